import { expect, test } from "vitest";
import { type Loose, problemsAfter } from "./problems-after.ts";

const statement = (c: Loose, fields: object) => {
  Object.assign(c.statements[0], fields);
  delete c.statements[0].meeting;
};
const start = '/proposals/0/statement proposals "truce-offer":';

test.each<[string, (copy: Loose) => void, string]>([
  [
    "another speaker",
    (c) => statement(c, { speaker: "borea", onBehalfOf: "borea" }),
    `${start} its statement "gray-offers-truce" is by "borea", and it is by "ines-gray". Name the statement that made it, or correct one of the two.`,
  ],
  [
    "another principal",
    (c) => statement(c, { onBehalfOf: "borea" }),
    `${start} its statement "gray-offers-truce" is on behalf of "borea", and it is on behalf of "alba". Correct one of the two.`,
  ],
  [
    "a date fourteen years before",
    (c) => statement(c, { date: "2010-04-30" }),
    `${start} it is dated 2024-04-30, but its statement "gray-offers-truce" is dated 2010-04-30. Correct one of the dates, or name the statement that made it.`,
  ],
  [
    "a date after",
    (c) => statement(c, { date: "2024-05-01" }),
    `${start} it is dated 2024-04-30, but its statement "gray-offers-truce" is dated 2024-05-01. Correct one of the dates, or name the statement that made it.`,
  ],
  [
    "a date fourteen years before, in doubt",
    (c) => statement(c, { date: "2010~" }),
    `${start} it is dated 2024-04-30, but its statement "gray-offers-truce" is dated 2010~.`,
  ],
])("a proposal is not made by a statement with %s", (_, change, expected) => {
  const [found, ...others] = problemsAfter(change);
  expect(found).toContain(expected);
  expect(others).toEqual([]);
});

test.each<[string, (copy: Loose) => void]>([
  ["without a principal", (c) => delete c.statements[0].onBehalfOf],
  [
    "by somebody who speaks for others, if it has no principal itself",
    (c) => delete c.proposals[0].onBehalfOf,
  ],
  ["by its principal, who speaks for another", (c) => statement(c, { speaker: "alba", onBehalfOf: "borea" })],
  ["by the principal itself", (c) => statement(c, { speaker: "alba", onBehalfOf: undefined })],
  ["by another who speaks for the principal", (c) => statement(c, { speaker: "daily" })],
  ["for a proposer", (c) => statement(c, { speaker: "daily", onBehalfOf: "ines-gray" })],
  ["without a date", (c) => delete c.statements[0].date],
  ["with a date that can agree", (c) => statement(c, { date: "2024-04" })],
  ["with a date that may be wrong", (c) => statement(c, { date: "2021?-06-16" })],
])("a proposal can be made by a statement %s", (_, change) => {
  expect(problemsAfter(change)).toEqual([]);
});

test("a response is made by whoever answers", () => {
  const problems = problemsAfter((c) => {
    c.proposals[0].responses[0].statement = "gray-offers-truce";
  });
  expect(problems).toEqual([
    '/proposals/0/responses/0/statement responses "borea-silent": its statement "gray-offers-truce" is by "ines-gray", and it is by "borea". Name the statement that made it, or correct one of the two.',
  ]);
});

test("two actors without a principal are different actors, and all proposers are named", () => {
  const problems = problemsAfter((c) => {
    statement(c, { speaker: "borea", onBehalfOf: undefined });
    delete c.proposals[0].onBehalfOf;
    c.proposals[0].proposers = ["ines-gray", "daily"];
  });
  expect(problems).toEqual([
    `${start} its statement "gray-offers-truce" is by "borea", and it is by "ines-gray", "daily". Name the statement that made it, or correct one of the two.`,
  ]);
});

test("a proposal without a proposer, or of an unknown statement, is one problem", () => {
  expect(
    problemsAfter((c) => {
      c.proposals[0].proposers = [];
      delete c.proposals[0].onBehalfOf;
    }),
  ).toHaveLength(1);
  expect(
    problemsAfter((c) => {
      delete c.proposals[0].date;
      c.proposals[0].statement = "gray-offer";
    }),
  ).toHaveLength(1);
});

test("a misspelt speaker is one problem", () => {
  expect(problemsAfter((c) => statement(c, { speaker: "ines-grey", onBehalfOf: undefined }))).toHaveLength(1);
});

test("two records that one undated statement made have dates that can agree", () => {
  const second = (date: string) =>
    problemsAfter((c) => {
      statement(c, { date: undefined });
      delete c.proposals[0].meeting;
      const [offer] = c.proposals;
      c.proposals.push({ ...offer, id: "second-offer", date, terms: [], responses: [] });
    });
  expect(second("2024-04")).toEqual([]);
  expect(second("2010")).toEqual([
    `${start} it is dated 2024-04-30, but its statement "gray-offers-truce" also made "second-offer", which is dated 2010. Correct one of the dates, or name the statement that made it.`,
  ]);
});
