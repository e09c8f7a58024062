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
  ["Dal rapporto emerge che il ponte è chiuso.", ["rapporto: il ponte è chiuso"]],
  [
    "Da fonti non ufficiali emerge che a Porto il ponte è chiuso.",
    ["fonti non ufficiali: a Porto il ponte è chiuso"],
  ],
  ["Dai dati del ministero risulta che il ponte è chiuso.", ["ministero: il ponte è chiuso"]],
  ["Dai documenti risulta che il premier è partito.", ["documenti: il premier è partito"]],
  ["In base ai documenti del tribunale, il ponte è chiuso.", ["documenti del tribunale: il ponte è chiuso"]],
  ["Il ponte è chiuso, come annunciato ieri da Orsini.", ["Livio Orsini: Il ponte è chiuso"]],
  [
    "Il ponte deve riaprire al più presto, come ha chiesto Orsini.",
    ["Livio Orsini: Il ponte deve riaprire al più presto"],
  ],
  ["Dal ministero precisano che il ponte è chiuso.", ["ministero: il ponte è chiuso"]],
  ["«Il ponte è chiuso», fa sapere il portavoce.", ["il portavoce: Il ponte è chiuso"]],
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
  "Il ponte non deve riaprire, come chiede Alba.",
  "Il premier non ha lasciato Porto, come aveva chiesto Danko.",
  "Il ponte è chiuso, come annunciato.",
  // Nobody speaks at a meeting, in an agreement or in a law.
  "Dalla riunione di Porto emerge che il ponte è chiuso.",
  "Dal dialogo con Orsini emerge la volontà di pace.",
  "In base all'accordo, il ponte è chiuso.",
])("nobody is a source: %s", (text) => {
  expect(attributedIn(text)).toEqual([]);
});

test("a participle after another verb of speaking is not a source", () => {
  const text = "Danko ha detto che il ponte è chiuso, come annunciato da Orsini.";
  expect(attributedIn(text)).toEqual(["Oleh Danko: il ponte è chiuso"]);
});

test("sources of a report are not the speaker of the next sentence", () => {
  const text =
    "Orsini è partito. Da fonti non ufficiali emerge che il ponte è chiuso.\n«Tornerò presto», ha detto.";
  expect(attributedIn(text)).toContain("Livio Orsini: Tornerò presto");
});

test("the source of a sentence is not the subject of its verb", () => {
  const text = "Orsini ha detto di no. Secondo il ministero, è partito e si è detto «contento».";
  expect(attributedIn(text)).not.toContain("Secondo: contento");
});
