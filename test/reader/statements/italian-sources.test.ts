import { expect, test } from "vitest";
import { attributedIn } from "../attributed-in.ts";

test.each([
  ["Il ponte è chiuso, come ha spiegato Orsini.", ["Livio Orsini: Il ponte è chiuso"]],
  ["Il ponte è chiuso, come ha spiegato Orsini in una nota.", ["Livio Orsini: Il ponte è chiuso"]],
  [
    "Il ponte è chiuso, secondo quanto ha detto alla stampa un portavoce.",
    ["un portavoce: Il ponte è chiuso"],
  ],
  ["Secondo quanto scoperto da Orsini, il ponte è chiuso.", ["Livio Orsini: il ponte è chiuso"]],
  [
    "«Il ponte è chiuso», ha detto il premier, secondo cui il porto è vecchio.",
    ["il premier: Il ponte è chiuso", "il premier: il porto è vecchio"],
  ],
  // The source is not the subject of `ha detto`.
  [
    "In un'intervista al Corriere della Sera il premier ha detto che il ponte è chiuso.",
    ["il premier: il ponte è chiuso"],
  ],
])("a source is read: %s", (text, expected) => {
  expect(attributedIn(text)).toEqual(expected);
});

test.each([
  // `secondo` means `second`.
  "Orsini ha colpito sul secondo palo.",
  "In seguito a quanto accaduto, il ponte è chiuso.",
  "Secondo quanto previsto dal piano, il ponte è chiuso.",
  "Secondo il calendario, il ponte è chiuso.",
  // It is unknown which words are compared.
  "Invece di un lampo, come ha detto Orsini, era un tuono.",
  "Orsini ha scelto il piano, come chiede Alba.",
])("nobody is a source: %s", (text) => {
  expect(attributedIn(text)).toEqual([]);
});

test("the source of a sentence is not the subject of its verb", () => {
  const text = "Orsini ha detto di no. Secondo il ministero, è partito e si è detto «contento».";
  expect(attributedIn(text)).not.toContain("Secondo: contento");
});
