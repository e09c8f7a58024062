import { describe, expect, test } from "vitest";
import { dataset as record } from "../../src/data/index.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { type StanceAgreementOptions, stanceAgreement } from "../../src/query/stance-agreement.ts";
import { debate, debateOf, statement } from "../fixtures/debate.ts";

const rowOf = (a: string, b: string, options: StanceAgreementOptions = {}, dataset = debate) =>
  stanceAgreement(dataset, options).find((row) => row.a === a && row.b === b);
const relationOf = (a: string, b: string, on: string, dataset = debate) =>
  rowOf(a, b, { on: [on], perMatter: true }, dataset)?.matters?.[0]?.relation;

describe("two actors", () => {
  const positions = debateOf(...debate.statements);
  test("agree, disagree, agree in part or are incomparable", () => {
    expect(relationOf("borea", "league", "bridge", positions)).toBe("agree");
    expect(relationOf("borea", "corva", "bridge", positions)).toBe("disagree");
    expect(relationOf("alba", "borea", "bridge", positions)).toBe("partly");
    expect(relationOf("corva", "league", "toll", positions)).toBeUndefined();
    expect(relationOf("borea", "corva", "toll", positions)).toBe("partly");
    expect(rowOf("borea", "corva", { on: ["bridge", "toll"] }, positions)).toEqual({
      a: "borea",
      b: "corva",
      jointly: 2,
      agree: 0,
      partly: 1,
      disagree: 1,
      share: 0,
    });
    expect(rowOf("corva", "league", { on: ["toll"] }, positions)).toMatchObject({ jointly: 0, share: null });
  });
  test("whose stances rest on exactly the same acts have the relation same, which is not counted", () => {
    const said = statement("e1", "envoy", "2020-01-10", [{ on: "bridge", stance: "support" }], {
      onBehalfOf: "alba",
    });
    const one = debateOf(said);
    const options = { on: ["bridge"], to: "2020-03", perMatter: true } as const;
    expect(rowOf("alba", "envoy", options, one)).toEqual({
      a: "alba",
      b: "envoy",
      jointly: 0,
      agree: 0,
      partly: 0,
      disagree: 0,
      share: null,
      matters: [{ on: "bridge", relation: "same" }],
    });
    const two = debateOf(said, statement("e2", "alba", "2020-02-10", [{ on: "bridge", stance: "support" }]));
    expect(rowOf("alba", "envoy", options, two)).toMatchObject({ jointly: 1, agree: 1, share: 1 });
  });
  test("are in the order of the option actors, each pair once", () => {
    const rows = stanceAgreement(debate, { actors: ["borea", "corva", "borea"], on: ["bridge", "bridge"] });
    expect(rows.map(({ a, b }) => [a, b])).toEqual([["borea", "corva"]]);
    expect(Object.isFrozen(rows) && rows.every(Object.isFrozen)).toBe(true);
  });
});

describe("one act counts once", () => {
  const both = debateOf(
    ...["alba", "corva"].map((speaker) =>
      statement(`by-${speaker}`, speaker, "2020-05-01", [{ on: "no-toll", stance: "support" }]),
    ),
  );
  test("an issue is skipped only if all terms through which it was reached are compared", () => {
    expect(rowOf("alba", "corva", {}, both)).toMatchObject({ jointly: 1, agree: 1 });
    const jointly = (...on: string[]) => rowOf("alba", "corva", { on }, both)?.jointly;
    expect(jointly("toll")).toBe(1);
    expect(jointly("toll", "build")).toBe(1);
    expect(jointly("toll", "no-toll")).toBe(1);
    expect(jointly("toll", "no-toll", "bridge")).toBe(1);
  });
  test("a proposal and an answer to the whole count on the proposal, and on its terms only without it", () => {
    const [plan] = debate.proposals as [(typeof debate.proposals)[0]];
    const answered = {
      ...debateOf(),
      proposals: [
        {
          ...plan,
          statement: "s10",
          responses: [
            {
              id: "plan-reply",
              by: "borea",
              date: "2020-05",
              answer: "rejected" as const,
              summary: "No.",
              sources: [],
            },
          ],
        },
      ],
      statements: [statement("s10", "corva", "2020-04-01", [])],
    };
    const counts = (...on: readonly string[]) =>
      rowOf("borea", "corva", on.length === 0 ? {} : { on }, answered);
    expect(counts()).toMatchObject({ jointly: 1, disagree: 1 });
    expect(counts("plan", "no-toll", "build", "toll")).toMatchObject({ jointly: 1, disagree: 1 });
    expect(counts("no-toll", "build", "toll")).toMatchObject({ jointly: 2, disagree: 2 });
    expect(counts("toll", "bridge")).toMatchObject({ jointly: 2, disagree: 2 });
  });
});

