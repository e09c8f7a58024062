import { expect, test } from "vitest";
import { UtcDate } from "../../src/dates/utc-date.ts";

test("reads and sets the date and the time in UTC", () => {
  const date = new UtcDate("2022-02-04T05:06:07Z");
  expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getDay()]).toEqual([2022, 1, 4, 5]);
  expect(date.getTimezoneOffset()).toBe(0);
  const later = new UtcDate(date);
  expect(later.setDate(31)).toBe(Date.UTC(2022, 2, 3, 5, 6, 7));
  expect(later.setFullYear(2023)).toBe(Date.UTC(2023, 2, 3, 5, 6, 7));
  expect(later.setFullYear(2024, 0, 15)).toBe(Date.UTC(2024, 0, 15, 5, 6, 7));
  expect(later.setHours(8)).toBe(Date.UTC(2024, 0, 15, 8));
  expect(later.setHours(9, 10, 11, 12)).toBe(Date.UTC(2024, 0, 15, 9, 10, 11, 12));
});
