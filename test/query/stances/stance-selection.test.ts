import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { stanceHeatmap } from "../../../src/charts/stance-heatmap.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { compareStances } from "../../../src/query/compare-stances.ts";
import { stanceAgreement } from "../../../src/query/stance-agreement.ts";
import { debate, debateOf, statement } from "../../fixtures/debate.ts";
import { issuesOf } from "../../fixtures/issues-of.ts";

const position = (on: string, stance: "support" | "oppose" | "conditional" | "neutral") => ({ on, stance });
const few = debateOf(
  statement("a", "alba", "2020-01-01", [position("bridge", "support"), position("toll", "support")]),
  statement("b", "borea", "2020-01-02", [position("bridge", "oppose"), position("toll", "conditional")]),
  statement("c", "corva", "2020-01-03", [position("bridge", "neutral")]),
);
const actors = ["alba", "borea", "corva"] as const;
const speaker = { attributeTo: "speaker", on: ["bridge", "toll"], actors } as const;
const shortened = (options: object) => {
  const comparison = compareStances(few, { ...speaker, ...options });
  return {
    actors: comparison.actors,
    matters: comparison.matters,
    cells: comparison.cells.map(({ actor, on, stance }) => `${actor} ${on} ${stance}`),
  };
};

describe("stances of compareStances", () => {
  test("keeps the cells with one of the stances, and their actors and matters", () => {
    expect(shortened({ stances: ["conditional", "neutral"] })).toEqual({
      actors: ["borea", "corva"],
      matters: ["bridge", "toll"],
      cells: ["borea toll conditional", "corva bridge neutral"],
    });
    expect(shortened({ stances: ["oppose"] })).toEqual({
      actors: ["borea"],
      matters: ["bridge"],
      cells: ["borea bridge oppose"],
    });
    expect(shortened({ stances: ["silent"] }).cells).toEqual(["corva toll silent"]);
    expect(shortened({ stances: ["mixed"] })).toEqual({ actors: [], matters: [], cells: [] });
  });
  test("leaves the other cells of the table blank", () => {
    const shown = inspect(compareStances(few, { ...speaker, stances: ["conditional", "neutral"] }));
    expect(shown.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
      ["(on)", "borea", "corva"],
      ["bridge", "neutral"],
      ["toll", "conditional"],
    ]);
  });
});

describe("stancesOf", () => {
  test("keeps the matters on which each actor has one of its stances, with all cells", () => {
    expect(shortened({ stancesOf: [{ actor: "corva", stances: ["silent"] }] })).toEqual({
      actors,
      matters: ["toll"],
      cells: ["alba toll support", "borea toll conditional", "corva toll silent"],
    });
    const opposed = [
      { actor: "alba", stances: ["support"] },
      { actor: "borea", stances: ["oppose", "mixed"] },
    ];
    expect(shortened({ stancesOf: opposed }).matters).toEqual(["bridge"]);
    expect(shortened({ stancesOf: opposed, stances: ["oppose"] }).cells).toEqual(["borea bridge oppose"]);
  });
  test("takes an actor without any act as silent", () => {
    const { actors: _, ...all } = speaker;
    const silent = [{ actor: "league", stances: ["silent"] }] as const;
    expect(compareStances(few, { ...all, stancesOf: silent }).matters).toEqual(["bridge", "toll"]);
    const others = [{ actor: "league", stances: ["support"] }] as const;
    expect(compareStances(few, { ...all, stancesOf: others }).matters).toEqual([]);
  });
  test.each<[unknown, string]>([
    [{ alba: ["support"] }, "stancesOf of compareStances has to be an array"],
    [[], "stancesOf of compareStances is an empty array."],
    [["alba"], '"alba" is not an object. Write { actor: "…", stances: ["support"] }.'],
    [[null], 'null is not an object. Write { actor: "…", stances: ["support"] }.'],
    [[{ actor: "alpa", stances: ["support"] }], 'Did you mean "alba"?'],
    [[{ actor: "alba", stance: ["support"] }], 'there is no field "stance". Did you mean "stances"?'],
    [
      [{ actor: "alba", stances: [] }],
      "stances has to be an array of at least one stance, not an array of 0.",
    ],
    [[{ actor: "alba", stances: ["suport"] }], 'there is no stance "suport". Did you mean "support"?'],
    [[{ actor: "league", stances: ["silent"] }], 'names "league", which is not one of the actors. Add it to'],
  ])("refuses %j", (stancesOf, message) => {
    expect(() => shortened({ stancesOf })).toThrow(message);
  });
  test.each<[unknown, string, unknown]>([
    ["alba", "/stancesOf/1", "alba"],
    [{ actor: "alpa", stances: ["support"] }, "/stancesOf/1/actor", "alpa"],
    [{ actor: "alba", stances: ["support"], "a/b": 1 }, "/stancesOf/1/a~1b", 1],
    [{ actor: "alba", stances: [] }, "/stancesOf/1/stances", []],
    [{ actor: "alba", stances: "support" }, "/stancesOf/1/stances", "support"],
    [{ actor: "alba", stances: ["support", "suport"] }, "/stancesOf/1/stances/1", "suport"],
  ])("names the position and the value of %j", (wrong, path, value) => {
    const right = { actor: "borea", stances: ["oppose"] };
    expect(issuesOf(() => shortened({ stancesOf: [right, wrong] }))).toMatchObject([
      { code: path.endsWith("actor") ? "unknown-id" : "invalid-option", path, value },
    ]);
  });
  test("suggests the two fields of an item", () => {
    const wrong = { actor: "alba", stances: ["support"], person: "alba" };
    expect(() => shortened({ stancesOf: [wrong] })).toThrow(
      'there is no field "person". Use one of "actor", "stances".',
    );
  });
});

