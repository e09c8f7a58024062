import { fromPopolo } from "demarche/import";
import { describe, expect, test } from "vitest";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
import { expectWholeAccount } from "./account.ts";

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

// An invented file with every class of Popolo, in the form in which EveryPolitician publishes persons and memberships.
const file = {
  meta: { sources: ["https://example.org"] },
  persons: [
    {
      id: "p1",
      name: "Ada Bo",
      other_names: [{ name: "Аda Bo", lang: "xx" }, { name: "Ada Bo" }],
      gender: "female",
      birth_date: "1970-02-03",
      identifiers: [
        { scheme: "wikidata", identifier: "Q1" },
        { scheme: "wikidata", identifier: "none" },
      ],
      email: "ada@example.org",
      links: [{ url: "https://example.org" }],
      summary: "A text.",
    },
    { id: "p2", name: "Ada Bo", identifiers: [{ scheme: "wikidata", identifier: "Q1" }] },
    { id: "p3", given_name: "Cy", family_name: "Di" },
    { id: "p4" },
  ],
  organizations: [
    {
      id: "o1",
      name: "Diet of Alba",
      classification: "legislature",
      seats: 3,
      posts: [{ id: "s1", label: "Speaker of the Diet", role: "speaker" }],
    },
    { id: "o2", name: "Harbour Party", classification: "party" },
    { id: "o3", name: "Committee on Harbours", classification: "committee", parent_id: "o1" },
  ],
  memberships: [
    {
      person_id: "p1",
      organization_id: "o1",
      on_behalf_of_id: "o2",
      legislative_period_id: "term/1",
      area_id: "a1",
    },
    {
      person_id: "p2",
      organization_id: "o1",
      on_behalf_of_id: "o9",
      legislative_period_id: "term/1",
      end_date: "2020-12-31",
    },
    { person_id: "p3", post_id: "s1", start_date: "2024-03-01T10:00:00" },
    { person_id: "p9", organization_id: "o1" },
    { person_id: "p3", organization_id: "o9" },
  ],
  events: [
    {
      id: "term/1",
      name: "First term",
      classification: "legislative period",
      start_date: "2021-01",
      end_date: "2024-12",
    },
    {
      id: "e1",
      name: "Election of 2020",
      classification: "general election",
      start_date: "2020-11-01",
      end_date: "2020-11-02",
      organization_id: "o1",
    },
    {
      id: "e2",
      name: "Sitting 5",
      classification: "sitting",
      start_date: "2024-05-02",
      attendees: [{ id: "p1" }, "p3"],
    },
    { id: "e3", name: "Reception" },
  ],
  motions: [
    {
      id: "m1",
      organization_id: "o1",
      creator_id: "p3",
      text: "Harbour Act",
      date: "2024-05-02",
      vote_events: [
        {
          id: "v1",
          organization_id: "o1",
          start_date: "2024-05-02T12:00:00",
          result: "pass",
          identifier: "12",
          votes: [
            { voter_id: "p1", option: "yes", group_id: "o2", role: "chair" },
            { voter_id: "p2", option: "not voting" },
            { voter_id: "p3", option: "perhaps" },
            { voter_id: "p9", option: "no" },
          ],
        },
      ],
    },
    { id: "m2", text: "Toll Act", vote_events: ["v2"] },
    { id: "m3", text: "Never voted on" },
  ],
  vote_events: [
    {
      id: "v2",
      motion_id: "m2",
      start_date: "2024-05-03",
      counts: [
        { option: "yes", value: 1 },
        { option: "yes", value: 2 },
        { option: "no", value: 1 },
        { option: "?", value: 1 },
      ],
    },
    {
      id: "v3",
      organization: { id: "o1" },
      motion: { text: "Toll Act" },
      votes: [
        { voter: { id: "p1" }, option: "no" },
        { voter: { name: "Guest" }, option: "abstain", group: { name: "Guests" } },
      ],
    },
    { id: "v2", motion_id: "m2" },
  ],
  votes: [
    { vote_event_id: "v2", voter_id: "p1", option: "Yes" },
    { vote_event_id: "v9", voter_id: "p1", option: "yes" },
  ],
  speeches: [
    {
      creator_id: "p1",
      title: "On harbours",
      text: "Not kept.",
      date: "2024-05-02",
      type: "question",
      event_id: "e2",
      audience_id: "o1",
      position: 4,
    },
    { text: "Applause.", type: "scene" },
    { creator_id: "p9", text: "x" },
  ],
  areas: [{ id: "a1", name: "North" }],
};

