import { expect, test } from "vitest";
import { readDocument } from "../../src/reader/index.ts";

const published = "2023-04-21";

test.each([
  ["en", "Nora Orsini is on an official visit to Oslo.", "held"],
  ["en", "Nora Orsini paid an official visit to Oslo.", "held"],
  ["en", "Nora Orsini will make an official visit to Oslo.", "scheduled"],
  ["it", "Nora Orsini compie una visita ufficiale a Oslo.", "held"],
  ["it", "Nora Orsini effettuerà una visita ufficiale a Oslo.", "scheduled"],
  ["ro", "Nora Orsini efectuează o vizită oficială la Oslo.", "held"],
])("an official visit is a meeting, and official is no person (%s: %s)", (language, text, status) => {
  const { meetings, offices } = readDocument(text, { language, published });
  expect(meetings.map((meeting) => [meeting.format, meeting.status])).toEqual([["visit", status]]);
  expect(offices).toEqual([]);
});

test("an official is a person", () => {
  const { offices } = readDocument("An Italian official said it rained.", { language: "en", published });
  expect(offices.map(({ role, organization }) => `${role} of ${organization?.name}`)).toEqual([
    "official of Italy",
  ]);
});
