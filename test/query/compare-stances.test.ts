import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { compareStances } from "../../src/query/compare-stances.ts";
import { officesHeld } from "../../src/query/offices-held.ts";
import { debate, debateOf, statement } from "../fixtures/debate.ts";
import { recordOf, replaced } from "../fixtures/records.ts";

const cell = (actor: string, on: string, options: object = {}) =>
  compareStances(debate, { actors: [actor], on: [on], ...options }).cells[0];

describe("a cell", () => {
  test("has the stance, score, counts, dates, reversals and statements", () => {
    expect(cell("alba", "bridge", { attributeTo: "principal" })).toEqual({
      actor: "alba",
      on: "bridge",
      stance: "mixed",
      // The answer to the plan partly accepts the term on the bridge.
      latest: { stance: "conditional", date: "2020-05", record: "plan-reply", statement: null },
      score: (1 - 1 + 0.5 + 0.5) / 4,
      counts: { support: 1, conditional: 2, neutral: 0, oppose: 1, unclear: 0 },
      first: "2020-01-10",
      last: "2020-05",
      reversals: 2,
      via: "several",
      records: ["s1", "s2", "s3", "plan-reply"],
      statements: ["s1", "s2", "s3"],
      documents: ["log"],
    });
  });
  test("silent, neutral, mixed and unclear are distinct stances", () => {
    expect(cell("league", "toll")).toMatchObject({
      stance: "silent",
      score: null,
      statements: [],
      via: null,
      first: null,
      latest: null,
      records: [],
      documents: [],
    });
    const onToll = { actors: ["corva"], on: ["toll"] };
    expect(compareStances(debateOf(...debate.statements), onToll).cells[0]).toMatchObject({
      stance: "neutral",
      score: 0,
      statements: ["s6", "s8"],
    });
    // An unclear stance has no value, so it does not change the mean.
    const taken = ["support", "unclear"] as const;
    const data = debateOf(
      ...taken.map((stance) => statement(stance, "corva", "2020", [{ on: "bridge", stance }])),
    );
    expect(compareStances(data, { actors: ["corva"], on: ["bridge"] }).cells[0]).toMatchObject({
      stance: "support",
      score: 1,
      counts: { unclear: 1 },
    });
    expect(cell("corva", "toll", { from: "2020-07", to: "2020-12", match: "certainly" })).toMatchObject({
      stance: "unclear",
      score: null,
    });
    expect(cell("envoy", "bridge")).toMatchObject({ stance: "mixed", score: 0 });
    expect(cell("alba", "bridge", { attributeTo: "principal", from: "2020-02" })).toMatchObject({
      stance: "mixed",
      counts: { support: 0, conditional: 2, oppose: 1 },
    });
  });
  test("has the stance on a response, the sorted documents and the defaults of the options", () => {
    expect(cell("borea", "plan-reply")).toMatchObject({ stance: "oppose", statements: ["s9"] });
    const reversed = debateOf(
      statement("a", "corva", "2020-01-01", [{ on: "bridge", stance: "support" }], {
        sources: [{ document: "other", start: 0, end: 1 }],
      }),
      statement("b", "corva", "2020-01-02", [{ on: "bridge", stance: "support" }]),
    );
    const comparison = compareStances(reversed, { actors: ["corva"], on: ["toll", "bridge"] });
    expect(comparison.cells[1]?.documents).toEqual(["log", "other"]);
    expect(comparison).toMatchObject({
      attributeTo: "both",
      relatedIssues: "separate",
      actors: ["corva"],
      matters: ["toll", "bridge"],
    });
  });
  test("counts reversals between dated stances that take a side", () => {
    const reversals = (
      ...taken: readonly (readonly [stance: "support" | "oppose" | "neutral" | "unclear", date?: string])[]
    ) =>
      compareStances(
        debateOf(
          ...taken.map(([stance, date], i) => statement(`r${i}`, "corva", date, [{ on: "bridge", stance }])),
        ),
        { actors: ["corva"], on: ["bridge"] },
      ).cells[0]?.reversals;
    expect(reversals(["support", "2020-01"], ["neutral", "2020-02"], ["support", "2020-03"])).toBe(0);
    expect(reversals(["support", "2020-01"], ["unclear", "2020-02"], ["oppose", "2020-03"])).toBe(1);
    expect(reversals(["support", "2020-01"], ["oppose"])).toBe(0);
  });
  test("several unclear stances are unclear, and not neutral", () => {
    const data = debateOf(
      ...["a", "b"].map((id) => statement(id, "corva", "2020", [{ on: "bridge", stance: "unclear" }])),
    );
    expect(compareStances(data, { actors: ["corva"], on: ["bridge"] }).cells[0]).toMatchObject({
      stance: "unclear",
      score: null,
      counts: { unclear: 2 },
    });
  });
  test("a position on a term counts on the issues of the term, in the direction that the term gives", () => {
    expect(cell("borea", "toll")).toMatchObject({ stance: "oppose", via: "term", statements: ["s9"] });
    expect(cell("borea", "no-toll")).toMatchObject({ stance: "support", via: "position" });
  });
  test("a term without positions implies support for the issues that it deals with, once per statement", () => {
    const more = debateOf(
      ...[
        statement("t1", "corva", "2020-01-01", [{ on: "build", stance: "oppose" }]),
        statement("t2", "corva", "2020-01-02", [
          { on: "build", stance: "support" },
          { on: "bridge", stance: "neutral" },
        ]),
        statement("t3", "corva", "2020-01-03", [
          { on: "no-toll", stance: "conditional", condition: "Later." },
        ]),
        statement("t4", "corva", "2020-01-03", [{ on: "no-toll", stance: "neutral" }]),
        statement("t5", "corva", "2020-01-03", [{ on: "no-toll", stance: "oppose" }]),
      ],
    );
    const [bridge, toll] = compareStances(more, { on: ["bridge", "toll"] }).cells;
    expect(bridge).toMatchObject({
      counts: { oppose: 1, neutral: 1, support: 0 },
      via: "several",
      statements: ["t1", "t2"],
    });
    expect(toll).toMatchObject({ counts: { unclear: 1, neutral: 1, support: 1 }, via: "term" });
  });
  test("terms that imply different stances make the stance on the issue unclear, in any order", () => {
    const plan = recordOf(debateOf().proposals, "plan");
    const toll = {
      id: "toll-for-some",
      summary: "Toll for some.",
      positions: [{ on: "toll", stance: "support" as const }],
      sources: plan.sources,
    };
    const positions = [
      { on: "no-toll", stance: "support" as const },
      { on: "toll-for-some", stance: "support" as const },
    ];
    for (const ordered of [positions, [...positions].reverse()]) {
      const data = {
        ...debate,
        proposals: replaced(debateOf().proposals, { ...plan, terms: [...plan.terms, toll] }),
        statements: [statement("u1", "corva", "2020", ordered)],
      };
      expect(compareStances(data, { on: ["toll"] }).cells[0]).toMatchObject({
        stance: "unclear",
        via: "term",
        statements: ["u1"],
      });
    }
  });
  test("stances without contradiction give the most frequent stance, then the most cautious", () => {
    const summaryOf = (...stances: readonly ("support" | "conditional" | "neutral")[]) =>
      compareStances(
        debateOf(
          ...stances.map((stance, i) => statement(`n${i}`, "corva", undefined, [{ on: "bridge", stance }])),
        ),
        { actors: ["corva"], on: ["bridge"] },
      ).cells[0]?.stance;
    expect([
      summaryOf("support", "conditional"),
      summaryOf("support", "support", "neutral"),
      summaryOf("conditional", "neutral"),
    ]).toEqual(["conditional", "support", "neutral"]);
  });
});

