import { addToGroup } from "../collections/add-to-group.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import {
  type CalendarUnit,
  calendarPeriod,
  calendarUnits,
  nextCalendarPeriod,
} from "../dates/calendar-period.ts";
import { calendarUnitNumber } from "../dates/calendar-unit-number.ts";
import { compareText } from "../dates/compare-edtf.ts";
import { toDayNumber } from "../dates/day-number.ts";
import { isQualified } from "../dates/is-qualified.ts";
import { parseEdtf } from "../dates/parse-edtf.ts";
import { displayed } from "../display/displayed.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import { comparing } from "../options/comparing.ts";
import { flag } from "../options/flag.ts";
import type { CheckedOption } from "../options/option-rule.ts";
import { required } from "../options/required.ts";
import {
  type AttributeGrouping,
  attributeValuesOf,
  checkGrouping,
  compareAttributeValues,
  groupingRule,
  isAttributeGrouping,
} from "./attribute-grouping.ts";
import type { TimelineEntry } from "./timeline.ts";

// This list repeats the values of `calendarUnits`. A spread, `...calendarUnits`, would remain in every bundle, even
// where the list is not used, because bundlers assume that a spread can have side effects.
/** The ways in which a timeline can be grouped. */
export const timelineGroupings = ["day", "week", "month", "year", "actor", "issue", "document"] as const;

/** One of {@link timelineGroupings}. */
export type TimelineGrouping = CalendarUnit | "actor" | "issue" | "document";

/** Options of {@link groupTimeline}. */
export interface GroupTimelineOptions {
  /**
   * The period, the kind of id, or the attribute by which entries are grouped, such as `"month"`, `"actor"` or
   * `{ attribute: "party" }`. Weeks are those of ISO 8601. When grouping by actor, an entry is in the group of every
   * actor that has a part in it, including its addressees and targets.
   */
  readonly by: TimelineGrouping | AttributeGrouping;
  /** The dataset of the timeline. It is needed when grouping by an attribute, because entries have no attributes. */
  readonly dataset?: Dataset | undefined;
  /**
   * Whether to include periods without entries between the first and the last period with entries. It can be true only
   * when grouping by day, week, month or year. Default: `false`.
   */
  readonly keepEmpty?: boolean | undefined;
}

/**
 * A group of entries of a timeline. The entries have the same period, actor, issue or document, or the same value of an
 * attribute.
 */
export interface TimelineGroup<E extends TimelineEntry = TimelineEntry> {
  /**
   * What the entries of the group have in common: a period (`2022-02-04`, `2022-W05`, `2022-02`, `2022`), an id, or the
   * value of an attribute as text. Null in the group of the entries that have no such id or attribute. When grouping by
   * period, null in the group of the entries that are undated or whose date has no bound.
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
 * Returns the entries of a timeline in groups, by day, week, month, year, actor, issue, document or attribute. Groups
 * are sorted by time, by id or by value. Entries without a period, an id or a value are in the last group, whose key is
 * null.
 *
 * When grouping by period, each entry is in one group only: the period of its first possible day. If it has no first
 * possible day, it is the period of its last possible day. `certain` counts the entries that certainly fall into the
 * period. For example, an entry dated `2022-02` certainly falls into February, but not certainly into its first week.
 * When grouping by actor, issue or document, an entry is in the group of each of its ids, so the counts can add up to
 * more than the number of entries. The same applies to attributes. By default, the values of an entry are those of its
 * own record, its actors, its issues and its documents. With `kind: "actors"`, they are the values of its actors only.
 *
 * The actors of an entry are all actors that have a part in it, including its addressees and targets. The count of an
 * actor is therefore not the number of its own acts. {@link countBy} with `by: "speaker"` counts the statements of each
 * actor.
 *
 * @throws {@link DemarcheError} with code `invalid-option` for a grouping that does not exist, for an attribute that no
 * record has, and for an attribute without `dataset`. Also throws if `keepEmpty` is true and the groups are not
 * periods, or if there would be more than 100,000 of them.
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
  const { by, dataset, keepEmpty = false } = options;
  if (isAttributeGrouping(by)) {
    const valuesOf = attributeValuesOf(dataset as Dataset, by);
    const groups = byKey<E>(timeline, valuesOf, compareAttributeValues);
    // The column is not named after the attribute, because an attribute can have any name, such as "count".
    return displayed(groups, ({ key, count }) => ({ value: key, count }));
  }
  const unit = calendarUnits.find((known) => known === by);
  const groups =
    unit === undefined
      ? byKey(timeline, idsBy(by as "actor" | "issue" | "document"), compareText)
      : byPeriod(timeline, unit, keepEmpty);
  return displayed(groups, ({ key, count, certain }) =>
    unit === undefined ? { [by]: key, count } : { [by]: key, count, certain },
  );
}

const rules = {
  by: /* @__PURE__ */ required(
    /* @__PURE__ */ comparing(/* @__PURE__ */ groupingRule(timelineGroupings), checkBy),
    'Write { by: "month" }.',
  ),
  dataset: datasetRule,
  keepEmpty: /* @__PURE__ */ comparing(flag, checkKeepEmpty),
};

function checkBy(
  by: GroupTimelineOptions["by"],
  { dataset }: GroupTimelineOptions,
  option: CheckedOption,
): void {
  if (!isAttributeGrouping(by)) return;
  if (dataset === undefined) {
    const cure = "Add the dataset of the timeline: { by: { attribute }, dataset }.";
    option.refuse(`${option.name} is an attribute, and the entries have no attributes. ${cure}`);
  } else checkGrouping(by, dataset, option);
}

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
      const certain = entries.filter((entry) => isCertain(entry, end)).length;
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

/**
 * Returns whether an entry certainly falls into a period. The period contains the first possible day of the entry, and
 * `end` is the last day of the period.
 */
function isCertain({ date, earliest, latest }: TimelineEntry, end: Day): boolean {
  if (date === null || earliest === null || latest === null) return false;
  return latest <= end && !isQualified(parseEdtf(date));
}

/** Returns a function that returns the ids by which an entry is grouped. */
function idsBy(by: "actor" | "issue" | "document"): (entry: TimelineEntry) => readonly string[] {
  return ({ actors, issues, documents }) => (by === "actor" ? actors : by === "issue" ? issues : documents);
}

/**
 * Returns one group for each key of the entries, in the order that `compare` gives. The entries without a key form the
 * last group.
 */
function byKey<E extends TimelineEntry>(
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
 * The fields of a group that is not a period. A group with an id or with an attribute value overrides `key`. The group
 * of entries whose dates have no bound overrides `certain`.
 */
const noPeriod = { key: null, start: null, end: null, certain: null } as const;

function group<E extends TimelineEntry>(
  entries: readonly E[],
  { key, start, end, certain }: Omit<TimelineGroup, "count" | "entries">,
): TimelineGroup<E> {
  return Object.freeze({ key, start, end, count: entries.length, certain, entries: Object.freeze(entries) });
}
