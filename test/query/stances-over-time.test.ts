import { describe, expect, test } from "vitest";
import { proposalStatus } from "../../src/query/proposal-status.ts";
import { stanceAsOf } from "../../src/query/stance-as-of.ts";
import { stanceTrajectory } from "../../src/query/stance-trajectory.ts";
import { debate, debateOf, statement } from "../fixtures/debate.ts";

const on = (
  date: string | undefined,
  stance: "support" | "oppose" | "neutral" | "unclear",
  id = `x${date}`,
) => statement(id, "corva", date, [{ on: "bridge", stance }]);
const about = { actor: "corva", on: "bridge" } as const;

describe("stanceTrajectory", () => {
  test("returns the stances in the order of time, with their reversals", () => {
    const { steps, reversals } = stanceTrajectory(debate, {
      actor: "alba",
      on: "bridge",
      attributeTo: "principal",
    });
    expect(
      steps.map(({ statement, stance, reversal, certain }) => [statement, stance, reversal, certain]),
    ).toEqual([
      ["s1", "support", false, true],
      ["s2", "oppose", true, true],
      ["s3", "conditional", true, true],
      // The answer to the plan partly accepts the term on the bridge.
      [null, "conditional", false, true],
    ]);
    expect(steps.at(-1)).toMatchObject({
      record: "plan-reply",
      via: "term",
      documents: ["log"],
      date: "2020-05",
      earliest: "2020-05-01",
      latest: "2020-05-31",
    });
    expect(reversals).toBe(2);
  });
  test("neutral and unclear stances have no effect on reversals; undated stances come last and are never reversals", () => {
    const data = debateOf(
      on("2020-01-01", "support"),
      on("2020-01-02", "neutral"),
      on("2020-01-03", "unclear"),
      on("2020-01-04", "oppose"),
      on(undefined, "support"),
    );
    const { steps, reversals } = stanceTrajectory(data, about);
    expect(steps.map(({ reversal }) => reversal)).toEqual([false, false, false, true, false]);
    expect([reversals, steps.at(-1)?.certain]).toEqual([1, false]);
  });
  test("stances can be on proposals, terms and responses", () => {
    const stancesOn = (actor: string, matter: string) =>
      stanceTrajectory(debate, { actor, on: matter }).steps.map(({ record: act, stance }) => [act, stance]);
    expect(stancesOn("corva", "plan")).toEqual([["s10", "support"]]);
    expect(stancesOn("alba", "build")).toEqual([["plan-reply", "conditional"]]);
    expect(stancesOn("borea", "plan-reply")).toEqual([["s9", "oppose"]]);
  });
  test("acts of all kinds are in the order of their dates, not of their records", () => {
    const [plan] = debate.proposals as [(typeof debate.proposals)[0]];
    const [, last] = plan.responses as [unknown, (typeof plan.responses)[0]];
    const answer = (id: string, date: string) => ({ ...last, id, date, terms: ["build"] });
    const data = {
      ...debateOf(
        statement("said", "alba", "2020-06-15", [{ on: "build", stance: "oppose" }]),
        statement("said-last", "alba", "2020-09-01", [{ on: "build", stance: "oppose" }]),
      ),
      proposals: [
        {
          ...plan,
          responses: [
            answer("third", "2020-07-01"),
            answer("first", "2020-05-01"),
            answer("second", "2020-06-15"),
          ],
        },
      ],
    };
    expect(stanceTrajectory(data, { actor: "alba", on: "build" }).steps.map(({ record }) => record)).toEqual([
      "first",
      "said",
      "second",
      "third",
      "said-last",
    ]);
  });
  test("a step is not certain if its date overlaps with earlier ones or is approximate", () => {
    const data = debateOf(
      on("2020-01", "support"),
      on("2020-01-15", "oppose"),
      on("2020-03~", "support"),
      on("2020-05-01", "support"),
    );
    expect(stanceTrajectory(data, about).steps.map(({ certain }) => certain)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  test("throws for a missing option and an unknown id", () => {
    expect(() => stanceTrajectory(debate, { actor: "corva" } as never)).toThrow(
      "stanceTrajectory needs option on.",
    );
    expect(() => stanceTrajectory(debate, { ...about, on: "brigde" })).toThrow('Did you mean "bridge"?');
    expect(stanceTrajectory(debate, { actor: "league", on: "toll" }).steps).toEqual([]);
  });
});

describe("stanceAsOf", () => {
  const asOf = (data: typeof debate, day: string) => {
    const { stance, certain, alternatives, since, statement } = stanceAsOf(data, { ...about, asOf: day });
    return { stance, certain, alternatives, since, statement };
  };
  const turn = debateOf(on("2020-01-10", "support"), on("2020-02-10", "support"), on("2020-03-10", "oppose"));

  test("returns the last stance by a day, and the date since which it was taken", () => {
    expect(asOf(turn, "2020-01-09")).toEqual({
      stance: "silent",
      certain: true,
      alternatives: [],
      since: null,
      statement: null,
    });
    expect(asOf(turn, "2020-01-10")).toMatchObject({ stance: "support", certain: true, since: "2020-01-10" });
    expect(asOf(turn, "2020-02")).toMatchObject({
      stance: "support",
      since: "2020-01-10",
      statement: "x2020-02-10",
    });
    expect(asOf(turn, "2021")).toMatchObject({ stance: "oppose", certain: true, since: "2020-03-10" });
  });
  test("a statement that was possibly made later makes the result uncertain", () => {
    const open = debateOf(on("2020-01-10", "support"), on("2020-02", "oppose"));
    expect(asOf(open, "2020-02-10")).toMatchObject({
      stance: "oppose",
      certain: false,
      alternatives: ["support"],
    });
    expect(asOf(open, "2020-02-29")).toMatchObject({ stance: "oppose", certain: true, alternatives: [] });
    expect(asOf(debateOf(on("2020-02", "oppose")), "2020-02-10")).toMatchObject({
      certain: false,
      alternatives: ["silent"],
    });
    expect(asOf(debateOf(on("2020-02~", "oppose")), "2021")).toMatchObject({
      certain: false,
      alternatives: ["silent"],
    });
  });
  test("an undated statement may have been made before the day", () => {
    expect(asOf(debateOf(on("2020-01-10", "support"), on(undefined, "oppose")), "2021")).toMatchObject({
      stance: "support",
      certain: false,
      alternatives: ["oppose"],
    });
    expect(asOf(debateOf(on(undefined, "oppose")), "2021")).toMatchObject({
      stance: "silent",
      certain: false,
      alternatives: ["oppose"],
    });
    expect(asOf(debateOf(on("2020-01-10", "oppose"), on(undefined, "oppose")), "2021")).toMatchObject({
      stance: "oppose",
      certain: true,
      alternatives: [],
    });
  });
  test("a statement with an uncertain date may have been made on any day", () => {
    expect(asOf(debateOf(on("2020-02-11?", "oppose")), "2020-02-10")).toMatchObject({
      stance: "silent",
      certain: false,
      alternatives: ["oppose"],
    });
    expect(asOf(debateOf(on("2020-02-09?", "oppose"), on("2020-02-10", "support")), "2020-03")).toMatchObject(
      {
        stance: "support",
        certain: false,
        alternatives: ["oppose"],
      },
    );
  });
  test("a statement dated to an interval counts from the beginning of the interval", () => {
    expect(asOf(debateOf(on("2020-01-01/2020-03-01", "oppose")), "2020-02-10")).toMatchObject({
      stance: "oppose",
      certain: true,
    });
  });
  test("the date of since is that of the return to a stance", () => {
    const back = debateOf(
      on("2020-01-10", "support"),
      on("2020-02-10", "oppose"),
      on("2020-03-10", "support"),
    );
    expect(asOf(back, "2020-12")).toMatchObject({ stance: "support", since: "2020-03-10" });
  });
  test("an undated statement does not end a stance, and a stance can last since an open start", () => {
    expect(asOf(debateOf(on("2020-01-10", "support"), on(undefined, "oppose")), "2021").since).toBe(
      "2020-01-10",
    );
    expect(asOf(debateOf(on("../2019-06-01", "support")), "2021").since).toBe("../2019-06-01");
  });
  test("throws for a missing or unusable day", () => {
    expect(() => stanceAsOf(debate, { ...about, asOf: "2020/.." })).toThrow("is no end of a period");
    expect(() => stanceAsOf(debate, about as never)).toThrow("stanceAsOf needs option asOf.");
  });
});

test("a date with an open beginning has certainly begun by its known end", () => {
  const calm = debateOf(
    statement("early", "corva", "../2015-06-01", [{ on: "bridge", stance: "oppose" }]),
    statement("late", "corva", "2022-01-01", [{ on: "bridge", stance: "support" }]),
  );
  const data = {
    ...calm,
    proposals: calm.proposals.map((proposal) => ({ ...proposal, date: "../2021-12-17" })),
  };
  const about = { actor: "corva", on: "bridge" };
  expect(stanceAsOf(data, { ...about, asOf: "2023" })).toMatchObject({ stance: "support", certain: true });
  expect(stanceTrajectory(data, about).steps.map(({ certain }) => certain)).toEqual([true, true]);
  expect(proposalStatus(data, "plan", { asOf: "2030" }).putForward).toBe("yes");
});
