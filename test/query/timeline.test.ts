import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { groupTimeline } from "../../src/query/group-timeline.ts";
import { list } from "../../src/query/list.ts";
import { timeline } from "../../src/query/timeline.ts";
import { debate } from "../fixtures/debate.ts";
import { changed, dataset, recordOf, response, statement } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const ids = (filter?: Parameters<typeof timeline>[1]) => timeline(small, filter).map((entry) => entry.id);

test("the entries of a day as coded include those dated about the day, and no month that contains it", () => {
  const day = { from: "2022-01-26", to: "2022-01-26" } as const;
  expect(timeline(bundled, { ...day, match: "coded" }).map(({ id, date }) => `${id} ${date}`)).toEqual([
    "blinken-on-diplomatic-path 2022-01-26~",
    "blinken-ready-to-cooperate 2022-01-26~",
    "delivery-of-us-replies 2022-01-26",
    "stoltenberg-on-written-reply 2022-01-26",
    "us-written-reply 2022-01-26",
    "us-reply-on-draft-treaty 2022-01-26",
  ]);
  expect(timeline(bundled, { ...day, match: "certainly" })).toHaveLength(4);
  // The timeline has four entries of June 2021 whose year is uncertain.
  const june = { from: "2021-06", to: "2021-06" } as const;
  expect(timeline(bundled, { ...june, match: "coded" })).toHaveLength(4);
  expect(timeline(bundled, { ...june, match: "certainly" })).toEqual([]);
});

