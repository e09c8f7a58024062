import { expect, test } from "vitest";
import { readDocument } from "../../src/reader/index.ts";
import { readingOf, surnames } from "./invented-persons.ts";

test.each<[language: string, text: string, expected: readonly string[]]>([
  ["en", "The Orsini-Danko summit lasted three hours.", ["held summit Orsini Danko"]],
  ["en", "An Orsini-Danko phone call is scheduled.", ["scheduled call Orsini Danko"]],
  ["en", "The US-Russia talks were called off.", ["cancelled talks United States Russia"]],
  ["it", "Un incontro Orsini-Danko si terrà a Ginevra.", ["scheduled talks Orsini Danko"]],
  ["it", "Salta il vertice trilaterale Italia-Francia-Spagna.", ["cancelled summit Italy France Spain"]],
  ["ro", "Convorbire telefonică Orsini-Danko pe tema crizei.", ["held call Orsini Danko"]],
  ["en", "No Orsini-Danko talks are planned.", []],
  ["en", "The London-Paris trip takes two hours.", []],
  ["it", "Il viaggio Roma-Parigi dura due ore.", []],
  ["en", "The Orsini-Danko dispute goes on after the talks.", []],
])("names that hyphens join beside a noun are participants (%s: %s)", (language, text, expected) => {
  const { meetings } = readingOf(language, text, surnames);
  const shown = meetings.map(({ status, format, participants }) =>
    [status, format, ...participants.map(({ name }) => name)].join(" "),
  );
  expect(shown).toEqual(expected);
});

test.each([
  ["en", "Premier Livia Orsini left. Minister Oleh Danko came. The Orsini-Danko talks ended."],
  ["it", "La premier Livia Orsini tace. Il ministro Oleh Danko aspetta. È finito l'incontro Orsini-Danko."],
  [
    "ro",
    "Premierul Livia Orsini tace. Ministrul Oleh Danko așteaptă. Întâlnirea Orsini-Danko a durat puțin.",
  ],
])("hyphens join surnames of persons whom the text has named (%s: %s)", (language, text) => {
  const { meetings, mentions } = readDocument(text, { language });
  const names = ["Livia Orsini", "Oleh Danko"];
  expect(mentions.map(({ name }) => name)).toEqual([...names, ...names]);
  expect(meetings.map(({ participants }) => participants.map(({ name }) => name))).toEqual([names]);
});

test("a surname can have a hyphen", () => {
  const { mentions } = readDocument("Minister Ada Orsini-Danko left. Orsini-Danko was silent.", {
    language: "en",
  });
  expect(mentions.map(({ name }) => name)).toEqual(["Ada Orsini-Danko", "Ada Orsini-Danko"]);
});