test("every class of Popolo is read", () => {
  const { dataset, losses } = fromPopolo(file, { acts: { question: "appeal" } });
  parseDataset(plain(dataset));
  expectWholeAccount(losses);
  expect(dataset.documents).toEqual([{ id: "popolo-file", title: "Popolo file" }]);
  expect(dataset.actors.map(({ id, type, parent }) => [id, type, parent])).toEqual([
    ["diet-of-alba", "body", undefined],
    ["harbour-party", "organization", undefined],
    ["committee-on-harbours", "body", "diet-of-alba"],
    ["ada-bo", "person", undefined],
    ["ada-bo-2", "person", undefined],
    ["cy-di", "person", undefined],
    ["guest", "person", undefined],
    ["guests", "organization", undefined],
  ]);
  const [ada, other, cy] = ["ada-bo", "ada-bo-2", "cy-di"].map((id) =>
    dataset.actors.find((actor) => actor.id === id),
  );
  expect(ada).toMatchObject({
    otherNames: [{ name: "Аda Bo", documents: ["popolo-file"] }],
    identifiers: [
      { scheme: "popolo", identifier: "p1" },
      { scheme: "wikidata", identifier: "Q1" },
    ],
    attributes: { gender: "female", birth_date: "1970-02-03" },
  });
  expect(
    ada?.memberships?.map(({ organization, startDate, endDate }) => [organization, startDate, endDate]),
  ).toEqual([
    ["diet-of-alba", "2021-01", "2024-12"],
    ["harbour-party", "2021-01", "2024-12"],
  ]);
  expect(other?.memberships).toMatchObject([{ organization: "diet-of-alba", endDate: "2020-12-31" }]);
  expect(other?.memberships?.[0]).not.toHaveProperty("startDate");
  expect(cy?.memberships).toMatchObject([
    { organization: "diet-of-alba", role: "speaker", startDate: "2024-03-01" },
  ]);
  expect(dataset.proposals).toMatchObject([
    { title: "Harbour Act", proposers: ["cy-di"], addressees: ["diet-of-alba"], date: "2024-05-02" },
  ]);
  expect(dataset.issues.map(({ label }) => label)).toEqual([
    "Toll Act",
    "Toll Act (motions #/vote_events/2/motion)",
  ]);
  expect(dataset.events.map(({ title, type, date, attributes }) => [title, type, date, attributes])).toEqual([
    [
      "Vote: Harbour Act",
      "vote",
      "2024-05-02",
      { result: "pass", identifier: "12", yes: 1, no: 0, abstain: 0, absent: 1 },
    ],
    ["Vote: Toll Act", "vote", "2024-05-03", { yes: 3, no: 1 }],
    [
      "Vote: Toll Act (motions #/vote_events/2/motion)",
      "vote",
      undefined,
      { yes: 0, no: 1, abstain: 1, absent: 0 },
    ],
    ["Election of 2020", "election", "2020-11-01/2020-11-02", { classification: "general election" }],
  ]);
  expect(dataset.meetings).toMatchObject([
    { title: "Sitting 5", format: "session", participants: [{ actor: "ada-bo" }, { actor: "cy-di" }] },
  ]);
  const [proposal] = dataset.proposals;
  expect(
    dataset.statements.map(({ speaker, act, onBehalfOf, positions }) => [
      speaker,
      act,
      onBehalfOf,
      positions[0],
    ]),
  ).toEqual([
    ["ada-bo", "vote", "harbour-party", { on: proposal?.id, stance: "support" }],
    ["ada-bo-2", "vote", undefined, { on: proposal?.id, stance: "neutral" }],
    ["ada-bo", "vote", undefined, { on: dataset.issues[1]?.id, stance: "oppose" }],
    ["guest", "vote", "guests", { on: dataset.issues[1]?.id, stance: "neutral" }],
    ["ada-bo", "vote", undefined, { on: dataset.issues[0]?.id, stance: "support" }],
    ["ada-bo", "appeal", undefined, undefined],
  ]);
  expect(dataset.statements.at(-1)).toMatchObject({
    meeting: dataset.meetings[0]?.id,
    addressees: ["diet-of-alba"],
    attributes: { type: "question", position: 4 },
  });
  expect(losses.refused.map(({ table, row }) => `${table} ${row}`)).toEqual([
    "persons 3",
    "memberships 3",
    "memberships 4",
    "votes 2",
    "votes 3",
    "votes 7",
    "speeches 2",
  ]);
  expect(losses.unknownValues.map(({ field, value, count }) => [field, value, count])).toEqual([
    ["memberships.on_behalf_of_id", "o9", 1],
    ["memberships.person_id", "p9", 1],
    ["memberships.organization_id", "o9", 1],
    ["votes.option", "perhaps", 1],
    ["votes.voter_id", "p9", 1],
    ["vote_events.counts", "?", 1],
    ["speeches.creator_id", "p9", 1],
  ]);
  const reasons = losses.dropped.map(({ table, column, count }) => `${table}.${column ?? ""} ${count}`);
  expect(reasons).toEqual(
    expect.arrayContaining([
      "persons.email 1",
      "persons.links 1",
      "persons.summary 1",
      "speeches.text 1",
      "motions. 1",
      "events. 1",
      "areas. 1",
      "memberships.on_behalf_of_id 1",
    ]),
  );
  expect(JSON.stringify(dataset)).not.toContain("Not kept.");
});

test("further options of votes and types of organizations can be given", () => {
  const { dataset, losses } = fromPopolo(file, {
    values: { perhaps: "abstain", "not voting": "not-a-member" },
    types: { party: "group" },
    document: { title: "Diet", url: "https://example.org/diet.json" },
  });
  expect(dataset.statements.filter(({ attributes }) => attributes?.vote === "perhaps")).toHaveLength(1);
  expect(dataset.statements.some(({ attributes }) => attributes?.vote === "not voting")).toBe(false);
  expect(dataset.actors.find(({ id }) => id === "harbour-party")?.type).toBe("group");
  expect(dataset.documents[0]).toMatchObject({ id: "diet", url: "https://example.org/diet.json" });
  expectWholeAccount(losses);
});