test("an unknown stance is named", () => {
  expect(() => shortened({ stances: ["suport"] })).toThrow('cannot contain "suport".');
});

describe("contested", () => {
  test("keeps the matters with support and opposition, or the others", () => {
    expect(shortened({ contested: true }).matters).toEqual(["bridge"]);
    expect(shortened({ contested: false }).matters).toEqual(["toll"]);
    const conditional = debateOf(
      statement("a", "alba", "2020-01-01", [position("bridge", "conditional")]),
      statement("b", "borea", "2020-01-02", [position("bridge", "oppose")]),
    );
    expect(compareStances(conditional, { contested: true }).matters).toEqual(["bridge"]);
  });
  test("needs an actor on each side, and neither neutral, unclear nor silent is a side", () => {
    const contestedBy = (...second: readonly ("support" | "oppose" | "neutral" | "unclear")[]) =>
      compareStances(
        debateOf(
          statement("a", "alba", "2020-01-01", [position("bridge", "support")]),
          ...second.map((stance, i) => statement(`b${i}`, "borea", "2020-01-02", [{ on: "bridge", stance }])),
        ),
        { ...speaker, on: ["bridge"], contested: true },
      ).matters;
    expect(contestedBy("oppose")).toEqual(["bridge"]);
    for (const stance of ["support", "neutral", "unclear"] as const) expect(contestedBy(stance)).toEqual([]);
    expect(contestedBy()).toEqual([]);
  });
  test("a mixed stance is on both sides, but does not contest itself", () => {
    const mixed = [
      statement("a", "alba", "2020-01-01", [position("bridge", "support")]),
      statement("b", "alba", "2020-01-01", [position("bridge", "oppose")]),
    ];
    const contested = (...others: readonly Statement[]) => {
      const data = debateOf(...mixed, ...others);
      expect(compareStances(data, { ...speaker, actors: ["alba"] }).cells[0]?.stance).toBe("mixed");
      return compareStances(data, { ...speaker, contested: true }).matters;
    };
    expect(contested()).toEqual([]);
    for (const stance of ["support", "conditional", "oppose"] as const)
      expect(contested(statement("c", "borea", "2020-01-02", [position("bridge", stance)]))).toEqual([
        "bridge",
      ]);
    expect(contested(statement("c", "borea", "2020-01-02", [position("bridge", "neutral")]))).toEqual([]);
  });
});

test("the options select the cells of a heat map", () => {
  const values = (options: object) => stanceHeatmap(few, { ...speaker, ...options }).data.values;
  expect(values({ stances: ["oppose"] }).map(({ actor, on }) => [actor, on])).toEqual([["borea", "bridge"]]);
  expect(values({ contested: true })).toHaveLength(3);
});

