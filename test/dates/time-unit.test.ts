import { expect, test } from "vitest";
import { readMoment, writeMoment } from "../../src/dates/moment.ts";
import { addUnits, elapsedUnits, type TimeUnit, unitsBetween } from "../../src/dates/time-unit.ts";

const at = (text: string) => readMoment(text).first as number;

test("counts whole units in both directions and drops the remainder", () => {
  const between = (a: string, b: string, unit: TimeUnit) => [
    unitsBetween(at(a), at(b), unit),
    unitsBetween(at(b), at(a), unit),
  ];
  expect(between("2024-01-31", "2024-02-28", "month")).toEqual([0, 0]);
  expect(between("2024-01-30", "2024-03-30", "month")).toEqual([2, -2]);
  expect(between("2024-01-30T12:00", "2024-03-30T11:59", "month")).toEqual([1, -1]);
  expect(between("2024-01-30T12:00", "2024-03-31T06:00", "month")).toEqual([2, -2]);
  expect(between("2024-01-10", "2024-01-20", "month")).toEqual([0, 0]);
  expect(between("2024-02-29", "2025-02-28", "year")).toEqual([0, 0]);
  expect(between("2024-01-01", "2024-01-14", "week")).toEqual([1, -1]);
  expect(between("2024-01-01T00:00:01", "2024-01-02", "day")).toEqual([0, 0]);
});

test("adds units", () => {
  const later = (text: string, count: number, unit: TimeUnit) =>
    writeMoment(addUnits(at(text), count, unit), true);
  expect(later("2024-01-31T09:30", 1, "month")).toBe("2024-02-29T09:30:00");
  expect(later("2024-02-29", -1, "year")).toBe("2023-02-28T00:00:00");
  expect(later("2023-12-31T23:59:59", 1, "second")).toBe("2024-01-01T00:00:00");
  expect(later("2024-01-31T09:30", 11, "month")).toBe("2024-12-31T09:30:00");
  expect(later("2024-01-01", 2, "week")).toBe("2024-01-15T00:00:00");
});

test("a fraction of a month or a year is that part of the days up to the next whole number", () => {
  const later = (text: string, count: number, unit: TimeUnit) =>
    writeMoment(addUnits(at(text), count, unit), true);
  expect(later("2024-01-01", 0.5, "month")).toBe("2024-01-16T12:00:00");
  expect(later("2024-01-31", 1.5, "month")).toBe("2024-03-15T12:00:00");
  expect(later("2023-01-01", 0.5, "year")).toBe("2023-07-02T12:00:00");
});

test("returns elapsed units with their fraction", () => {
  const elapsed = (a: string, b: string, unit: TimeUnit) => elapsedUnits(at(a), at(b), unit);
  expect(elapsed("2024-01-01", "2024-01-02T12:00", "day")).toBe(1.5);
  expect(elapsed("2024-01-02T12:00", "2024-01-01", "day")).toBe(-1.5);
  expect(elapsed("2024-01-01", "2024-01-16T12:00", "month")).toBe(0.5);
  expect(elapsed("2024-01-15", "2024-03-15", "month")).toBe(2);
  // A month after 31 January is 29 February.
  expect(elapsed("2024-01-31", "2024-02-29", "month")).toBe(1);
  expect(elapsed("2024-03-01", "2024-02-15", "month")).toBeCloseTo(-15 / 29, 12);
  expect(elapsed("2024-03-01", "2024-02-01", "month")).toBe(-1);
  expect(elapsed("2023-01-01", "2024-07-01", "year")).toBeCloseTo(1 + 182 / 366, 12);
});
