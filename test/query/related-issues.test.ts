import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import type { Issue } from "../../src/model/issue.ts";
import type { Stance } from "../../src/model/stance.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { stanceAgreement } from "../../src/query/stance-agreement.ts";
import { stanceAsOf } from "../../src/query/stance-as-of.ts";
import { stanceChanges } from "../../src/query/stance-changes.ts";
import { stanceTrajectory } from "../../src/query/stance-trajectory.ts";
import type { RelatedIssueMode } from "../../src/query/stances/stance-comparison.ts";
import { dataset, statement } from "../fixtures/records.ts";

const issue = (id: string, links: Partial<Issue> = {}): Issue => ({
  id,
  label: id,
  proposition: id,
  ...links,
});
/** A bridge is part of the roads, and the roads are part of the plan. A ferry is contrary to the bridge. */
const issues = [
  issue("bridge", { broader: "roads" }),
  issue("ferry", { opposes: "bridge" }),
  issue("plan"),
  issue("river", { opposes: "roads", broader: "nature" }),
  issue("roads", { broader: "plan" }),
  issue("nature"),
];

type Said = readonly [speaker: string, ...positions: (readonly [on: string, stance: Stance])[]];

function debateOf(...said: readonly Said[]) {
  return dataset({
    actors: ["alba", "borea"].map((id) => ({ id, type: "state" as const, name: id, sources: [] })),
    issues,
    statements: said.map(([speaker, ...positions], i) =>
      statement({
        id: `s${i}`,
        speaker,
        date: `2020-01-0${i + 1}`,
        positions: positions.map(([on, stance]) => ({ on, stance })),
      }),
    ),
  });
}

/**
 * Returns Alba's stances by issue, with `via` and the issues from which they follow. Issues on which Alba is silent are
 * left out.
 */
function stancesOf(relatedIssues: RelatedIssueMode, ...said: readonly Said[]): Record<string, string> {
  const { cells } = compareStances(debateOf(...said), { actors: ["alba"], relatedIssues });
  return Object.fromEntries(
    cells.map(({ on, stance, via, fromIssues = [] }) => [on, [stance, via, ...fromIssues].join(" ")]),
  );
}

describe("by hand on the bundled record", () => {
  const stance = (actor: string, on: string, relatedIssues?: RelatedIssueMode) => {
    const question = { actors: [actor], on: [on], relatedIssues, attributeTo: "principal" } as const;
    const [cell] = compareStances(bundled, question as never).cells;
    return [cell?.stance, cell?.via, cell?.records.length, cell?.fromIssues?.join()];
  };

  test("NATO supports its enlargement, because it supports the membership of Ukraine and Georgia", () => {
    expect(stance("nato", "nato-enlargement")).toEqual(["silent", null, 0, undefined]);
    expect(stance("nato", "nato-enlargement", "opposing")).toEqual(["silent", null, 0, ""]);
    expect(stance("nato", "nato-enlargement", "broader")).toEqual([
      "support",
      "issue",
      1,
      "nato-membership-of-ukraine-and-georgia",
    ]);
    expect(stance("russia", "nato-enlargement", "broader").slice(0, 3)).toEqual(["oppose", "several", 4]);
  });

  test("the United States opposes Russian claims in Ukraine, because it supports the sovereignty of Ukraine", () => {
    expect(stance("united-states", "russian-claims-in-ukraine")[0]).toBe("silent");
    expect(stance("united-states", "russian-claims-in-ukraine", "opposing")).toEqual([
      "oppose",
      "issue",
      1,
      "sovereignty-of-ukraine",
    ]);
    // The issue of the Russian claims has the sovereignty in its field `opposes`, and not the other way round. A stance
    // on the claims nevertheless counts on the sovereignty.
    expect(stance("russia", "sovereignty-of-ukraine", "opposing").slice(0, 2)).toEqual(["oppose", "issue"]);
    // A vote for the withdrawal from Ukraine supports the sovereignty of Ukraine. The claims are contrary to the
    // sovereignty, so with the mode `both` this vote also counts as opposition to the claims.
    expect(stance("un-general-assembly", "russian-claims-in-ukraine", "opposing")[0]).toBe("silent");
    expect(stance("un-general-assembly", "russian-claims-in-ukraine", "both").slice(0, 2)).toEqual([
      "oppose",
      "issue",
    ]);
  });

  test("the two sides of a contrary count once in the agreement", () => {
    const rowOf = (relatedIssues: RelatedIssueMode) =>
      stanceAgreement(bundled, {
        actors: ["russia", "united-states"],
        on: ["russian-claims-in-ukraine", "sovereignty-of-ukraine"],
        relatedIssues,
        perMatter: true,
      })[0];
    expect(rowOf("separate")).toMatchObject({ jointly: 0, matters: [] });
    expect(rowOf("opposing")).toMatchObject({
      jointly: 1,
      disagree: 1,
      matters: [{ on: "russian-claims-in-ukraine", relation: "disagree" }],
    });
  });
});

