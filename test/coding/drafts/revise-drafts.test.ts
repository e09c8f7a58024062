import { describe, expect, test } from "vitest";
import type { Drafts } from "../../../src/coding/drafts/draft.ts";
import { reviseDrafts } from "../../../src/coding/drafts/revise-drafts.ts";

const drafts: Drafts = {
  newActors: [
    { name: "Ada Miro", type: "person" },
    { name: "Tomas Ferro", type: "person" },
  ],
  drafts: [
    {
      kind: "statements",
      key: "d1",
      speaker: "Ada Miro",
      act: "assert",
      reporting: "indirect",
      summary: "To be summarized.",
      date: "Tuesday",
      resolved: "2024-05-07",
      words: [{ exact: "Miro said" }],
      by: "reader:cue-clause",
    },
    {
      kind: "meetings",
      key: "d2",
      title: "Meeting",
      format: "talks",
      status: "held",
      words: [{ exact: "met Ferro" }],
    },
  ],
};

describe("reviseDrafts", () => {
  test("replaces fields of drafts, actors and issues, and keeps the other fields and the order", () => {
    const before = JSON.stringify(drafts);
    const revised = reviseDrafts(drafts, {
      drafts: [{ key: "d1", act: "pledge", positions: [{ on: "Truce", stance: "support" }] }],
      newActors: [{ name: "Tomas Ferro", memberships: [{ organization: "borea", role: "minister" }] }],
      newIssues: [{ label: "Truce", proposition: "There should be a truce." }],
    });
    expect(revised.drafts).toEqual([
      { ...drafts.drafts[0], act: "pledge", positions: [{ on: "Truce", stance: "support" }] },
      drafts.drafts[1],
    ]);
    expect(revised.newActors).toEqual([
      drafts.newActors?.[0],
      {
        name: "Tomas Ferro",
        type: "person",
        memberships: [{ organization: "borea", role: "minister" }],
      },
    ]);
    expect(revised.newIssues).toEqual([{ label: "Truce", proposition: "There should be a truce." }]);
    expect(JSON.stringify(drafts)).toBe(before);
    expect(reviseDrafts(drafts, {})).toEqual(drafts);
  });

  test("adds drafts and leaves items out", () => {
    const event = {
      kind: "events",
      key: "d3",
      title: "Attack",
      type: "attack",
      status: "alleged",
      summary: "An attack.",
      words: [{ exact: "fired" }],
    } as const;
    const revised = reviseDrafts(drafts, { drafts: [event], leaveOut: ["d1", "Ada Miro", "Tomas Ferro"] });
    expect(revised).toEqual({ drafts: [drafts.drafts[1], event] });
  });

  test("drops the doubts about fields that it sets", () => {
    const doubts = [
      { field: "act", reason: "The words show no act." },
      { field: "date", reason: "It may be another day." },
    ];
    const doubted = { ...drafts, drafts: drafts.drafts.map((draft) => ({ ...draft, doubts })) } as Drafts;
    const doubtsAfter = (change: object) => {
      const [first] = reviseDrafts(doubted, { drafts: [{ key: "d1", ...change }] }).drafts;
      return first && "doubts" in first ? first.doubts?.map(({ field }) => field) : undefined;
    };
    expect(doubtsAfter({ summary: "Says so." })).toEqual(["act", "date"]);
    expect(doubtsAfter({ act: "deny" })).toEqual(["date"]);
    expect(doubtsAfter({ act: "deny", resolved: "2024-05-06" })).toEqual([]);
    expect(doubtsAfter({ act: "deny", doubts })).toEqual(["act", "date"]);
  });

  test("drops the words for a speaker that is replaced, and its principal", () => {
    const words = [{ exact: "said so" }, { exact: "Miro", for: "speaker" }] as const;
    const revisedFirst = (before: object, change: object) =>
      reviseDrafts(
        { ...drafts, drafts: [{ ...drafts.drafts[0], ...before } as never] },
        {
          drafts: [{ key: "d1", ...change }],
        },
      ).drafts[0];
    const known = { speaker: "ada-miro", onBehalfOf: "borea", words };
    const changed = revisedFirst(known, { speaker: "tomas-ferro" });
    expect(changed?.words).toEqual([{ exact: "said so" }]);
    expect(changed).not.toHaveProperty("onBehalfOf");
    expect(revisedFirst(known, { speaker: "ada-miro" })).toMatchObject(known);
    expect(revisedFirst(known, { speaker: "tomas-ferro", onBehalfOf: "alba", words })).toMatchObject({
      onBehalfOf: "alba",
      words,
    });
    // The draft names its speaker only by the words "The envoy", because the actor was unknown. The coder now gives the
    // actor's id. The words "The envoy" are kept, because they are still the evidence for the speaker.
    const phrase = [{ exact: "said so" }, { exact: "The envoy", for: "speaker" }] as const;
    expect(revisedFirst({ speaker: "The envoy", words: phrase }, { speaker: "ada-miro" })?.words).toEqual(
      phrase,
    );
  });

  test("drops the former date and its words if the date is changed or taken out", () => {
    const words = [{ exact: "said so" }, { exact: "Tuesday", for: "date" }] as const;
    const doubts = [{ field: "date", reason: "It may be another day." }] as const;
    const dated = { ...drafts, drafts: [{ ...drafts.drafts[0], words, doubts } as never] };
    const revisedWith = (change: object) =>
      reviseDrafts(dated, { drafts: [{ key: "d1", ...change }] }).drafts[0];
    expect(JSON.parse(JSON.stringify(revisedWith({ date: undefined })))).toEqual({
      ...Object.fromEntries(
        Object.entries(drafts.drafts[0] ?? {}).filter(([field]) => !["date", "resolved"].includes(field)),
      ),
      words: [words[0]],
      doubts: [],
    });
    expect(revisedWith({ date: "2024-05-06" })).toMatchObject({ date: "2024-05-06", words: [words[0]] });
    expect(revisedWith({ date: "2024-05-06" })).not.toHaveProperty("resolved");
    expect(revisedWith({ resolved: "2024-05-06" })).toMatchObject({ date: "Tuesday", words });
    expect(revisedWith({ date: "Tuesday", summary: "So." })).toMatchObject({ resolved: "2024-05-07", words });
  });

  test("drops new actors and issues that only former drafts used", () => {
    const withBodies: Drafts = {
      newActors: [
        { name: "Borea", type: "state" },
        { name: "Alba", type: "state" },
        { name: "Ada Miro", type: "person", memberships: [{ organization: "Borea", role: "envoy" }] },
        { name: "Tomas Ferro", type: "person", memberships: [{ organization: "Alba", role: "envoy" }] },
        { name: "Port", type: "body" },
      ],
      newIssues: [{ label: "Truce", proposition: "There should be a truce." }],
      drafts: [
        { ...drafts.drafts[0], positions: [{ on: "Truce", stance: "support" }] } as never,
        { ...drafts.drafts[1], participants: [{ actor: "Ferro" }] } as never,
      ],
    };
    const namesAfter = (revisions: object) => {
      const { newActors = [], newIssues = [] } = reviseDrafts(withBodies, revisions);
      return [...newActors.map(({ name }) => name), ...newIssues.map(({ label }) => label)];
    };
    expect(namesAfter({})).toEqual(["Borea", "Alba", "Ada Miro", "Tomas Ferro", "Port", "Truce"]);
    expect(namesAfter({ leaveOut: ["d1"] })).toEqual(["Alba", "Tomas Ferro", "Port"]);
    expect(namesAfter({ leaveOut: ["d2"] })).toEqual(["Borea", "Ada Miro", "Port", "Truce"]);
    expect(namesAfter({ drafts: [{ key: "d1", speaker: "Tomas Ferro" }] })).not.toContain("Ada Miro");
    expect(namesAfter({ leaveOut: ["d1"], newActors: [{ name: "Ada Miro", type: "group" }] })).toContain(
      "Ada Miro",
    );
  });

  test("drops a new body although the drafts still use the state that its name ends with", () => {
    const withMinistry = (memberships: object) =>
      ({
        newActors: [
          { name: "Alba", type: "state" },
          { name: "Ministry of Trade of Alba", type: "body", parent: "Alba" },
          { name: "Lena Roth", type: "person", ...memberships },
        ],
        drafts: [
          { ...drafts.drafts[0], speaker: "Ministry of Trade of Alba" },
          { ...drafts.drafts[1], participants: [{ actor: "Roth", onBehalfOf: "Alba" }] },
        ],
      }) as Drafts;
    const namesAfter = (before: Drafts, revisions: object) =>
      reviseDrafts(before, revisions).newActors?.map(({ name }) => name);
    const before = withMinistry({ memberships: [{ organization: "Alba", role: "envoy" }] });
    expect(namesAfter(before, { leaveOut: ["d1"] })).toEqual(["Alba", "Lena Roth"]);
    expect(namesAfter(before, { leaveOut: ["d2"] })).toEqual(["Alba", "Ministry of Trade of Alba"]);
    const inMinistry = withMinistry({
      memberships: [{ organization: "Ministry of Trade of Alba", role: "head" }],
    });
    expect(namesAfter(inMinistry, { leaveOut: ["d1"] })).toHaveLength(3);
    expect(namesAfter(inMinistry, { leaveOut: ["d1", "d2"] })).toBeUndefined();
    // No draft used Lena Roth before the revision either, so she is kept. Her membership refers to the ministry, and
    // the ministry refers to Alba, so both are kept too.
    const unused = { ...inMinistry, drafts: [inMinistry.drafts[0]] } as Drafts;
    expect(namesAfter(unused, { leaveOut: ["d1"] })).toHaveLength(3);
  });

  test("keeps only the common fields of a draft whose kind changes", () => {
    const change = { key: "d1", kind: "events", title: "Closure", type: "circumstance" } as const;
    const [event] = reviseDrafts(drafts, { drafts: [change] }).drafts;
    expect(event).toEqual({
      ...change,
      date: "Tuesday",
      resolved: "2024-05-07",
      words: [{ exact: "Miro said" }],
      by: "reader:cue-clause",
    });
    const [base] = reviseDrafts(drafts, { drafts: [{ key: "d1", kind: "bases", name: "Port" }] }).drafts;
    expect(base).not.toHaveProperty("date");
  });

  test.each<[string, object, string]>([
    ["an unknown option", { draft: [] }, 'has no option "draft"'],
    ["an object for a list", { drafts: { d1: {} } }, "drafts of reviseDrafts has to be an array"],
    ["a revision without a key", { drafts: [{ act: "deny" }] }, "number 1 of drafts has no key"],
    ["an unknown key", { drafts: [{ key: "d7", act: "deny" }] }, "no draft has the key"],
    [
      "two revisions of one draft",
      { drafts: [{ key: "d1" }, { key: "d1" }] },
      'drafts has two items with the key "d1"',
    ],
    ["an unknown name to leave out", { leaveOut: ["Ada Miros"] }, 'Did you mean "Ada Miro"?'],
  ])("refuses %s", (_, revisions, message) => {
    expect(() => reviseDrafts(drafts, revisions as never)).toThrow(message);
  });
});
