import { describe, expect, test } from "vitest";
import { proposalsOf } from "./invented-persons.ts";

type Row = [language: string, text: string, expected: readonly string[]];

const check = (language: string, text: string, expected: readonly string[]): void =>
  expect(proposalsOf(language, text)).toEqual(expected);

describe("the object of a verb such as `presented` shows a proposal", () => {
  test.each<Row>([
    ["en", "Orsini presented a plan for the port to Russia.", ["Orsini to Russia"]],
    ["it", "Orsini ha avanzato una controproposta sul porto.", ["Orsini to "]],
    ["it", "La Russia ha rilanciato la proposta di aprire il porto.", ["Russia to "]],
    ["ro", "Orsini a lansat o invitație la o conferință.", ["Orsini to "]],
    ["ro", "Orsini a prezentat propunerea privind portul.", ["Orsini to "]],
    ["en", "Orsini presented the results of the vote to Russia.", []],
    ["it", "Orsini ha presentato i dati sul porto.", []],
    ["ro", "Orsini a prezentat cifrele despre port.", []],
  ])("%s: %s", check);
});

describe("the answer to a proposal", () => {
  test.each<Row>([
    // The answer welcomes the proposal without accepting it.
    [
      "en",
      "Orsini proposed a truce to Russia. Moscow is ready to discuss the plan.",
      ["Orsini to Russia; Russia welcomed"],
    ],
    [
      "it",
      "Orsini ha proposto alla Russia una tregua. Mosca si è detta pronta a discuterla.",
      ["Orsini to Russia; Russia welcomed"],
    ],
    [
      "ro",
      "Orsini a propus Rusiei un audit. Moscova ar fi dispusă să o accepte.",
      ["Orsini to Russia; Russia welcomed"],
    ],
    ["en", "Orsini proposed a truce to Russia. Moscow is ready to discuss security.", ["Orsini to Russia"]],
    // The answer is in the passive, and its agent supports the proposal.
    [
      "ro",
      "Orsini a propus un audit. Propunerea a fost primită favorabil de Rusia.",
      ["Orsini to Russia?; Russia welcomed"],
    ],
    [
      "it",
      "Orsini ha proposto un tavolo. La proposta è stata appoggiata dalla Russia.",
      ["Orsini to Russia?; Russia welcomed"],
    ],
    ["en", "Orsini proposed a truce. The plan was backed by Russia.", ["Orsini to Russia?; Russia welcomed"]],
    // A noun such as `text` refers to a proposal and not to a demand.
    [
      "en",
      "Orsini presented a draft to Russia. Moscow rejected the text.",
      ["Orsini to Russia; Russia rejected"],
    ],
    [
      "it",
      "Orsini ha presentato alla Russia una bozza. Mosca ha respinto il testo.",
      ["Orsini to Russia; Russia rejected"],
    ],
    [
      "ro",
      "Orsini a prezentat Rusiei un proiect. Moscova a respins textul.",
      ["Orsini to Russia; Russia rejected"],
    ],
    // A reported clause or a quotation follows the answer.
    [
      "en",
      "Orsini proposed a truce to Russia. Moscow rejected the plan, calling it “unfair”.",
      ["Orsini to Russia; Russia rejected"],
    ],
    [
      "it",
      "Orsini ha proposto alla Russia una tregua. Mosca ha detto che non accetterà la proposta.",
      ["Orsini to Russia; Russia rejected"],
    ],
    [
      "ro",
      "Orsini a propus Rusiei un audit. Moscova a respins propunerea, calificând-o drept „neserioasă”.",
      ["Orsini to Russia; Russia rejected"],
    ],
    // The words beside the noun show which proposal is meant.
    [
      "en",
      "Poland offered a truce plan. Orsini offered Poland an audit. Russia rejected the truce plan.",
      ["Poland to Russia?; Russia rejected", "Orsini to Poland"],
    ],
  ])("%s: %s", check);
});