test("actors are matched with the dataset that is extended, by code and by name", () => {
  const first = fromPopolo(file).dataset;
  const { dataset, losses } = fromPopolo(file, { extends: first });
  parseDataset(plain(dataset));
  expect(dataset.actors).toHaveLength(first.actors.length);
  expect(losses.matched.map(({ id, because }) => [id, because])).toEqual(
    expect.arrayContaining([
      ["ada-bo", "identifier"],
      ["ada-bo-2", "identifier"],
    ]),
  );
  expect(dataset.actors.find(({ id }) => id === "ada-bo")?.sources.map(({ document }) => document)).toEqual([
    "popolo-file",
    "popolo-file-2",
  ]);
  expectWholeAccount(losses);
});

test("misuse is an error", () => {
  const thrown = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof DemarcheError) return error;
    }
    throw new Error("no DemarcheError was thrown");
  };
  expect(thrown(() => fromPopolo("{}")).message).toContain("JSON.parse");
  expect(thrown(() => fromPopolo([])).message).toContain("object with lists");
  expect(thrown(() => fromPopolo({ persons: {} })).path).toBe("/persons");
  expect(thrown(() => fromPopolo({}, { values: { x: "y" as never } })).path).toBe("/values/x");
  expect(thrown(() => fromPopolo({}, { title: "x" } as never)).code).toBe("unknown-option");
  const all = thrown(() => fromPopolo(file, { onError: "throw" }));
  expect(all.issues).toHaveLength(7);
  expect(all.path).toBe("/persons/3/name");
});

test("hostile values stay harmless", () => {
  const hostile = JSON.parse(
    '{"persons":[{"id":"__proto__","name":"__proto__","__proto__":{"polluted":true},"constructor":"x","identifiers":"x","other_names":[null,7]},null,7,[],{"id":{},"name":{}},{"id":"p","name":"P","parent_id":"p"}],"organizations":[{"id":"o","name":"O","parent_id":"o"},{"id":"q","name":"Q","parent_id":"r"},{"id":"r","name":"R","parent_id":"q"}],"memberships":[{"person_id":"__proto__","organization_id":"constructor"},{"person_id":"p","organization_id":"o","start_date":"soon"}],"votes":[{"vote_event_id":"constructor","voter_id":"p","option":"__proto__"}],"vote_events":[{"id":"v","counts":[null,{"option":"constructor","value":1}],"motion":7}],"constructor":[{}],"__proto__":[{}]}',
  );
  const { dataset, losses } = fromPopolo(hostile);
  parseDataset(plain(dataset));
  expectWholeAccount(losses);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(dataset.actors.map(({ name }) => name)).toContain("__proto__");
});

/** A small parliament whose votes and memberships the tests replace. */
const parliament = {
  persons: [
    { id: "p1", name: "Ada Bo" },
    { id: "p2", name: "Cy Di" },
  ],
  organizations: [
    { id: "o1", name: "Diet", classification: "legislature" },
    { id: "o2", name: "Harbour Party" },
  ],
  motions: [{ id: "m1", text: "Harbour Act" }],
  vote_events: [{ id: "v1", motion_id: "m1", start_date: "2024-05-02" }],
};
const vote = (voter: string, option: string, more: object = {}) => ({
  vote_event_id: "v1",
  voter_id: voter,
  option,
  ...more,
});

/** Imports a file, and checks the dataset and the counts. */
function imported(json: object, options: Parameters<typeof fromPopolo>[1] = {}) {
  const result = fromPopolo(json, options);
  parseDataset(plain(result.dataset));
  expectWholeAccount(result.losses);
  return result;
}

