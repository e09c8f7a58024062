import { describe, expect, test } from "vitest";
import type { ProposalDraft } from "../../src/coding/index.ts";
import { draftsIn, fullNames } from "./invented-persons.ts";

/** A sentence in which France proposes a truce to Spain, in each language. */
const proposing: Readonly<Record<string, string>> = {
  en: "France has proposed a truce to Spain.",
  it: "La Francia ha proposto una tregua alla Spagna.",
  ro: "Franța a propus Spaniei un armistițiu.",
};

/**
 * Returns the answers to the proposal of France as `principal answer`. A question mark shows that the answer is in
 * doubt.
 */
function answersAfter(language: string, sentence: string): readonly string[] {
  const { drafts } = draftsIn(language, `${proposing[language]} ${sentence}`, fullNames);
  const isOfFrance = (draft: (typeof drafts)[number]): draft is ProposalDraft =>
    draft.kind === "proposals" && draft.proposers?.includes("France") === true;
  return drafts
    .filter(isOfFrance)
    .flatMap(({ responses = [] }) => responses)
    .map(({ by, onBehalfOf = by, answer, doubts = [] }) => {
      const isDoubted = doubts.some(({ field }) => field === "answer");
      return `${onBehalfOf} ${answer}${isDoubted ? "?" : ""}`;
    });
}

type Row = [language: string, sentence: string, answer: string];

const check = (language: string, sentence: string, answer: string): void =>
  expect(answersAfter(language, sentence)).toEqual(answer === "" ? [] : [`Spain ${answer}`]);

describe("a rejection", () => {
  test.each<Row>([
    ["en", "The Spanish side rejected the offer.", "rejected"],
    ["en", "Spain has said no to the offer.", "rejected"],
    ["en", "Spain rejected the plan as “absurd”.", "rejected"],
    ["en", "Spain spurned the offer.", "rejected"],
    ["en", "Madrid brushed aside the proposal.", "rejected"],
    ["en", "The idea was shot down by Madrid.", "rejected"],
    ["en", "The offer, which Spain rejected, expires on Friday.", "rejected"],
    ["en", "Spain responded with a firm no.", "rejected?"],
    ["en", "Spain's reply was negative.", "rejected?"],
    ["en", "“We reject this plan,” Spain's foreign minister said.", "rejected"],
    ["it", "Proposta bocciata da Madrid.", "rejected"],
    ["it", "La parte spagnola ha rigettato il piano.", "rejected"],
    ["it", "L'offerta, respinta da Madrid, scade venerdì.", "rejected"],
    ["it", "Un'offerta che la Spagna ha respinto.", "rejected"],
    ["it", "Madrid giudica la proposta inaccettabile.", "rejected"],
    ["it", "La Spagna si è detta contraria.", "rejected?"],
    ["it", "Madrid ha risposto picche.", "rejected?"],
    ["it", "La risposta della Spagna è stata negativa.", "rejected?"],
    ["it", "Ha detto no.", "rejected?"],
    ["it", "«Respingiamo il piano», ha detto il ministro degli Esteri spagnolo.", "rejected"],
    ["ro", "Partea spaniolă a respins oferta.", "rejected"],
    ["ro", "Spania nu acceptă.", "rejected?"],
    ["ro", "Spania nu este de acord.", "rejected?"],
    ["ro", "Spania se opune planului.", "rejected"],
    ["ro", "Madridul a răspuns cu un refuz.", "rejected?"],
    ["ro", "Răspunsul Spaniei a fost negativ.", "rejected?"],
    ["ro", "„Respingem planul”, a declarat ministrul spaniol de externe.", "rejected"],
  ])("%s: %s", check);
});

describe("an acceptance", () => {
  test.each<Row>([
    ["en", "Spain accepted.", "accepted?"],
    ["en", "Spain took up the offer.", "accepted"],
    ["en", "Madrid agreed in principle to the plan.", "accepted"],
    ["it", "La Spagna ha accolto la proposta.", "accepted"],
    ["it", "La proposta è stata accolta da Madrid.", "accepted"],
    ["it", "È arrivato il sì di Madrid.", "accepted?"],
    ["ro", "Spania a dat curs solicitării.", "accepted"],
    ["ro", "Spania a răspuns pozitiv.", "accepted?"],
    ["en", "Spain has agreed to the French proposal to stop the fighting.", "accepted"],
    ["en", "Spain voted to accept the plan.", "accepted"],
    ["it", "La Spagna ha votato a favore del piano.", "accepted"],
    ["ro", "Spania a votat în favoarea planului.", "accepted"],
    // Only a part is accepted.
    ["en", "Spain accepted parts of the plan.", "partly-accepted"],
    ["en", "Spain accepted the plan with reservations.", "partly-accepted"],
    ["it", "La Spagna ha accettato solo in parte.", "partly-accepted?"],
    ["ro", "Spania a acceptat o parte din plan.", "partly-accepted"],
    // A condition limits the acceptance.
    ["en", "Spain agreed, on condition that France withdraw.", "partly-accepted?"],
    ["en", "Madrid would accept the truce only if France withdrew its ships.", "welcomed?"],
    ["it", "Madrid accetterà solo se Parigi ritirerà le navi.", "welcomed?"],
    ["ro", "Madridul va accepta doar dacă Parisul își retrage navele.", "welcomed?"],
    // The actor likes the proposal, but has not accepted it.
    ["en", "Spain is willing to consider it.", "welcomed"],
    ["it", "La Spagna si è detta disponibile.", "welcomed?"],
    ["it", "La proposta è stata accolta con favore da Madrid.", "welcomed"],
    ["ro", "Spania a primit cu interes propunerea.", "welcomed"],
    ["ro", "Spania s-a declarat dispusă să discute.", "welcomed?"],
  ])("%s: %s", check);
});

