import { expect, test } from "vitest";
import { readDocument } from "../../../src/reader/index.ts";
import { attributedIn } from "../attributed-in.ts";

/** A sentence that names a speaker. */
const before = "Orsini ha detto di no.";

test.each([
  ["Il ponte è chiuso, ha detto.", ["Il ponte è chiuso"]],
  ["Il ponte è chiuso, ha spiegato in una nota.", ["Il ponte è chiuso"]],
  ["Il ponte è chiuso - ha aggiunto.", ["Il ponte è chiuso"]],
  ["Il ponte è chiuso, ha detto prima di partire.", ["Il ponte è chiuso"]],
  ["Il ponte è chiuso, ha detto, aggiungendo che riaprirà.", ["Il ponte è chiuso", "riaprirà"]],
  ["Inoltre, ha detto, il ponte è chiuso.", ["il ponte è chiuso"]],
  ["Come ha spiegato, il ponte è chiuso.", ["il ponte è chiuso"]],
  ["Sottolinea l'importanza di una tregua.", ["l'importanza di una tregua"]],
  ["Ha respinto il piano.", ["il piano"]],
])("the last speaker is the subject: %s", (text, contents) => {
  const found = attributedIn(`${before} ${text}`).filter((each) => !each.endsWith(": no"));
  expect(found).toEqual(contents.map((content) => `Livio Orsini: ${content}`));
});

test.each([
  "Il ministro, che era a Porto, ha confermato.",
  "Il ministro, arrivato ieri, ha confermato.",
  "Il ministro è arrivato e, finito il vertice, ha confermato.",
  "Quando è arrivato il ministro, ha confermato.",
  "Il ministro ha vinto la gara, ha parlato.",
])("the words before the comma are not reported: %s", (text) => {
  expect(attributedIn(text)).toEqual([]);
});

test("an act without a subject needs an earlier speaker", () => {
  expect(attributedIn("Ha respinto il piano.")).toEqual([]);
});

test("a verb needs a subject in a language that does not omit it", () => {
  const text = "Orsini said no. Officials opened the bridge, the owner of the port, said in a statement.";
  const { statements } = readDocument(text, { language: "en" });
  expect(statements.every(({ speaker }) => speaker?.name !== "Orsini")).toBe(true);
});

test.each([
  ["Orsini, ministro di Alba, si espresse contro il piano.", []],
  ["Per ora, si ammette così il fatto.", []],
  ["Danko chiude il ponte, Orsini spiega per l'ultima volta il piano.", []],
  ["Il piano è stato confermato da un uomo che ha chiesto di restare.", []],
])("a pronoun, a later object or a relative clause is no content: %s", (text, expected) => {
  expect(attributedIn(text)).toEqual(expected);
});
