import { stances } from "../model/statement.ts";
import type { PairPart } from "./pair-part.ts";

/** How often an actor took each stance on a matter. */
export interface StanceTableRow<out A extends string = string> {
  /** The actor. */
  readonly actor: A;
  /** How often it was for the matter. */
  readonly support: number;
  /** How often it was for the matter under a condition. */
  readonly conditional: number;
  /** How often it spoke on the matter and took neither side. */
  readonly neutral: number;
  /** How often it was against the matter. */
  readonly oppose: number;
  /** How often it spoke on the matter without making its stance clear. */
  readonly unclear: number;
}

/** Counts the stances of a pair, of all its entries or of those that pass a test; undefined where there are none. */
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
