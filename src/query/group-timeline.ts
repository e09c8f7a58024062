import { isObject } from "../collections/is-object.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import { type CalendarUnit, calendarUnits } from "../dates/calendar-period.ts";
import { compareText } from "../dates/compare-edtf.ts";
import { displayed } from "../display/displayed.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Ids, kinds } from "../model/ids.ts";
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
} from "./filters/attribute-grouping.ts";
import { type TimelineEntry, type TimelineFilter, timeline, timelineRules } from "./timeline.ts";
import { groupByKey, groupByPeriod, type TimelineGroup } from "./timelines/timeline-groups.ts";

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
   * Whether to include periods without entries: all between the first and the last period with entries, and with `from`
   * or `to` also those from there on, or up to there. The option can be true only when grouping by day, week, month or
   * year. Default: `false`.
   */
  readonly keepEmpty?: boolean | undefined;
}

/** Options of {@link groupTimeline} for a dataset: the filter of {@link timeline}, and the grouping. */
export interface GroupDatasetOptions<out I extends Ids = Ids>
  extends TimelineFilter<I>,
    Omit<GroupTimelineOptions, "dataset"> {}

/**
 * Returns the timeline of a dataset in groups. The options are the filter of {@link timeline}, which selects the
 * entries, and the grouping.
 *
 * The groups are in the period of the filter: an entry counts on its first possible day from `from` on. If the filter
 * lists actors, issues or documents and the entries are grouped by them, only the listed ones have groups.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value, and for a grouping that is not possible.
 *
 * @example
 * ```ts
 * import { groupTimeline } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const months = groupTimeline(dataset, { by: "month", kinds: ["meetings"], from: "2022", to: "2022" });
 * months.map(({ key, count }) => `${key}: ${count}`); // => ["2022-01: 6", "2022-02: 2"]
 * ```
 */
export function groupTimeline<I extends Ids>(
  dataset: Dataset<I>,
  options: GroupDatasetOptions<I>,
): readonly TimelineGroup<TimelineEntry<I>>[];
/**
 * Returns the entries of a timeline in groups, by day, week, month, year, actor, issue, document or attribute. Groups
 * are sorted by time, by id or by value. Entries that belong to no other group are in the last group, whose key is
 * null.
 *
 * When grouping by period, each entry is in one group only, according to its first possible day. If there is no such
 * day, its last possible day decides. `certain` counts the entries that certainly fall into the period. For example, an
 * entry dated `2022-02` certainly falls into February, but not certainly into its first week. The entries of a timeline
 * that was selected by `from` can have possible days before it. Therefore give the dataset and the period to this
 * function, which then considers only the possible days in the period. When grouping by actor, issue or document, an entry is in
 * the group of each of its ids, so the counts can add up to more than the number of entries. The same applies to
 * attributes. By default, the values of an entry are those of its own record, its actors,
 * its issues and its documents. With `kind: "actors"`, they are the values of its actors only.
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
 * const months = groupTimeline(timeline(dataset, { kinds: ["meetings"] }), { by: "month" });
 * months.slice(-3).map(({ key, count, certain }) => `${key}: ${count}, ${certain} for certain`);
 * // => ["2022-02: 2, 1 for certain", "2023-02: 11, 3 for certain", "null: 4, 0 for certain"]
 * ```
 */
export function groupTimeline<E extends TimelineEntry>(
  timeline: readonly E[],
  options: GroupTimelineOptions,
): readonly TimelineGroup<E>[];
export function groupTimeline(
  source: Dataset | readonly TimelineEntry[],
  options: GroupDatasetOptions & GroupTimelineOptions,
): readonly TimelineGroup[] {
  if (Array.isArray(source)) {
    checkEntries(source);
    checkOptions("groupTimeline", options ?? {}, { ...rules, dataset: datasetRule });
    const { by, keepEmpty, dataset } = options;
    return grouped(source, { by, keepEmpty }, dataset);
  }
  if (!isDataset(source)) throw wrongSource(shown(source));
  checkOptions("groupTimeline", options ?? {}, { ...timelineRules(), ...rules }, source);
  const { by, keepEmpty, ...filter } = options;
  return grouped(timeline(source, filter), { by, keepEmpty, ...filter }, source);
}

