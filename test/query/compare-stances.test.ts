import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { compareStances } from "../../src/query/compare-stances.ts";
import { debate, statement } from "../fixtures/debate.ts";
import { recordOf, replaced } from "../fixtures/records.ts";

const cell = (actor: string, on: string, options: object = {}) =>
  compareStances(debate, { actors: [actor], on: [on], ...options }).cells[0];

describe("a cell", () => {
  test("has the stance, score, counts, dates, reversals and statements", () => {
    expect(cell("alba", "bridge", { attributeTo: "principal" })).toEqual({
      actor: "alba",
      on: "bridge",
      stance: "mixed",
      score: (1 - 1 + 0.5) / 3,
      counts: { support: 1, conditional: 1, neutral: 0, oppose: 1, unclear: 0 },
      first: "2020-01-10",
      last: "2020-03-10",
      reversals: 2,
      via: "position",
      statements: ["s1", "s2", "s3"],
    });
  });
  test("silent, neutral, mixed and unclear are distinct stances", () => {
    expect(cell("league", "toll")).toMatchObject({
      stance: "silent",
      score: null,
      statements: [],
      via: null,
      first: null,
    });
    expect(cell("corva", "toll")).toMatchObject({ stance: "neutral", score: 0, statements: ["s6", "s8"] });
    // An unclear stance has no value, so it does not change the mean.
    const taken = ["support", "unclear"] as const;
    const data = {
      ...debate,
      statements: taken.map((stance) => statement(stance, "corva", "2020", [{ on: "bridge", stance }])),
    };
    expect(compareStances(data).cells[0]).toMatchObject({
      stance: "support",
      score: 1,
      counts: { unclear: 1 },
    });
    expect(cell("corva", "toll", { to: "2020-12", match: "certainly" })).toMatchObject({
      stance: "unclear",
      score: null,
    });
    expect(cell("envoy", "bridge")).toMatchObject({ stance: "mixed", score: 0 });
    expect(cell("alba", "bridge", { attributeTo: "principal", from: "2020-02" })).toMatchObject({
      stance: "mixed",
      counts: { support: 0, conditional: 1, oppose: 1 },
    });
  });
  test("a position on a term counts on the issues of the term, in the direction that the term gives", () => {
    expect(cell("borea", "toll")).toMatchObject({ stance: "oppose", via: "term", statements: ["s9"] });
    expect(cell("borea", "no-toll")).toMatchObject({ stance: "support", via: "position" });
  });
  test("a term without positions implies support for the issues that it deals with, once per statement", () => {
    const more = {
      ...debate,
      statements: [
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
    };
    const [bridge, toll] = compareStances(more, { on: ["bridge", "toll"] }).cells;
    expect(bridge).toMatchObject({
      counts: { oppose: 1, neutral: 1, support: 0 },
      via: "both",
      statements: ["t1", "t2"],
    });
    expect(toll).toMatchObject({ counts: { unclear: 1, neutral: 1, support: 1 }, via: "term" });
  });
  test("terms that imply different stances make the stance on the issue unclear, in any order", () => {
    const plan = recordOf(debate.proposals, "plan");
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
        proposals: replaced(debate.proposals, { ...plan, terms: [...plan.terms, toll] }),
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
      compareStances({
        ...debate,
        statements: stances.map((stance, i) =>
          statement(`n${i}`, "corva", undefined, [{ on: "bridge", stance }]),
        ),
      }).cells[0]?.stance;
    expect([
      summaryOf("support", "conditional"),
      summaryOf("support", "support", "neutral"),
      summaryOf("conditional", "neutral"),
    ]).toEqual(["conditional", "support", "neutral"]);
  });
});

describe("attribution", () => {
  test("is to the speaker by default, and to the principal on request", () => {
    expect(compareStances(debate).actors).toEqual(["alba", "borea", "corva", "envoy", "league"]);
    expect(compareStances(debate, { attributeTo: "principal" }).actors).toEqual([
      "alba",
      "borea",
      "corva",
      "league",
    ]);
  });
});

describe("pairs", () => {
  test("agree, disagree, agree in part or are incomparable", () => {
    const { pairs, agreement } = compareStances(debate, { on: ["bridge", "toll"], attributeTo: "principal" });
    const relation = (a: string, b: string, on: string) =>
      pairs.find((pair) => pair.a === a && pair.b === b && pair.on === on)?.relation;
    expect(relation("borea", "league", "bridge")).toBe("agree");
    expect(relation("borea", "corva", "bridge")).toBe("disagree");
    expect(relation("alba", "borea", "bridge")).toBe("partly");
    expect(relation("corva", "league", "toll")).toBe("incomparable");
    expect(relation("borea", "corva", "toll")).toBe("partly");
    expect(agreement.find(({ a, b }) => a === "borea" && b === "corva")).toEqual({
      a: "borea",
      b: "corva",
      jointly: 2,
      agree: 0,
      partly: 1,
      disagree: 1,
      agreement: 0,
    });
    const few = compareStances(debate, { actors: ["league", "corva"], on: ["toll"] });
    expect(few.agreement[0]).toMatchObject({ jointly: 0, agreement: null });
  });
});

describe("counting", () => {
  test("an actor or an issue that is listed twice counts once", () => {
    const twice = compareStances(debate, { actors: ["borea", "corva", "borea"], on: ["bridge", "bridge"] });
    expect([twice.actors, twice.matters, twice.agreement.length]).toEqual([
      ["borea", "corva"],
      ["bridge"],
      1,
    ]);
  });
  test("in the agreement, a position on a term counts once, with the term", () => {
    const data = {
      ...debate,
      statements: ["alba", "corva"].map((speaker) =>
        statement(`t-${speaker}`, speaker, "2020", [{ on: "no-toll", stance: "support" }]),
      ),
    };
    expect(compareStances(data).agreement[0]).toMatchObject({ jointly: 1, agree: 1 });
    expect(compareStances(data, { on: ["toll"] }).agreement[0]).toMatchObject({ jointly: 1, agree: 1 });
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
      "Option actors of compareStances names nothing.",
    );
    expect(() => compareStances(debate, { on: [] })).toThrow("Option on of compareStances names nothing.");
    expect(() => compareStances(debate, { actors: ["albba"] })).toThrow('Did you mean "alba"?');
    expect(() => compareStances(debate, { attributeTo: "principle" } as never)).toThrow(
      'Did you mean "principal"?',
    );
    expect(() => compareStances(debate, { rollUp: {} } as never)).toThrow(
      "Option rollUp of compareStances needs option to.",
    );
    expect(() => compareStances(debate, { rollUp: { to: "leage" } })).toThrow('Did you mean "league"?');
    expect(() => compareStances(debate, { rollUp: "league" } as never)).toThrow("has to be an object");
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
        // Borea joined in June, so its statement of March does not count.
        members: { stance: "mixed", statements: ["s1", "s2", "s3", "s5"] },
        voices: ["alba", "borea"],
        relation: "partly",
      },
    ]);
  });
  test("a statement on behalf of the organization counts as its own, not as that of a member", () => {
    const data = {
      ...debate,
      statements: [
        statement("o1", "alba", "2020-01-01", [{ on: "bridge", stance: "oppose" }], { onBehalfOf: "league" }),
      ],
    };
    for (const attributeTo of ["speaker", "principal"] as const) {
      const [bridge] =
        compareStances(data, { rollUp: { to: "league" }, on: ["bridge"], attributeTo }).rollUp ?? [];
      expect(bridge).toMatchObject({ own: { statements: ["o1"] }, members: { statements: [] } });
    }
  });
  test("with match certainly, only certain members count", () => {
    const data = {
      ...debate,
      statements: [statement("j1", "borea", "2020-06-10", [{ on: "bridge", stance: "oppose" }])],
    };
    const voices = (match: "possibly" | "certainly") =>
      compareStances(data, { rollUp: { to: "league" }, on: ["bridge"], match }).rollUp?.[0]?.voices;
    expect([voices("possibly"), voices("certainly")]).toEqual([["borea"], []]);
  });
  test("is null without the option, and otherwise covers the matters of the organization and of its members", () => {
    expect(compareStances(debate).rollUp).toBeNull();
    const all = compareStances(debate, { rollUp: { to: "league" } }).rollUp ?? [];
    expect(all.map(({ on }) => on)).toEqual(["bridge", "no-toll", "plan-reply", "toll"]);
    expect(all.find(({ on }) => on === "toll")).toMatchObject({
      own: { stance: "silent" },
      relation: "incomparable",
    });
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
    expect(bridge?.members.statements).toEqual(["s1", "s5"]);
  });
});