describe("another answer", () => {
  test.each<Row>([
    ["en", "Spain said it needed more time.", "deferred?"],
    ["en", "Spain will reply next week.", "deferred?"],
    ["it", "Madrid prende tempo.", "deferred?"],
    ["it", "Madrid risponderà nei prossimi giorni.", "deferred?"],
    ["en", "Madrid promised an answer by Friday.", "deferred?"],
    // The subject is that of an earlier verb, and it is not the last actor before the verb.
    ["en", "Spain received it through Italy and is studying the offer.", "deferred"],
    ["ro", "Madridul va decide vineri.", "deferred?"],
    ["en", "Madrid has remained silent.", "unanswered"],
    ["en", "Spain has so far ignored the proposal.", "unanswered"],
    ["en", "The offer has gone unanswered.", "unanswered"],
    ["it", "Madrid non ha ancora dato una risposta.", "unanswered"],
    ["it", "La Spagna non si è ancora pronunciata.", "unanswered"],
    ["it", "Per ora Madrid tace.", "unanswered"],
    ["ro", "Madridul nu s-a pronunțat deocamdată.", "unanswered"],
    ["ro", "Spania a ignorat propunerea.", "unanswered"],
    ["en", "Spain responded with a proposal of its own.", "countered?"],
    ["it", "Madrid ha risposto con una controproposta.", "countered?"],
    ["ro", "Spania a venit cu o contrapropunere.", "countered?"],
  ])("%s: %s", check);
});

describe("no answer", () => {
  test.each<Row>([
    ["en", "Spain will decide on Friday whether to raise taxes.", ""],
    ["en", "Spain's acceptance into the bloc took years.", ""],
    ["en", "Spain did not comment on the floods.", ""],
    ["en", "Spain has been silent since the storm.", ""],
    ["en", "Spain ignored the storm.", ""],
    ["en", "Spain would accept refugees only if Italy did.", ""],
    ["en", "Spain rejected the idea that it had lost.", ""],
    ["en", "In Spain, the opposition refused.", ""],
    ["en", "Voters in Spain said no.", ""],
    ["en", "Spain did not.", ""],
    ["en", "Spain agreed in a phone call with Italy to build a bridge.", ""],
    ["en", "The offer of Spain was accepted.", ""],
    ["en", "Spain has not accepted.", ""],
    ["en", "Italy rejected it.", ""],
    ["it", "La nave è partita da Madrid.", ""],
    ["it", "La Spagna ha accolto mille profughi.", ""],
    ["it", "La proposta è stata accolta con freddezza.", ""],
    ["it", "Il no di Roma ha sorpreso tutti.", ""],
    ["it", "Il re di Spagna non ha commentato la sconfitta.", ""],
    ["ro", "Spania va răspunde oricărui atac.", ""],
    ["ro", "Spania nu acceptă carduri.", ""],
  ])("%s: %s", check);
});

describe("the answers of several actors", () => {
  test.each<[language: string, text: string, expected: readonly string[]]>([
    [
      "en",
      "France has asked Spain and Italy to open the port. Spain and Italy have not reacted.",
      ["Spain unanswered", "Italy unanswered"],
    ],
    ["en", "France proposed a truce. Spain agreed. Italy refused.", ["Spain accepted", "Italy rejected"]],
    // A phrase of time can follow the answer.
    ["en", "France proposed a truce. Spain said yes within the day.", ["Spain accepted"]],
    ["it", "La Francia ha proposto una tregua. Roma ha detto sì in serata.", ["Italy accepted"]],
    ["ro", "Franța a propus un armistițiu. Spania a spus nu în aceeași zi.", ["Spain rejected"]],
    [
      "it",
      "La Francia ha offerto una mediazione a Spagna e Italia. Madrid ha detto sì, Roma no.",
      ["Spain accepted", "Italy rejected"],
    ],
    [
      "ro",
      "Franța a propus Spaniei și Italiei un armistițiu. Spania a spus da, Italia nu.",
      ["Spain accepted", "Italy rejected"],
    ],
  ])("%s: %s", (language, text, expected) => {
    const { drafts } = draftsIn(language, text, fullNames);
    const responses = drafts.flatMap((draft) => (draft.kind === "proposals" ? (draft.responses ?? []) : []));
    expect(responses.map(({ by, answer }) => `${by} ${answer}`)).toEqual(expected);
  });
});