describe("timeline", () => {
  test("lists all dated kinds in order, and leaves out a statement that made a listed proposal", () => {
    expect(ids()).toEqual([
      "spring-meeting",
      "truce-offer",
      "borea-silent",
      "spring-election",
      "borea-doubts",
      "talks-about-talks",
    ]);
  });

  test("lists a statement if the proposal that it made is not on the timeline", () => {
    expect(ids({ kinds: ["statements"] })).toEqual(["gray-offers-truce", "borea-doubts"]);
    expect(ids({ kinds: ["statements", "responses"] })).toEqual([
      "gray-offers-truce",
      "borea-silent",
      "borea-doubts",
    ]);
  });

  test("selects a proposal together with the statement that made it", () => {
    // The proposal cites one document, and the statement that made it also cites a second one.
    expect(ids({ minDocuments: 2 })).toEqual(["spring-meeting", "truce-offer"]);
    expect(ids({ maxDocuments: 1, kinds: ["statements", "proposals"] })).toEqual(["borea-doubts"]);
  });

  test.each([
    [
      { actors: ["alba"] },
      ["spring-meeting", "truce-offer", "borea-silent", "spring-election", "borea-doubts"],
    ],
    [{ about: ["truce"] }, ["spring-meeting", "truce-offer", "borea-silent", "borea-doubts"]],
    [{ about: ["truce-offer"], kinds: ["responses"] }, ["borea-silent"]],
    [{ places: ["Port"] }, ["spring-meeting"]],
    [{ documents: ["paper"] }, ["spring-meeting", "truce-offer"]],
    [{ documents: ["paper"], exclude: { kinds: ["meetings"] } }, ["truce-offer"]],
    [{ exclude: { actors: ["alba"] } }, ["talks-about-talks"]],
    [{ exclude: { from: "2024-05" } }, ["truce-offer", "borea-doubts", "talks-about-talks"]],
    [{ kinds: ["meetings"], exclude: { minDocuments: 2 } }, ["talks-about-talks"]],
    [{ from: "2024-05-02", match: "certainly" }, ["borea-silent"]],
    [{ kinds: ["events"], from: "2024-06" }, []],
  ] as const)("%j", (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  test("an entry has the date, the actors, the issues, the title and the documents", () => {
    expect(timeline(small, { kinds: ["proposals"] })[0]).toEqual({
      kind: "proposals",
      id: "truce-offer",
      date: "2024-04-30",
      earliest: "2024-04-30",
      latest: "2024-04-30",
      certain: true,
      actors: ["ines-gray", "alba", "borea"],
      issues: ["truce"],
      title: "Offer of a truce",
      documents: ["wire", "paper"],
    });
    const undated = timeline(small, { kinds: ["statements"] })[1];
    expect(undated).toMatchObject({
      date: null,
      earliest: null,
      latest: null,
      certain: false,
      issues: ["truce"],
    });
  });

  test("an entry is certain only if both its days are known and its date is not qualified", () => {
    const certain = Object.fromEntries(timeline(small).map((entry) => [entry.id, entry.certain]));
    expect(certain).toEqual({
      "spring-meeting": false,
      "truce-offer": true,
      "borea-silent": true,
      "spring-election": false,
      "borea-doubts": false,
      "talks-about-talks": false,
    });
  });

  test("exclude is a filter of the same kind, checked in the same way", () => {
    expect(() => timeline(small, { exclude: { actors: ["albo"] } })).toThrow(
      'Option actors of option exclude of timeline: "albo" is no id of actors. Did you mean "alba"?',
    );
    expect(() => timeline(small, { exclude: { speakers: ["alba"] } } as never)).toThrow(
      'has no option "speakers"',
    );
    for (const exclude of [{}, { match: "certainly" }, { actors: undefined }])
      expect(() => timeline(small, { exclude } as never)).toThrow(
        "Option exclude of timeline has no condition. Leave it out.",
      );
    expect(() => timeline(small, { exclude: { from: "2025", to: "2024" } })).toThrow("ends before it begins");
  });

  test("throws for an unknown kind, option or id", () => {
    expect(() => timeline(small, { kinds: ["actors"] } as never)).toThrow('cannot contain "actors"');
    expect(() => timeline(small, { speakers: ["alba"] } as never)).toThrow(
      'timeline has no option "speakers"',
    );
    expect(() => timeline(small, { about: ["truse"] })).toThrow(
      '"truse" is no id of the dataset. Did you mean "truce"?',
    );
  });

  test("the result and everything in it is frozen", () => {
    const entries = timeline(small);
    expect(Object.isFrozen(entries)).toBe(true);
    for (const entry of entries)
      expect([entry, entry.actors, entry.issues, entry.documents].every(Object.isFrozen)).toBe(true);
  });
});

test("a term is about the issues on which it implies a position", () => {
  const proposals = debate.proposals.map((proposal) => ({
    ...proposal,
    terms: proposal.terms.map(({ about: _, ...term }) => term),
  }));
  const data = { ...debate, proposals };
  expect(timeline(data, { about: ["toll"], kinds: ["proposals"] }).map(({ id }) => id)).toEqual(["plan"]);
  expect(timeline(data, { about: ["bridge"], kinds: ["proposals"] })).toEqual([]);
});

describe("a proposal and the statement that made it", () => {
  const act = statement({
    id: "act",
    speaker: "envoy",
    onBehalfOf: "alba",
    addressees: ["borea"],
    targets: ["corvia"],
    date: "2020-02-10",
    positions: [{ on: "toll-term", stance: "support" }],
    about: ["bridge"],
    sources: [{ document: "second", start: 0, end: 1 }],
  });
  const reply = response({
    id: "reply",
    by: "borea",
    statement: "reply-act",
    sources: [{ document: "first", start: 0, end: 1 }],
  });
  const data = dataset({
    documents: ["first", "second"].map((id) => ({ ...recordOf(small.documents, "wire"), id })),
    actors: ["alba", "borea", "corvia", "envoy", "minister"].map((id) => ({
      id,
      type: "person",
      name: id,
      sources: [],
    })),
    issues: ["bridge", "toll"].map((id) => ({ id, label: id, proposition: id })),
    statements: [
      act,
      statement({ id: "reply-act", speaker: "minister", onBehalfOf: "borea", date: "2020-02-11" }),
      statement({
        id: "on-term",
        speaker: "corvia",
        date: "2020-02-12",
        positions: [{ on: "toll-term", stance: "oppose" }],
      }),
    ],
    proposals: [
      {
        id: "plan",
        title: "Plan",
        proposers: ["alba"],
        addressees: ["borea"],
        statement: "act",
        terms: [
          {
            id: "toll-term",
            summary: "No toll.",
            positions: [{ on: "toll", stance: "oppose" }],
            sources: [],
          },
        ],
        responses: [reply],
        sources: [{ document: "first", start: 0, end: 1 }],
      },
    ],
  });

  test("are one entry with the actors, the issues and the documents of both, and the date of the statement", () => {
    expect(timeline(data)).toMatchObject([
      {
        id: "plan",
        date: "2020-02-10",
        certain: true,
        actors: ["alba", "borea", "envoy", "corvia"],
        issues: ["toll", "bridge"],
        documents: ["first", "second"],
      },
      { id: "reply", date: "2020-02-11", actors: ["borea", "alba", "minister"], documents: ["first"] },
      { id: "on-term", issues: ["toll"] },
    ]);
  });
  test("a statement that made several records is left out if one of them is shown", () => {
    const [plan] = data.proposals as [(typeof data.proposals)[0]];
    const answered = changed(plan, {
      id: "earlier-plan",
      statement: undefined,
      proposers: ["borea"],
      date: "2020-01-01",
      terms: [],
      responses: [response({ id: "counter", by: "alba", answer: "countered", statement: "act" })],
    });
    const both = { ...data, proposals: [plan, answered] };
    const idsOf = (kinds: readonly ("statements" | "proposals" | "responses")[]) =>
      timeline(both, { kinds }).map(({ id }) => id);
    expect(idsOf(["statements", "proposals"])).not.toContain("act");
    expect(idsOf(["statements", "responses"])).not.toContain("act");
    expect(idsOf(["statements"])).toContain("act");
  });
  test("are selected by the values of both", () => {
    const found = (filter: Parameters<typeof timeline>[1]) => timeline(data, filter).map(({ id }) => id);
    expect(found({ actors: ["corvia"] })).toEqual(["plan", "on-term"]);
    expect(found({ actors: ["minister"] })).toEqual(["reply"]);
    expect(found({ documents: ["second"] })).toEqual(["plan"]);
    expect(found({ about: ["bridge"] })).toEqual(["plan"]);
    expect(found({ from: "2020-02-10", to: "2020-02-10", match: "certainly" })).toEqual(["plan"]);
    expect(found({ exclude: { actors: ["corvia"] } })).toEqual(["reply"]);
    expect(list(data, "proposals", { to: "2020-02-10" }).map(({ id }) => id)).toEqual(["plan"]);
  });
  test("a position on a term counts on its issues", () => {
    const found = (filter: Parameters<typeof timeline>[1]) => timeline(data, filter).map(({ id }) => id);
    expect(found({ about: ["toll"], kinds: ["statements"] })).toEqual(["act", "on-term"]);
    expect(list(data, "statements", { about: ["toll"] }).map(({ id }) => id)).toEqual(["act", "on-term"]);
    expect(list(data, "statements", { on: ["toll"] }).map(({ id }) => id)).toEqual([
      "act",
      "reply-act",
      "on-term",
    ]);
    expect(groupTimeline(timeline(data), { by: "issue" })).toMatchObject([
      { key: "bridge", count: 1 },
      { key: "toll", count: 3 },
    ]);
  });
});
