import { expect, test } from "vitest";
import { attributedIn } from "../attributed-in.ts";

test.each([
  ["Orsini ha richiesto una tregua.", ["Livio Orsini: una tregua"]],
  ["Orsini svela che il ponte è chiuso.", ["Livio Orsini: il ponte è chiuso"]],
  ["Orsini si aspetta che il ponte chiuda.", ["Livio Orsini: il ponte chiuda"]],
  ["Orsini continua a dire che il ponte è chiuso.", ["Livio Orsini: il ponte è chiuso"]],
  ["Orsini vuole chiarire che il ponte è chiuso.", ["Livio Orsini: il ponte è chiuso"]],
  ["Orsini ha riportato che il ponte è chiuso.", ["Livio Orsini: il ponte è chiuso"]],
  ["Orsini gridava: «Aprite il ponte».", ["Livio Orsini: Aprite il ponte"]],
  ["Orsini si è lamentato dei ritardi.", ["Livio Orsini: ritardi"]],
  ["Secondo uno studio del 2020, il ponte è chiuso.", ["uno studio: il ponte è chiuso"]],
])("a word of speaking is known: %s", (text, expected) => {
  expect(attributedIn(text)).toEqual(expected);
});

test.each([
  // `fa` ("does") reports only words in quotation marks.
  "Se il ponte è chiuso, fa la stessa strada.",
  "Orsini ha riportato ferite gravi.",
  "Orsini cerca le chiavi e il ponte attende.",
])("nothing is reported: %s", (text) => {
  expect(attributedIn(text)).toEqual([]);
});

test.each([
  // The conditional and the future are known by their endings.
  ["Partire creerebbe problemi, dice Orsini.", ["Livio Orsini: Partire creerebbe problemi"]],
  ["I ponti resisteranno, dice Orsini.", ["Livio Orsini: I ponti resisteranno"]],
  // A preposition of several words does not begin a subject.
  ["Grazie ai fondi, ha detto Orsini, il ponte riapre.", ["Livio Orsini: il ponte riapre"]],
  ["C'è gente che dice che il ponte è chiuso.", ["gente: il ponte è chiuso"]],
])("the subject and the content are separated: %s", (text, expected) => {
  expect(attributedIn(text)).toEqual(expected);
});
