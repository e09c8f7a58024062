import { describe, expect, test } from "vitest";
import { meetingsOf } from "./invented-persons.ts";

type Row = [language: string, text: string, expected: readonly string[]];

const check = (language: string, text: string, expected: readonly string[]): void =>
  expect(meetingsOf(language, text)).toEqual(expected);

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
    // The port that Orsini saw is not a participant, so there is no meeting.
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
    // Monday is the day of the announcement and not of the meeting.
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

describe("a meal, a journey, a signature or a summons", () => {
  test.each<Row>([
    ["en", "Orsini had lunch with Danko on Monday.", ["held talks Orsini Danko 2023-05-08"]],
    ["it", "Orsini ha avuto una cena di lavoro con Danko.", ["held talks Orsini Danko"]],
    ["ro", "Orsini a luat cina cu Danko luni.", ["held talks Orsini Danko 2023-05-08"]],
    ["en", "The lunch cost a lot.", []],
    ["en", "Orsini and Danko signed the treaty on Monday.", ["held talks Orsini Danko 2023-05-08"]],
    ["it", "Orsini e Danko hanno firmato il trattato.", ["held talks Orsini Danko"]],
    ["ro", "Orsini și Danko au semnat tratatul.", ["held talks Orsini Danko"]],
    // States can sign a treaty without a meeting.
    ["en", "Russia and Poland signed the treaty on Monday.", []],
    ["en", "Orsini signed the treaty with the port.", []],
    ["en", "Orsini summoned Danko on Monday.", ["held talks Orsini Danko 2023-05-08"]],
    ["it", "Orsini ha convocato Danko.", ["held talks Orsini Danko"]],
    ["ro", "Orsini l-a convocat pe Danko.", ["held talks Orsini Danko"]],
    ["it", "Orsini ha convocato una riunione.", []],
    ["ro", "Orsini va merge luni la Roma.", ["scheduled visit Orsini 2023-05-15"]],
    [
      "en",
      "Orsini met Danko in Port and later travelled to Rome.",
      ["held talks Orsini Danko", "held visit Orsini"],
    ],
    // Italian `vertice` means `summit`, but `i vertici` are the leaders of an organization.
    ["it", "Orsini conosce i vertici dell'ONU.", []],
  ])("%s: %s", check);
});

describe("the two persons of a call at the beginning of a sentence", () => {
  test.each<Row>([
    [
      "en",
      "In a phone call on Monday, Orsini told Danko that the port was open.",
      ["held call Orsini Danko 2023-05-08"],
    ],
    ["it", "In una telefonata, Orsini ha chiesto a Danko di aprire il porto.", ["held call Orsini Danko"]],
    [
      "ro",
      "Într-o convorbire telefonică, Orsini i-a cerut lui Danko să deschidă portul.",
      ["held call Orsini Danko"],
    ],
    ["en", "In a phone call on Monday, Orsini said that the port was open.", []],
  ])("%s: %s", check);
});

describe("one visit that two clauses report", () => {
  test.each<Row>([
    ["en", "Orsini flew to Rome on Monday for a visit.", ["held visit Orsini 2023-05-08"]],
    ["it", "Orsini è arrivata lunedì a Roma per una visita.", ["held visit Orsini 2023-05-08"]],
    ["ro", "Orsini a sosit luni la Roma pentru o vizită.", ["held visit Orsini 2023-05-08"]],
    [
      "en",
      "Orsini flew to Rome on Monday. Orsini flew to Rome on Sunday.",
      ["held visit Orsini 2023-05-08", "held visit Orsini 2023-05-07"],
    ],
  ])("is one draft (%s: %s)", check);
});

describe("words of another clause", () => {
  test.each<Row>([
    ["ro", "Orsini s-a întâlnit și cu Danko.", ["held talks Orsini Danko"]],
    [
      "it",
      "Orsini ha parlato per telefono con Danko e lunedì vedrà Rusu.",
      ["held call Orsini Danko", "scheduled talks Orsini Rusu 2023-05-15"],
    ],
  ])("do not belong to the meeting (%s: %s)", check);
});
