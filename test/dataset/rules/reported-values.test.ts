import { expect, test } from "vitest";
import { type Loose, problemsAfter } from "./problems-after.ts";

const says = (record: Loose, value: unknown) => {
  record.sources[0].says = value;
};

test.each<[string, (copy: Loose) => void, string]>([
  [
    "a status of a statement",
    (c) => says(c.statements[0], { status: "held" }),
    '/statements/0/sources/0/says/status statements "gray-offers-truce": says.status: statements have no status. Take it out.',
  ],
  [
    "a reporting of a meeting",
    (c) => says(c.meetings[0], { reporting: "direct" }),
    '/meetings/0/sources/0/says/reporting meetings "spring-meeting": says.reporting: meetings have no reporting. Take it out.',
  ],
  [
    "a date of an actor",
    (c) => says(c.actors[0], { date: "2024" }),
    '/actors/0/sources/0/says/date actors "alba": says.date: actors have no date. Take it out.',
  ],
  [
    "a date of a membership",
    (c) => says(c.actors[3].memberships[0], { date: "2024" }),
    '/actors/3/memberships/0/sources/0/says/date actors "ines-gray": says.date: actors have no date. Take it out.',
  ],
  [
    "the status of an event for a meeting",
    (c) => says(c.meetings[0], { status: "under-way" }),
    '/meetings/0/sources/0/says/status meetings "spring-meeting": says.status: "under-way" is no status of meetings. Use one of "proposed", "scheduled", "held", "cancelled".',
  ],
  [
    "the value of the record",
    (c) => says(c.meetings[0], { status: "held" }),
    '/meetings/0/sources/0/says/status meetings "spring-meeting": says.status is "held", as in the record. Leave out what does not differ.',
  ],
  [
    "the status of a meeting for an event",
    (c) => says(c.events[0], { status: "held" }),
    expect.stringMatching(
      /^\/events\/0\/sources\/0\/says\/status events "spring-election": says\.status: "held" is no status of events\. Use one of "planned", .*"\.$/,
    ),
  ],
  [
    "the date of the record",
    (c) => says(c.statements[0], { date: "2024-04-30" }),
    '/statements/0/sources/0/says/date statements "gray-offers-truce": says.date is "2024-04-30", as in the record. Leave out what does not differ.',
  ],
  [
    "nothing",
    (c) => says(c.bases[0], {}),
    '/bases/0/sources/0/says bases "valley-post": says has no value. Leave it out where the document agrees with the record.',
  ],
])("a document cannot differ in %s", (_, change, expected) => {
  expect(problemsAfter(change)).toEqual([expected]);
});

test.each<[string, (copy: Loose) => void]>([
  ["the content of any record", (c) => says(c.bases[0], { summary: "Calls it a camp." })],
  ["the date of a record without one", (c) => says(c.statements[1], { date: "2024-05" })],
  ["the summary of a membership", (c) => says(c.actors[3].memberships[0], { summary: "An envoy." })],
  ["the reporting of a statement", (c) => says(c.statements[0], { reporting: "direct" })],
  ["the status of an event", (c) => says(c.events[0], { status: "planned" })],
])("a document can differ in %s", (_, change) => {
  expect(problemsAfter(change)).toEqual([]);
});
