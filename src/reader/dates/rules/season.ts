import { seasonValue } from "../calendar.ts";
import type { DateText } from "../date-text.ts";
import { readYear } from "../date-year.ts";
import type { FoundDate } from "../found-date.ts";
import { periodOf } from "../near-period.ts";

/** Reads a season with its year, or with a word that says which one it is: `estate 2021`, `vara trecută`, `last summer`. */
export function seasonRule(text: DateText, index: number): FoundDate | undefined {
  const { tables, tokens, published } = text;
  const before = tables.shiftsBefore.at(tokens, index);
  const season = tables.seasons.at(tokens, before?.next ?? index);
  if (season === undefined) return undefined;
  let at = season.next;
  for (let i = 0; i < 2; i += 1) at = tables.joints.at(tokens, at)?.next ?? at;
  const year = readYear(text, at);
  if (year !== undefined) {
    return {
      rule: "season",
      next: year.next,
      value: seasonValue(season.value, year.year),
      basis: "absolute",
    };
  }
  if (published === undefined) return undefined;
  const present = Number(published.slice(0, 4));
  const period = periodOf(text, at);
  if (period?.unit === "year") {
    const value = seasonValue(season.value, present + period.shift);
    return { rule: "season", next: period.next, value, basis: "relative", deictic: true };
  }
  const shift = before ?? tables.shiftsAfter.at(tokens, season.next);
  if (shift === undefined) return undefined;
  // The last summer is that of the present year only if it is over.
  const begun = Number(published.slice(5, 7)) - 1 >= season.value * 3 + 2;
  const over = Number(published.slice(5, 7)) - 1 > season.value * 3 + 4;
  const years = shift.value === -1 ? (over ? 0 : -1) : shift.value === 1 && begun ? 1 : 0;
  const value = seasonValue(season.value, present + years);
  return { rule: "season", next: Math.max(season.next, shift.next), value, basis: "relative", deictic: true };
}
