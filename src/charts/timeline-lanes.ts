import { registryOf } from "../dataset/registry.ts";
import type { Dataset } from "../model/dataset.ts";
import { type AttributeGrouping, isAttributeGrouping } from "../query/filters/attribute-grouping.ts";
import { attributedEntryKinds } from "../query/filters/attribute-rule.ts";
import { groupTimeline } from "../query/group-timeline.ts";
import { type TimelineEntry, type TimelineFilter, timelineKinds } from "../query/timeline.ts";
import { labelsOf } from "./layers/labels.ts";

/** The values of the option `by`, the property by which the entries of a timeline are divided into lanes. */
export const timelineLanes = [
  /** One lane for each actor that takes part in an entry. */
  "actor",
  /** One lane for each issue that an entry is about. */
  "issue",
  /** One lane for each kind of record. */
  "kind",
] as const;

/** One of {@link timelineLanes}. */
export type TimelineLane = (typeof timelineLanes)[number];

/** A lane of a timeline. */
export interface Lane {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

/**
 * Returns the lanes of a timeline. Lanes by kind are in the order of `timelineKinds`. Other lanes are in descending
 * order of the number of their entries, and the last lane has the entries without an actor, issue or value.
 *
 * A filter can restrict the lanes. With lanes by actor, only the actors in the filter `actors` have a lane. With lanes
 * by attribute, only the values in the filter `attributes` have a lane. With lanes by issue, only the issues in the
 * filter `about` have a lane, if `about` lists only issues.
 */
export function lanesOf(
  dataset: Dataset,
  entries: readonly TimelineEntry[],
  by: TimelineLane | AttributeGrouping,
  { actors, about, attributes }: TimelineFilter,
): readonly Lane[] {
  if (by === "kind") {
    const lanes = timelineKinds.map((kind) => ({
      label: kind,
      entries: entries.filter((entry) => entry.kind === kind),
    }));
    return lanes.filter((lane) => lane.entries.length > 0);
  }
  const isByAttribute = isAttributeGrouping(by);
  const filtered = isByAttribute
    ? valuesInFilter(by, attributes)
    : by === "actor"
      ? actors
      : onlyIssues(dataset, about);
  const shown = filtered === undefined ? undefined : new Set<string | null>(filtered);
  const groups = groupTimeline(entries, { by, dataset }).filter(({ key }) => shown?.has(key) ?? true);
  const keys = groups.flatMap(({ key }) => (key === null ? [] : [key]));
  const labels = isByAttribute ? new Map(keys.map((key) => [key, key])) : labelsOf(dataset, keys);
  const rank = (key: string | null) => (key === null ? 1 : 0);
  return [...groups]
    .sort((a, b) => rank(a.key) - rank(b.key) || b.count - a.count)
    .map((group) => ({
      label: group.key === null ? `no ${laneNoun(by)} recorded` : (labels.get(group.key) as string),
      entries: group.entries,
    }));
}

/**
 * Returns a noun for the property by which entries are divided into lanes: the name of the attribute, or the value of
 * `by`.
 */
export function laneNoun(by: TimelineLane | AttributeGrouping): string {
  return isAttributeGrouping(by) ? by.attribute : by;
}

/**
 * Returns, as texts, the values to which a filter restricts an attribute. The result is undefined if the filter does
 * not restrict the attribute. It is also undefined if the lanes are formed by an attribute of actors, issues or
 * documents, because filters test only attributes of statements, meetings and events.
 */
function valuesInFilter(
  { attribute, kind }: AttributeGrouping,
  attributes: TimelineFilter["attributes"] = {},
): readonly string[] | undefined {
  if (kind !== undefined && !attributedEntryKinds.includes(kind)) return undefined;
  return Object.hasOwn(attributes, attribute) ? attributes[attribute]?.map(String) : undefined;
}

/** Returns the ids if all of them are ids of issues, and undefined otherwise. */
function onlyIssues(dataset: Dataset, ids: readonly string[] | undefined): readonly string[] | undefined {
  const { byId } = registryOf(dataset);
  return ids?.every((id) => byId.get(id)?.kind === "issues") ? ids : undefined;
}
