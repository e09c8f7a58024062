import type { Speaker } from "../../reading.ts";
import type { NameSearch } from "../name-search.ts";
import * as openings from "../words/openings.ts";
import type { Token } from "../words/tokens.ts";

/**
 * Returns the states that a text mentions by an adjective, such as Venezuela in `a Venezuelan proposal`. The keys of
 * the map are the positions of the adjectives.
 */
export function stateAdjectives({ tokens, tables, index, world }: NameSearch): ReadonlyMap<number, Speaker> {
  const states = new Map<number, Speaker>();
  for (let at = 0; at < tokens.length; at += 1) {
    const { key, start, end, opens } = tokens[at] as Token;
    if ((opens & openings.adjective) === 0) continue;
    const next = tokens[at + 1];
    // Some adjectives have two words, such as `North Korean`.
    const both = next?.joined ? tables.adjectives.get(`${key} ${next.key}`) : undefined;
    const owner = both ?? tables.adjectives.get(key);
    if (owner === undefined) continue;
    if (both !== undefined) at += 1;
    const entry = index.byKey.get(owner);
    const name = entry?.name ?? world.englishNames.get(owner);
    if (name === undefined) continue;
    const span = { start, end: both === undefined || !next ? end : next.end };
    states.set(start, { span, candidates: entry ? [entry.id] : [], name });
  }
  return states;
}
