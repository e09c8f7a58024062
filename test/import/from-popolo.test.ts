import { fromPopolo } from "demarche/import";
import { expect, test } from "vitest";
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
      { result: "pass", identifier: "12", yes: 1, no: 1, abstain: 0, absent: 1 },
    ],
    ["Vote: Toll Act", "vote", "2024-05-03", { yes: 3, no: 1 }],
    [
      "Vote: Toll Act (motions #/vote_events/2/motion)",
      "vote",
      undefined,
      { yes: 0, no: 1, abstain: 1, absent: 0 },
    ],
    ["Election of 2020", "election", "2020-11-01/2020-11-02", undefined],
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
  expect(losses.unknownValues).toMatchObject([{ field: "votes.option", value: "perhaps", count: 1 }]);
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
