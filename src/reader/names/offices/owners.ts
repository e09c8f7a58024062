import type { Mention } from "../../reading.ts";
import type { Found, NameSearch } from "../name-search.ts";
import { beginsPerson } from "../persons/begins-person.ts";
import { type FoundPhrase, phraseAt } from "../words/phrases.ts";

/** Returns the key of the state or organization that a mention names, or undefined if it names a person. */
export function ownerOfMention({ world }: NameSearch, mention: Mention): string | undefined {
  if (mention.kind === "person" || mention.name === undefined) return undefined;
  return world.keys.get(mention.name) ?? mention.candidates[0];
}

/**
 * Reads the name of a state or organization that begins at a word. Returns the end of the name and the key of the actor.
 * The actor need not be in the gazetteer. The name of a capital means its state.
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
