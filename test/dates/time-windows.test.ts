import { expect, test } from "vitest";
import { readMoment, writeMoment } from "../../src/dates/moment.ts";
import { momentRange } from "../../src/dates/moment-range.ts";
import { kernelWindows, type TimeWindow, timeWindows } from "../../src/dates/time-windows.ts";

const at = (text: string) => readMoment(text).first as number;
const range = { from: at("2024-01-30"), to: at("2024-04-30") };
const written = (windows: Iterable<TimeWindow>) =>
  [...windows].map(({ first, middle, last }) =>
    [first, middle, last].map((moment) => writeMoment(moment, false)).join(" "),
  );

test("windows are inside the range, and an even size is rounded up", () => {
  // The window around 29 February would begin on 29 January, before the range.
  const expected = ["2024-02-29 2024-03-29 2024-04-29"];
  expect(written(timeWindows(range, { unit: "month", size: 3 }))).toEqual(expected);
  expect(written(timeWindows(range, { unit: "month", size: 2 }))).toEqual(expected);
  expect(written(timeWindows(range, { unit: "month", size: 1 }))).toHaveLength(4);
  expect(written(timeWindows(range, { unit: "year", size: 3 }))).toEqual([]);
});

test("kernel windows are cut off at the range, and with `indent` their middles keep away from its ends", () => {
  expect(written(kernelWindows(range, { unit: "month", size: 2, indent: true }))).toEqual([
    "2024-01-30 2024-02-29 2024-03-29",
    "2024-02-29 2024-03-29 2024-04-29",
  ]);
  expect(written(kernelWindows(range, { unit: "month", size: 1, indent: false }))).toEqual([
    "2024-01-30 2024-01-30 2024-02-29",
    "2024-01-30 2024-02-29 2024-03-29",
    "2024-02-29 2024-03-29 2024-04-29",
    "2024-03-29 2024-04-29 2024-04-30",
  ]);
});

test("a range uses its defaults for ends that are not given", () => {
  const defaults = range;
  expect(momentRange({ from: null, to: null, defaults, timed: false })).toEqual(range);
  expect(momentRange({ from: "2024-02", to: "[2024-03..]", defaults, timed: false })).toEqual({
    from: at("2024-02-01"),
    to: range.to,
  });
  expect(momentRange({ from: null, to: "2024-03", defaults, timed: true })?.to).toBe(at("2024-04") - 1);
  const unknown = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  expect(momentRange({ from: "2024", to: null, defaults: unknown, timed: false })).toBeNull();
  expect(() => momentRange({ from: "2024", to: "2023", defaults, timed: false })).toThrow(
    "Option to: 2023 is before 2024.",
  );
});
