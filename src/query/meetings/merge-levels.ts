import { groupBy } from "../../collections/group-by.ts";
import { compareEdtf } from "../../dates/compare-edtf.ts";
import type { MeetingStatus } from "../../model/status.ts";
import type { Encounter } from "../encounters.ts";

/** The meetings of two actors at both levels: as participants and as principals. */
export type MergedEncounter = Omit<Encounter, "level">;

/**
 * Returns one item per pair of actors, because two actors have only one cell in a matrix and only one edge in a graph.
 * If two actors are a pair both as participants and as principals, the item has the meetings of both levels, each
 * meeting once. The items are in the order of `encounters`.
 *
 * `inOrder` lists the ids of all meetings by date, and the meetings of an item are sorted in this order. Without
 * `inOrder`, the meetings of the level that is earlier in `encounters` come first.
 */
export function mergeLevels(
  encounters: readonly Encounter[],
  inOrder: readonly string[] = [],
): readonly MergedEncounter[] {
  const positions = new Map(inOrder.map((id, i) => [id, i]));
  const positionOf = (id: string) => positions.get(id) ?? 0;
  const byPair = groupBy(encounters, ({ a, b }) => JSON.stringify([a, b]));
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
