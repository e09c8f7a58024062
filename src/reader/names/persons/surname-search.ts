import type { NameSearch } from "../name-search.ts";
import { leastSound, type Person } from "../words/name-index.ts";
import { longestPhrase } from "../words/phrases.ts";
import type { Token } from "../words/tokens.ts";

/** A surname in the text, and the persons of the gazetteer who have it. */
interface SurnameMatch {
  readonly to: number;
  readonly persons: readonly Person[];
  readonly fuzzy: boolean;
}

/**
 * Returns a function that returns the surname that begins at a word and the persons who have it. The results are
 * cached, because several rules search at the same word.
 */
export function surnameSearch(
  { tokens, tables, index }: NameSearch,
  soundFor: (key: string) => string,
): (at: number) => SurnameMatch | undefined {
  const surnames: (SurnameMatch | undefined)[] = [];
  const searchSurname = (at: number): SurnameMatch | undefined => {
    const token = tokens[at] as Token;
    const longest = index.longestSurname.get(token.key) ?? 1;
    const listed = longestPhrase(tokens, at, longest, (phrase, to) =>
      tokens[to - 1]?.capital ? index.surnames.get(phrase) : undefined,
    );
    if (listed !== undefined) return { to: listed.to, persons: listed.value, fuzzy: false };
    if (!token.capital || token.key.length < leastSound || tables.adjectives.has(token.key)) return undefined;
    const persons = index.personSounds().sounds.get(soundFor(token.key));
    return persons === undefined ? undefined : { to: at + 1, persons, fuzzy: true };
  };
  return (at: number): SurnameMatch | undefined => {
    if (!(at in surnames)) surnames[at] = searchSurname(at);
    return surnames[at];
  };
}
