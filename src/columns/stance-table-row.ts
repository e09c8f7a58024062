import { stances } from "../model/stance.ts";
import type { PairPart } from "./parts/pair-part.ts";

/** The number of times that an actor takes each stance on an issue, proposal, term or response. */
export interface StanceTableRow<out A extends string = string> {
  /** The id of the actor. */
  readonly actor: A;
  /** The number of acts that support the matter. */
  readonly support: number;
  /** The number of acts that support the matter under a condition. */
  readonly conditional: number;
  /** The number of acts that take neither side. */
  readonly neutral: number;
  /** The number of acts that oppose the matter. */
  readonly oppose: number;
  /** The number of acts whose stance on the matter is unclear. */
  readonly unclear: number;
}

/**
 * Counts how often the actor of a pair takes each stance on the matter of the pair. With `test`, only entries that pass
 * the test are counted. Returns undefined if there are no entries to count.
 */
export function stanceTableRow(
  pairs: PairPart<unknown>,
  pair: number,
  actor: string,
  test?: (entry: number) => boolean,
): StanceTableRow | undefined {
  const counts = stances.map(() => 0);
  const end = pairs.starts[pair + 1] as number;
  let total = 0;
  for (let entry = pairs.starts[pair] as number; entry < end; entry++) {
    if (test !== undefined && !test(entry)) continue;
    const code = pairs.stances[entry] as number;
    counts[code] = (counts[code] as number) + 1;
    total += 1;
  }
  if (total === 0) return undefined;
  const [support, conditional, neutral, oppose, unclear] = counts as [number, number, number, number, number];
  return Object.freeze({ actor, support, conditional, neutral, oppose, unclear });
}
