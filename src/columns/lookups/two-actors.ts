import type { ColumnParts } from "../parts/column-parts.ts";
import { type ColumnsQuery, refuseOptions } from "./columns-query.ts";

/** Returns the two different actors in the option `actors`, as indexes of the sorted ids of all actors. */
export function twoActors(
  query: ColumnsQuery,
  options: { readonly actors: readonly [string, string] },
  parts: ColumnParts,
): readonly [number, number] {
  const { actors } = options;
  if (!Array.isArray(actors) || actors.length !== 2) refuseOptions(query, options, parts);
  const { codeOf } = parts.actors();
  const a = codeOf.get(actors[0]);
  const b = codeOf.get(actors[1]);
  if (a === undefined || b === undefined || a === b) refuseOptions(query, options, parts);
  return [a, b];
}