describe("which stances follow", () => {
  test("broader issues at any distance, and contraries on both sides of the link", () => {
    const said: Said = ["alba", ["bridge", "support"]];
    expect(stancesOf("separate", said)).toEqual({ bridge: "support position" });
    expect(stancesOf("broader", said)).toEqual({
      bridge: "support position",
      plan: "support issue bridge",
      roads: "support issue bridge",
    });
    expect(stancesOf("opposing", said)).toEqual({
      bridge: "support position",
      ferry: "oppose issue bridge",
    });
    expect(stancesOf("opposing", ["alba", ["ferry", "oppose"]])).toEqual({
      bridge: "support issue ferry",
      ferry: "oppose position",
    });
  });

  test("an inverted stance is not followed any further", () => {
    // The bridge is a part of the roads, and the river is contrary to the roads, so support for the bridge implies
    // opposition to the river. Although the river is a part of nature, this implies no stance on nature.
    expect(stancesOf("both", ["alba", ["bridge", "support"]])).toEqual({
      bridge: "support position",
      ferry: "oppose issue bridge",
      plan: "support issue bridge",
      river: "oppose issue bridge",
      roads: "support issue bridge",
    });
  });

  test.each([
    ["support", "oppose"],
    ["conditional", "unclear"],
    ["neutral", "neutral"],
    ["oppose", "support"],
    ["unclear", "unclear"],
  ] as const)("%s is %s on the contrary issue", (taken, inverted) => {
    expect(stancesOf("opposing", ["alba", ["bridge", taken]]).ferry).toBe(`${inverted} issue bridge`);
  });

  test("the stance of an act on an issue takes precedence, and ends the way to broader issues", () => {
    expect(stancesOf("broader", ["alba", ["bridge", "support"], ["roads", "oppose"]])).toEqual({
      bridge: "support position",
      plan: "oppose issue roads",
      roads: "oppose position",
    });
    expect(stancesOf("opposing", ["alba", ["bridge", "support"], ["ferry", "support"]])).toEqual({
      bridge: "support position",
      ferry: "support position",
    });
    // One statement supports the bridge and another opposes the roads. A stance on an issue itself takes precedence
    // only over stances of the same act, so both statements count on the roads.
    expect(
      stancesOf("broader", ["alba", ["bridge", "support"]], ["alba", ["roads", "oppose"]]),
    ).toMatchObject({ roads: "mixed several bridge" });
  });

  test("related issues that imply different stances leave the side of the act unknown", () => {
    const said: Said = ["alba", ["river", "support"], ["bridge", "support"]];
    expect(stancesOf("both", said).roads).toBe("unclear issue bridge river");
    // The bridge is a part of the roads, and the river is contrary to the roads. Support for the bridge and opposition
    // to the river therefore both imply support for the roads.
    const agreeing: Said = ["alba", ["river", "oppose"], ["bridge", "support"]];
    expect(stancesOf("both", agreeing).roads).toBe("support issue bridge river");
  });

  test("stances that follow are in the order of the dates of their acts", () => {
    const data = debateOf(["alba", ["bridge", "support"]], ["alba", ["roads", "neutral"]]);
    const options = { actors: ["alba"], on: ["roads"], relatedIssues: "broader" } as const;
    expect(compareStances(data, options).cells[0]).toMatchObject({
      records: ["s0", "s1"],
      latest: { record: "s1", stance: "neutral" },
    });
  });

  test("an issue whose contrary is unknown, as it can be in unchecked data, has none", () => {
    const data = {
      ...debateOf(["alba", ["bridge", "support"]]),
      issues: [issue("bridge", { opposes: "ghost" })],
    };
    expect(compareStances(data, { relatedIssues: "opposing" }).cells).toHaveLength(1);
  });

  test("the roll-up of an organization follows issues in the same way", () => {
    const said = debateOf(["alba", ["bridge", "support"]]);
    const data = {
      ...said,
      actors: [
        ...said.actors.map((actor) => ({
          ...actor,
          memberships: [{ organization: "league", role: "member", sources: [] }],
        })),
        { id: "league", type: "organization" as const, name: "league", sources: [] },
      ],
    };
    const membersOn = (relatedIssues?: RelatedIssueMode) =>
      compareStances(data, { rollUp: { to: "league" }, on: ["roads"], relatedIssues }).rollUp?.[0]?.members
        .stance;
    expect([membersOn(), membersOn("separate"), membersOn("broader"), membersOn("opposing")]).toEqual([
      "silent",
      "silent",
      "support",
      "silent",
    ]);
  });

  test("a stance that follows from two terms is attested by the documents of both", () => {
    const sources = (document: string) => [{ document, start: 0, end: 1 }];
    const data = dataset({
      ...debateOf(),
      issues: [...issues, issue("tunnel", { broader: "roads" })],
      proposals: [
        {
          id: "offer",
          title: "Offer",
          proposers: ["alba"],
          addressees: [],
          terms: [
            { id: "first", summary: "First.", about: ["bridge"], sources: sources("d1") },
            { id: "second", summary: "Second.", about: ["tunnel"], sources: sources("d2") },
          ],
          responses: [],
          sources: sources("d0"),
        },
      ],
    });
    const [cell] = compareStances(data, { actors: ["alba"], on: ["roads"], relatedIssues: "broader" }).cells;
    expect(cell).toMatchObject({ stance: "support", documents: ["d1", "d2"] });
  });

  test("circles of broader issues end", () => {
    const circle = {
      ...debateOf(["alba", ["bridge", "support"]]),
      issues: [issue("bridge", { broader: "bridge" })],
    };
    expect(compareStances(circle, { relatedIssues: "broader" }).cells).toHaveLength(1);
  });
});

