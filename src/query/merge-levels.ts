import { groupBy } from "../collections/group-by.ts";
import { compareEdtf } from "../dates/compare-edtf.ts";
import type { Encounter } from "./encounters.ts";

/** The encounters of two actors at both levels together. */
export type MergedEncounter = Omit<Encounter, "level">;

/**
 * Returns one item per pair of actors, because a matrix has one cell and a graph has one edge for two actors. If two
 * actors are both a pair of participants and a pair of principals, the item has the meetings of both pairs. A meeting
 * that is in both pairs counts once.
 */
export function mergeLevels(encounters: readonly Encounter[]): readonly MergedEncounter[] {
  const byPair = groupBy(encounters, ({ a, b }) => `${a} ${b}`);
  return [...byPair.values()].map((pairs) => {
    const [pair] = pairs as [Encounter];
    if (pairs.length === 1) return pair;
    const ids = (status: "held" | "scheduled" | "proposed" | "cancelled") => [
      ...new Set(pairs.flatMap((each) => each[status])),
    ];
    const held = ids("held");
    const dates = (end: "first" | "last") => pairs.map((each) => each[end]).sort(compareEdtf);
    return {
      ...pair,
      count: held.length,
      held,
      scheduled: ids("scheduled"),
      proposed: ids("proposed"),
      cancelled: ids("cancelled"),
      first: dates("first")[0] ?? null,
      last:
        dates("last")
          .filter((date) => date !== null)
          .at(-1) ?? null,
    };
  });
}
