import { describe, expect, test } from "vitest";
import { readDrafts } from "../../src/reader/index.ts";

const opening: Readonly<Record<string, string>> = {
  it: "Il ministro russo Livio Orsini ha detto che il ponte è chiuso.",
  ro: "Ministrul rus Livio Orsini a spus că podul e închis.",
  en: "Russian foreign minister Livio Orsini said the bridge was closed.",
};

/** Returns the statements that continue the speech of the opening sentence, each as `act by speaker: words`. */
function continued(language: string, text: string): readonly string[] {
  const document = { title: "A report", language };
  const all = `${opening[language]} ${text}`;
  return readDrafts(all, { document }).drafts.flatMap((draft) => {
    if (draft.kind !== "statements" || draft.by !== "reader:continued") return [];
    expect(draft.doubts?.map(({ field }) => field)).toEqual(["speaker", "act"]);
    return [`${draft.act} by ${draft.speaker}: ${draft.words[0]?.exact}`];
  });
}

describe("a sentence without a word of speaking continues the statement before it", () => {
  test.each([
    ["it", "La nave resterebbe in porto.", ["assert by Livio Orsini: La nave resterebbe in porto"]],
    ["ro", "Alții ar fi plecat.", ["assert by Livio Orsini: Alții ar fi plecat"]],
    [
      "en",
      "The ships would never leave, and it had asked for time.",
      ["assert by Livio Orsini: The ships would never leave"],
    ],
    [
      "en",
      "The ships would stay. His government would pay.",
      ["assert by Livio Orsini: The ships would stay", "assert by Livio Orsini: His government would pay"],
    ],
    // The subject of the future tense is the state, the government or the speaker.
    ["it", "La Russia non tornerà indietro.", ["reject by Livio Orsini: La Russia non tornerà indietro"]],
    ["ro", "Guvernul său va pleca.", ["announce by Livio Orsini: Guvernul său va pleca"]],
    ["it", "Non tornerà indietro.", ["reject by Livio Orsini: Non tornerà indietro"]],
  ])("%s: %s", (language, text, expected) => {
    expect(continued(language, text)).toEqual(expected);
  });
});

describe("a remark of the author does not continue a statement", () => {
  test.each([
    ["it", "Il ponte è vecchio."],
    ["it", "Il vertice si terrà a Roma."],
    ["it", "Sarebbe il primo vertice."],
    ["it", "Il ponte sarebbe aperto lunedì 3 marzo 2025."],
    ["ro", "Ar fi primul summit."],
    ["ro", "Planul, care ar închide podul, e vechi."],
    ["en", "This would be the first visit."],
    ["en", "The visit would be the first in years."],
    ["en", "He will travel to Rome."],
    ["en", "The plan, which would open the port, is old."],
    ["en", "Nobody would say whether it is closed."],
    ["en", "Emmanuel Macron would stay."],
  ])("%s: %s", (language, text) => {
    expect(continued(language, text)).toEqual([]);
  });

  test("a new paragraph begins a new topic", () => {
    expect(continued("en", "\n\nThe ships would stay.")).toEqual([]);
  });
});