describe("agreement", () => {
  const matters = (relatedIssues: RelatedIssueMode, ...said: readonly Said[]) =>
    stanceAgreement(debateOf(...said), { relatedIssues, perMatter: true })[0]?.matters?.map(
      ({ on, relation }) => `${on} ${relation}`,
    );

  test("a broader issue is skipped if both actors reach it only through narrower ones", () => {
    expect(matters("broader", ["alba", ["bridge", "support"]], ["borea", ["bridge", "support"]])).toEqual([
      "bridge agree",
    ]);
    expect(matters("broader", ["alba", ["bridge", "support"]], ["borea", ["plan", "oppose"]])).toEqual([
      "plan disagree",
    ]);
  });

  test("of two contrary issues, the first counts, on whichever side the actors took their stances", () => {
    for (const [a, b] of [
      ["bridge", "bridge"],
      ["bridge", "ferry"],
      ["ferry", "bridge"],
      ["ferry", "ferry"],
    ] as const) {
      const said: Said[] = [
        ["alba", [a, "support"]],
        ["borea", [b, "support"]],
      ];
      expect(matters("opposing", ...said)).toEqual([`bridge ${a === b ? "agree" : "disagree"}`]);
    }
  });

  test("a broader issue counts if one of the stances on it is direct", () => {
    const both: readonly Said[] = [
      ["alba", ["bridge", "support"]],
      ["alba", ["roads", "support"]],
      ["borea", ["bridge", "support"]],
      ["borea", ["roads", "support"]],
    ];
    expect(matters("broader", ...both)).toEqual(["bridge agree", "roads agree"]);
  });

  test("contrary issues are mirrored only if inverted stances count", () => {
    const contrary = (speaker: string): Said => [speaker, ["bridge", "support"], ["ferry", "oppose"]];
    expect(matters("broader", contrary("alba"), contrary("borea"))).toEqual(["bridge agree", "ferry agree"]);
    expect(matters("both", ["alba", ["ferry", "support"]], ["borea", ["ferry", "support"]])).toEqual([
      "bridge agree",
    ]);
  });

  test("conditional support of the second of two contrary issues counts there", () => {
    expect(matters("opposing", ["alba", ["ferry", "conditional"]], ["borea", ["ferry", "oppose"]])).toEqual([
      "bridge incomparable",
      "ferry disagree",
    ]);
  });

  test("an unclear stance mirrors any stance of the same act on the contrary issue", () => {
    expect(
      matters("opposing", ["alba", ["bridge", "conditional"]], ["borea", ["bridge", "conditional"]]),
    ).toEqual(["bridge agree"]);
  });

  test("both of two contrary issues count if the acts support both", () => {
    const supporter = (speaker: string): Said => [speaker, ["bridge", "support"], ["ferry", "support"]];
    expect(matters("opposing", supporter("alba"), supporter("borea"))).toEqual([
      "bridge agree",
      "ferry agree",
    ]);
    // The opposition to the bridge and the direct support for the ferry are from different acts. So the support does
    // not follow from the opposition.
    const opponent = (speaker: string): Said => [speaker, ["bridge", "oppose"]];
    expect(
      matters("opposing", ...["alba", "borea"].flatMap((actor) => [supporter(actor), opponent(actor)])),
    ).toEqual(["bridge partly", "ferry agree"]);
  });

  test("of two contrary issues, the one that is compared counts, or else the first", () => {
    const data = debateOf(["alba", ["bridge", "support"]], ["borea", ["bridge", "support"]]);
    const agreedOn = (...on: readonly string[]) =>
      stanceAgreement(data, { on, relatedIssues: "opposing", perMatter: true })[0]?.matters?.map(
        ({ on: matter, relation }) => `${matter} ${relation}`,
      );
    expect(agreedOn("ferry")).toEqual(["ferry agree"]);
    expect(agreedOn("bridge", "ferry")).toEqual(["bridge agree"]);
    expect(agreedOn("plan", "ferry", "bridge")).toEqual(["ferry agree"]);
  });

  test("several acts on one of two contrary issues are all mirrored on the other", () => {
    const said = ["alba", "alba", "borea", "borea"].map((actor): Said => [actor, ["bridge", "support"]]);
    expect(matters("opposing", ...said)).toEqual(["bridge agree"]);
  });

  test("with inverted stances, a stance that follows from a narrower issue is skipped as well", () => {
    const said = ["alba", "borea"].map((actor): Said => [actor, ["bridge", "support"]]);
    expect(matters("both", ...said)).toEqual(["bridge agree"]);
  });
});

