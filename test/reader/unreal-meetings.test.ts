import { describe, expect, test } from "vitest";
import { readingOf, surnames } from "./invented-persons.ts";

type Row = [language: string, text: string, expected: readonly string[]];

/** Checks the status and the participants of each meeting in a text. */
const check = (language: string, text: string, expected: readonly string[]): void => {
  const { meetings } = readingOf(language, text, surnames);
  const shown = meetings.map(({ status, participants }) =>
    [status, ...participants.map(({ name }) => name)].join(" "),
  );
  expect(shown).toEqual(expected);
};

describe("a meeting that somebody only wishes", () => {
  test.each<Row>([
    ["it", "Orsini ha espresso interesse per un nuovo incontro con Danko.", ["proposed Orsini Danko"]],
    ["it", "Serve un incontro tra Orsini e Danko.", ["proposed Orsini Danko"]],
    ["ro", "Orsini și-a exprimat interesul pentru o întâlnire cu Danko.", ["proposed Orsini Danko"]],
    ["ro", "Orsini vrea să se întâlnească cu Danko.", ["proposed Orsini Danko"]],
    ["en", "Plans for a meeting between Orsini and Danko were discussed.", ["proposed Orsini Danko"]],
    ["en", "A possible meeting between Orsini and Danko was discussed.", ["proposed Orsini Danko"]],
    ["en", "Spain called for a resumption of talks between Orsini and Danko.", ["proposed Orsini Danko"]],
    ["it", "Madrid chiede la ripresa dei colloqui tra Orsini e Danko.", ["proposed Orsini Danko"]],
    ["ro", "Spania cere reluarea discuțiilor dintre Orsini și Danko.", ["proposed Orsini Danko"]],
    // The word follows the meeting.
    ["en", "A meeting between Orsini and Danko is possible.", ["proposed Orsini Danko"]],
    ["it", "Un incontro tra Orsini e Danko è possibile.", ["proposed Orsini Danko"]],
    ["ro", "O întâlnire între Orsini și Danko este posibilă.", ["proposed Orsini Danko"]],
    // The word `plans` is in another clause, so it does not make the meeting a proposed one.
    ["en", "After plans were made, Orsini met Danko.", ["held Orsini Danko"]],
  ])("is proposed (%s: %s)", check);
});

describe("a meeting that does not take place", () => {
  test.each<Row>([
    ["it", "Nessun incontro tra Orsini e Danko è previsto.", []],
    ["it", "Orsini ha rifiutato di incontrare Danko.", []],
    ["ro", "Nu a avut loc nicio întâlnire între Orsini și Danko.", []],
    ["ro", "Orsini a refuzat să se întâlnească cu Danko.", []],
    ["en", "There were no talks between Orsini and Danko.", []],
    ["en", "Orsini refused to meet Danko.", []],
  ])("makes no meeting (%s: %s)", check);
});

describe("a meeting at which somebody proposes something", () => {
  test.each<Row>([
    ["it", "Orsini ha proposto ai colloqui con Danko di aprire il porto.", ["held Orsini Danko"]],
    ["en", "Orsini offered at the talks with Danko to open the port.", ["held Orsini Danko"]],
    ["it", "Orsini ha invitato Danko a un incontro.", ["proposed Orsini Danko"]],
    ["it", "Orsini ha proposto un incontro a Danko.", ["proposed Orsini Danko"]],
    // The capital is the place of the meeting, and not the state to which the meeting is proposed.
    ["it", "Orsini ha proposto un incontro a Roma.", []],
  ])("is not itself proposed (%s: %s)", check);
});

describe("the participants of a meeting", () => {
  test.each<Row>([
    // A place with an apposition, such as `capitale della Grecia`, can be between the meeting and the subject.
    [
      "it",
      "Parlando a una conferenza con Danko ad Atene, capitale della Grecia, Orsini ha detto che piove.",
      ["held Orsini Danko"],
    ],
    [
      "en",
      "Speaking at a conference with Danko in Athens, Orsini said that it rained.",
      ["held Orsini Danko"],
    ],
    // News media and the owner of a building do not take part.
    ["it", "Come riportato da Reuters e Ansa, durante i colloqui, Orsini ha offerto una tregua.", []],
    ["it", "Seguiranno consultazioni il 4 maggio nella sede dell'Osce.", []],
    ["it", "Seguiranno consultazioni il 13 gennaio a Vienna.", ["held"]],
  ])("%s: %s", check);
});
