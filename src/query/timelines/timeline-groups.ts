import { addToGroup } from "../../collections/add-to-group.ts";
import { type CalendarUnit, calendarPeriod, nextCalendarPeriod } from "../../dates/calendar-period.ts";
import { calendarUnitNumber } from "../../dates/calendar-unit-number.ts";
import { compareText } from "../../dates/compare-edtf.ts";
import { toDayNumber } from "../../dates/day-number.ts";
import { dayOfCount } from "../../dates/day-of-count.ts";
import { isQualified } from "../../dates/is-qualified.ts";
import { parseEdtf } from "../../dates/parse-edtf.ts";
import { readPeriodDay } from "../../dates/read-period-day.ts";
import { problem } from "../../errors/demarche-error.ts";
import type { Day, Edtf } from "../../model/edtf.ts";
import type { TimelineEntry } from "../timeline.ts";

/**
 * A group of entries of a timeline. All its entries have the same period, actor, issue, document or value of an
 * attribute.
 */
export interface TimelineGroup<E extends TimelineEntry = TimelineEntry> {
  /**
   * The value that the entries of the group share: a period (`2022-02-04`, `2022-W05`, `2022-02`, `2022`), an id, or
   * the value of an attribute as text. Null in the group of the entries that have no such value. When grouping by
   * period, these are the entries that are undated, or whose date has neither a first nor a last possible day.
   */
  readonly key: string | null;
  /** The first day of the period; null if the group is not a period. */
  readonly start: Day | null;
  /** The last day of the period; null if the group is not a period. */
  readonly end: Day | null;
  /** The number of entries in the group. */
  readonly count: number;
  /** The number of entries that certainly fall into the period; null if the group is not a period. */
  readonly certain: number | null;
  /** The entries of the group, in the order of the timeline. */
  readonly entries: readonly E[];
}

/** How entries are grouped by period. */
export interface PeriodGrouping {
  /** Whether periods without entries are included. */
  readonly keepEmpty: boolean;
  /** The beginning of the period for which the entries were selected. Undefined if it has none. */
  readonly from?: Edtf | undefined;
  /** The end of the period for which the entries were selected. Undefined if it has none. */
  readonly to?: Edtf | undefined;
}

/**
 * Returns one group for each period that has entries, sorted by time. The last group contains the entries without a
 * date, and the entries whose date has neither a first nor a last possible day. With `keepEmpty`, the periods between
 * the first and the last are included, and all periods between `from` and `to`.
 */
export function groupByPeriod<E extends TimelineEntry>(
  timeline: readonly E[],
  unit: CalendarUnit,
  { keepEmpty, from, to }: PeriodGrouping,
): TimelineGroup<E>[] {
  const groups = new Map<string, E[]>();
  const unbounded: E[] = [];
  let first = from === undefined ? undefined : (readPeriodDay(from).start.earliest as Day);
  let last = to === undefined ? undefined : (readPeriodDay(to).end.latest as Day);
  for (const entry of timeline) {
    const day = dayOfCount(entry, { from, to });
    if (day === null) {
      unbounded.push(entry);
      continue;
    }
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
    addToGroup(groups, calendarPeriod(day, unit).start, entry);
  }
  if (keepEmpty && first !== undefined && last !== undefined) {
    checkCount(first, last, unit);
    // The loop ends before it computes the period after the last one, which may begin after the year 9999.
    const { start: lastStart } = calendarPeriod(last, unit);
    for (let period = calendarPeriod(first, unit); ; period = nextCalendarPeriod(period, unit)) {
      if (!groups.has(period.start)) groups.set(period.start, []);
      if (period.start === lastStart) break;
    }
  }
  const result = [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([day, entries]) => {
      const { key, start, end } = calendarPeriod(day, unit);
      const certain = entries.filter((entry) => isCertain(entry, start, end)).length;
      return group(entries, { key, start, end, certain });
    });
  return unbounded.length === 0 ? result : [...result, group(unbounded, { ...noPeriod, certain: 0 })];
}

/** The largest number of groups with `keepEmpty`: all days of about 270 years. */
const mostGroups = 100_000;

function checkCount(first: Day, last: Day, unit: CalendarUnit): void {
  const numberOf = (day: Day) => calendarUnitNumber(toDayNumber(day), unit);
  const count = numberOf(last) - numberOf(first) + 1;
  if (count <= mostGroups) return;
  const message = `Option keepEmpty of groupTimeline would make ${count} groups by ${unit}, from ${first} to ${last}, and at most ${mostGroups} are allowed. Group by a longer period, or give timeline the options from and to.`;
  throw problem("invalid-option", "/keepEmpty", message, true);
}

/** Returns whether an entry certainly falls into the period from `start` to `end`. */
function isCertain({ date, earliest, latest }: TimelineEntry, start: Day, end: Day): boolean {
  if (date === null || earliest === null || latest === null) return false;
  return earliest >= start && latest <= end && !isQualified(parseEdtf(date));
}

/**
 * Returns one group for each key of the entries. The groups are sorted by `compare`. The entries without a key form the
 * last group.
 */
export function groupByKey<E extends TimelineEntry>(
  timeline: readonly E[],
  keysOf: (entry: E) => readonly string[],
  compare: (a: string, b: string) => number,
): TimelineGroup<E>[] {
  const groups = new Map<string, E[]>();
  const without: E[] = [];
  for (const entry of timeline) {
    const keys = keysOf(entry);
    for (const key of keys) addToGroup(groups, key, entry);
    if (keys.length === 0) without.push(entry);
  }
  const result = [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, entries]) => group(entries, { ...noPeriod, key }));
  return without.length === 0 ? result : [...result, group(without, noPeriod)];
}

/**
 * The default fields of a group that is not a period. In a group for an id or the value of an attribute, `key` is this
 * id or value. In the group of the entries that are in no period, `certain` is 0.
 */
const noPeriod = { key: null, start: null, end: null, certain: null } as const;

function group<E extends TimelineEntry>(
  entries: readonly E[],
  { key, start, end, certain }: Omit<TimelineGroup, "count" | "entries">,
): TimelineGroup<E> {
  return Object.freeze({ key, start, end, count: entries.length, certain, entries: Object.freeze(entries) });
}
