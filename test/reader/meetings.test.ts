import { describe, expect, test } from "vitest";
import { draftsOf, readDocument } from "../../src/reader/index.ts";
import { readingOf, surnames } from "./invented-persons.ts";

/** Returns each meeting as `format status: participants date`. */
function meetingsOf(language: string, text: string): readonly string[] {
  const reading = readingOf(language, text, surnames);
  return draftsOf(reading).drafts.flatMap((draft) => {
    if (draft.kind !== "meetings") return [];
    const { format, status, participants = [], date, resolved = date } = draft;
    const actors = participants.map(({ actor }) => actor).join(", ");
    return [`${format} ${status}: ${actors}${resolved === undefined ? "" : ` ${resolved}`}`];
  });
}

const check = (language: string, text: string, expected: readonly string[]): void =>
  expect(meetingsOf(language, text)).toEqual(expected);

type Row = [language: string, text: string, expected: readonly string[]];

describe("the status of a meeting", () => {
  test.each<Row>([
    [
      "it",
      "L'incontro tra Orsini e Danko, previsto per lunedì, è stato annullato.",
      ["talks cancelled: Orsini, Danko 2023-05-15"],
    ],
    ["ro", "Întâlnirea dintre Orsini și Danko a fost anulată.", ["talks cancelled: Orsini, Danko"]],
    ["en", "Talks between Orsini and Danko were called off.", ["talks cancelled: Orsini, Danko"]],
    ["en", "Orsini cancelled a meeting with Danko.", ["talks cancelled: Orsini, Danko"]],
    ["en", "The talks between Orsini and Danko were not called off.", ["talks held: Orsini, Danko"]],
    ["it", "Orsini ha proposto a Danko un incontro a giugno.", ["talks proposed: Orsini, Danko 2023-06"]],
    ["ro", "Orsini a propus o reuniune cu Danko în iunie.", ["talks proposed: Orsini, Danko 2023-06"]],
    ["en", "Orsini invited Danko to talks.", ["talks proposed: Orsini, Danko"]],
    ["ro", "Întâlnirea dintre Orsini și Danko a fost amânată.", ["talks scheduled: Orsini, Danko"]],
    [
      "en",
      "The talks between Orsini and Danko are likely to take place.",
      ["talks scheduled: Orsini, Danko"],
    ],
    ["it", "Orsini sarà ricevuta venerdì da Danko.", ["talks scheduled: Orsini, Danko 2023-05-12"]],
    ["en", "Orsini will be received by Danko.", ["talks scheduled: Orsini, Danko"]],
  ])("%s: %s", check);
});

test("who is asked to meet others takes part, and not who asks", () => {
  check("en", "Orsini asked Danko to hold talks with Rusu.", ["talks proposed: Danko, Rusu"]);
  check("ro", "Orsini i-a transmis lui Danko invitația de a efectua o vizită la Roma.", [
    "visit proposed: Danko",
  ]);
});

describe("a phrase for two actors", () => {
  test.each<Row>([
    [
      "it",
      "Orsini ha visto Danko. I due, riferiscono fonti, hanno convenuto di tenere una riunione a Roma il 18 maggio.",
      ["talks held: Orsini, Danko", "talks scheduled: Orsini, Danko 2023-05-18"],
    ],
    [
      "ro",
      "Orsini s-a întâlnit cu Danko. Cei doi lideri se vor vedea din nou în iunie.",
      ["talks held: Orsini, Danko", "talks scheduled: Orsini, Danko 2023-06"],
    ],
    [
      "en",
      "Orsini met Danko on Monday. The two leaders will meet again in June.",
      ["talks held: Orsini, Danko 2023-05-08", "talks scheduled: Orsini, Danko 2023-06"],
    ],
    [
      "en",
      "Orsini met Danko on Monday. The two will speak by phone in June.",
      ["talks held: Orsini, Danko 2023-05-08", "call scheduled: Orsini, Danko 2023-06"],
    ],
    ["en", "It rained. The two leaders met in June.", []],
  ])("means those who met before (%s: %s)", check);
});

describe("a journey for a meeting", () => {
  test.each<Row>([
    [
      "it",
      "Orsini ha respinto il piano e lunedì è volata a Roma per un incontro con Danko.",
      ["talks held: Orsini, Danko 2023-05-08"],
    ],
    [
      "it",
      "Il 13 giugno Orsini sarà in visita a Roma, dove incontrerà Danko.",
      ["visit scheduled: Orsini 2023-06-13", "talks scheduled: Orsini, Danko 2023-06-13"],
    ],
    [
      "ro",
      "Orsini a plecat luni la Roma pentru o întâlnire cu Danko.",
      ["visit held: Orsini 2023-05-08", "talks held: Orsini, Danko 2023-05-08"],
    ],
    [
      "en",
      "Orsini arrived in Rome on Monday for talks with Danko.",
      ["visit held: Orsini 2023-05-08", "talks held: Orsini, Danko 2023-05-08"],
    ],
    ["en", "Orsini flew to Rome and met Danko.", ["visit held: Orsini", "talks held: Orsini, Danko"]],
    ["en", "Orsini prepared the plan for talks with Danko.", []],
  ])("has two meetings (%s: %s)", check);
});

