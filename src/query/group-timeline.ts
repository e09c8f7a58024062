import { addToGroup } from "../collections/add-to-group.ts";
import {
  type CalendarUnit,
  calendarPeriod,
  calendarUnits,
  nextCalendarPeriod,
} from "../dates/calendar-period.ts";
import { calendarUnitNumber } from "../dates/calendar-unit-number.ts";
import { compareText } from "../dates/compare-edtf.ts";
import { toDayNumber } from "../dates/day-number.ts";
import { overlaps } from "../dates/matches-period.ts";
import { parseEdtf } from "../dates/parse-edtf.ts";
import { displayed } from "../display/displayed.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Day } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import { comparing } from "../options/comparing.ts";
import { flag } from "../options/flag.ts";
import { oneOf } from "../options/one-of.ts";
import type { CheckedOption } from "../options/option-rule.ts";
import { required } from "../options/required.ts";
import type { TimelineEntry } from "./timeline.ts";

// A spread of `calendarUnits` would stay in every bundle, because bundlers assume that iterating an array has an effect.
/** The ways in which a timeline can be grouped. */
export const timelineGroupings = ["day", "week", "month", "year", "actor", "issue", "document"] as const;

/** One of {@link timelineGroupings}. */
export type TimelineGrouping = CalendarUnit | "actor" | "issue" | "document";

/** Options of {@link groupTimeline}. */
export interface GroupTimelineOptions {
  /** The period, or the kind of id, by which entries are grouped. Weeks are those of ISO 8601. */
  readonly by: TimelineGrouping;
  /**
   * Whether to include the periods without entries between the first and the last. It can be true
   * only when grouping by period. Default: `false`.
   */
  readonly keepEmpty?: boolean | undefined;
}

/** The entries of a timeline that belong to the same period, actor, issue or document. */
export interface TimelineGroup<E extends TimelineEntry = TimelineEntry> {
  /**
   * The period (`2022-02-04`, `2022-W05`, `2022-02`, `2022`) or the id; null for the group of the entries that have no
   * such id or, when grouping by period, no bounded date.
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

/**
 * Returns the entries of a timeline in groups, by day, week, month, year, actor, issue or document. Groups are sorted
 * by time or by id; the entries that belong to no group come last, in a group with the key null.
 *
 * When grouping by period, each entry is in one group: that of its first possible day, or of its last possible day if
 * the first is not bounded. `certain` counts the entries that fall into the period on every reading of their dates.
 * When grouping by actor, issue or document, an entry is in the group of each id that it has, so the counts can add up
 * to more than the number of entries.
 *
 * @throws {@link DemarcheError} with code `invalid-option` for a grouping that does not exist, and for `keepEmpty` when
 * not grouping by period or with more than 100,000 groups.
 *
 * @example
 * ```ts
 * import { groupTimeline, timeline } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const months = groupTimeline(timeline(dataset, { kinds: ["meetings"], from: "2022", to: "2022" }), { by: "month" });
 * months.map(({ key, count, certain }) => `${key}: ${count}, ${certain} for certain`);
 * // => ["2021-12: 1, 0 for certain", "2022-01: 5, 5 for certain", "2022-02: 2, 1 for certain"]
 * ```
 */
export function groupTimeline<E extends TimelineEntry>(
  timeline: readonly E[],
  options: GroupTimelineOptions,
): readonly TimelineGroup<E>[] {
  if (!Array.isArray(timeline) || timeline.some((entry) => !Array.isArray(entry?.issues))) {
    const message = `groupTimeline takes the entries that timeline returns, not ${Array.isArray(timeline) ? "an array of something else" : shown(timeline)}.`;
    throw problem("invalid-shape", "", message);
  }
  checkOptions("groupTimeline", options ?? {}, rules);
  const { by, keepEmpty = false } = options;
  const unit = calendarUnits.find((known) => known === by);
  const groups =
    unit === undefined
      ? byId(timeline, by as "actor" | "issue" | "document")
      : byPeriod(timeline, unit, keepEmpty);
  return displayed(groups, ({ key, count, certain }) =>
    unit === undefined ? { [by]: key, count } : { [by]: key, count, certain },
  );
}

const rules = {
  by: /* @__PURE__ */ required(/* @__PURE__ */ oneOf(timelineGroupings), 'Write { by: "month" }.'),
  keepEmpty: /* @__PURE__ */ comparing(flag, checkKeepEmpty),
};

function checkKeepEmpty(keepEmpty: boolean, { by }: GroupTimelineOptions, option: CheckedOption): void {
  if (!keepEmpty || calendarUnits.includes(by as CalendarUnit)) return;
  option.refuse(`${option.name} can be true only when grouping by day, week, month or year.`);
}

function byPeriod<E extends TimelineEntry>(
  timeline: readonly E[],
  unit: CalendarUnit,
  keepEmpty: boolean,
): TimelineGroup<E>[] {
  const groups = new Map<string, E[]>();
  const unbounded: E[] = [];
  let first: Day | undefined;
  let last: Day | undefined;
  for (const entry of timeline) {
    const day = entry.earliest ?? entry.latest;
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
    // Periods are compared by their first days, because the last period may end after the year 9999.
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
      const certain = entries.filter((entry) => certainlyWithin(entry, start, end)).length;
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

function certainlyWithin(entry: TimelineEntry, start: Day, end: Day): boolean {
  if (entry.date === null || entry.earliest === null || entry.latest === null) return false;
  return (
    entry.earliest >= start && entry.latest <= end && overlaps(parseEdtf(entry.date), start, end, "certainly")
  );
}

function byId<E extends TimelineEntry>(
  timeline: readonly E[],
  by: "actor" | "issue" | "document",
): TimelineGroup<E>[] {
  const groups = new Map<string, E[]>();
  const without: E[] = [];
  for (const entry of timeline) {
    const ids = by === "actor" ? entry.actors : by === "issue" ? entry.issues : entry.documents;
    for (const id of ids) addToGroup(groups, id, entry);
    if (ids.length === 0) without.push(entry);
  }
  const result = [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, entries]) => group(entries, { ...noPeriod, key: id }));
  return without.length === 0 ? result : [...result, group(without, noPeriod)];
}

/**
 * The fields of the group of entries without an id. Groups of ids replace `key`, and the group of unbounded entries
 * replaces `certain`.
 */
const noPeriod = { key: null, start: null, end: null, certain: null } as const;

function group<E extends TimelineEntry>(
  entries: readonly E[],
  { key, start, end, certain }: Omit<TimelineGroup, "count" | "entries">,
): TimelineGroup<E> {
  return Object.freeze({ key, start, end, count: entries.length, certain, entries: Object.freeze(entries) });
}
