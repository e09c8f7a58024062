import { describe, expect, test } from "vitest";
import type { StatementDraft } from "../../src/coding/index.ts";
import { draftsIn, surnames } from "./invented-persons.ts";

type Row = [language: string, text: string, expected: string];

/** Returns the speaker of the last drafted statement, its addressees, its targets and the doubts about addressees. */
function lastIn(language: string, text: string): string {
  const { drafts } = draftsIn(language, text, surnames);
  const statements = drafts.filter((draft): draft is StatementDraft => draft.kind === "statements");
  const { speaker, addressees = [], targets = [], doubts = [] } = statements.at(-1) ?? { speaker: "nobody" };
  const doubt = doubts.some(({ field }) => field === "addressees") ? "?" : "";
  return [`${speaker} to ${addressees}${doubt}`, ...targets.map((each) => `at ${each}`)].join(" ");
}

const check = (language: string, text: string, expected: string): void =>
  expect(lastIn(language, text)).toBe(expected);

describe("the actor before a relative pronoun in the dative is the addressee", () => {
  test.each<Row>([
    ["it", "Orsini ha ricevuto Danko, al quale ha offerto due navi.", "Orsini to Danko"],
    ["ro", "Orsini l-a primit pe Danko, căruia i-a cerut sprijin.", "Orsini to Danko"],
    ["en", "Orsini spoke after Danko, to whom Rusu offered two ships.", "Rusu to Danko"],
    ["ro", "Orsini l-a primit pe Danko, căruia i-a mulțumit pentru ajutor.", "Orsini to  at Danko"],
    // The pronoun means a thing.
    ["it", "Orsini ha visto il porto, al quale ha dedicato una lode, e ha respinto il piano.", "Orsini to "],
  ])("%s: %s", check);
});

describe("a pronoun beside the verb means the other participant of the meeting in the sentence", () => {
  test.each<Row>([
    ["en", "Orsini telephoned Danko on Monday and warned him against new attacks.", "Orsini to Danko?"],
    ["it", "Orsini ha incontrato Danko e gli ha offerto due navi.", "Orsini to Danko?"],
    ["ro", "Orsini s-a întâlnit cu Danko și i-a cerut sprijin.", "Orsini to Danko?"],
    ["it", "Orsini ha sentito Danko, che le ha chiesto aiuti.", "Danko to Orsini?"],
    // The word after the verb is a grammatical article.
    ["it", "Orsini ha incontrato Danko e ha esortato le parti a parlare.", "Orsini to "],
    // With three participants, it is unknown whom the pronoun means.
    ["en", "Orsini met Danko and Rusu and warned him against new attacks.", "Orsini to "],
    // Without a pronoun, the words can be for journalists.
    ["en", "Orsini met Danko and rejected the plan.", "Orsini to "],
  ])("%s: %s", check);
});

describe("words such as `during which` show to whom somebody speaks", () => {
  test.each<Row>([
    [
      "en",
      "Orsini had a call with Danko, during which Orsini expressed concern over the port.",
      "Orsini to Danko?",
    ],
    [
      "it",
      "Orsini ha avuto una telefonata con Danko, nel corso della quale ha espresso preoccupazione.",
      "Orsini to Danko?",
    ],
    [
      "ro",
      "Orsini a avut o convorbire cu Danko, în cadrul căreia și-a exprimat îngrijorarea.",
      "Orsini to Danko?",
    ],
  ])("%s: %s", check);
});

describe("a second verb with a pronoun has the addressee or the target of the first one", () => {
  test.each<Row>([
    ["ro", "Franța a acuzat Spania de minciună și i-a cerut să plece.", "France to Spain?"],
    ["it", "Orsini ha accusato Danko di mentire e gli ha chiesto di partire.", "Orsini to Danko?"],
    ["en", "Orsini accused Danko of lying and asked him to leave.", "Orsini to Danko?"],
    ["it", "Orsini ha accusato Danko e Rusu di mentire e gli ha chiesto di partire.", "Orsini to "],
  ])("%s: %s", check);
});

describe("the recipient of a letter is the addressee of what the letter says", () => {
  test.each<Row>([
    ["en", "In a letter to Danko, Orsini said the border was closed.", "Orsini to Danko"],
    ["en", "Orsini said in a letter to Danko that the border was closed.", "Orsini to Danko"],
    ["it", "In una lettera a Danko, Orsini ha detto che il confine è chiuso.", "Orsini to Danko"],
    ["ro", "Într-o scrisoare către Danko, Orsini a spus că granița este închisă.", "Orsini to Danko"],
    // The statement is about the letter.
    ["en", "Orsini said that in a letter to Danko the border was missing.", "Orsini to "],
    ["en", "Asked about a letter to Danko, Orsini said the border was closed.", "Orsini to "],
  ])("%s: %s", check);
});

describe("a reply is addressed to the actor who spoke to the speaker before", () => {
  test.each<Row>([
    ["en", "Orsini told Danko that it rained. Danko replied that he had noticed.", "Danko to Orsini?"],
    ["it", "Orsini ha accusato Danko di mentire. Danko ha replicato che è falso.", "Danko to Orsini?"],
    ["ro", "Orsini l-a acuzat pe Danko că minte. Danko a răspuns că nu minte.", "Danko to Orsini?"],
    ["en", "Orsini told Danko that it rained. Rusu replied that he had noticed.", "Rusu to "],
    ["en", "Orsini told Danko that it rained. It was late. Danko replied that he had noticed.", "Danko to "],
    ["en", "Orsini told Danko that it rained. Danko said that he had noticed.", "Danko to "],
  ])("%s: %s", check);
});
