import { expect, test } from "vitest";
import { type WeekRule, weekNumber } from "../../src/dates/week-number.ts";

const iso: WeekRule = { firstDay: 1, minimalDays: 4 };
/** Weeks begin on Sunday, and 1 January is in the first week. */
const american: WeekRule = { firstDay: 7, minimalDays: 1 };
/** Weeks begin on Saturday, and 1 January is in the first week. */
const egyptian: WeekRule = { firstDay: 6, minimalDays: 1 };
/** Weeks begin on Monday, and the first Monday begins the first week. */
const firstMonday: WeekRule = { firstDay: 1, minimalDays: 7 };

test.each<[string, WeekRule, number]>([
  ["2022-02-04", iso, 5],
  ["2022-01-01", iso, 52],
  ["2022-01-03", iso, 1],
  ["2020-12-31", iso, 53],
  ["2018-12-31", iso, 1],
  // Day numbers before 1970 are negative.
  ["1968-12-30", iso, 1],
  ["1968-12-29", iso, 52],
  ["1965-07-01", iso, 26],
  ["2022-01-01", american, 1],
  ["2022-01-02", american, 2],
  ["2021-12-26", american, 1],
  ["2021-12-25", american, 52],
  ["2022-01-01", egyptian, 1],
  ["2021-12-31", egyptian, 53],
  ["2021-12-24", egyptian, 52],
  ["2022-01-03", firstMonday, 1],
  ["2022-01-02", firstMonday, 52],
])("%s by %j is in week %i", (day, rule, week) => {
  expect(weekNumber(Date.parse(day) / 86_400_000, rule)).toBe(week);
});
