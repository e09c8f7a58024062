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
  // The main clause follows a clause at the start of the sentence.
  ["Quando Orsini ha detto che il ponte è chiuso, Danko è partito.", ["Livio Orsini: il ponte è chiuso"]],
  [
    "Dopo che il ministero ha diffuso una nota affermando che il ponte è chiuso, Danko è partito.",
    ["il ministero: il ponte è chiuso"],
  ],
  [
    "Quando Orsini ha annunciato che, dopo il voto, avrebbe lasciato Porto, il premier è partito.",
    ["Livio Orsini: dopo il voto, avrebbe lasciato Porto"],
  ],
  [
    "Poiché Orsini ha detto che se piove, il ponte sarà chiuso, Danko è partito.",
    ["Livio Orsini: se piove, il ponte sarà chiuso"],
  ],
  [
    "Orsini ha detto che il ponte è chiuso, il porto è aperto.",
    ["Livio Orsini: il ponte è chiuso, il porto è aperto"],
  ],
  // The main verb follows a relative clause.
  [
    "I diplomatici che dichiarano di conoscere il piano sono arrivati.",
    ["I diplomatici: conoscere il piano"],
  ],
  ["Il ministro che ha promesso di aprire il ponte non è partito.", ["Il ministro: aprire il ponte"]],
  [
    "Danko ha incontrato il ministro che ha promesso di aprire il ponte quando sarà finito.",
    ["il ministro: aprire il ponte quando sarà finito"],
  ],
])("the content ends before the main clause: %s", (text, expected) => {
  expect(attributedIn(text)).toEqual(expected);
});

test.each([
  // The noun after a preposition is the subject of a relative clause if it means persons.
  [
    "La polizia si è scontrata con i manifestanti che gridavano «Viva il ponte».",
    ["i manifestanti: Viva il ponte"],
  ],
  // The verb of a relative clause has another subject than the verb after it.
  [
    "Orsini, 68 anni, è un ingegnere che ha lavorato a Porto e ha affermato che il ponte è chiuso.",
    ["Livio Orsini: il ponte è chiuso"],
  ],
])("the subject of a relative clause is found: %s", (text, expected) => {
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
