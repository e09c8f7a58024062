import { expect, test } from "vitest";
import { latestBy } from "../../src/dates/latest-by.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";

/** Calls `latestBy` with one item for each date, and returns the dates of the items in the result. */
const latest = (
  dates: readonly (string | undefined)[],
  day: string | undefined,
  options: { readonly undated?: boolean } = {},
) => {
  const items = dates.map((date) => ({
    date,
    read: date === undefined ? undefined : parseEdtf(date),
  }));
  const { last, readings, settled } = latestBy(items, day, options);
  return { last: last?.date, readings: readings.map(({ date }) => date), settled };
};

test("the last of exact dates is the only reading", () => {
  const dates = ["2022-01-03", "2022-01-04", "2022-02-01"];
  expect(latest(dates, undefined)).toEqual({ last: "2022-02-01", readings: ["2022-02-01"], settled: true });
  expect(latest(dates, "2022-01-31")).toEqual({
    last: "2022-01-04",
    readings: ["2022-01-04"],
    settled: true,
  });
  expect(latest(dates, "2022-01-04")).toMatchObject({ last: "2022-01-04" });
  expect(latest(dates, "2021")).toEqual({ last: undefined, readings: [], settled: false });
  expect(latest([], undefined)).toEqual({ last: undefined, readings: [], settled: false });
});

test("several dates of one day may all be the last", () => {
  expect(latest(["2022-01-03", "2022-01-03"], undefined).readings).toEqual(["2022-01-03", "2022-01-03"]);
});

test("an imprecise date that overlaps the last one may be the last", () => {
  expect(latest(["2022-01", "2022-01-15"], undefined)).toEqual({
    last: "2022-01-15",
    readings: ["2022-01", "2022-01-15"],
    settled: true,
  });
  expect(latest(["2022-01", "2022-02-15"], undefined).readings).toEqual(["2022-02-15"]);
  expect(latest(["2022-01-03", "2022-01"], "2022-01-15")).toEqual({
    last: "2022-01",
    readings: ["2022-01-03", "2022-01"],
    settled: true,
  });
  expect(latest(["2022-01"], "2022-01-15")).toEqual({
    last: "2022-01",
    readings: ["2022-01"],
    settled: false,
  });
});

test("a date that may have begun at any later time may be the last", () => {
  expect(latest(["[2021-05-01..]", "2022-01-03"], undefined).readings).toEqual([
    "[2021-05-01..]",
    "2022-01-03",
  ]);
  expect(latest(["../2020", "2022-01-03"], undefined).readings).toEqual(["2022-01-03"]);
  expect(latest(["[..2021-05-01]", "../2020"], undefined).readings).toEqual(["[..2021-05-01]", "../2020"]);
});

test("a later certain date excludes all that came before it, in any order of the list", () => {
  expect(latest(["2022-01-03", "2022-01-05", "2022-01-04"], undefined).readings).toEqual(["2022-01-05"]);
});

test("a qualified date may always be the last, and settles nothing", () => {
  expect(latest(["2019~", "2022-01-03"], undefined)).toEqual({
    last: "2022-01-03",
    readings: ["2019~", "2022-01-03"],
    settled: true,
  });
  expect(latest(["2023~"], "2022-01-03")).toEqual({ last: undefined, readings: ["2023~"], settled: false });
  expect(latest(["2021~"], undefined)).toEqual({ last: "2021~", readings: ["2021~"], settled: false });
  expect(latest(["2022-01-03", "2022-05-01~"], undefined).readings).toEqual(["2022-01-03", "2022-05-01~"]);
});

test("an undated item counts without a day, and on a day only if undated items are asked for", () => {
  const dates = ["2022-01-03", undefined];
  expect(latest(dates, undefined)).toEqual({
    last: "2022-01-03",
    readings: ["2022-01-03", undefined],
    settled: true,
  });
  expect(latest(dates, "2022-02-01").readings).toEqual(["2022-01-03"]);
  expect(latest(dates, "2022-02-01", { undated: true })).toEqual({
    last: "2022-01-03",
    readings: ["2022-01-03", undefined],
    settled: true,
  });
  expect(latest([undefined], undefined)).toEqual({ last: undefined, readings: [undefined], settled: false });
});
