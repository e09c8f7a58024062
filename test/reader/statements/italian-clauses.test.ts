import { expect, test } from "vitest";
import { attributedIn } from "../attributed-in.ts";

test.each([
  ["Altri credevano che il ponte era chiuso.", ["Altri: il ponte era chiuso"]],
  ["Molti dicono che il ponte è chiuso.", ["Molti: il ponte è chiuso"]],
  ["Ci sono i dati; dicono tutti che il ponte è chiuso.", ["tutti: il ponte è chiuso"]],
  ["Entrambi i ministri hanno detto che piove.", ["Entrambi i ministri: piove"]],
  ["Orsini sta proponendo una tregua.", ["Livio Orsini: una tregua"]],
  ["Orsini non sta proponendo una tregua.", []],
  // A gerund is no part of the subject.
  ["«Il ponte è chiuso», ha detto il premier riferendosi al porto.", ["il premier: Il ponte è chiuso"]],
  ["«Il ponte è chiuso», ha detto rivolgendosi alla stampa il premier.", ["il premier: Il ponte è chiuso"]],
  ["Il comando ha detto che il ponte è chiuso.", ["Il comando: il ponte è chiuso"]],
  // The clause after `quando` ("when") has a subject of its own.
  [
    "Il piano diventava vecchio quando la banca Orsini ha detto che il ponte è chiuso.",
    ["Livio Orsini: il ponte è chiuso"],
  ],
  // The subject before the gerund is the subject of the verb after it.
  [
    "Orsini, spiegando che il ponte è chiuso, ha annunciato nuove misure.",
    ["Livio Orsini: il ponte è chiuso", "Livio Orsini: nuove misure"],
  ],
])("the subject is found: %s", (text, expected) => {
  expect(attributedIn(text)).toEqual(expected);
});

test.each([
  "La banca ha accusato un calo, dopo che il ponte è stato chiuso.",
  "I tifosi credono fermamente e mai come in estate.",
  "Due donne si impegnano per impedire che altri cadano.",
  "Orsini scrive per un giornale di diversi temi.",
  "Gli altri annunci riguardano il ponte.",
])("no content follows the verb: %s", (text) => {
  expect(attributedIn(text)).toEqual([]);
});
