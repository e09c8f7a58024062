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
  ["Orsini ha apprezzato i progressi sul ponte.", ["Livio Orsini: i progressi sul ponte"]],
  ["Orsini si era impegnato a riaprire il ponte.", ["Livio Orsini: riaprire il ponte"]],
  ["Orsini è preoccupato che il ponte resti chiuso.", ["Livio Orsini: il ponte resti chiuso"]],
  ["Orsini avvisa che il ponte è chiuso.", ["Livio Orsini: il ponte è chiuso"]],
  ["I manifestanti hanno scandito «Viva il ponte».", ["I manifestanti: Viva il ponte"]],
  ["E Bellori rincara: «Il ponte è chiuso».", ["Bellori: Il ponte è chiuso"]],
  [
    "Nessun accordo in vista, dicono i sindacati del porto",
    ["i sindacati del porto: Nessun accordo in vista"],
  ],
  // A judgement can follow `come` ("as").
  ["Orsini ha descritto i colloqui come «costruttivi».", ["Livio Orsini: costruttivi"]],
  ["Orsini ha bollato il piano come «una farsa».", ["Livio Orsini: una farsa"]],
  ["Orsini ha descritto il piano come un errore.", ["Livio Orsini: il piano come un errore"]],
  ["Secondo uno studio del 2020, il ponte è chiuso.", ["uno studio: il ponte è chiuso"]],
])("a word of speaking is known: %s", (text, expected) => {
  expect(attributedIn(text)).toEqual(expected);
});

test.each([
  // `fa` ("does") reports only words in quotation marks.
  "Se il ponte è chiuso, fa la stessa strada.",
  "Orsini ha riportato ferite gravi.",
  "Orsini cerca le chiavi e il ponte attende.",
  "Orsini ha descritto la situazione al porto.",
  "Orsini ha scandito il ritmo.",
  "Il pane rincara e il porto chiude.",
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