describe("joint acts", () => {
  const joint = (id: string, speaker: string, other: string, stance: "support" | "oppose" | "unclear") =>
    statement(id, speaker, "2020-05-01", [{ on: "bridge", stance }], { jointlyWith: [other] });
  const onBridge = (a: string, b: string, data: typeof debate) =>
    rowOf(a, b, { on: ["bridge"], perMatter: true, to: "2020-12" }, { ...data, proposals: [] });
  test("are not counted, whatever the stance", () => {
    const mixed = debateOf(joint("a", "alba", "borea", "support"), joint("b", "alba", "borea", "oppose"));
    for (const data of [mixed, debateOf(joint("a", "alba", "borea", "unclear"))])
      expect(onBridge("alba", "borea", data)).toMatchObject({ jointly: 0, agree: 0, partly: 0, disagree: 0 });
  });
  test("of two pairs of actors are two acts", () => {
    const data = debateOf(joint("a", "alba", "borea", "support"), joint("b", "corva", "league", "support"));
    expect(onBridge("alba", "borea", data)?.matters).toEqual([{ on: "bridge", relation: "same" }]);
    expect(onBridge("alba", "corva", data)).toMatchObject({
      jointly: 1,
      agree: 1,
      matters: [{ on: "bridge", relation: "agree" }],
    });
  });
  test("can be a proposal of two proposers, with or without a statement of one of them", () => {
    const [plan] = debate.proposals as [(typeof debate.proposals)[0]];
    const { statement: _, ...bare } = { ...plan, proposers: ["alba", "corva"], responses: [] };
    const made = { ...bare, statement: "made" };
    for (const [proposal, statements] of [
      [bare, []],
      [made, [statement("made", "corva", "2020-04-01", [])]],
    ] as const) {
      const data = { ...debate, statements, proposals: [proposal] };
      expect(rowOf("alba", "corva", { on: ["plan"], perMatter: true }, data)).toMatchObject({
        jointly: 0,
        matters: [{ on: "plan", relation: "same" }],
      });
    }
  });
});

test("an issue that two terms imply in the same direction is skipped only if both terms are compared", () => {
  const [plan] = debate.proposals as [(typeof debate.proposals)[0]];
  const term = (id: string) => ({ id, summary: "Build.", about: ["bridge"], sources: plan.sources });
  const data = {
    ...debateOf(
      ...["borea", "corva"].map((speaker) =>
        statement(`by-${speaker}`, speaker, "2020-05-01", [
          { on: "pillars", stance: "support" },
          { on: "road", stance: "support" },
        ]),
      ),
    ),
    proposals: [{ ...plan, proposers: ["league"], terms: [term("pillars"), term("road")], responses: [] }],
  };
  const found = (...on: readonly string[]) =>
    rowOf("borea", "corva", { on, perMatter: true }, data)?.matters?.map(
      (matter) => `${matter.on} ${matter.relation}`,
    );
  expect(found("bridge")).toEqual(["bridge agree"]);
  expect(found("bridge", "road")).toEqual(["bridge agree", "road agree"]);
  expect(found("bridge", "road", "pillars")).toEqual(["road agree", "pillars agree"]);
});

describe("a repeated call", () => {
  /**
   * Options that differ from each other and need different results. If the cache of results ignored one of the options,
   * one of the calls would return the result of another call.
   */
  const questions: readonly StanceAgreementOptions[] = [
    {},
    { perMatter: true },
    { actors: ["alba", "borea", "corva"] },
    { actors: ["corva", "borea", "alba"] },
    { on: ["bridge", "toll"] },
    { on: ["toll", "bridge"], perMatter: true },
    { attributeTo: "principal" },
    { relatedIssues: "both" },
    { documents: ["other"] },
    { from: "2020-03" },
    { to: "2020-03" },
    { to: "2020-03", match: "certainly" },
    { to: "2020-03", undated: true },
  ];
  const fresh = () => structuredClone(debate);
  test.each(questions)("with other options in between has the same result: %o", (question) => {
    const alone = stanceAgreement(fresh(), question);
    for (const other of questions) {
      const data = fresh();
      const [before, , after] = [question, other, question].map((each) => stanceAgreement(data, each));
      expect(before).toEqual(alone);
      expect(after).toEqual(alone);
      const reversed = fresh();
      stanceAgreement(reversed, other);
      expect(stanceAgreement(reversed, question)).toEqual(alone);
    }
  });
  test("returns new frozen rows", () => {
    const [first, second] = [0, 1].map(() => stanceAgreement(debate, { perMatter: true }));
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
    for (const rows of [first, second])
      expect(
        Object.isFrozen(rows) && rows?.every((row) => Object.isFrozen(row) && Object.isFrozen(row.matters)),
      ).toBe(true);
  });
  test("reads a list that has changed in the meantime", () => {
    const actors = ["alba", "borea"];
    const pairs = () => stanceAgreement(debate, { actors }).map(({ a, b }) => `${a} ${b}`);
    expect(pairs()).toEqual(["alba borea"]);
    actors[1] = "corva";
    expect(pairs()).toEqual(["alba corva"]);
  });
});

test("throws for an unknown option and a wrong value", () => {
  expect(() => stanceAgreement(debate, { rollUp: {} } as never)).toThrow(
    'stanceAgreement has no option "rollUp"',
  );
  expect(() => stanceAgreement(debate, { perMatter: 1 } as never)).toThrow("has to be true or false");
  expect(() => stanceAgreement(debate, { actors: [] })).toThrow("is an empty array");
});

test("in the bundled record, a minister does not agree with the state it speaks for", () => {
  const options = { actors: ["antony-blinken", "united-states"], perMatter: true } as const;
  const [row] = stanceAgreement(record, options);
  expect(row?.jointly).toBe(0);
  expect(new Set(row?.matters?.map(({ relation }) => relation))).toEqual(new Set(["same"]));
  // If acts are attributed to principals, the minister is silent.
  const { actors } = options;
  const { cells } = compareStances(record, { actors, attributeTo: "principal" });
  expect(cells.filter((cell) => cell.actor === "antony-blinken" && cell.stance !== "silent")).toEqual([]);
});