test("stances over time follow the links as well", () => {
  const data = debateOf(["alba", ["bridge", "oppose"]], ["alba", ["bridge", "support"]]);
  const question = { actor: "alba", on: "roads" };
  const steps = (relatedIssues?: RelatedIssueMode) =>
    stanceTrajectory(data, { ...question, relatedIssues }).steps.map(({ stance, via }) => `${stance} ${via}`);
  expect(steps()).toEqual([]);
  expect(steps("broader")).toEqual(["oppose issue", "support issue"]);
  const asOf = (day: string) => stanceAsOf(data, { ...question, asOf: day, relatedIssues: "broader" }).stance;
  expect([asOf("2020-01-01"), asOf("2020-01-02")]).toEqual(["oppose", "support"]);
  const period = { from: "2020-01-01", to: "2020-01-02", on: ["roads"] };
  expect(stanceChanges(data, period)).toEqual([]);
  expect(stanceChanges(data, { ...period, relatedIssues: "broader" })).toMatchObject([
    { actor: "alba", on: "roads", before: "oppose", after: "support" },
  ]);
});

test("other values are refused", () => {
  const data = debateOf(["alba", ["bridge", "support"]]);
  expect(() => compareStances(data, { relatedIssues: "narrower" as never })).toThrow(
    'Use one of "separate", "broader", "opposing", "both".',
  );
});