describe("contradictions", () => {
  test("several votes of one voter in one vote event are one vote, and those that differ are a conflict", () => {
    const { dataset, losses } = imported({
      ...parliament,
      votes: [
        vote("p1", "yes"),
        vote("p2", "no"),
        vote("p1", "Yes"),
        vote("p1", "no", { group_id: "o2" }),
        vote("p1", "abstain"),
      ],
    });
    expect(dataset.statements.map(({ speaker, positions }) => [speaker, positions[0]?.stance])).toEqual([
      ["ada-bo", "support"],
      ["cy-di", "oppose"],
    ]);
    expect(dataset.events[0]?.attributes).toEqual({ yes: 1, no: 1, abstain: 0, absent: 0 });
    expect(losses.duplicates).toBe(3);
    expect(losses.tables.votes).toEqual({ read: 5, mapped: 5, skipped: 0, refused: 0 });
    const id = dataset.statements[0]?.id;
    expect(losses.conflicts).toEqual([
      {
        kind: "statements",
        id,
        field: "onBehalfOf",
        values: [null, "Harbour Party"],
        count: 1,
        table: "votes",
        row: 3,
      },
      {
        kind: "statements",
        id,
        field: "attributes.vote",
        values: ["yes", "no"],
        count: 2,
        table: "votes",
        row: 3,
      },
    ]);
  });

  test("voters and members whose names are written in two ways are one", () => {
    const named = (voter_name: string, option: string) => ({ vote_event_id: "v1", voter_name, option });
    const { dataset, losses } = imported({
      ...parliament,
      vote_events: [{ id: "v1", motion_id: "m1" }],
      votes: [named("Ed Fu", "yes"), named("Ed  Fu", "yes"), named("ed fu", "no"), named("Gy Ha", "no")],
    });
    expect(dataset.statements.map(({ speaker, positions }) => [speaker, positions[0]?.stance])).toEqual([
      ["ed-fu", "support"],
      ["gy-ha", "oppose"],
    ]);
    expect(dataset.events[0]?.attributes).toEqual({ yes: 1, no: 1, abstain: 0, absent: 0 });
    expect(losses.duplicates).toBe(2);
    expect(losses.conflicts).toMatchObject([{ field: "attributes.vote", values: ["yes", "no"], row: 2 }]);
    expectWholeAccount(losses);
  });

  test("a voter with the name and with another name of an actor has one vote", () => {
    const base = fromPopolo({
      persons: [{ id: "p1", name: "Ada Bo", other_names: [{ name: "A. Bo" }] }],
    }).dataset;
    const votes = ["Ada Bo", "A. Bo"].map((voter_name) => ({
      vote_event_id: "v1",
      voter_name,
      option: "yes",
    }));
    const { dataset, losses } = fromPopolo(
      { vote_events: [{ id: "v1", motion_text: "Toll Act" }], votes },
      { extends: base },
    );
    expect([dataset.statements.length, losses.duplicates]).toEqual([1, 1]);
  });

  test("a repeated membership is counted", () => {
    const membership = { person_id: "p1", organization_id: "o1", role: "chair", start_date: "2024" };
    const { dataset, losses } = fromPopolo({
      persons: [{ id: "p1", name: "Ada Bo" }],
      organizations: [
        { id: "o1", name: "Diet" },
        { id: "o2", name: "Harbour Party" },
      ],
      memberships: [
        membership,
        { ...membership },
        { ...membership, start_date: "2025" },
        { ...membership, on_behalf_of_id: "o2" },
        { ...membership, on_behalf_of_id: "o2" },
      ],
    });
    expect(dataset.actors.find(({ id }) => id === "ada-bo")?.memberships).toHaveLength(3);
    expect(losses.duplicates).toBe(2);
    expect(losses.tables.memberships).toEqual({ read: 5, mapped: 5, skipped: 0, refused: 0 });
  });

  test("a date that cannot be read is not replaced with that of the period or of the motion", () => {
    const { dataset, losses } = fromPopolo({
      persons: [{ id: "p1", name: "Ada Bo" }],
      organizations: [{ id: "o1", name: "Diet" }],
      events: [{ id: "e1", classification: "legislative period", start_date: "2020", end_date: "2024" }],
      memberships: [
        { person_id: "p1", organization_id: "o1", legislative_period_id: "e1", start_date: "spring 2021" },
      ],
      motions: [{ id: "m1", text: "Toll Act", date: "2021-05-02" }],
      vote_events: [{ id: "v1", motion_id: "m1", start_date: "spring 2021" }],
      votes: [{ vote_event_id: "v1", voter_id: "p1", option: "yes" }],
    });
    expect(dataset.actors.find(({ id }) => id === "ada-bo")?.memberships).toMatchObject([
      { endDate: "2024" },
    ]);
    expect(dataset.actors.find(({ id }) => id === "ada-bo")?.memberships?.[0]).not.toHaveProperty(
      "startDate",
    );
    expect([dataset.events[0]?.date, dataset.statements[0]?.date]).toEqual([undefined, undefined]);
    expect(losses.undated).toBe(2);
    expect(losses.unreadableDates.map(({ table, column }) => [table, column])).toEqual([
      ["memberships", "start_date"],
      ["vote_events", "start_date"],
    ]);
  });

  test("options that the file does not count have the numbers of their votes", () => {
    const tally = (counts: readonly object[], votes: readonly object[]) =>
      imported({ ...parliament, vote_events: [{ id: "v1", motion_id: "m1", counts }], votes }).dataset
        .events[0]?.attributes;
    const one = { option: "yes", value: 1 };
    expect(tally([one], [vote("p1", "yes"), vote("p2", "absent")])).toEqual({
      yes: 1,
      no: 0,
      abstain: 0,
      absent: 1,
    });
    expect(tally([{ option: "yes", value: 2 }], [vote("p1", "yes"), vote("p2", "absent")])).toEqual({
      yes: 2,
      absent: 1,
    });
    expect(tally([one], [])).toEqual({ yes: 1 });
  });

  test("counts that differ from the votes are a conflict, and the counts are kept", () => {
    const counts = [
      { option: "yes", value: 2, group: { name: "Harbour Party" } },
      { option: "no", value: 1 },
    ];
    const { dataset, losses } = imported({
      ...parliament,
      vote_events: [{ id: "v1", motion_id: "m1", counts }],
      votes: [vote("p1", "yes"), vote("p2", "no"), vote("p9", "yes")],
    });
    expect(dataset.events[0]?.attributes).toEqual({ yes: 2, no: 1 });
    expect(losses.conflicts).toMatchObject([
      { kind: "events", field: "attributes.yes", values: [2, 1], count: 1, table: "vote_events", row: 0 },
    ]);
    expect(losses.dropped.map(({ column }) => column)).toContain("counts.group");
  });

  test("rows with the same id that differ are a conflict, and a repeated row is counted", () => {
    const { dataset, losses } = imported({
      persons: [
        { id: "p1", name: "Ada Bo", gender: "female" },
        { id: "p1", name: "Ada Bo" },
        { id: "p1", name: "Ed Fu", gender: "female" },
        { id: "p1", name: "Gy Ha" },
      ],
      organizations: [{ id: "o1", name: "Diet" }, { id: "o1" }],
      vote_events: [
        { id: "v1", motion_text: "Harbour Act", start_date: "2024-05-02", result: "pass", identifier: "1" },
        {
          id: "v1",
          motion_text: "Harbour Act",
          start_date: "2024-05-03",
          result: "fail",
          classification: "x",
        },
      ],
      speeches: [
        { id: "s1", creator_id: "p1", title: "On tolls" },
        { id: "s1", creator_id: "p1", title: "On harbours" },
      ],
    });
    expect(dataset.actors.map(({ name }) => name)).toEqual(["Diet", "Ada Bo"]);
    expect([dataset.events.length, dataset.statements.length]).toEqual([1, 1]);
    expect(
      losses.conflicts.map(({ kind, field, values, count, table, row }) => [
        kind,
        field,
        values,
        count,
        table,
        row,
      ]),
    ).toEqual([
      ["actors", "name", ["Ada Bo", "Ed Fu"], 2, "persons", 2],
      ["events", "date", ["2024-05-02", "2024-05-03"], 1, "vote_events", 1],
      ["events", "attributes.result", ["pass", "fail"], 1, "vote_events", 1],
      ["statements", "summary", ["On tolls", "On harbours"], 1, "speeches", 1],
    ]);
    const rows = losses.dropped.filter(({ column }) => column === undefined);
    expect(rows.map(({ table, reason, count }) => [table, reason, count])).toEqual([
      ["persons", "repeats an earlier row with the same id", 1],
      ["persons", "repeats an earlier row with the same id, and differs from it", 2],
      ["organizations", "repeats an earlier row with the same id", 1],
    ]);
  });

  test("a membership that ends before it begins is refused, with both dates", () => {
    const membership = { person_id: "p1", organization_id: "o1" };
    const { dataset, losses } = imported({
      ...parliament,
      memberships: [
        { ...membership, start_date: "2024-05", end_date: "2023" },
        { ...membership, start_date: "2024-05", end_date: "2024" },
      ],
    });
    expect(dataset.actors.find(({ id }) => id === "ada-bo")?.memberships).toHaveLength(1);
    expect(losses.refused.map(({ message }) => message)).toEqual([
      'memberships row 0 (the first), column "end_date": the membership ends before it begins: start_date is "2024-05", end_date is "2023". Correct or swap the dates.',
    ]);
  });

  test("refused rows are counted by list and field", () => {
    const { losses } = imported({
      ...parliament,
      votes: [vote("p8", "yes"), vote("p9", "yes"), vote("p1", "perhaps"), vote("p9", "no")],
    });
    expect(losses.refusedCounts).toMatchObject([
      { table: "votes", column: "voter_id", count: 3, row: 0, message: expect.stringContaining('"p8"') },
      { table: "votes", column: "option", count: 1, row: 2 },
    ]);
    expect(losses.unknownValues.find(({ value }) => value === "p9")).toMatchObject({ count: 2, row: 1 });
  });
});

