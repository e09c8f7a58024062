import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";
import { timeBetween } from "../../src/dates/time-between.ts";
import type { TimeUnit } from "../../src/dates/time-unit.ts";

describe("timeBetween", () => {
  const between = (a: string, b: string, unit: TimeUnit = "day") => {
    const { coded: _, ...time } = timeBetween(parseEdtf(a), parseEdtf(b), unit);
    return time;
  };
  test("counts days from beginning to beginning", () => {
    expect(between("2022-01-03", "2022-01-04")).toEqual({ min: 1, max: 1, certain: true, first: "a" });
    expect(between("2022-02", "2022-01-30")).toEqual({ min: 2, max: 29, certain: false, first: "b" });
    expect(between("[..2022-01-03]", "2022-01-05")).toEqual({
      min: 2,
      max: null,
      certain: false,
      first: "a",
    });
    expect(between("2022-01-05", "[2022-01-07..]")).toEqual({
      min: 2,
      max: null,
      certain: false,
      first: "a",
    });
    expect(between("[..2022-01-03]", "[..2022-01-03]")).toEqual({
      min: 0,
      max: null,
      certain: false,
      first: null,
    });
    expect(between("2022-01-03", "2022-01-03")).toEqual({ min: 0, max: 0, certain: true, first: null });
    // An interval begins on its first day, so the last day does not matter.
    expect(between("2022-01-03/2022-01-10", "2022-01-05")).toEqual({
      min: 2,
      max: 2,
      certain: true,
      first: "a",
    });
    expect(between("2022", "2022")).toEqual({ min: 0, max: 364, certain: false, first: null });
  });
  test("counts whole months and years of the calendar", () => {
    const months = (a: string, b: string) => {
      const { min, max } = between(a, b, "month");
      return [min, max];
    };
    expect(months("2022-01-31", "2022-02-28")).toEqual([0, 0]);
    expect(months("2022-01-31", "2022-03-01")).toEqual([1, 1]);
    expect(months("2022-03-01", "2022-01-31")).toEqual([1, 1]);
    expect(months("2022-01-15", "2022-03")).toEqual([1, 2]);
    expect(months("2022-01", "2022-01")).toEqual([0, 0]);
    expect(between("2020-02-29", "2021-02-28", "year")).toMatchObject({ min: 0, max: 0, certain: true });
    expect(between("2020-02-29", "2022-03-01", "year")).toMatchObject({ min: 2, max: 2, first: "a" });
  });
  test("over every reading of a date in doubt, any time is possible", () => {
    const any = { min: 0, max: null, certain: false, first: null };
    expect(timeBetween(parseEdtf("2022-01-03"), parseEdtf("2022-01-05~"), "day")).toEqual({
      ...any,
      coded: { min: 2, max: 2, first: "a" },
    });
    expect(between("2022-01-03~", "2022-01-05")).toEqual(any);
    expect(timeBetween(parseEdtf("2021?-07-16"), parseEdtf("2021?-06-16"), "month")).toEqual({
      ...any,
      coded: { min: 1, max: 1, first: "b" },
    });
  });
});