describe("attribution", () => {
  test("is to the speaker and to the principal by default, and to one of them on request", () => {
    const actorsOf = (attributeTo?: "speaker" | "principal" | "both") =>
      compareStances(debate, { attributeTo }).actors;
    expect(actorsOf()).toEqual(["alba", "borea", "corva", "envoy", "league"]);
    expect(actorsOf("both")).toEqual(actorsOf());
    expect(actorsOf("principal")).toEqual(["alba", "borea", "corva", "league"]);
    const [s1] = debate.statements as [ReturnType<typeof statement>];
    expect(compareStances(debateOf(s1), { on: ["bridge"], to: "2020-03" }).actors).toEqual(["alba", "envoy"]);
    expect(
      compareStances(debateOf(s1), { on: ["bridge"], to: "2020-03", attributeTo: "speaker" }).actors,
    ).toEqual(["envoy"]);
    expect(cell("envoy", "bridge")?.statements).toEqual(["s1", "s2"]);
    expect(cell("alba", "bridge")?.statements).toEqual(["s1", "s2", "s3"]);
    expect(cell("alba", "bridge", { attributeTo: "speaker" })?.statements).toEqual(["s3"]);
  });
});

describe("filters", () => {
  test("select statements by document and period", () => {
    expect(cell("borea", "bridge", { documents: ["other"] })?.statements).toEqual(["s5"]);
    expect(cell("borea", "bridge", { to: "2020-03-15" })?.statements).toEqual(["s4"]);
    expect(cell("borea", "bridge", { to: "2020-03-15", match: "certainly" })?.statements).toEqual([]);
  });
  test("throws for an empty list, an unknown id and a wrong value", () => {
    expect(() => compareStances(debate, { actors: [] })).toThrow(
      "Option actors of compareStances is an empty array.",
    );
    expect(() => compareStances(debate, { on: [] })).toThrow(
      "Option on of compareStances is an empty array.",
    );
    expect(() => compareStances(debate, { actors: ["albba"] })).toThrow('Did you mean "alba"?');
    expect(() => compareStances(debate, { attributeTo: "principle" } as never)).toThrow(
      'Did you mean "principal"?',
    );
    expect(() => compareStances(debate, { rollUp: {} } as never)).toThrow(
      "Option rollUp of compareStances needs option to.",
    );
    expect(() => compareStances(debate, { rollUp: { to: "leage" } })).toThrow('Did you mean "league"?');
    expect(() => compareStances(debate, { rollUp: "league" } as never)).toThrow(
      'has to be an object, not "league". Write { to: "nato" }.',
    );
  });
});