test("absent voters can have no position, as in fromVotes", () => {
  const file = { ...parliament, votes: [vote("p1", "absent"), vote("p2", "Excused")] };
  expect(imported(file).dataset.statements.map(({ positions }) => positions[0]?.stance)).toEqual([
    "neutral",
    "neutral",
  ]);
  const { dataset } = imported(file, { absent: "silent" });
  expect(dataset.statements.map(({ positions, about }) => [positions, about])).toEqual([
    [[], ["harbour-act"]],
    [[], ["harbour-act"]],
  ]);
  expect(dataset.events[0]?.attributes).toMatchObject({ absent: 2 });
  expect(() => fromPopolo(file, { absent: "none" as never })).toThrow("absent");
});

test("values can be the name of a coding, as in fromVotes", () => {
  const file = { ...parliament, votes: [vote("p1", "Ja"), vote("p2", "nein")] };
  const { refused } = imported(file).losses;
  expect(refused.map(({ message }) => message)).toEqual(
    Array(2).fill(expect.stringContaining('Or give values: "words", a coding that has it.')),
  );
  expect(imported(file, { values: "words" }).dataset.events[0]?.attributes).toMatchObject({ yes: 1, no: 1 });
});

describe("forms of the format", () => {
  test("vote events of Open Civic Data, whose voters and bills are only named", () => {
    const event = (id: string, bill: string, votes: readonly object[]) => ({
      _id: id,
      bill_identifier: bill,
      motion_text: "Passage",
      motion_classification: ["passage", "third-reading"],
      start_date: "2024-05-02T10:00:00+00:00",
      organization: { id: "ocd-organization/1", name: "House of Alba", classification: "lower" },
      result: "pass",
      counts: [{ option: "yes", value: 2 }],
      votes,
    });
    const { dataset, losses } = imported({
      vote_events: [
        event("e1", "HB 1", [
          { option: "yes", voter_name: "Bo", voter_id: '~{"name": "Bo"}', note: "" },
          { option: "yes", voter_name: "Di", voter_id: null },
          { option: "other", voter_name: "Fu", voter_id: '~{"name": "Fu"}' },
        ]),
        event("e2", "HB 2", [
          { option: "yes", voter_name: "Bo", voter_id: "ocd-person/1" },
          { option: "yes", voter: { id: "ocd-person/2", name: "Ha", party: "Tide" } },
        ]),
      ],
    });
    expect(dataset.issues.map(({ label }) => label)).toEqual(["HB 1: Passage", "HB 2: Passage"]);
    expect(dataset.events.map(({ actors, attributes }) => [actors, attributes])).toEqual([
      [
        ["house-of-alba"],
        {
          result: "pass",
          motion_classification: "passage, third-reading",
          yes: 2,
          no: 0,
          abstain: 0,
          absent: 0,
        },
      ],
      [
        ["house-of-alba"],
        {
          result: "pass",
          motion_classification: "passage, third-reading",
          yes: 2,
          no: 0,
          abstain: 0,
          absent: 0,
        },
      ],
    ]);
    expect(dataset.statements.map(({ speaker }) => speaker)).toHaveLength(4);
    expect(dataset.actors.map(({ name, type }) => [name, type])).toEqual(
      expect.arrayContaining([
        ["House of Alba", "organization"],
        ["Ha", "person"],
        ["Di", "person"],
      ]),
    );
    expect(losses.refused.map(({ message }) => message)).toEqual([
      'votes row 2 (the 3rd), in vote_events row 0 (the first), column "option": "other" is no option of a vote. Add it to values, with one of "yes", "no", "abstain", "absent", "not-a-member".',
    ]);
    expect(losses.tables).toMatchObject({
      persons: { read: 2, mapped: 2 },
      organizations: { read: 1, mapped: 1 },
    });
  });

  test("persons, organizations and posts that are only in memberships", () => {
    const { dataset, losses } = imported({
      memberships: [
        {
          id: "700",
          organization: { id: "o1", name: "Diet" },
          person: { id: "p1", name: "Ada Bo", gender: "female" },
          post: { id: "s1", label: "Chair of the Diet" },
        },
        {
          member: { "@type": "Organization", id: "o2", name: "Tide" },
          organization_id: "o1",
          role: "government",
        },
      ],
    });
    expect(losses.tables).toMatchObject({
      persons: { read: 1, mapped: 1 },
      organizations: { read: 2, mapped: 2 },
      posts: { read: 1, mapped: 1 },
      memberships: { read: 2, mapped: 2 },
    });
    expect(dataset.actors.find(({ id }) => id === "ada-bo")).toMatchObject({
      attributes: { gender: "female" },
      memberships: [{ organization: "diet", role: "Chair of the Diet" }],
    });
    expect(dataset.actors.find(({ id }) => id === "tide")?.memberships).toMatchObject([
      { role: "government" },
    ]);
  });

  test("children and legislative periods within an organization", () => {
    const { dataset, losses } = imported({
      persons: [
        { id: "p1", name: "Ada Bo", memberships: [{ organization_id: "o1", legislative_period_id: "t1" }] },
      ],
      organizations: [
        {
          id: "o1",
          name: "Diet",
          children: [{ id: "o2", name: "Committee" }],
          legislative_periods: [{ id: "t1", name: "First term", start_date: "2020", end_date: "2023" }],
        },
      ],
    });
    expect(dataset.actors.find(({ id }) => id === "committee")?.parent).toBe("diet");
    expect(dataset.actors.find(({ id }) => id === "ada-bo")?.memberships).toMatchObject([
      { startDate: "2020", endDate: "2023" },
    ]);
    expect(losses.tables.events).toMatchObject({ read: 1, mapped: 1 });
    expect(losses.dropped.map(({ table, column }) => `${table}.${column}`)).toEqual(["events.name"]);
  });

  test("a motion that lists the ids of its vote events", () => {
    const { dataset } = imported({
      persons: [{ id: "p1", name: "Ada Bo" }],
      motions: [{ id: "m1", creator_id: "p1", text: "Harbour Act", vote_events: ["v1"] }],
      vote_events: [{ id: "v1", votes: [{ voter_id: "p1", option: "yes", vote_event_id: null }] }],
    });
    expect(dataset.statements[0]?.positions).toEqual([{ on: dataset.proposals[0]?.id, stance: "support" }]);
  });

  test("references that nothing resolves and fields that nothing uses are counted", () => {
    const { losses } = imported({
      ...parliament,
      motions: [
        { id: "m1", text: "Harbour Act", creator_id: "p9", context: { sitting: 1 }, organization_id: "o9" },
      ],
      vote_events: [
        { id: "v1", motion_id: "m1", organization_id: "o9", end_date: "2024", group_results: [{}] },
      ],
      votes: [vote("p1", "yes", { group_id: "o9" })],
      memberships: [
        { person_id: "p1", organization_id: "o1", post_id: "s9", legislative_period_id: "t9", label: "x" },
      ],
      events: [
        {
          id: "e1",
          name: "Sitting",
          location: "Hall",
          attendees: ["p1", "p9"],
          start_date: "2024",
          end_date: "2023",
        },
      ],
      speeches: [
        { creator_id: "p1", event_id: "e1", audience_id: "p9", audio: "x" },
        { creator_id: "p1", event_id: "e9" },
        { attribution_text: "Several members", text: "Hear, hear." },
      ],
    });
    const columns = losses.dropped.map(({ table, column, count }) => `${table}.${column ?? ""} ${count}`);
    expect(columns.sort()).toEqual(
      [
        ...["events.attendees 1", "events.end_date 1", "events.location 1"],
        ...["memberships.label 1", "memberships.legislative_period_id 1", "memberships.post_id 1"],
        ...["motions.context 1", "motions.creator_id 1"],
        ...["speeches. 1", "speeches.audience_id 1", "speeches.audio 1", "speeches.event_id 1"],
        ...["vote_events.end_date 1", "vote_events.group_results 1", "vote_events.organization_id 1"],
        "votes.group_id 1",
      ].sort(),
    );
  });

  test("a list without a name is an error that names the lists", () => {
    expect(() => fromPopolo([{ id: "m1" }])).toThrow("such as { motions: [ … ] }. The lists are persons,");
  });
});

