import { expect, test } from "vitest";
import { calendarPeriod, nextCalendarPeriod } from "../../src/dates/calendar-period.ts";

test.each([
  ["2022-02-04", "day", { key: "2022-02-04", start: "2022-02-04", end: "2022-02-04" }],
  ["2022-02-04", "week", { key: "2022-W05", start: "2022-01-31", end: "2022-02-06" }],
  ["2022-02-04", "month", { key: "2022-02", start: "2022-02-01", end: "2022-02-28" }],
  ["2022-02-04", "year", { key: "2022", start: "2022-01-01", end: "2022-12-31" }],
  // A week belongs to the year of its Thursday.
  ["2022-01-01", "week", { key: "2021-W52", start: "2021-12-27", end: "2022-01-02" }],
  ["2020-12-31", "week", { key: "2020-W53", start: "2020-12-28", end: "2021-01-03" }],
  ["2018-12-31", "week", { key: "2019-W01", start: "2018-12-31", end: "2019-01-06" }],
  // Some time zones skipped this day.
  ["2011-12-30", "week", { key: "2011-W52", start: "2011-12-26", end: "2012-01-01" }],
  // The first and the last day of the calendar of EDTF.
  ["0000-01-01", "week", { key: "-0001-W52", start: "0000-01-01", end: "0000-01-02" }],
  ["0000-01-03", "week", { key: "0000-W01", start: "0000-01-03", end: "0000-01-09" }],
  ["9999-12-31", "week", { key: "9999-W52", start: "9999-12-27", end: "9999-12-31" }],
  ["1994-12-31", "week", { key: "1994-W52", start: "1994-12-26", end: "1995-01-01" }],
] as const)("%s is in the %s %j", (day, unit, period) => {
  expect(calendarPeriod(day, unit)).toEqual(period);
});

test("the next period begins on the next day", () => {
  expect(nextCalendarPeriod(calendarPeriod("2020-12-31", "week"), "week").key).toBe("2021-W01");
  expect(nextCalendarPeriod(calendarPeriod("2021-12-01", "month"), "month").key).toBe("2022-01");
});

test("weeks are those of ISO 8601, by an independent count", () => {
  for (let time = Date.UTC(1995, 0, 1); time < Date.UTC(2030, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    // The year of a week is the year of its Thursday. The number of the week is one more than the number of whole weeks
    // from 1 January to this Thursday.
    const weekday = (new Date(time).getUTCDay() + 6) % 7;
    const thursday = new Date(time + (3 - weekday) * 86_400_000);
    const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
    const week = 1 + Math.floor((thursday.getTime() - first) / (7 * 86_400_000));
    expect(calendarPeriod(day, "week").key).toBe(
      `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`,
    );
  }
});
