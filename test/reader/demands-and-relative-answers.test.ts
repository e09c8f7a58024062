import { describe, expect, test } from "vitest";
import type { ProposalDraft } from "../../src/coding/index.ts";
import { draftsIn, fullNames } from "./invented-persons.ts";

/** Returns the drafted proposals of a text, each with its proposers, its addressees and its answers. */
function proposalsIn(language: string, text: string): readonly string[] {
  const { drafts } = draftsIn(language, text, fullNames);
  return drafts
    .filter((draft): draft is ProposalDraft => draft.kind === "proposals")
    .map(({ proposers = [], addressees = [], responses = [] }) => {
      const answers = responses.map(({ by, answer }) => `${by} ${answer}`);
      return [`${proposers} to ${addressees}`, ...answers].join(": ");
    });
}

type Row = [language: string, text: string, expected: readonly string[]];

const check = (language: string, text: string, expected: readonly string[]): void =>
  expect(proposalsIn(language, text)).toEqual(expected);

describe("what another actor must do, according to somebody, is a demand to this actor", () => {
  test.each<Row>([
    ["en", "Orsini said Russia must leave the port.", ["Livia Orsini to Russia"]],
    ["en", "“Russia must leave the port,” Orsini told reporters.", ["Livia Orsini to Russia"]],
    ["it", "Orsini ha detto che la Russia deve lasciare il porto.", ["Livia Orsini to Russia"]],
    ["it", "«La Russia deve lasciare il porto», ha detto Orsini.", ["Livia Orsini to Russia"]],
    ["ro", "Orsini a spus că Rusia trebuie să plece din port.", ["Livia Orsini to Russia"]],
    ["ro", "„Rusia trebuie să plece din port”, a declarat Orsini.", ["Livia Orsini to Russia"]],
    [
      "en",
      "Orsini said Russia must leave. Moscow rejected the demand.",
      ["Livia Orsini to Russia: Russia rejected"],
    ],
    [
      "it",
      "Orsini ha detto che la Russia deve andarsene. Mosca ha respinto la richiesta.",
      ["Livia Orsini to Russia: Russia rejected"],
    ],
    [
      "ro",
      "Orsini a spus că Rusia trebuie să plece. Moscova a respins cererea.",
      ["Livia Orsini to Russia: Russia rejected"],
    ],
  ])("%s: %s", check);

  test.each<Row>([
    ["en", "Orsini said that the bridge must reopen.", []],
    ["en", "Orsini said Russia must be defended.", []],
    ["it", "Orsini ha detto che il ponte deve riaprire.", []],
    ["ro", "Orsini a spus că podul trebuie reparat.", []],
    // What an actor should do is a mere appeal, which is a proposal only with an answer.
    ["en", "Orsini said Russia should leave the port.", []],
  ])("but not this (%s: %s)", check);
});

