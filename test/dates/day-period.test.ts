import { describe, expect, test } from "vitest";
import { dayPeriod, meetsPeriod, periodEnd, periodStart } from "../../src/dates/day-period.ts";
import { noDay } from "../../src/dates/day-span.ts";

/** Returns the number of days from 1970-01-01 to a day, as the built-in `Date` computes it. */
const day = (text: string) => Date.parse(text) / 86_400_000;

describe("dayPeriod", () => {
  test("has the first day of `from` and the last day of `to`", () => {
    expect(dayPeriod("ask", { from: "2022-02", to: "2022-03" })).toEqual({
      first: day("2022-02-01"),
      last: day("2022-03-31"),
      match: "possibly",
      undated: false,
    });
    expect(dayPeriod("ask", { from: "2022-02-04", to: "2022-02-04" })).toMatchObject({
      first: day("2022-02-04"),
      last: day("2022-02-04"),
    });
  });

  test("is not bounded at an end that is not given", () => {
    expect(dayPeriod("ask", { from: "2022" })).toMatchObject({ first: day("2022-01-01"), last: noDay });
    expect(dayPeriod("ask", { to: "2022" })).toMatchObject({ first: -noDay, last: day("2022-12-31") });
    expect(dayPeriod("ask", { match: "certainly", undated: true })).toBeUndefined();
  });

  test("has the options for imprecise and missing dates", () => {
    const period = (options: object) => dayPeriod("ask", { from: "2022", ...options });
    expect(period({ match: "certainly", undated: true })).toMatchObject({
      match: "certainly",
      undated: true,
    });
    expect(period({ match: "possibly", undated: false })).toMatchObject({
      match: "possibly",
      undated: false,
    });
  });

  test.each([
    [{ from: "2022-02-30" }, "Option from of ask"],
    [{ to: "2022-02-30" }, "Option to of ask"],
    [{ from: 2022 }, "Option from of ask: A date is an EDTF string, not 2022."],
    [{ to: 2022 }, "Option to of ask: A date is an EDTF string, not 2022."],
    [{ from: ["2022"] }, "Option from of ask"],
    [{ to: ["2022"] }, "Option to of ask"],
    [{ from: "2023", to: "2022" }, "The period of ask ends before it begins"],
    [{ from: "2022-02-05", to: "2022-02-04" }, "The period of ask ends before it begins"],
    [{ from: "2022", match: "posibly" }, "Option match of ask"],
    [{ match: "posibly" }, "Option match of ask"],
    [{ from: "2022", undated: "yes" }, "Option undated of ask"],
    [{ undated: "yes" }, "Option undated of ask"],
  ])("refuses %j", (options, message) => {
    expect(() => dayPeriod("ask", options as never)).toThrow(message);
  });
});

test("a date is in a period if both have a day in common", () => {
  const meets = (begun: number, ended: number) =>
    meetsPeriod(begun, ended, { first: 10, last: 20, match: "possibly", undated: false });
  expect([meets(20, 30), meets(21, 30), meets(5, 10), meets(5, 9), meets(12, 13)]).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
});

test("an end of a period is read on its own", () => {
  expect(periodStart("2022-02")).toBe(day("2022-02-01"));
  expect(periodEnd("2022-02")).toBe(day("2022-02-28"));
  expect([periodStart(undefined), periodEnd(undefined)]).toEqual([-noDay, noDay]);
  expect([periodStart("2022~"), periodEnd("2022~"), periodStart(2022 as never)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
