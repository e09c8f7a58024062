import { compareStances } from "demarche";
import type { Explorer } from "../explorer.ts";
import { choicesOf } from "../filters/choices-of.ts";

/** The largest number of actors that are compared if the filter selects none. A larger matrix is hard to read. */
const mostActors = 30;

/** The actors that are compared, and the number of actors that are left out of the comparison. */
export interface ComparedActors {
  /** Ids of the compared actors. If this is undefined, all actors are compared. */
  readonly actors: readonly string[] | undefined;
  /** Number of actors with a stance that are not compared. */
  readonly leftOut: number;
}

/**
 * Returns the actors that the filter selects. If the filter selects no actors, returns the 30 actors with the most
 * acts.
 */
export function comparedActors(explorer: Explorer): ComparedActors {
  const { state } = explorer;
  if (state.actors.length > 0) return { actors: state.actors, leftOut: 0 };
  const actors = actorsWithStances(explorer);
  if (actors.length === 0) return { actors: [], leftOut: 0 };
  if (actors.length <= mostActors) return { actors: undefined, leftOut: 0 };
  return { actors: actors.slice(0, mostActors), leftOut: actors.length - mostActors };
}

/** Returns the ids of the actors with a stance. The actors whose stances are expressed by the most acts come first. */
function actorsWithStances(explorer: Explorer): readonly string[] {
  const { attributeTo } = choicesOf(explorer);
  const { cells } = compareStances(explorer.dataset, { attributeTo });
  const acts = new Map<string, number>();
  for (const cell of cells) acts.set(cell.actor, (acts.get(cell.actor) ?? 0) + cell.records.length);
  return [...acts].sort(([, a], [, b]) => b - a).map(([actor]) => actor);
}