describe("an answer in apposition belongs to the proposal in its sentence", () => {
  test.each<Row>([
    [
      "en",
      "Orsini demanded that Russia leave the port, a demand that Moscow rejected.",
      ["Livia Orsini to Russia: Russia rejected"],
    ],
    [
      "en",
      "Orsini proposed a truce to Russia, a plan Moscow turned down on Monday.",
      ["Livia Orsini to Russia: Russia rejected"],
    ],
    [
      "en",
      "Orsini offered Russia a truce, an offer accepted by Moscow.",
      ["Livia Orsini to Russia: Russia accepted"],
    ],
    [
      "it",
      "Orsini ha proposto alla Russia una tregua, proposta che Mosca ha respinto.",
      ["Livia Orsini to Russia: Russia rejected"],
    ],
    [
      "it",
      "Orsini ha invitato la Russia a partire, un invito che Mosca ha declinato.",
      ["Livia Orsini to Russia: Russia rejected"],
    ],
    [
      "it",
      "Orsini ha chiesto a Danko di partire, richiesta accolta da Danko.",
      ["Livia Orsini to Oleh Danko: Oleh Danko accepted"],
    ],
    [
      "ro",
      "Orsini a cerut Rusiei să plece, o cerere pe care Moscova a respins-o.",
      ["Livia Orsini to Russia: Russia rejected"],
    ],
    [
      "ro",
      "Orsini a oferit Rusiei un armistițiu, ofertă salutată de Moscova.",
      ["Livia Orsini to Russia: Russia welcomed"],
    ],
  ])("%s: %s", check);

  test.each<Row>([
    // The actor is not the addressee, so the act is no answer.
    [
      "en",
      "Orsini demanded that Russia leave the port, a demand that Spain rejected.",
      ["Livia Orsini to Russia"],
    ],
    [
      "it",
      "Orsini ha proposto alla Russia una tregua, proposta che Madrid ha respinto.",
      ["Livia Orsini to Russia"],
    ],
    [
      "ro",
      "Orsini a cerut Rusiei să plece, o cerere pe care Spania a respins-o.",
      ["Livia Orsini to Russia"],
    ],
    // The verb is negated.
    [
      "en",
      "Orsini demanded that Russia leave the port, a demand that Moscow did not reject.",
      ["Livia Orsini to Russia"],
    ],
    // A participle without an agent shows nobody who answers.
    [
      "en",
      "Orsini offered Russia a truce. An offer accepted then is still valid.",
      ["Livia Orsini to Russia"],
    ],
  ])("but not if another actor gives it (%s: %s)", check);

  test("and is not part of the words of the demand", () => {
    const text = "Orsini demanded that Russia leave the port, a demand that Moscow rejected.";
    const { drafts } = draftsIn("en", text, fullNames);
    const exact = drafts.map(({ words: [first] }) => first && "exact" in first && first.exact);
    expect(exact).toEqual([
      "Orsini demanded that Russia leave the port",
      "Orsini demanded that Russia leave the port",
      "a demand that Moscow rejected",
    ]);
  });
});

describe("a body answers for its state, even if no list has the state", () => {
  test.each<Row>([
    [
      "en",
      "Orsini asked Russia to leave the port, a request the Kremlin dismissed.",
      ["Livia Orsini to Russia: Kremlin rejected"],
    ],
    [
      "en",
      "Orsini asked Russia to leave the port. The Kremlin rejected the demand.",
      ["Livia Orsini to Russia: Kremlin rejected"],
    ],
    [
      "it",
      "Orsini ha chiesto alla Russia di partire. Il Cremlino ha respinto la richiesta.",
      ["Livia Orsini to Russia: Kremlin rejected"],
    ],
    [
      "ro",
      "Orsini a cerut Rusiei să plece. Kremlinul a respins cererea.",
      ["Livia Orsini to Russia: Kremlin rejected"],
    ],
  ])("%s: %s", check);
});

describe("an answer without words for the proposal belongs to the last proposal of its paragraph", () => {
  test.each<Row>([
    [
      "en",
      "“Spain must leave the port,” Orsini said.\nFrance offered to mediate. Spain has yet to respond.",
      ["Livia Orsini to Spain", "France to Spain: Spain unanswered"],
    ],
    [
      "it",
      "«La Spagna deve partire», ha detto Orsini.\nLa Francia ha proposto una tregua. Madrid non ha ancora risposto.",
      ["Livia Orsini to Spain", "France to Spain: Spain unanswered"],
    ],
    [
      "ro",
      "„Spania trebuie să plece”, a spus Orsini.\nFranța a propus un armistițiu. Spania nu a răspuns încă.",
      ["Livia Orsini to Spain", "France to Spain: Spain unanswered"],
    ],
  ])("%s: %s", check);
});

describe("further words of answers", () => {
  test.each<Row>([
    [
      "ro",
      "Rusia a propus Spaniei un armistițiu. Spania a dat un răspuns negativ.",
      ["Russia to Spain: Spain rejected"],
    ],
    [
      "it",
      "La Russia ha proposto alla Spagna una tregua. Madrid ha risposto di no.",
      ["Russia to Spain: Spain rejected"],
    ],
    [
      "en",
      "Russia proposed a truce to Spain. Spain gave a negative reply.",
      ["Russia to Spain: Spain rejected"],
    ],
    [
      "en",
      "France offered to mediate. Spain said it appreciated the offer.",
      ["France to Spain: Spain welcomed"],
    ],
    // The participle is no noun for an answer.
    ["ro", "Orsini a răspuns că Spania așteaptă propunerea Rusiei de pace.", ["Russia to "]],
  ])("%s: %s", check);
});
