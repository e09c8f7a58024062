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

test("windows are as wide as their size, and the last one is cut off at the end of the range", () => {
  expect(written(timeWindows(range, { unit: "month", size: 2, step: 1 }))).toEqual([
    "2024-01-30 2024-02-29 2024-03-29",
    "2024-02-29 2024-03-30 2024-04-29",
    "2024-03-30 2024-04-14 2024-04-30",
  ]);
  expect(written(timeWindows(range, { unit: "year", size: 3, step: 1 }))).toEqual([
    "2024-01-30 2024-03-15 2024-04-30",
  ]);
  expect(written(timeWindows(range, { unit: "week", size: 1, step: 1 }))[0]).toBe(
    "2024-01-30 2024-02-02 2024-02-05",
  );
});

test("windows that are further apart than they are wide skip what is between them", () => {
  const size = { unit: "day", size: 1, step: 7 } as const;
  const until = (to: string) => written(timeWindows({ from: at("2024-01-01"), to: at(to) }, size));
  expect(until("2024-01-05")).toEqual(["2024-01-01 2024-01-01 2024-01-01"]);
  expect(until("2024-01-08")).toEqual([
    "2024-01-01 2024-01-01 2024-01-01",
    "2024-01-08 2024-01-08 2024-01-08",
  ]);
});

test("kernel windows are cut off at the range, and with `indent` their middles keep away from its ends", () => {
  expect(written(kernelWindows(range, { unit: "month", size: 2, step: 1, indent: true }))).toEqual([
    "2024-01-30 2024-02-29 2024-03-29",
    "2024-02-29 2024-03-30 2024-04-30",
  ]);
  expect(written(kernelWindows(range, { unit: "month", size: 1, step: 1, indent: false }))).toEqual([
    "2024-01-30 2024-01-30 2024-02-14",
    "2024-02-13 2024-02-29 2024-03-14",
    "2024-03-15 2024-03-30 2024-04-14",
    "2024-04-14 2024-04-30 2024-04-30",
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

test("a range with one given end is never inverted", () => {
  const [early, late] = [at("2023-12-31"), at("2025-01-01")];
  expect(momentRange({ from: "2025", to: null, defaults: range, timed: false })).toEqual({
    from: late,
    to: late,
  });
  expect(momentRange({ from: null, to: "2023", defaults: range, timed: false })).toEqual({
    from: early,
    to: early,
  });
  // `../2024` has no first day, so it is not before `to`.
  expect(momentRange({ from: "../2024", to: "2023", defaults: range, timed: false })).toEqual({
    from: early,
    to: early,
  });
});

test("a fraction of a second, as toISOString writes it, is dropped", () => {
  const moment = new Date("2024-02-29T23:59:58.700Z").toISOString();
  expect(readMoment(moment)).toEqual(readMoment("2024-02-29T23:59:58"));
});