test("cyclic files, lone surrogates and many values stay harmless", () => {
  const cyclic: Record<string, unknown> = { id: "p1", name: "Ada" };
  cyclic.self = cyclic;
  cyclic.parent = cyclic;
  cyclic.other_names = [cyclic];
  const names = ["\ud800", "a\udfffb", "\u0000", "\u202eabla", "x".repeat(100_000), "\u00a0", "constructor"];
  imported({
    persons: [cyclic, ...names.map((name, i) => ({ id: name, name, birth_date: cyclic, gender: `g${i}` }))],
    organizations: [cyclic],
    memberships: [{ person: cyclic, organization: cyclic, start_date: cyclic }],
    vote_events: [
      { id: "v", motion: { text: cyclic }, organization: cyclic, counts: [cyclic], votes: [cyclic] },
    ],
    votes: names.map((name) => ({ vote_event_id: "v", voter_id: name, option: name })),
  });
  const size = 8000;
  const persons = Array.from({ length: size }, (_, i) => ({ id: `p${i}`, name: `Name ${i}` }));
  const votes = persons.map(({ id }, i) =>
    vote(i % 2 === 0 ? id : `q${i}`, i % 4 === 0 ? "yes" : `option ${i}`),
  );
  const { losses } = fromPopolo({ ...parliament, persons, votes });
  expect(losses.unknownValues).toHaveLength((size * 3) / 4);
  expect(losses.refusedCounts.map(({ column, count }) => [column, count])).toEqual([
    ["voter_id", size / 2],
    ["option", size / 4],
  ]);
});

