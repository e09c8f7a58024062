import type { Proposal } from "../model/proposal.ts";
import { entryIndex } from "./entry-index.ts";
import { forEachValue, linksOf } from "./links.ts";
import type { Entry, Registry } from "./registry.ts";

/**
 * Returns the records that refer to the record `id` in at least one field, in the order of query results. A proposal
 * counts as referring to its terms and responses.
 */
export function referrersOf(id: string, registry: Registry): readonly Entry[] {
  const { entries, positions } = entryIndex(registry);
  return (positions("refersTo", refersTo).get(id) ?? []).map((position) => entries[position] as Entry);
}

function refersTo({ kind, record }: Entry): readonly string[] {
  const ids: string[] = [];
  for (const { path } of linksOf(kind)) forEachValue(record, path, (id) => ids.push(id as string));
  if (kind === "proposals") {
    const { terms, responses } = record as Proposal;
    for (const { id } of [...terms, ...responses]) ids.push(id);
  }
  return ids;
}
