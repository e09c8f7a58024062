import fc from "fast-check";
import { meetingFormats } from "../../../src/model/meeting.ts";
import { eventTypes } from "../../../src/model/political-event.ts";
import { responseAnswers } from "../../../src/model/proposal.ts";
import { statementActs } from "../../../src/model/speech-act.ts";
import { stances } from "../../../src/model/stance.ts";
import { eventStatuses, meetingStatuses } from "../../../src/model/status.ts";

/** The text of the generated drafts. */
export const draftedText =
  "🕊 Port, 6 May 2024. On Thursday Ines Gray, the envoy of Alba, met Tomas Ferro, the minister of Borea, in Port.\n" +
  "She offered Borea a truce of ninety days, if its ships leave the strait. Ferro said that Borea would answer.\n" +
  "Gray said that Alba waits. Ferro said that Borea waits.";

const quotes = [
  "On Thursday Ines Gray, the envoy of Alba, met Tomas Ferro",
  "She offered Borea a truce of ninety days, if its ships leave the strait.",
  "its ships leave the strait",
  "Gray said that Alba waits",
  "Ferro said that Borea would answer",
];

const mostly = <T>(usual: fc.Arbitrary<T>, ...rare: readonly fc.Arbitrary<unknown>[]) =>
  fc.oneof(
    { weight: 40, arbitrary: usual },
    ...rare.map((arbitrary) => ({ weight: 1, arbitrary: arbitrary as fc.Arbitrary<T> })),
  );
const junk = fc.constantFrom<unknown>(null, "", [], 7, "__proto__", "constructor", {});
const name = mostly(
  fc.constantFrom("Alba", "Borea", "Ines Gray", "Gray", "Tomas Ferro", "ferro", "alba"),
  fc.constantFrom("Nobody", "d1"),
  junk,
);
const nameList = mostly(fc.uniqueArray(name, { maxLength: 3 }), junk);
const key = mostly(
  fc.constantFrom("Truce", "truce", "d1", "d2"),
  fc.constantFrom("Peace", "Alba", "t1", "r1"),
  junk,
);
const keyList = mostly(
  fc.uniqueArray(fc.constantFrom("Truce", "Alba", "Gray"), { maxLength: 3 }),
  fc.array(fc.constantFrom("d1", "d2", "d3", "d4", "t1", "r1"), { maxLength: 3 }),
  fc.constantFrom<unknown>(["Peace"], null, ""),
);
const summary = mostly(fc.constantFrom("Says so.", "Offers a truce."), junk);
const words = mostly(
  fc.array(
    mostly(
      fc.oneof(
        fc.record({ exact: fc.constantFrom(...quotes) }),
        fc.record({
          exact: fc.constant("said that"),
          prefix: fc.constantFrom("Gray", "leave the strait. Ferro"),
        }),
        fc.record({ start: fc.integer({ min: 0, max: 50 }), end: fc.integer({ min: 60, max: 120 }) }),
      ),
      fc.record({ exact: fc.constantFrom(...quotes), for: fc.constantFrom("speaker", "date", "record") }),
      fc.record({ exact: fc.constantFrom("Ferro said that", "no such words", "🕊") }),
      fc.record({
        start: fc.integer({ min: -1, max: 120 }),
        end: fc.integer({ min: 60, max: 300 }),
        exact: fc.constantFrom("On Thursday", "Ferro said that", "no such words", "Borea"),
      }),
      fc.record({ start: fc.integer({ min: -1, max: 120 }), end: fc.integer({ min: 0, max: 300 }) }),
    ),
    { minLength: 1, maxLength: 2 },
  ),
  junk,
);
const dates = mostly(
  fc.constantFrom<{ date?: string; resolved?: string }>(
    {},
    { date: "2024-05-02" },
    { date: "2024-05" },
    { date: "On Thursday", resolved: "2024-05-02" },
  ),
  fc.constantFrom(
    { date: "On Thursday" },
    { date: "2030" },
    { date: "1999-01-01" },
    { date: "no", resolved: "2024" },
    { date: "6 May 2024", resolved: "2024-05-02" },
  ),
  fc.record({ date: junk, resolved: junk }),
);
const value = (values: readonly string[]) => mostly(fc.constantFrom(...values), junk);
const place = fc.record({ name, country: name }, { requiredKeys: [] });

