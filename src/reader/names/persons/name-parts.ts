import { isPlace, type NameSearch } from "../name-search.ts";
import { baseOf } from "../words/base-of.ts";
import { soundOf } from "../words/sound-of.ts";
import type { Token } from "../words/tokens.ts";
import { beginsPerson } from "./begins-person.ts";

/** Functions that decide whether a word can be part of the name of a person. */
export interface NameParts {
  /** Whether the word at an index can be part of a name. */
  readonly isPart: (at: number) => boolean;
  readonly isInitial: (token: Token) => boolean;
  readonly isGiven: (token: Token) => boolean;
}

/** Returns {@link NameParts} for a text. `isOther` says whether a word belongs to another name or to an office. */
export function nameParts(search: NameSearch, isOther: (at: number) => boolean): NameParts {
  const { tokens, tables, index } = search;
  /** Words that are not part of the name of a person, even if they have a capital. */
  const otherWords: readonly { readonly has: (key: string) => boolean }[] = [
    tables.notPersons,
    tables.adjectives,
    tables.titles,
    tables.qualifiers,
    tables.nouns.longest,
  ];
  const isMedium = (key: string): boolean => tables.outlets.values.get(key)?.isWeak === false;
  const isPart = (at: number): boolean => {
    const token = tokens[at] as Token;
    if (!token.capital || isOther(at)) return false;
    // A date at the beginning of a sentence is not part of the name after it, as in `Monday Orsini said`.
    if (token.first && tables.dateWords.has(token.key)) return false;
    if (beginsPerson(search, at)) return true;
    if (isPlace(search, at)) return false;
    // Two letters of which one is small are not an acronym, as `Un` in `Kim Jong Un`, which is not the UN.
    const isAcronym = token.key.length > 2 || token.capitals;
    if (isAcronym && index.forms.get(token.key)?.some(({ entry }) => entry.kind !== "person") === true)
      return false;
    return (
      !isMedium(token.key) &&
      !otherWords.some((words) => words.has(token.key)) &&
      !(token.capitals && token.key.length < 4)
    );
  };
  const isInitial = (token: Token): boolean => token.key.length === 1 && token.capital;
  // At the beginning of a sentence, the spelling of a given name has to match exactly, because any word can sound
  // like a given name there. For example, Italian `Ieri` (`yesterday`) sounds like `Jerry`.
  const isGiven = ({ key, first }: Token): boolean =>
    (first ? tables.spelledNames.has(key) : tables.givenNames.has(soundOf(key))) ||
    // The Romanian genitive of a woman's given name ends in `ei`, as in `Robertei` for `Roberta`.
    (key.endsWith("ei") && tables.givenNames.has(soundOf(baseOf(key))));

  return { isPart, isInitial, isGiven };
}
