import { describe, expect, test } from "vitest";
import { elapsed } from "../../src/query/elapsed.ts";
import { debate } from "../fixtures/debate.ts";
import { issuesOf } from "../fixtures/issues-of.ts";
import { changed } from "../fixtures/records.ts";

describe("elapsed", () => {
  test.each([
    ["s1", "s2", { min: 31, max: 31, certain: true, first: "s1" }],
    ["s2", "s1", { min: 31, max: 31, certain: true, first: "s1" }],
    ["s5", "s6", { min: 0, max: 0, certain: true, first: null }],
    ["s3", "s4", { min: 0, max: 21, certain: false, first: null }],
    ["s2", "s4", { min: 20, max: 50, certain: false, first: "s2" }],
    // The handover is on 2 May 2020. The log is dated 2020, so it can be from the same day, or from any day up to
    // 31 December, which is 243 days later.
    ["log", "handover", { min: 0, max: 243, certain: false, first: null }],
    // Times from and to an interval are measured at the first day of the interval.
    ["visit", "dinner", { min: 1, max: 1, certain: true, first: "visit" }],
    ["plan", "plan-reply", { min: 30, max: 60, certain: false, first: "plan" }],
    ["s1", "s8", { min: null, max: null, certain: false, first: null }],
    ["s8", "s1", { min: null, max: null, certain: false, first: null }],
  ])("from %s to %s", (a, b, expected) => {
    // None of these dates is in doubt, so `coded` has the same values as the result.
    const { min, max, first } = expected;
    expect(elapsed(debate, a, b)).toEqual({ ...expected, coded: { min, max, first } });
  });
  test("open intervals and approximate dates", () => {
    const dated = (date: string) => ({
      ...debate,
      statements: debate.statements.map((each) => (each.id === "s1" ? { ...each, date } : each)),
    });
    const until = (date: string) => elapsed(dated(date), "s1", "s2");
    expect(until("[..2020-02-01]")).toMatchObject({ min: 9, max: null, certain: false, first: "s1" });
    expect(until("../2020-02-01")).toMatchObject({ min: 9, max: null, certain: false, first: "s1" });
    expect(until("2020-02-01~")).toEqual({
      min: 0,
      max: null,
      certain: false,
      first: null,
      coded: { min: 9, max: 9, first: "s1" },
    });
    const same = { min: 0, max: 0, first: null };
    expect(elapsed(debate, "s1", "s1")).toEqual({ ...same, certain: true, coded: same });
    expect(elapsed(dated("2020-02-01~"), "s1", "s1")).toMatchObject({ ...same, certain: true });
  });
  test("counts days, months or years", () => {
    const units = ["days", "months", "years"] as const;
    expect(units.map((unit) => elapsed(debate, "s1", "s7", { unit }).max)).toEqual([204, 6, 0]);
    expect(() => elapsed(debate, "s1", "s7", { unit: "weeks" as never })).toThrow("Option unit of elapsed");
  });
  test("a proposal and a response without a date have the date of the statement that made them", () => {
    const proposals = debate.proposals.map((proposal) => {
      const responses = proposal.responses.map((each) => changed(each, { date: undefined, statement: "s7" }));
      return changed(proposal, { date: undefined, responses });
    });
    expect(elapsed({ ...debate, proposals }, "plan", "plan-reply")).toMatchObject({
      min: 122,
      first: "plan",
    });
  });
  test("throws for a record that cannot have a date, and for an unknown id", () => {
    const dated = "documents or statements or proposals or responses or meetings or events";
    expect(issuesOf(() => elapsed(debate, "alba" as never, "s1"))).toEqual([
      {
        code: "wrong-kind",
        path: "",
        value: "alba",
        message: `elapsed: "alba" is an id of actors. Give an id of ${dated}.`,
      },
    ]);
    expect(issuesOf(() => elapsed(debate, "s99", "s1"))).toMatchObject([{ code: "unknown-id", path: "" }]);
    expect(() => elapsed(debate, "s1", "s99")).toThrow(`elapsed: "s99" is no id of ${dated}.`);
  });
});
