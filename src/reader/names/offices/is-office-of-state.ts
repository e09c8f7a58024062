import type { NameSearch } from "../name-search.ts";
import { phraseAt } from "../words/phrases.ts";

/**
 * Whether a listed name is only a noun for an office, beside the adjective of a state. The phrase then means the
 * officials of this state, as in `American officials`, even if `officials` is listed as another actor.
 */
export function isOfficeOfState({ tokens, tables }: NameSearch, from: number, to: number): boolean {
  if (phraseAt(tokens, tables.nouns, from)?.to !== to) return false;
  const [before, next] = [tokens[from - 1], tokens[to]];
  const isAfter = before !== undefined && tokens[from]?.joined === true && tables.adjectives.has(before.key);
  return isAfter || (next?.joined === true && tables.adjectives.has(next.key));
}
