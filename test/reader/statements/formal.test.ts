import { expect, test } from "vitest";
import { type Gazetteer, readDocument } from "../../../src/reader/index.ts";

const gazetteer: Gazetteer = {
  entries: [
    { id: "orsini", name: "Livia Orsini", kind: "person", names: ["Orsini"] },
    { id: "danko", name: "Oleh Danko", kind: "person", names: ["Danko"] },
    { id: "alba", name: "Alba", kind: "state" },
  ],
};

/** Returns the speaker, the act and the words of each reported statement. */
function read(language: string, text: string): readonly string[] {
  const { statements } = readDocument(text, { language, gazetteer, published: "2023-05-10" });
  const letters = [...text];
  const words = ({ start, end }: { start: number; end: number }): string =>
    letters.slice(start, end).join("");
  return statements.map((item) => {
    const speaker = item.speaker?.name ?? (item.speaker?.span && words(item.speaker.span));
    return `${speaker} ${item.act ?? "-"}: ${words(item)}`;
  });
}

test.each<[string, string, readonly string[]]>([
  // The subject follows the verb that opens the sentence.
  ["it", "Disse Orsini che il ponte era chiuso.", ["Livia Orsini assert: il ponte era chiuso"]],
  ["it", "Dissero i delegati che il ponte era chiuso.", ["i delegati assert: il ponte era chiuso"]],
  ["it", "Scrisse Orsini al collega che il ponte era chiuso.", ["Livia Orsini assert: il ponte era chiuso"]],
  ["it", "Gli rispose Orsini che il ponte era chiuso.", ["Livia Orsini -: il ponte era chiuso"]],
  ["ro", "Zise apoi Orsini că podul e închis.", ["Livia Orsini assert: podul e închis"]],
  // After `Cita` ("cites"), `le navi` ("the ships") is the object and not the subject, and `che` begins a relative
  // clause.
  ["it", "Cita le navi che Orsini attende.", []],
  // An indirect question shows no act, which the expected results mark as `-`.
  ["it", "Orsini chiese se il ponte fosse aperto.", ["Livia Orsini -: il ponte fosse aperto"]],
  ["it", "Orsini chiese a Danko se il ponte fosse aperto.", ["Livia Orsini -: il ponte fosse aperto"]],
  ["it", "Orsini si domandò se il ponte fosse aperto.", ["Livia Orsini -: il ponte fosse aperto"]],
  ["it", "Orsini ha detto, se il ponte regge, di partire.", []],
  ["it", "Rispondendo alla domanda se il ponte fosse aperto, Orsini ha sorriso.", []],
  ["ro", "Orsini întrebă dacă podul e deschis.", ["Livia Orsini -: podul e deschis"]],
  ["en", "Orsini asked whether the bridge was open.", ["Livia Orsini -: the bridge was open"]],
  ["en", "Orsini wondered if the bridge was open.", ["Livia Orsini -: the bridge was open"]],
  // Somebody else asks, and Orsini answers.
  [
    "en",
    "Asked if the bridge was open, Orsini said that it was closed.",
    ["Livia Orsini assert: it was closed"],
  ],
  // A phrase such as `A quanto riferì` ("according to what … reported") names the speaker.
  ["it", "A quanto riferì Orsini, il ponte era chiuso.", ["Livia Orsini assert: il ponte era chiuso"]],
  ["it", "Al dire di Orsini, il ponte era chiuso.", ["Livia Orsini assert: il ponte era chiuso"]],
  ["ro", "Din câte a spus Orsini, podul e închis.", ["Livia Orsini assert: podul e închis"]],
  // The verb of speaking is in the simple past, which is a literary form.
  ["it", "Orsini soggiunse che il ponte era vecchio.", ["Livia Orsini -: il ponte era vecchio"]],
  ["it", "Orsini ebbe a dire che il ponte era vecchio.", ["Livia Orsini assert: il ponte era vecchio"]],
  ["it", "Orsini narrò come il ponte fosse crollato.", ["Livia Orsini assert: il ponte fosse crollato"]],
  ["ro", "Orsini răspunse că nu știe.", ["Livia Orsini -: nu știe"]],
  ["ro", "Orsini adăugă că podul e vechi.", ["Livia Orsini -: podul e vechi"]],
])("%s: %s", (language, text, expected) => {
  expect(read(language, text)).toEqual(expected);
});

test("an indirect question makes no demand", () => {
  const { offers } = readDocument("Orsini chiese a Danko se il ponte fosse aperto.", {
    language: "it",
    gazetteer,
  });
  expect(offers).toEqual([]);
});
