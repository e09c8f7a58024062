import { expect, test } from "vitest";
import { attributedIn } from "../attributed-in.ts";

test.each([
  // The speaker is named after a comma within the quotation.
  [
    "«Il ponte, ha detto il ministro Orsini, è chiuso».",
    ["Livio Orsini: Il ponte, ha detto il ministro Orsini, è chiuso"],
  ],
  [
    "«Il ponte, ha detto Orsini, è chiuso», ha spiegato Danko.",
    ["Oleh Danko: Il ponte, ha detto Orsini, è chiuso"],
  ],
  ["«Il ponte, ha costruito Orsini, è chiuso».", ["nobody: Il ponte, ha costruito Orsini, è chiuso"]],
  // The agent of a participle follows the quotation.
  ["La proposta, definita «assurda» dal governo, è chiusa.", ["governo: assurda"]],
  ["La proposta è stata definita «assurda» da Orsini.", ["Livio Orsini: assurda"]],
  // The label before a colon ends with the speaker.
  ["Durissima la replica di Orsini: «È una vergogna».", ["Livio Orsini: È una vergogna"]],
  ["Immediata la replica del premier: «È una vergogna».", ["premier: È una vergogna"]],
  ["Più duro l'assessore Tullio Bellori: «È una vergogna».", ["l'assessore Tullio Bellori: È una vergogna"]],
  ["Più duro è stato il ministro Orsini: «È una vergogna».", ["Livio Orsini: È una vergogna"]],
  ["Ponte, Bellori: «È una vergogna».", ["Bellori: È una vergogna"]],
  ["Ponte, Bellori attacca: «È una vergogna».", ["Bellori: È una vergogna"]],
  // The quotation belongs to the relative clause.
  [
    "Orsini, che ha definito il ponte «una vergogna», ha chiesto colloqui.",
    ["Livio Orsini: una vergogna", "Livio Orsini: colloqui"],
  ],
  // A noun for what was said follows the quotation.
  ["«Il ponte è chiuso», è il commento di Bellori.", ["Bellori: Il ponte è chiuso"]],
  ["«Il ponte è chiuso», sono le parole di Bellori.", ["Bellori: Il ponte è chiuso"]],
  ["«Il ponte è chiuso», le parole di Bellori.", ["Bellori: Il ponte è chiuso"]],
  ["«Il ponte è chiuso», è la proposta di un film.", ["nobody: Il ponte è chiuso"]],
  // The blank is on the wrong side of the mark.
  ['Orsini ha risposto :" Il ponte è chiuso."', ["Livio Orsini: Il ponte è chiuso."]],
])("the speaker is found: %s", (text, expected) => {
  expect(attributedIn(text)).toEqual(expected);
});

test("an adjective in quotation marks is no name", () => {
  expect(attributedIn("Orsini ha presentato un programma nucleare «pacifico».")).toEqual([
    "Livio Orsini: pacifico",
  ]);
});

test.each([
  'Orsini brillava in "Il ponte di Alba" e piaceva.',
  'Orsini ha presentato il saggio "Il vecchio ponte".',
  'Orsini ha presentato l\'inno nazionale "Terra mia".',
  '"Moliverde" sono stati gli unici a vincere.',
])("the words in quotation marks are a name: %s", (text) => {
  expect(attributedIn(text)).toEqual([]);
});