test("a circle of children is an error, and no endless loop", () => {
  const cyclic: Record<string, unknown> = { id: "o1", name: "Diet" };
  cyclic.children = [cyclic];
  expect(() => fromPopolo({ organizations: [cyclic] })).toThrow("within one another");
});

test("an organization that a rule refuses is no new person", () => {
  const { dataset, losses } = fromPopolo({
    persons: [{ id: "p1", name: "Ada Bo" }],
    organizations: [
      { id: "o1", name: "Senate", parent_id: "o2" },
      { id: "o2", name: "Diet", parent_id: "o1" },
    ],
    memberships: [{ person_id: "p1", organization_id: "o1" }],
  });
  expect(dataset.actors.map(({ id }) => id)).toEqual(["ada-bo"]);
  expect(losses.refused.map(({ table, column }) => [table, column])).toEqual([
    ["organizations", undefined],
    ["organizations", undefined],
    ["memberships", "organization_id"],
  ]);
});

test("the message about a vote names the vote event that contains it", () => {
  const { losses } = fromPopolo({
    persons: [{ id: "p1", name: "Ada Bo" }],
    vote_events: [
      { id: "v1", votes: [{ voter_id: "p1", option: "yes" }] },
      { id: "v2", votes: [{ voter_id: "p1", option: "perhaps" }] },
    ],
  });
  expect(losses.refused[0]?.message).toMatch(
    /^votes row 1 \(the 2nd\), in vote_events row 1 \(the 2nd\), column "option": "perhaps" is no option/,
  );
});

