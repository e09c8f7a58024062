import type { Speaker } from "../../reading.ts";
import type { NameSearch } from "../name-search.ts";

/**
 * Returns the states that a text mentions by an adjective, such as Venezuela in `a Venezuelan proposal`. The keys of
 * the map are the positions of the adjectives.
 */
export function stateAdjectives({ tokens, tables, index, world }: NameSearch): ReadonlyMap<number, Speaker> {
  const states = new Map<number, Speaker>();
  for (const { key, start, end } of tokens) {
    const owner = tables.adjectives.get(key);
    if (owner === undefined) continue;
    const entry = index.byKey.get(owner);
    const name = entry?.name ?? world.englishNames.get(owner);
    if (name === undefined) continue;
    states.set(start, { span: { start, end }, candidates: entry ? [entry.id] : [], name });
  }
  return states;
}