function checkEntries(entries: readonly TimelineEntry[]): void {
  if (entries.some((entry) => !Array.isArray(entry?.issues))) throw wrongSource("an array of something else");
}

function isDataset(source: unknown): source is Dataset {
  return isObject(source) && kinds.every((kind) => Array.isArray((source as Partial<Dataset>)[kind]));
}

function wrongSource(found: string) {
  const message = `groupTimeline takes a dataset or the entries that timeline returns, not ${found}.`;
  return problem("invalid-shape", "", message);
}

/** Returns entries in groups. The dataset is needed when grouping by an attribute. */
function grouped<E extends TimelineEntry>(
  timeline: readonly E[],
  { by, keepEmpty = false, ...filter }: Pick<GroupTimelineOptions, "by" | "keepEmpty"> & TimelineFilter,
  dataset: Dataset | undefined,
): readonly TimelineGroup<E>[] {
  if (isAttributeGrouping(by)) {
    const valuesOf = attributeValuesOf(dataset as Dataset, by);
    const groups = groupByKey<E>(timeline, valuesOf, compareAttributeValues);
    // The column is not named after the attribute, because an attribute can have any name, such as "count".
    return displayed(groups, ({ key, count }) => ({ value: key, count }));
  }
  const unit = calendarUnits.find((known) => known === by);
  const groups =
    unit === undefined
      ? groupByKey(timeline, idsBy(by as "actor" | "issue" | "document", filter, dataset), compareText)
      : groupByPeriod(timeline, unit, { keepEmpty, from: filter.from, to: filter.to });
  return displayed(groups, ({ key, count, certain }) =>
    unit === undefined ? { [by]: key, count } : { [by]: key, count, certain },
  );
}

const rules = {
  by: /* @__PURE__ */ required(
    /* @__PURE__ */ comparing(/* @__PURE__ */ groupingRule(timelineGroupings), checkBy),
    'Write { by: "month" }.',
  ),
  keepEmpty: /* @__PURE__ */ comparing(flag, checkKeepEmpty),
};

function checkBy(
  by: GroupTimelineOptions["by"],
  options: GroupTimelineOptions,
  option: CheckedOption<unknown>,
): void {
  if (!isAttributeGrouping(by)) return;
  const dataset = options.dataset ?? (option.context as Dataset | undefined);
  if (dataset === undefined) {
    const cure = "Add the dataset of the timeline: { by: { attribute }, dataset }.";
    option.refuse(`${option.name} is an attribute, and the entries have no attributes. ${cure}`);
  } else checkGrouping(by, dataset, option);
}

function checkKeepEmpty(keepEmpty: boolean, { by }: GroupTimelineOptions, option: CheckedOption): void {
  if (!keepEmpty || calendarUnits.includes(by as CalendarUnit)) return;
  option.refuse(`${option.name} can be true only when grouping by day, week, month or year.`);
}

/**
 * Returns a function that returns the ids by which an entry is grouped. If the filter selects entries by such ids, only
 * these ids are returned: the timeline of two actors has two groups, and none for the actors that they met.
 */
function idsBy(
  by: "actor" | "issue" | "document",
  { actors, about, documents }: TimelineFilter,
  dataset: Dataset | undefined,
): (entry: TimelineEntry) => readonly string[] {
  if (by === "actor") return (entry) => among(entry.actors, actors);
  if (by === "document") return (entry) => among(entry.documents, documents);
  // Entries can also be selected by proposals, bases and other subjects. These say nothing about the wanted issues.
  const isOfIssues = about?.every((id) => dataset?.issues.some((issue) => issue.id === id));
  return (entry) => among(entry.issues, isOfIssues ? about : undefined);
}

/** Returns the ids that are among the wanted ones. By default, all ids are wanted. */
function among(ids: readonly string[], wanted: readonly string[] | undefined): readonly string[] {
  return wanted === undefined ? ids : ids.filter((id) => wanted.includes(id));
}