describe("a visit", () => {
  test.each<Row>([
    ["it", "Orsini è a Roma per la sua prima visita.", ["visit held: Orsini"]],
    ["ro", "Orsini va călători luni la Roma.", ["visit scheduled: Orsini 2023-05-15"]],
    ["it", "Orsini si recherà in visita ufficiale a Roma.", ["visit scheduled: Orsini"]],
    ["it", "Orsini sarà in visita negli Stati Uniti.", ["visit scheduled: Orsini"]],
    ["en", "Orsini said during a visit to Rome that it rained.", ["visit held: Orsini"]],
    [
      "it",
      "La visita a Roma della ministra Orsini avrà luogo prima di giugno.",
      ["visit scheduled: Orsini 2023-06"],
    ],
    ["ro", "Vizita lui Danko la Roma va avea loc în iunie.", ["visit scheduled: Danko 2023-06"]],
    ["en", "Orsini’s visit to Rome was cancelled.", ["visit cancelled: Orsini"]],
    ["en", "Orsini is expected to visit Rome on Friday.", ["visit scheduled: Orsini 2023-05-12"]],
    ["it", "Orsini è attesa venerdì a Roma.", ["visit scheduled: Orsini 2023-05-12"]],
    ["ro", "Orsini va întreprinde vineri o vizită în Polonia.", ["visit scheduled: Orsini 2023-05-12"]],
  ])("names its owner or its subject (%s: %s)", check);

  test("of two days has an interval", () => {
    check("ro", "Orsini se află miercuri și joi într-o vizită în Polonia.", [
      "visit held: Orsini 2023-05-10/2023-05-11",
    ]);
  });
});

describe("the participants of a meeting", () => {
  test.each<Row>([
    [
      "it",
      "Orsini è a Roma. In agenda è previsto anche un incontro con Danko.",
      ["talks scheduled: Orsini, Danko"],
    ],
    // The speaker and the addressee take part in the call.
    [
      "en",
      "Orsini told Danko in a phone call on Sunday that he opposed the plan.",
      ["call held: Orsini, Danko 2023-05-07"],
    ],
    [
      "ro",
      "„Da”, a transmis luni Orsini, în cursul unei convorbiri telefonice cu Danko.",
      ["call held: Orsini, Danko 2023-05-08"],
    ],
    [
      "en",
      "Orsini and Danko pledged help after talks in Rome on Monday.",
      ["talks held: Orsini, Danko 2023-05-08"],
    ],
    [
      "en",
      "In a phone call with Danko on Monday, Orsini said it rained.",
      ["call held: Orsini, Danko 2023-05-08"],
    ],
    // A date between commas can be within the phrase for the meeting.
    [
      "ro",
      "Orsini a avut, vineri, o convorbire telefonică cu Danko.",
      ["call held: Orsini, Danko 2023-05-05"],
    ],
    // A relative clause with the date can be between the noun and the participants.
    [
      "it",
      "Gli incontri che si terranno il 31 maggio a Roma tra Orsini e Danko sono due.",
      ["talks scheduled: Orsini, Danko 2023-05-31"],
    ],
    // A participle after a comma, such as `riuniti` ("gathered"), can show the meeting.
    [
      "it",
      "Lunedì Orsini e Danko, riuniti a Roma con Rusu, hanno raggiunto un accordo.",
      ["talks held: Orsini, Danko, Rusu 2023-05-08"],
    ],
    // An adverb is between the verb and `with`.
    ["en", "Orsini met here with Danko.", ["talks held: Orsini, Danko"]],
    // The participants can follow two prepositions, or words such as `as well as`.
    ["ro", "Orsini a avut o întrevedere cu Rusu și cu Danko.", ["talks held: Orsini, Rusu, Danko"]],
    ["ro", "Orsini a fost primită de Rusu, precum și de Danko.", ["talks held: Orsini, Rusu, Danko"]],
    // The omitted subject of the second sentence is Orsini, the subject of the first one.
    ["it", "Orsini parla. Lunedì ha incontrato Danko.", ["talks held: Orsini, Danko 2023-05-08"]],
    ["ro", "Orsini vorbește. Luni s-a întâlnit cu Danko.", ["talks held: Orsini, Danko 2023-05-08"]],
    // The officials are not named, so their states are the participants.
    ["en", "Orsini met with the Iranian and Russian delegations.", ["talks held: Orsini, Iran, Russia"]],
    [
      "it",
      "I presidenti russo e ucraino si sono incontrati lunedì.",
      ["talks held: Russia, Ukraine 2023-05-08"],
    ],
    [
      "ro",
      "Miniștrii de externe ai Rusiei și Turciei s-au întâlnit luni.",
      ["talks held: Russia, Turkey 2023-05-08"],
    ],
  ])("%s: %s", check);
});

test("a meeting is mentioned twice, with a general word and with a format", () => {
  check(
    "en",
    "Orsini spoke by phone with Danko. It was the first conversation between Orsini and Danko since Feb. 15.",
    ["call held: Orsini, Danko"],
  );
  check(
    "en",
    "Orsini held consultations with Danko. The talks between Orsini and Danko took place on Monday.",
    ["consultation held: Orsini, Danko 2023-05-08"],
  );
  check("en", "Orsini spoke by phone with Danko on Monday. On Tuesday, Orsini held talks with Danko.", [
    "call held: Orsini, Danko 2023-05-08",
    "talks held: Orsini, Danko 2023-05-09",
  ]);
});

test("a date in the clause after a conjunction does not make the day of a meeting a later one", () => {
  check("en", "Orsini held a phone call with Danko on Thursday and offered to host him.", [
    "call held: Orsini, Danko 2023-05-04",
  ]);
});

test("several doubts about the participants are one doubt, so that the draft can be settled", () => {
  const reading = readDocument(
    "Ministrul de externe Jan Rau a vorbit. El s-a întâlnit cu președintele Pavel Olin.",
    { language: "ro", gazetteer: surnames },
  );
  const doubts = draftsOf(reading).drafts.flatMap((draft) =>
    draft.kind === "meetings" ? (draft.doubts ?? []) : [],
  );
  expect(doubts.map(({ field }) => field)).toEqual(["participants"]);
  expect(doubts[0]?.reason).toMatch(/pronoun.*office of/);
});
