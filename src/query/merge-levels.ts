import { groupBy } from "../collections/group-by.ts";
import { compareEdtf } from "../dates/compare-edtf.ts";
import type { Encounter } from "./encounters.ts";

/** An encounter of two actors at any level. */
export type MergedEncounter = Omit<Encounter, "level">;

/**
 * Returns encounters with one item per pair of actors. Two actors can be a pair of participants and a pair of principals,
 * but a matrix has one cell for them, and a graph one edge. A meeting that is at both levels counts once.
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
