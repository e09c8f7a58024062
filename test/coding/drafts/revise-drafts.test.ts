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
