import { describe, expect, test } from "vitest";
import { draftsIn, surnames } from "./invented-persons.ts";

type Row = [language: string, text: string, expected: readonly string[]];

/** Checks the status, the format, the participants, the day and the doubts about the date of each drafted meeting. */
const check = (language: string, text: string, expected: readonly string[]): void => {
  const { drafts } = draftsIn(language, text, surnames);
  const shown = drafts.flatMap((draft) => {
    if (draft.kind !== "meetings") return [];
    const { status, format, participants = [], resolved, doubts = [] } = draft;
    const isDoubted = doubts.some(({ field }) => field === "date");
    const actors = participants.map(({ actor }) => actor);
    return [
      [status, format, ...actors, ...(resolved ? [resolved] : []), ...(isDoubted ? ["?"] : [])].join(" "),
    ];
  });
  expect(shown).toEqual(expected);
};

describe("a meeting of whom the subject sees, or who receives the subject", () => {
  test.each<Row>([
    ["ro", "Luni, Orsini fusese primit la palat de Danko.", ["held talks Orsini Danko 2023-05-08"]],
    [
      "ro",
      "Orsini, care luni îl văzuse la Sofia pe Danko, a plecat.",
      ["held talks Orsini Danko 2023-05-08"],
    ],
    [
      "it",
      "Orsini, che lunedì aveva visto a Roma il padrone di casa Danko, è partita.",
      ["held talks Orsini Danko 2023-05-08"],
    ],
    ["en", "Orsini saw both Danko and Rusu in Port on Monday.", ["held talks Orsini Danko Rusu 2023-05-08"]],
    // What somebody sees is no participant.
    ["it", "Orsini ha visto il porto di Roma.", []],
  ])("is held (%s: %s)", (...row) => check(...row));
});

describe("the two persons of a sentence", () => {
  test.each<Row>([
    [
      "it",
      "Lunga, lunedì sera, la telefonata con cui Orsini e Danko hanno chiuso la lite.",
      ["held call Orsini Danko 2023-05-08"],
    ],
    [
      "en",
      "Orsini met Danko on Monday. They had spoken by phone on Sunday.",
      ["held talks Orsini Danko 2023-05-08", "held call Orsini Danko 2023-05-07"],
    ],
    [
      "en",
      "Orsini said she would give the letter to Danko when they meet in Port.",
      ["scheduled talks Orsini Danko"],
    ],
    [
      "it",
      "Orsini ha incontrato Danko. Un altro appuntamento tra i due è previsto a giugno.",
      ["held talks Orsini Danko", "scheduled talks Orsini Danko 2023-06"],
    ],
    // With three persons, it is unknown whom the pronoun means.
    ["en", "Orsini said Rusu would write to Danko when they meet in Port.", []],
  ])("take part (%s: %s)", (...row) => check(...row));
});

describe("a meeting that is cancelled or planned", () => {
  test.each<Row>([
    [
      "ro",
      "O întâlnire a lui Orsini cu Danko, prevăzută pentru marți, a fost contramandată.",
      ["cancelled talks Orsini Danko 2023-05-16 ?"],
    ],
    // The date is that of the announcement.
    [
      "it",
      "Un faccia a faccia tra Orsini e Danko, annunciato lunedì, è stato cancellato.",
      ["cancelled talks Orsini Danko"],
    ],
    [
      "it",
      "Un appuntamento tra Orsini e Danko, fissato per il 3 marzo a Bari, era saltato.",
      ["cancelled talks Orsini Danko 2024-03-03 ?"],
    ],
    ["it", "Le trattative cominceranno a dicembre.", ["scheduled talks 2023-12"]],
    ["it", "Le trattative saranno difficili a dicembre.", []],
  ])("has its status (%s: %s)", (...row) => check(...row));
});

describe("a sitting of a body", () => {
  test.each<Row>([
    [
      "it",
      "Il Consiglio di sicurezza discuterà la tregua il 25 luglio.",
      ["scheduled talks United Nations Security Council 2023-07-25"],
    ],
    [
      "en",
      "The Security Council will discuss the truce on June 16.",
      ["scheduled talks United Nations Security Council 2023-06-16"],
    ],
    ["en", "The African Union met on Monday.", ["held talks African Union 2023-05-08"]],
    ["en", "The African Union met its targets on Monday.", []],
    ["en", "Alba and Borea agreed to discuss the bridge.", []],
    ["ro", "O primă reuniune a echipelor este programată luna viitoare.", ["scheduled talks 2023-06"]],
    ["en", "Talks are expected in Port next month.", ["scheduled talks 2023-06"]],
    ["en", "Talks are expected to fail next month.", []],
  ])("has a date (%s: %s)", (...row) => check(...row));
});

describe("an invitation to a visit", () => {
  test.each<Row>([
    ["ro", "Danko i-a transmis lui Orsini invitația de a vizita Sofia.", []],
    ["en", "Danko delivered an invitation to visit Sofia to Orsini.", []],
  ])("does not make its bearer the visitor (%s: %s)", (...row) => check(...row));
});