describe("roll-up", () => {
  test("compares the organization with the actors that were members on the date of the statement", () => {
    const { rollUp } = compareStances(debate, {
      rollUp: { to: "league" },
      on: ["bridge"],
      attributeTo: "principal",
    });
    expect(rollUp).toMatchObject([
      {
        on: "bridge",
        own: { stance: "support", statements: ["s7"] },
        // Borea joined the league in June, so its statement of March is not among the statements of the members.
        members: {
          stance: "mixed",
          statements: ["s1", "s2", "s3", "s5"],
          records: ["s1", "s2", "s3", "plan-reply", "s5"],
        },
        voices: ["alba", "borea"],
        relation: "partly",
      },
    ]);
  });
  test("a statement on behalf of the organization counts as its own, not as that of a member", () => {
    const data = debateOf(
      statement("o1", "alba", "2020-01-01", [{ on: "bridge", stance: "oppose" }], { onBehalfOf: "league" }),
    );
    for (const attributeTo of ["speaker", "principal", "both"] as const) {
      const [bridge] =
        compareStances(data, { rollUp: { to: "league" }, on: ["bridge"], attributeTo }).rollUp ?? [];
      expect(bridge).toMatchObject({ own: { statements: ["o1"] }, members: { statements: [] } });
    }
  });
  test("with match certainly, only certain members count", () => {
    const data = debateOf(statement("j1", "borea", "2020-06-10", [{ on: "bridge", stance: "oppose" }]));
    const voices = (match: "possibly" | "certainly") =>
      compareStances(data, { rollUp: { to: "league" }, on: ["bridge"], match }).rollUp?.[0]?.voices;
    expect([voices("possibly"), voices("certainly")]).toEqual([["borea"], []]);
  });
  test("is null without the option, and otherwise covers the matters of the organization and of its members", () => {
    expect(compareStances(debate).rollUp).toBeNull();
    const all = compareStances(debate, { rollUp: { to: "league" } }).rollUp ?? [];
    expect(all.map(({ on }) => on)).toEqual([
      "bridge",
      "build",
      "counter-plan",
      "no-toll",
      "plan-reply",
      "toll",
    ]);
    expect(all.find(({ on }) => on === "toll")).toMatchObject({
      own: { stance: "silent" },
      relation: "incomparable",
    });
  });
  test("covers the acts that fit the period", () => {
    const [bridge] =
      compareStances(debate, {
        rollUp: { to: "league" },
        on: ["bridge"],
        to: "2020-01-31",
        attributeTo: "principal",
      }).rollUp ?? [];
    expect(bridge).toMatchObject({
      own: { stance: "silent" },
      members: { stance: "support", records: ["s1"] },
    });
  });
  test("an act of several members counts once, with the positions of its statement", () => {
    const [plan] = debate.proposals as [(typeof debate.proposals)[0]];
    const data = {
      ...debateOf(
        statement("made", "alba", "2020-07-01", [{ on: "plan", stance: "conditional", condition: "If." }]),
      ),
      proposals: [
        { ...plan, proposers: ["borea", "alba"], date: "2020-07-01", statement: "made", responses: [] },
      ],
    };
    const [onPlan] = compareStances(data, { rollUp: { to: "league" }, on: ["plan"] }).rollUp ?? [];
    expect(onPlan?.members).toMatchObject({
      stance: "conditional",
      counts: { conditional: 1, support: 0 },
      records: ["made"],
    });
    expect(onPlan?.voices).toEqual(["alba", "borea"]);
  });
  test("the organization is not its own member", () => {
    const memberOfItself = {
      ...debate,
      actors: debate.actors.map((actor) =>
        actor.id === "league"
          ? { ...actor, memberships: [{ organization: "league", role: "chair", sources: actor.sources }] }
          : actor,
      ),
    };
    expect(
      compareStances(memberOfItself, { rollUp: { to: "league" }, on: ["bridge"] }).rollUp?.[0]?.members
        .statements,
    ).not.toContain("s7");
  });
  test("a membership that ended does not count after its end", () => {
    const left = {
      ...debate,
      actors: debate.actors.map((actor) =>
        actor.id === "alba"
          ? {
              ...actor,
              memberships: [
                { organization: "league", role: "member", endDate: "2020-01", sources: actor.sources },
              ],
            }
          : actor,
      ),
    };
    const [bridge] =
      compareStances(left, { rollUp: { to: "league" }, on: ["bridge"], attributeTo: "principal" }).rollUp ??
      [];
    expect(bridge?.members.records).toEqual(["s1", "s5"]);
  });
});

