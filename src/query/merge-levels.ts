import { groupBy } from "../collections/group-by.ts";
import { compareEdtf } from "../dates/compare-edtf.ts";
import type { MeetingStatus } from "../model/status.ts";
import type { Encounter } from "./encounters.ts";

/** The encounters of two actors, as participants and as principals together. */
export type MergedEncounter = Omit<Encounter, "level">;

/**
 * Returns one item per pair of actors, because a matrix has one cell and a graph has one edge for two actors. If two
 * actors are both a pair of participants and a pair of principals, the item has the meetings of both pairs. A meeting
 * that is in both pairs counts once. The items have the order of the encounters.
 *
 * `inOrder` lists the ids of all meetings in the order of their dates. Without it, the meetings of the second pair follow
 * those of the first.
 */
export function mergeLevels(
  encounters: readonly Encounter[],
  inOrder: readonly string[] = [],
): readonly MergedEncounter[] {
  const positions = new Map(inOrder.map((id, i) => [id, i]));
  const positionOf = (id: string) => positions.get(id) ?? 0;
  const byPair = groupBy(encounters, ({ a, b }) => `${a} ${b}`);
  return [...byPair.values()].map((pairs) => {
    const [pair] = pairs as [Encounter];
    if (pairs.length === 1) return pair;
    const ids = (status: MeetingStatus) =>
      [...new Set(pairs.flatMap((each) => each[status]))].sort((x, y) => positionOf(x) - positionOf(y));
    const held = ids("held");
    const dates = (end: "first" | "last") => pairs.flatMap((each) => each[end] ?? []).sort(compareEdtf);
    return {
      ...pair,
      count: held.length,
      held,
      scheduled: ids("scheduled"),
      proposed: ids("proposed"),
      cancelled: ids("cancelled"),
      first: dates("first")[0] ?? null,
      last: dates("last").at(-1) ?? null,
    };
  });
}
