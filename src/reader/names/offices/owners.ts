import type { Mention } from "../../reading.ts";
import { type Found, isLocative, type NameSearch } from "../name-search.ts";
import { beginsPerson } from "../persons/begins-person.ts";
import { type FoundPhrase, phraseAt } from "../words/phrases.ts";

/**
 * Returns the key of the actor that a mention names, or its id if it has no key. Returns undefined for a person and for
 * an ambiguous name.
 */
export function ownerOfMention({ world }: NameSearch, mention: Mention): string | undefined {
  if (mention.kind === "person" || mention.name === undefined) return undefined;
  return world.keys.get(mention.name) ?? mention.candidates[0];
}

/**
 * Returns the key of the state or organization after the holder of an office, such as Panama in `President Ivan Sala of
 * Panama`. `at` is the index after the words of the office. A place such as `in Panama` is not an owner.
 */
export function ownerAfterHolder(
  search: NameSearch,
  foundFrom: ReadonlyMap<number, Found>,
  at: number,
): string | undefined {
  const { tokens, tables } = search;
  const holder = foundFrom.get(at);
  if (holder?.mention.kind !== "person" || !tokens[at]?.joined) return undefined;
  const { key = "", joined } = tokens[holder.to] ?? {};
  if (!joined || !tables.genitives.has(key) || isLocative(tables, key) || tables.directions.has(key))
    return undefined;
  const next = tables.determiners.has(tokens[holder.to + 1]?.key ?? "") ? holder.to + 2 : holder.to + 1;
  return tokens[next]?.joined ? ownerAt(search, foundFrom, next)?.value : undefined;
}

/**
 * Returns the end of the name of a state or organization that begins at a word, and the key of this actor. The actor
 * need not be in the gazetteer. The name of a capital has the key of its state.
 */
export function ownerAt(
  search: NameSearch,
  foundFrom: ReadonlyMap<number, Found>,
  at: number,
): FoundPhrase<string> | undefined {
  const found = foundFrom.get(at);
  if (found !== undefined) {
    const value = ownerOfMention(search, found.mention);
    return value === undefined ? undefined : { to: found.to, value };
  }
  const token = search.tokens[at];
  return token?.capital && !beginsPerson(search, at)
    ? phraseAt(search.tokens, search.tables.owners, at)
    : undefined;
}