describe("the view", () => {
  const comparison = compareStances(debateOf(...debate.statements), {
    actors: ["alba", "corva"],
    on: ["bridge", "toll"],
    attributeTo: "speaker",
  });
  test("is displayed as a matrix, and is plain data otherwise", () => {
    expect(inspect(comparison)).toBe(
      "(on)    alba         corva\nbridge  conditional  oppose\ntoll    silent       neutral",
    );
    const display = (comparison as unknown as Record<symbol, () => Record<string, string>>)[
      Symbol.for("Jupyter.display")
    ];
    expect(display?.()["text/html"]).toContain(">conditional</td>");
    expect(structuredClone(comparison)).toEqual(JSON.parse(JSON.stringify(comparison)));
    expect(Object.isFrozen(comparison) && comparison.cells.every(Object.isFrozen)).toBe(true);
  });
});

describe("uncertain memberships", () => {
  test.each([
    ["began on some day from 2010 on", { startDate: "[2010..]" }, "1990-01-01", "no", "no"],
    ["began on some day from 2010 on", { startDate: "[2010..]" }, "2020-01-01", "yes", "no"],
    ["ended on some day by 2000", { endDate: "[..2000]" }, "2020-01-01", "no", "no"],
    ["began in about May", { startDate: "2010-05~" }, "2010-06-01", "yes", "no"],
    ["began some day in May", { startDate: "2010-05" }, "2010-05-20", "yes", "no"],
    ["began some day in May", { startDate: "2010-05" }, "2010-06-01", "yes", "yes"],
    ["ended some day in May", { endDate: "2010-05" }, "2010-05-20", "yes", "no"],
    ["ended some day in May", { endDate: "2010-05" }, "2010-04-30", "yes", "no"],
    ["has no dates", {}, "2010-04-30", "yes", "no"],
    ["has always lasted", { startDate: "../2000" }, "2020-01-01", "yes", "yes"],
  ])("a membership that %s: %j on %s", (_, dates, date, possibly, certainly) => {
    const data = {
      ...debateOf(statement("m1", "borea", date, [{ on: "bridge", stance: "support" }])),
      actors: debate.actors.map((actor) =>
        actor.id === "borea"
          ? {
              ...actor,
              memberships: [{ organization: "league", role: "member", sources: actor.sources, ...dates }],
            }
          : actor,
      ),
    };
    const voices = (match: "possibly" | "certainly") =>
      compareStances(data, { rollUp: { to: "league" }, on: ["bridge"], match }).rollUp?.[0]?.voices.length;
    expect([voices("possibly"), voices("certainly")]).toEqual(
      [possibly, certainly].map((counts) => (counts === "yes" ? 1 : 0)),
    );
    const offices = (match: "possibly" | "certainly") =>
      officesHeld(data, { actor: "borea", organization: "league", asOf: date, match }).length;
    expect([offices("possibly"), offices("certainly")]).toEqual([voices("possibly"), voices("certainly")]);
  });
});