test("counts can be texts, and a motion that is not in the file is counted as dropped", () => {
  const { dataset, losses } = fromPopolo({
    vote_events: [
      {
        id: "v1",
        motion_id: "m9",
        text: "Toll Act",
        counts: [
          { option: "yes", value: "12" },
          { option: "no", value: "many" },
          { option: "perhaps", value: 1 },
        ],
      },
    ],
  });
  expect(dataset.events[0]?.attributes).toEqual({ yes: 12 });
  expect(losses.dropped.map(({ column, reason }) => `${column}: ${reason}`)).toEqual([
    "motion_id: a motion that is not in the file",
    "counts: counts that are not whole numbers",
    "counts: counts of unknown options",
  ]);
  expect(losses.unknownValues[0]).toEqual({
    field: "vote_events.motion_id",
    column: "motion_id",
    value: "m9",
    count: 1,
    row: 0,
  });
});

test("references to rows that are not in the file are listed with their values and rows", () => {
  const { losses } = fromPopolo({
    persons: [{ id: "p1", name: "Ada Bo" }],
    organizations: [{ id: "o1", name: "Diet", parent_id: "o9" }],
    memberships: [
      {
        person_id: "p1",
        organization_id: "o1",
        post_id: "s9",
        legislative_period_id: "t9",
        on_behalf_of_id: "o8",
      },
    ],
    motions: [
      { id: "m1", text: "Toll Act", organization_id: "o1" },
      { id: "m2", creator_id: "p9", text: "Harbour Act" },
    ],
    vote_events: [{ id: "v1", motion_id: "m7" }],
    speeches: [
      { id: "s1", creator_id: "p1", event_id: "e9" },
      { id: "s2", creator_id: "p1", event_id: "e1" },
    ],
    events: [{ id: "e1", name: "Session", attendees: [{ id: "p8" }, "p1"] }],
  });
  expect(losses.unknownValues.map(({ field, value, row }) => `${field} ${value} ${row}`).sort()).toEqual([
    "events.attendees p8 0",
    "memberships.legislative_period_id t9 0",
    "memberships.on_behalf_of_id o8 0",
    "memberships.post_id s9 0",
    "motions.creator_id p9 1",
    "organizations.parent_id o9 0",
    "speeches.event_id e9 0",
    "vote_events.motion_id m7 0",
  ]);
});

describe("the result of a motion", () => {
  const imported = (motion: object, events: readonly object[]) => {
    const { dataset, losses } = fromPopolo({
      persons: [{ id: "p1", name: "Ada Bo" }],
      motions: [{ id: "m1", text: "Toll Act", ...motion }],
      vote_events: events.map((event, i) => ({ id: `v${i}`, motion_id: "m1", ...event })),
    });
    const dropped = losses.dropped.filter(({ column }) => column === "result").map(({ table }) => table);
    return [dataset.events.map(({ attributes }) => attributes?.result), dropped];
  };

  test.each([{}, { creator_id: "p1" }])("is that of its vote if the vote has none", (motion) => {
    expect(imported({ ...motion, result: "pass" }, [{}])).toEqual([["pass"], []]);
    expect(imported({ ...motion, result: "pass" }, [{ result: "pass" }])).toEqual([["pass"], []]);
  });

  test("is counted as dropped if the vote has another, or if there are several votes", () => {
    expect(imported({ result: "pass" }, [{ result: "fail" }])).toEqual([["fail"], ["motions"]]);
    expect(imported({ result: "pass" }, [{}, {}])).toEqual([[undefined, undefined], ["motions"]]);
  });
});

describe("names that resemble each other", () => {
  const persons = [
    { id: "p1", name: "Ada Gray", other_names: [{ name: "Ada White" }, { name: "Zed" }] },
    { id: "p2", name: "Ada White" },
    { id: "p3", name: "Zed" },
    { id: "p4", name: "Bo Black" },
    { id: "p5", name: "Bo Blakc" },
    { id: "p6", name: "Cy Green" },
  ];

  test("are in similar, and so is a name that is the other name of another person", () => {
    const { losses } = fromPopolo({ persons });
    expect(losses.unmatched).toEqual([
      { kind: "actors", name: "Ada Gray", id: "ada-gray", similar: ["ada-white", "zed"] },
      { kind: "actors", name: "Ada White", id: "ada-white", similar: ["ada-gray"] },
      { kind: "actors", name: "Zed", id: "zed", similar: ["ada-gray"] },
      { kind: "actors", name: "Bo Black", id: "bo-black", similar: ["bo-blakc"] },
      { kind: "actors", name: "Bo Blakc", id: "bo-blakc", similar: ["bo-black"] },
    ]);
  });

  test("of the dataset in extends are in similar, and every new actor is unmatched", () => {
    const base = fromPopolo({ persons: persons.slice(0, 1) }).dataset;
    const { losses } = fromPopolo(
      { persons: [{ id: "q1", name: "Ada White" }, { id: "q2", name: "Zed, Ada" }, ...persons.slice(5)] },
      { extends: base },
    );
    // The name of the first person is not matched, because the ids of the two persons contradict each other.
    expect(losses.unmatched).toEqual([
      { kind: "actors", name: "Ada White", id: "ada-white", similar: ["ada-gray"] },
      { kind: "actors", name: "Zed, Ada", id: "zed-ada", similar: ["ada-gray"] },
      { kind: "actors", name: "Cy Green", id: "cy-green" },
    ]);
  });
});
