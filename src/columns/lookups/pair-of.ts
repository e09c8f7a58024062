import { lowerBound } from "../parts/lower-bound.ts";
import type { PairPart } from "../parts/pair-part.ts";
import { codeOf } from "./code-of.ts";

/** Returns the index of the pair of an actor and a matter, or -1 if the actor has no stance on the matter. */
export function pairOf(pairs: PairPart<unknown>, actorId: string, matterId: string, caller: string): number {
  const { actorCodes, matterCodes, table } = pairs;
  const actor = actorCodes.codeOf.get(actorId) ?? refuseActor(pairs, actorId, caller);
  const matter = matterCodes.codeOf.get(matterId) ?? refuseMatter(pairs, matterId, caller);
  if (table !== undefined) return table[actor * matterCodes.texts.length + matter] as number;
  const end = pairs.actorStarts[actor + 1] as number;
  const pair = lowerBound(pairs.matters, matter, pairs.actorStarts[actor] as number, end);
  return pair < end && pairs.matters[pair] === matter ? pair : -1;
}

function refuseActor({ actorCodes }: PairPart<unknown>, id: string, caller: string): number {
  return codeOf(actorCodes, id, { caller, what: "actor", path: "/actor" });
}

function refuseMatter({ matterCodes }: PairPart<unknown>, id: string, caller: string): number {
  return codeOf(matterCodes, id, { caller, what: "matter", path: "/on" });
}
