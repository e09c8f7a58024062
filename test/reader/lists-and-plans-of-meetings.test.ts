import { describe, expect, test } from "vitest";
import { meetingsOf } from "./invented-persons.ts";

type Row = [language: string, text: string, expected: readonly string[]];

const check = (language: string, text: string, expected: readonly string[]): void =>
  expect(meetingsOf(language, text)).toEqual(expected);

describe("all actors of a list before the verb take part", () => {
  test.each<Row>([
    ["en", "Russia, France and Spain met in Port on Monday.", ["held talks Russia France Spain 2023-05-08"]],
    ["it", "Russia, Francia e Spagna hanno avuto colloqui a Port.", ["held talks Russia France Spain"]],
    ["ro", "Rusia, Franța și Spania s-au întâlnit luni.", ["held talks Russia France Spain 2023-05-08"]],
    ["en", "The foreign ministers of Russia, France and Spain met.", ["held talks Russia France Spain"]],
    [
      "it",
      "I ministri degli Esteri di Russia, Francia e Spagna si sono incontrati.",
      ["held talks Russia France Spain"],
    ],
    [
      "ro",
      "Miniștrii de externe ai Rusiei, Franței și Spaniei s-au întâlnit.",
      ["held talks Russia France Spain"],
    ],
    ["en", "Orsini, Danko and Rusu spoke by phone.", ["held call Orsini Danko Rusu"]],
  ])("%s: %s", check);

  test.each<Row>([
    // The words before the comma are a place or another clause.
    ["en", "In Russia, Orsini and Danko met on Monday.", ["held talks Orsini Danko 2023-05-08"]],
    ["it", "In Russia, Orsini e Danko si sono incontrati.", ["held talks Orsini Danko"]],
    ["ro", "În Rusia, Orsini și Danko s-au întâlnit.", ["held talks Orsini Danko"]],
  ])("but not a place before them (%s: %s)", check);
});

describe("a second preposition continues the list after the verb", () => {
  test.each<Row>([
    ["en", "Orsini met with Danko and with Rusu.", ["held talks Orsini Danko Rusu"]],
    ["it", "Orsini è stata ricevuta da Danko e da Rusu.", ["held talks Orsini Danko Rusu"]],
    ["ro", "Orsini s-a întâlnit cu Danko și cu Rusu.", ["held talks Orsini Danko Rusu"]],
    ["ro", "Orsini i-a primit pe Danko și pe Rusu.", ["held talks Orsini Danko Rusu"]],
    // Another preposition does not continue the list.
    ["en", "Orsini met with Danko and for Rusu it rained.", ["held talks Orsini Danko"]],
  ])("%s: %s", check);
});

describe("a place or a date between commas belongs to the meeting", () => {
  test.each<Row>([
    [
      "ro",
      "Orsini a avut luni, la București, o întrevedere cu Danko.",
      ["held talks Orsini Danko 2023-05-08"],
    ],
    ["it", "Orsini incontrerà a Roma, il 18 giugno, Danko.", ["scheduled talks Orsini Danko 2023-06-18"]],
    [
      "en",
      "Orsini will meet in Rome, on June 18, Danko and Rusu.",
      ["scheduled talks Orsini Danko Rusu 2023-06-18"],
    ],
  ])("%s: %s", check);
});

describe("a date after a relative clause is not that of the meeting in the clause", () => {
  test.each<Row>([
    ["ro", "Orsini, care a vorbit la telefon cu Danko, a plecat luni.", ["held call Orsini Danko"]],
    ["it", "Orsini, che ha incontrato Danko, è partita lunedì.", ["held talks Orsini Danko"]],
    ["en", "Orsini, who met Danko, left on Monday.", ["held talks Orsini Danko"]],
    ["en", "Orsini, who met Danko on Monday, left on Sunday.", ["held talks Orsini Danko 2023-05-08"]],
  ])("%s: %s", check);
});

describe("the status of a meeting", () => {
  test.each<Row>([
    ["en", "The talks between Orsini and Danko will not take place.", ["cancelled talks Orsini Danko"]],
    [
      "it",
      "L'incontro tra Orsini e Danko, in programma a Bari, non si terrà.",
      ["cancelled talks Orsini Danko"],
    ],
    ["ro", "Întâlnirea dintre Orsini și Danko nu va avea loc.", ["cancelled talks Orsini Danko"]],
    ["en", "Spain offered to host talks between Russia and France.", ["proposed talks Russia France"]],
    [
      "it",
      "La Spagna ha offerto di ospitare colloqui tra Russia e Francia.",
      ["proposed talks Russia France"],
    ],
    [
      "ro",
      "Spania a propus găzduirea unor negocieri între Rusia și Franța.",
      ["proposed talks Russia France"],
    ],
    ["en", "Orsini plans to host a meeting with Danko.", ["scheduled talks Orsini Danko"]],
    // The meeting is only the occasion of the offer.
    ["en", "Spain offered ships at talks between Russia and France.", ["held talks Russia France"]],
    ["en", "The talks between Orsini and Danko will take place.", ["scheduled talks Orsini Danko"]],
  ])("%s: %s", check);
});

describe("an invitation to a place proposes a visit", () => {
  test.each<Row>([
    ["en", "Orsini invited Danko to Rome.", ["proposed visit Danko"]],
    ["it", "Orsini ha invitato Danko a Roma.", ["proposed visit Danko"]],
    ["ro", "Orsini i-a invitat pe Danko și pe Rusu la București.", ["proposed visit Danko Rusu"]],
    ["en", "Orsini did not invite Danko to Rome.", []],
    ["en", "Orsini invited Danko to leave Rome.", []],
    ["it", "Orsini ha invitato Danko alla calma.", []],
    ["ro", "Orsini l-a invitat pe Danko să plece.", []],
  ])("%s: %s", check);
});

describe("the person before a participle makes the visit", () => {
  test.each<Row>([
    [
      "ro",
      "Orsini l-a primit pe Danko, aflat într-o vizită la București.",
      ["held talks Orsini Danko", "held visit Danko"],
    ],
    ["ro", "Orsini se află într-o vizită la București.", ["held visit Orsini"]],
  ])("%s: %s", check);
});

describe("the purpose of a meeting is no second meeting", () => {
  test.each<Row>([
    ["ro", "Orsini și Danko s-au întâlnit pentru a discuta despre gaze.", ["held talks Orsini Danko"]],
    ["it", "Orsini e Danko si sono incontrati per discutere di gas.", ["held talks Orsini Danko"]],
    ["en", "Orsini and Danko met to discuss gas.", ["held talks Orsini Danko"]],
  ])("%s: %s", check);
});

describe("a phrase such as `the two leaders` after three persons", () => {
  test.each<Row>([
    [
      "en",
      "Rusu said Orsini would ask Danko when the two leaders meet in Rome.",
      ["scheduled talks Orsini Danko"],
    ],
  ])("means the last two (%s: %s)", check);
});