describe("stanceAgreement", () => {
  const pairs = (options: object) =>
    stanceAgreement(few, { ...speaker, ...options }).map(({ a, b, matters }) => [
      a,
      b,
      ...(matters ?? []).map(({ on, relation }) => `${on} ${relation}`),
    ]);
  test("with keeps the pairs of an actor, and names it first", () => {
    expect(pairs({ with: ["borea"] })).toEqual([
      ["borea", "alba"],
      ["borea", "corva"],
    ]);
    expect(pairs({ with: ["borea", "corva"] })).toEqual([
      ["borea", "alba"],
      ["corva", "alba"],
      ["borea", "corva"],
    ]);
    const [swapped] = stanceAgreement(few, { ...speaker, with: ["borea"] });
    const [row] = stanceAgreement(few, speaker);
    expect(swapped).toEqual({ ...row, a: "borea", b: "alba" });
    expect(pairs({ with: ["league"] })).toEqual([]);
  });
  test("relations keeps the pairs and the matters with one of the relations", () => {
    expect(pairs({ relations: ["disagree"] })).toEqual([["alba", "borea"]]);
    expect(pairs({ relations: ["disagree"], perMatter: true })).toEqual([
      ["alba", "borea", "bridge disagree"],
    ]);
    expect(pairs({ relations: ["partly"], perMatter: true })).toEqual([
      ["alba", "borea", "toll partly"],
      ["alba", "corva", "bridge partly"],
      ["borea", "corva", "bridge partly"],
    ]);
    expect(pairs({ relations: ["agree"] })).toEqual([]);
    expect(stanceAgreement(few, { ...speaker, relations: ["disagree"] })[0]).toMatchObject({
      jointly: 2,
      partly: 1,
    });
    const onBehalf = statement("d", "envoy", "2020-01-04", [position("toll", "support")], {
      onBehalfOf: "alba",
    });
    const same = { actors: ["alba", "envoy"], on: ["toll"], to: "2020-03", relations: ["same"] } as const;
    expect(stanceAgreement(debateOf(onBehalf), same)).toMatchObject([{ jointly: 0 }]);
  });
  test("sortBy puts the largest numbers first, and pairs that cannot be compared last", () => {
    expect(pairs({ sortBy: "disagree" })[0]).toEqual(["alba", "borea"]);
    const votes = debateOf(
      statement("a1", "alba", "2020-01", [{ on: "bridge", stance: "support" }]),
      statement("b1", "borea", "2020-01", [
        { on: "bridge", stance: "support" },
        { on: "toll", stance: "oppose" },
      ]),
      statement("c1", "corva", "2020-01", [
        { on: "bridge", stance: "support" },
        { on: "toll", stance: "oppose" },
      ]),
      statement("l1", "league", "2020-01", [{ on: "bridge", stance: "unclear" }]),
    );
    const sorted = (sortBy: "agree" | "share") =>
      stanceAgreement(votes, {
        actors: ["alba", "borea", "corva", "league"],
        on: ["bridge", "toll"],
        sortBy,
      }).map(({ a, b, agree, share }) => [a, b, agree, share]);
    expect(sorted("agree").slice(0, 2)).toEqual([
      ["borea", "corva", 2, 1],
      ["alba", "borea", 1, 1],
    ]);
    // All shares are 1 or null. The pair with more matters in common comes first.
    expect(sorted("share").map(([a, b, , share]) => [a, b, share])).toEqual([
      ["borea", "corva", 1],
      ["alba", "borea", 1],
      ["alba", "corva", 1],
      ["alba", "league", null],
      ["borea", "league", null],
      ["corva", "league", null],
    ]);
  });
  test("sortBy share puts a share of 0 before pairs that cannot be compared", () => {
    const votes = debateOf(
      statement("a1", "alba", "2020-01", [{ on: "bridge", stance: "unclear" }]),
      statement("b1", "borea", "2020-01", [{ on: "bridge", stance: "support" }]),
      statement("c1", "corva", "2020-01", [{ on: "bridge", stance: "oppose" }]),
    );
    const rows = stanceAgreement(votes, { actors, on: ["bridge"], sortBy: "share" });
    expect(rows.map(({ a, b, share }) => [a, b, share])).toEqual([
      ["borea", "corva", 0],
      ["alba", "borea", null],
      ["alba", "corva", null],
    ]);
  });
  test("minJointly keeps the pairs with enough matters in common", () => {
    expect(pairs({ minJointly: 2 })).toEqual([["alba", "borea"]]);
    expect(pairs({ minJointly: 1 })).toHaveLength(3);
    expect(pairs({ minJointly: 3 })).toEqual([]);
  });
  test.each<[object, string]>([
    [{ with: ["alpa"] }, 'Did you mean "alba"?'],
    [{ with: "alba" }, 'Write ["alba"].'],
    [{ relations: ["agrees"] }, 'cannot contain "agrees". Did you mean "agree"?'],
    [{ sortBy: "agreement" }, 'cannot be "agreement". Use one of "jointly", "agree", "partly"'],
    [{ minJointly: 0 }, "minJointly of stanceAgreement has to be a whole number of 1 or more, not 0."],
  ])("refuses %j", (options, message) => {
    expect(() => stanceAgreement(debate, options)).toThrow(message);
  });
});
