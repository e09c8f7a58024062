import { codeOf } from "./code-of.ts";
import type { PairPart } from "./column-parts.ts";
import { lowerBound } from "./lower-bound.ts";

/** The pair of an actor and a matter; -1: the actor says nothing on it. `of`: the function whose arguments they are. */
export function findPair(pairs: PairPart<unknown>, actorId: string, matterId: string, of: string): number {
  const { actorCodes, matterCodes, table } = pairs;
  const actor = codeOf(actorCodes, actorId, of, "actor");
  const matter = codeOf(matterCodes, matterId, of, "matter");
  if (table !== undefined) return table[actor * matterCodes.texts.length + matter] as number;
  const end = pairs.actorStarts[actor + 1] as number;
  const pair = lowerBound(pairs.matters, matter, pairs.actorStarts[actor] as number, end);
  return pair < end && pairs.matters[pair] === matter ? pair : -1;
}
