import type { Day } from "../../../model/edtf.ts";
import { type DateValue, seasonValue, type Tense } from "../calendar.ts";
import { jointPositions } from "../date-point.ts";
import type { DateText } from "../date-text.ts";
import { readYear } from "../date-year.ts";
import type { FoundDate } from "../found-date.ts";
import { periodOf } from "../near-period.ts";
import { tenseAt } from "../tense-at.ts";

/** Reads a season with a year or with a word such as `last`: `estate 2021`, `vara trecută`, `last summer`. */
export function seasonRule(text: DateText, index: number): FoundDate | undefined {
  const { published } = text;
  const before = text.find("shiftsBefore", index);
  const season = text.find("seasons", before?.next ?? index);
  if (season === undefined) return undefined;
  const positions = jointPositions(text, season.next);
  const year = readYear(text, positions.at(-1) ?? season.next);
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
  const period = positions.map((each) => periodOf(text, each)).find((each) => each !== undefined);
  if (period?.unit === "year") {
    const value = seasonValue(season.value, present + period.shift);
    return { rule: "season", next: period.next, value, basis: "relative", deictic: true };
  }
  const shift = before ?? text.find("shiftsAfter", season.next);
  if (shift === undefined && !text.follows(index, "seasonPrepositions")) return undefined;
  const next = Math.max(season.next, shift?.next ?? 0);
  const value =
    shift === undefined
      ? nearestSeason(season.value, published, tenseAt(text, index, next))
      : seasonNear(season.value, shift.value, published);
  return { rule: "season", next, value, basis: "relative", deictic: true };
}

/**
 * In a clause about the past, the last occurrence of a season is chosen even if it is up to this many months farther
 * away than the next occurrence.
 */
const preferred = 2;

/** Returns the nearest occurrence of a season or, in a clause about the future, the next one. */
function nearestSeason(season: number, published: Day, tense: Tense): DateValue {
  const month = Number(published.slice(5, 7)) - 1;
  const ahead = (season * 3 + 2 - month + 24) % 12;
  const back = (month - (season * 3 + 4) + 24) % 12;
  // A season lasts three months. If it begins again in more than nine months, the current season is meant.
  if (ahead === 0 || ahead > 9) return seasonNear(season, 0, published);
  const past = tense !== "future" && back <= ahead + (tense === "past" ? preferred : 0);
  return seasonNear(season, past ? -1 : 1, published);
}

/**
 * Returns the present (0), last (-1) or next (1) occurrence of a season. For example, in August the summer is not
 * over, so `last summer` is the summer of the year before. In September, it is the summer of the same year.
 */
function seasonNear(season: number, shift: number, published: Day): DateValue {
  const month = Number(published.slice(5, 7)) - 1;
  const begun = month >= season * 3 + 2;
  const over = month > season * 3 + 4;
  // In January and February, the present winter began in December of the year before.
  const present = season === 3 && month < 2 ? -1 : 0;
  const ahead = begun ? 1 : 0;
  const back = over ? 0 : -1;
  const years = shift === 0 ? present : shift < 0 ? back : ahead;
  return seasonValue(season, Number(published.slice(0, 4)) + years);
}