describe("the view", () => {
  const comparison = compareStances(debate, { actors: ["alba", "corva"], on: ["bridge", "toll"] });
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

describe("uncertain memberships and issues reached through terms", () => {
  test.each([
    ["began on some day from 2010 on", { startDate: "[2010..]" }, "1990-01-01", "no", "no"],
    ["began on some day from 2010 on", { startDate: "[2010..]" }, "2020-01-01", "yes", "no"],
    ["ended on some day by 2000", { endDate: "[..2000]" }, "2020-01-01", "no", "no"],
    ["began in about May", { startDate: "2010-05~" }, "2010-06-01", "yes", "no"],
    ["began some day in May", { startDate: "2010-05" }, "2010-05-20", "yes", "no"],
    ["began some day in May", { startDate: "2010-05" }, "2010-06-01", "yes", "yes"],
    ["ended some day in May", { endDate: "2010-05" }, "2010-05-20", "yes", "no"],
    ["ended some day in May", { endDate: "2010-05" }, "2010-04-30", "yes", "yes"],
    ["has always lasted", { startDate: "../2000" }, "2020-01-01", "yes", "yes"],
  ])("a membership that %s: %j on %s", (_, dates, date, possibly, certainly) => {
    const data = {
      ...debate,
      actors: debate.actors.map((actor) =>
        actor.id === "borea"
          ? {
              ...actor,
              memberships: [{ organization: "league", role: "member", sources: actor.sources, ...dates }],
            }
          : actor,
      ),
      statements: [statement("m1", "borea", date, [{ on: "bridge", stance: "support" }])],
    };
    const voices = (match: "possibly" | "certainly") =>
      compareStances(data, { rollUp: { to: "league" }, on: ["bridge"], match }).rollUp?.[0]?.voices.length;
    expect([voices("possibly"), voices("certainly")]).toEqual(
      [possibly, certainly].map((counts) => (counts === "yes" ? 1 : 0)),
    );
  });

  test("an issue is skipped only if all terms through which it was reached are compared", () => {
    const data = {
      ...debate,
      statements: ["alba", "corva"].map((speaker) =>
        statement(`by-${speaker}`, speaker, "2020-05-01", [{ on: "no-toll", stance: "support" }]),
      ),
    };
    const jointly = (...on: string[]) => compareStances(data, { on }).agreement[0]?.jointly;
    expect(jointly("toll")).toBe(1);
    expect(jointly("toll", "build")).toBe(1);
    expect(jointly("toll", "no-toll")).toBe(1);
    expect(jointly("toll", "no-toll", "bridge")).toBe(1);
  });
});
