import type { NameSearch } from "../name-search.ts";
import { phraseAt } from "../words/phrases.ts";

/**
 * Whether a name of the gazetteer is only a noun for an office beside the adjective of a state, as in `American
 * officials`. The phrase then means the officials of this state, even if another actor in the gazetteer is called
 * `officials`.
 */
export function isOfficeOfState({ tokens, tables }: NameSearch, from: number, to: number): boolean {
  if (phraseAt(tokens, tables.nouns, from)?.to !== to) return false;
  const [before, next] = [tokens[from - 1], tokens[to]];
  const isAfter = before !== undefined && tokens[from]?.joined === true && tables.adjectives.has(before.key);
  return isAfter || (next?.joined === true && tables.adjectives.has(next.key));
}
