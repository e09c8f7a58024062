import { expect, test } from "vitest";
import { actDates } from "../../../src/dataset/rules/act-dates.ts";
import { dateReader } from "../../../src/dataset/rules/date-span.ts";
import { RuleContext } from "../../../src/dataset/rules/rule-context.ts";
import type { Loose } from "./problems-after.ts";

/**
 * Returns the dates of four records: a statement, a proposal and a response that the statement makes, and `answer`.
 * `answer` is another response to the proposal, but no statement makes it.
 */
function datesOf(fields: {
  readonly statement?: unknown;
  readonly proposal?: unknown;
  readonly response?: unknown;
  readonly answer?: unknown;
}) {
  const date = (value: unknown) => (value === undefined ? {} : { date: value });
  const statement = { id: "said", ...date(fields.statement) };
  const response = { id: "response", statement: "said", ...date(fields.response) };
  const answer = { id: "answer", ...date(fields.answer) };
  const proposal = {
    id: "proposal",
    statement: "said",
    responses: [response, answer],
    ...date(fields.proposal),
  };
  const dataset: Loose = { statements: [statement], proposals: [proposal] };
  const dateOf = actDates(dataset, dateReader());
  const context = new RuleContext(dataset);
  return [statement, proposal, response, answer].map((record) => dateOf(record, context)?.date);
}

test.each<[string, Parameters<typeof datesOf>[0], readonly (string | undefined)[]]>([
  ["nothing is dated", {}, [undefined, undefined, undefined, undefined]],
  [
    "each has its own date",
    { statement: "2020", proposal: "2021", response: "2022", answer: "2023" },
    ["2020", "2021", "2022", "2023"],
  ],
  ["the statement dates what it made", { statement: "2020" }, ["2020", "2020", "2020", undefined]],
  ["the proposal dates the statement", { proposal: "2021" }, ["2021", "2021", "2021", undefined]],
  ["the response dates the statement", { response: "2022" }, ["2022", "2022", "2022", undefined]],
  [
    "the first date counts: the proposal",
    { proposal: "2021", response: "2022" },
    ["2021", "2021", "2022", undefined],
  ],
  [
    "the first date counts: the response",
    { proposal: "2022", response: "2021" },
    ["2021", "2022", "2021", undefined],
  ],
  [
    "of equal days, the shorter text counts",
    { proposal: "2021~", response: "2021" },
    ["2021", "2021~", "2021", undefined],
  ],
  [
    "of equal days, the shorter text counts in either order",
    { proposal: "2021", response: "2021~" },
    ["2021", "2021", "2021~", undefined],
  ],
  [
    "a date that cannot be read comes after others",
    { proposal: "1 May", response: "2021" },
    ["2021", "1 May", "2021", undefined],
  ],
  ["in either order", { proposal: "2021", response: "1 May" }, ["2021", "2021", "1 May", undefined]],
  [
    "an answer that the statement did not make does not date it",
    { answer: "2020" },
    [undefined, undefined, undefined, "2020"],
  ],
  [
    "a date that is no text is none",
    { statement: 2020, proposal: null, answer: 7 },
    [undefined, undefined, undefined, undefined],
  ],
  [
    "such a date does not hide another",
    { proposal: 2020, response: "2021" },
    ["2021", undefined, "2021", undefined],
  ],
])("%s", (_, fields, expected) => {
  expect(datesOf(fields)).toEqual(expected);
});

test("the record that has the date comes with it, and an unknown statement has none", () => {
  const proposal = { id: "proposal", statement: "said", date: "2021" };
  const lost = { id: "lost", statement: "nowhere" };
  const dataset: Loose = { statements: [{ id: "said" }], proposals: [proposal, lost] };
  const [dateOf, context] = [actDates(dataset, dateReader()), new RuleContext(dataset)];
  expect(dateOf({ id: "said" }, context)).toEqual({ date: "2021", record: proposal });
  expect(dateOf(lost, context)).toBeUndefined();
});
