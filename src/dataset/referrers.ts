import type { Proposal } from "../model/proposal.ts";
import { entryColumns } from "./columns.ts";
import { forEachValue, linksOf } from "./links.ts";
import type { Entry, Registry } from "./registry.ts";

/** The records that name another in any of their fields, and the proposal that it stands in, in the order of queries. */
export function referrersOf(id: string, registry: Registry): readonly Entry[] {
  const { entries, places } = entryColumns(registry);
  return (places("refersTo", refersTo).get(id) ?? []).map((place) => entries[place] as Entry);
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
