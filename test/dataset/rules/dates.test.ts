import { expect, test } from "vitest";
import { type Loose, problemsAfter } from "./problems-after.ts";

const wrong = '"2024-13" is no date: at character 6, there is no month 13. Months go from 01 to 12.';

test.each<[string, (copy: Loose) => void, string]>([
  [
    "a record",
    (c) => {
      c.statements[0].date = "2024-13";
    },
    `/statements/0/date statements "gray-offers-truce": date: ${wrong}`,
  ],
  [
    "a document",
    (c) => {
      c.documents[0].datePublished = "2024-13";
    },
    `/documents/0/datePublished documents "wire": datePublished: ${wrong}`,
  ],
  [
    "what a citation says",
    (c) => {
      c.statements[0].sources[1].says.date = "2024-13";
    },
    `/statements/0/sources/1/says/date statements "gray-offers-truce": sources.says.date: ${wrong}`,
  ],
  [
    "the start of a membership",
    (c) => {
      c.actors[3].memberships[0].startDate = "2024-13";
    },
    `/actors/3/memberships/0/startDate actors "ines-gray": memberships.startDate: ${wrong}`,
  ],
  [
    "the end of a membership",
    (c) => {
      c.actors[3].memberships[0].endDate = "2024-13";
    },
    `/actors/3/memberships/0/endDate actors "ines-gray": memberships.endDate: ${wrong}`,
  ],
])("the date of %s can be read", (_, change, expected) => {
  expect(problemsAfter(change)).toEqual([expected]);
});

test("the date that a citation of a membership says can be read", () => {
  const problems = problemsAfter((c) => {
    c.actors[3].memberships[0].sources[0].says = { date: "2024-13" };
  });
  expect(problems).toContain(
    `/actors/3/memberships/0/sources/0/says/date actors "ines-gray": memberships.sources.says.date: ${wrong}`,
  );
});

test("a date that is used twice is reported twice", () => {
  const problems = problemsAfter((c) => {
    c.documents[0].datePublished = "2024-13";
    c.documents[1].datePublished = "2024-13";
  });
  expect(problems).toHaveLength(2);
});
