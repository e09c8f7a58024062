import type { PairPart } from "./column-parts.ts";
import { lowerBound } from "./lower-bound.ts";

/** The pair of an actor and a matter; -1: the actor says nothing on it. */
export function findPair(pairs: PairPart<unknown>, actor: number, matter: number): number {
  const end = pairs.actorStarts[actor + 1] as number;
  const pair = lowerBound(pairs.matters, matter, pairs.actorStarts[actor] as number, end);
  return pair < end && pairs.matters[pair] === matter ? pair : -1;
}