const common = {
  key: fc.constantFrom("d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9"),
  via: nameList,
  forEach: nameList,
  note: summary,
};

const sometimes = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** Returns drafts of a kind. An optional field is present in one draft of four. */
function draftOf(
  kind: string,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  required: readonly string[],
): fc.Arbitrary<object> {
  const all = { ...common, ...fields };
  const present = Object.entries<fc.Arbitrary<unknown>>(all).map(
    ([field, arbitrary]) => [field, required.includes(field) ? arbitrary : sometimes(arbitrary)] as const,
  );
  return fc.tuple(fc.record({ words, ...Object.fromEntries(present) }), dates).map(([draft, dated]) => ({
    kind,
    ...Object.fromEntries(Object.entries(draft).filter(([, each]) => each !== undefined)),
    ...dated,
  }));
}

const positions = fc.array(
  fc.record({ on: key, stance: value(stances), condition: summary }, { requiredKeys: ["on", "stance"] }),
  {
    maxLength: 2,
  },
);
const statement = draftOf(
  "statements",
  {
    speaker: name,
    onBehalfOf: name,
    addressees: nameList,
    targets: nameList,
    act: value(statementActs),
    reporting: value(["direct", "indirect"]),
    summary,
    positions,
    about: keyList,
    meeting: key,
    inReplyTo: keyList,
  },
  ["speaker", "act", "reporting", "summary"],
);
const proposal = draftOf(
  "proposals",
  {
    title: summary,
    proposers: nameList,
    addressees: nameList,
    statement: key,
    terms: fc.array(
      fc.record(
        { key: fc.constant("t1"), words, summary, about: keyList },
        { requiredKeys: ["words", "summary"] },
      ),
      { maxLength: 2 },
    ),
    responses: fc.array(
      fc.record(
        {
          key: fc.constant("r1"),
          words,
          by: name,
          answer: value(responseAnswers),
          summary,
          terms: keyList,
        },
        { requiredKeys: ["words", "by", "answer", "summary"] },
      ),
      { maxLength: 2 },
    ),
    parent: key,
    inReplyTo: keyList,
  },
  ["title", "proposers"],
);
const meeting = draftOf(
  "meetings",
  {
    title: summary,
    format: value(meetingFormats.slice(0, 2)),
    status: value(meetingStatuses),
    participants: fc.array(fc.record({ actor: name, onBehalfOf: name }, { requiredKeys: ["actor"] }), {
      maxLength: 3,
    }),
    place,
    about: keyList,
    parent: key,
  },
  ["title", "format", "status"],
);
const event = draftOf(
  "events",
  {
    title: summary,
    type: value(eventTypes.slice(0, 3)),
    status: value(eventStatuses),
    actors: nameList,
    targets: nameList,
    place,
    amount: fc.record(
      { value: fc.integer(), unit: summary, bound: fc.constantFrom("at-least", "exact") },
      { requiredKeys: [] },
    ),
    about: keyList,
    summary,
  },
  ["title", "type", "status", "actors", "summary"],
);

const newActor = fc.record(
  {
    name,
    type: value(["state", "person", "group"]),
    otherNames: fc.array(fc.constantFrom("Gray", "Ferro", "Albania"), { maxLength: 2 }),
    parent: name,
    memberships: fc.array(
      fc.record({ organization: name, role: summary, words }, { requiredKeys: ["organization", "role"] }),
      { maxLength: 1 },
    ),
  },
  { requiredKeys: ["name", "type"] },
);
const newIssue = fc.record(
  { label: key, proposition: summary, broader: key },
  { requiredKeys: ["label", "proposition"] },
);
const people = ["Alba", "Borea", "Ines Gray", "Tomas Ferro"].map((each) => ({
  name: each,
  type: each.includes(" ") ? "person" : "state",
}));

/** Drafts of `draftedText`: most of them can be settled, and some have mistakes of every kind. */
export const arbitraryDrafts = fc.record({
  newActors: fc.array(newActor, { maxLength: 2 }).map((more) => [...people, ...more]),
  newIssues: fc
    .array(newIssue, { maxLength: 2 })
    .map((more) => [{ label: "Truce", proposition: "There should be a truce." }, ...more]),
  drafts: fc.array(mostly(fc.oneof(statement, statement, proposal, meeting, event), fc.anything()), {
    maxLength: 8,
  }),
});
