import type { ColumnParts } from "../parts/column-parts.ts";
import { lowerBound } from "../parts/lower-bound.ts";
import { type ColumnsQuery, refuseOptions } from "./columns-query.ts";

/**
 * Returns the index of the pair of the actor and the matter in the options, or -1 if the actor has no stance on the
 * matter.
 */
export function pairOf(
  query: ColumnsQuery,
  options: { readonly actor: string; readonly on: string },
  parts: ColumnParts,
): number {
  const pairs = parts.pairs();
  const { actorCodes, matterCodes, table } = pairs;
  const actor = actorCodes.codeOf.get(options.actor) ?? refuseOptions(query, options, parts);
  const matter = matterCodes.codeOf.get(options.on) ?? refuseOptions(query, options, parts);
  if (table !== undefined) return table[actor * matterCodes.texts.length + matter] as number;
  const end = pairs.actorStarts[actor + 1] as number;
  const pair = lowerBound(pairs.matters, matter, pairs.actorStarts[actor] as number, end);
  return pair < end && pairs.matters[pair] === matter ? pair : -1;
}
