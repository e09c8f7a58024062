import { registryOf } from "../dataset/registry.ts";
import type { Dataset } from "../model/dataset.ts";
import { groupTimeline } from "../query/group-timeline.ts";
import { type TimelineEntry, type TimelineFilter, timelineKinds } from "../query/timeline.ts";
import { labelsOf } from "./labels.ts";

/** The values of the option `by`: what a lane of a timeline stands for. */
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
 * Returns the lanes of a timeline. Lanes by kind are in the order of the kinds. Lanes by actor or issue are in
 * descending order of the number of entries, and the lane of entries without an actor or issue is last. If the filter
 * has `actors`, only these actors have lanes. If the filter `about` lists only issues, only these issues have lanes.
 */
export function lanesOf(
  dataset: Dataset,
  entries: readonly TimelineEntry[],
  by: TimelineLane,
  { actors, about }: TimelineFilter,
): readonly Lane[] {
  if (by === "kind") {
    const lanes = timelineKinds.map((kind) => ({
      label: kind,
      entries: entries.filter((entry) => entry.kind === kind),
    }));
    return lanes.filter((lane) => lane.entries.length > 0);
  }
  const filtered = by === "actor" ? actors : onlyIssues(dataset, about);
  const shown = filtered === undefined ? undefined : new Set<string | null>(filtered);
  const groups = groupTimeline(entries, { by }).filter(({ key }) => shown?.has(key) ?? true);
  const labels = labelsOf(
    dataset,
    groups.flatMap(({ key }) => (key === null ? [] : [key])),
  );
  const rank = (key: string | null) => (key === null ? 1 : 0);
  return [...groups]
    .sort((a, b) => rank(a.key) - rank(b.key) || b.count - a.count)
    .map((group) => ({
      label: group.key === null ? `no ${by} recorded` : (labels.get(group.key) as string),
      entries: group.entries,
    }));
}

/** Returns the ids if all of them are ids of issues, and undefined otherwise. */
function onlyIssues(dataset: Dataset, ids: readonly string[] | undefined): readonly string[] | undefined {
  const { byId } = registryOf(dataset);
  return ids?.every((id) => byId.get(id)?.kind === "issues") ? ids : undefined;
}
