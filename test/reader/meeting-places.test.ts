import { describe, expect, test } from "vitest";
import { dataset } from "../../src/data/index.ts";
import { draftsOf, readDocument } from "../../src/reader/index.ts";
import { fullNames, readingOf } from "./invented-persons.ts";

/** Returns the place of each meeting in a text, followed by the words that are cited only for the place. */
function placesOf(language: string, text: string): readonly string[] {
  const reading = readingOf(language, text, fullNames);
  return draftsOf(reading).drafts.flatMap((draft) => {
    if (draft.kind !== "meetings") return [];
    const cited = draft.words.flatMap((each) => (each.for === "place" ? [each.exact] : []));
    return [[draft.place?.name, ...cited].join(", ")];
  });
}

describe("the place of a meeting", () => {
  test.each<[string, string, readonly string[]]>([
    ["it", "Orsini ha incontrato Danko a Roma.", ["Rome"]],
    ["it", "Orsini ha avuto ad Atene un colloquio con Danko.", ["Athens"]],
    ["it", "Orsini è in Polonia per una breve visita di lavoro.", ["Poland"]],
    ["it", "Orsini non è in Polonia per una visita.", []],
    ["it", "La ministra Orsini visita oggi la Polonia.", ["Poland"]],
    ["it", "Il colloquio tra Orsini e Danko si è svolto a Ginevra lunedì.", ["Geneva"]],
    ["ro", "Orsini s-a întâlnit la Atena cu Danko.", ["Athens"]],
    ["ro", "Orsini a sosit la Tașkent.", ["Tashkent"]],
    ["ro", "Orsini a vizitat Varșovia.", ["Warsaw"]],
    ["en", "Orsini met Danko in Rome.", ["Rome"]],
    ["en", "Orsini held talks with Danko in New York.", ["New York"]],
    ["en", "Orsini visited Rome on Monday.", ["Rome"]],
    // A place before the meeting is read if it opens the sentence, or if somebody goes or is there.
    ["en", "In Rome, Orsini met Danko.", ["Rome, Rome"]],
    ["ro", "Orsini se va deplasa la Roma, unde se va întâlni cu Danko.", ["Rome", "Rome"]],
    ["ro", "Orsini este în Albania într-o scurtă vizită de lucru.", ["Albania"]],
    ["en", "Orsini is in Rome on a short visit.", ["Rome"]],
    ["en", "Orsini flew to Rome and met with Danko.", ["Rome", "Rome"]],
    // The place belongs to another clause.
    ["en", "Orsini spoke in Rome and met Danko.", [""]],
    ["en", "Orsini met Danko, who will speak in Rome.", [""]],
    ["en", "Orsini met Danko and was due to speak in Rome.", [""]],
    ["ro", "Orsini se va vedea cu Danko, apoi va vorbi la Roma.", [""]],
    ["ro", "Orsini l-a întâlnit pe Danko venind de la Roma.", [""]],
    ["ro", "Întâlnirea de la Roma dintre Orsini și Danko a avut loc luni.", ["Rome"]],
    // A call has no place.
    ["en", "Orsini spoke by phone with Danko in Rome.", [""]],
    // In `Rome denied it`, the capital means a government and not a place.
    ["en", "Orsini met Danko. Rome denied it.", [""]],
  ])("%s: %s", (language, text, expected) => {
    expect(placesOf(language, text)).toEqual(expected);
  });

  test("has its state if the dataset has this state", () => {
    const text = "Orsini met Danko in Astana.";
    const reading = readDocument(text, { language: "en", gazetteer: fullNames });
    expect(reading.meetings[0]?.place).toEqual({ start: 20, end: 26, name: "Astana", state: "kazakhstan" });
    expect(draftsOf(reading).drafts[0]).toMatchObject({ place: { name: "Astana" } });
    expect(draftsOf(reading, { extends: dataset }).drafts[0]).toMatchObject({
      place: { name: "Astana", country: "kazakhstan" },
    });
  });

  test("is not a participant, although the name can mean a state", () => {
    const [visit] = readDocument("Orsini visited Poland.", { language: "en", gazetteer: fullNames }).meetings;
    expect(visit?.participants.map(({ name }) => name)).toEqual(["Livia Orsini"]);
  });

  test("separates meetings of the same actors", () => {
    expect(placesOf("en", "Orsini met Danko in Rome. Orsini met Danko in Athens.")).toEqual([
      "Rome",
      "Athens",
    ]);
    expect(placesOf("en", "Orsini met Danko. Orsini met Danko in Athens.")).toEqual(["Athens"]);
  });
});
