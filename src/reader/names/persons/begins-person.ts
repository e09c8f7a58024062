import { isPlace, type NameSearch } from "../name-search.ts";
import { baseOf } from "../words/base-of.ts";
import { phraseAt } from "../words/phrases.ts";
import type { Token } from "../words/tokens.ts";

/** The least number of letters of a place whose name is also a given name. Shorter names are acronyms. */
const shortestPlace = 4;

/**
 * Whether the name of a state or a city is the given name of a person, as in `Chad Rowley` and `foreign minister Sofia
 * Petrova`. A surname has to follow it. It also has to be a frequent given name or to follow an office.
 */
export function beginsPerson(search: NameSearch, at: number): boolean {
  const { tokens, tables } = search;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!token.capital || !next || !isSurname(search, token, next)) return false;
  // An acronym such as `USA` or `Usa` is not a given name, as in Italian `il presidente Usa Ion Rusu`.
  if ((token.capitals && !next.capitals) || token.key.length < shortestPlace) return false;
  if (tables.adjectives.has(token.key) && !tables.spelledNames.has(token.key)) return false;
  // A place name of several words, such as `Buenos Aires`, is not a given name and a surname.
  if ((phraseAt(tokens, tables.owners, at)?.to ?? 0) > at + 1) return false;
  const place = isPlace(search, at);
  if (!place && followsOffice(search, at)) return !isGenitive(search, at);
  if (!tables.spelledNames.has(token.key)) return false;
  // A genitive can be before a person, as in `the words of Georgia Mellor`. After an office, the name is its state,
  // as in `the president of Georgia Salome Dolidze`.
  const isOwner =
    tables.genitives.has(tokens[at - 1]?.key ?? "") && !tables.nouns.values.has(tokens[at - 2]?.key ?? "");
  if (place && !isOwner) return false;
  const after = tokens[at + 2];
  if (after?.joined && after.capital) return false;
  // In a headline such as `Israel Strikes in Gaza`, the second word is a verb and not a surname.
  return !token.first || !next.key.endsWith("s") || tables.afterNames.has(after?.key ?? "");
}

/**
 * Whether a name is in the Romanian genitive and is not a given name, as in `președintele Rusiei Ion Rusu` ("the
 * president of Russia Ion Rusu"). If it can be a given name, as in `președinta Georgiei Ada Miro`, two more words of a
 * name have to follow.
 */
function isGenitive({ tokens, tables }: NameSearch, at: number): boolean {
  const { key } = tokens[at] as Token;
  if (key.endsWith("ului")) return true;
  const after = tokens[at + 2];
  const isLonger = after?.joined === true && after.capital;
  return key.endsWith("ei") && (isLonger || !tables.spelledNames.has(baseOf(key)));
}

/** The largest number of words between the noun of an office and the name of its holder. */
const officeReach = 4;

/**
 * Whether an office is before a name, as in Italian `ministro degli Esteri argentino Santiago Moreli` (`the Argentine
 * foreign minister Santiago Moreli`).
 */
function followsOffice({ cased, tokens, tables }: NameSearch, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - officeReach; back -= 1) {
    const { key, end } = tokens[back] as Token;
    const gap = cased.slice(end, tokens[back + 1]?.start);
    if (gap !== " " && !(back === at - 1 && gap === ", ")) return false;
    const noun = tables.nouns.values.get(key);
    if (noun !== undefined) return noun.kind === "person";
    if (![tables.adjectives, tables.departments.longest, tables.genitives].some((words) => words.has(key)))
      return false;
  }
  return false;
}

/** Whether a word can be a surname directly after a given name. */
function isSurname({ cased, tables, index, functionWords }: NameSearch, given: Token, word: Token): boolean {
  const { key, capital, capitals } = word;
  if (!capital || capitals || key.length < 3 || cased.slice(given.end, word.start) !== " ") return false;
  return ![
    index.forms,
    functionWords,
    tables.notPersons,
    tables.adjectives,
    tables.titles,
    tables.qualifiers,
    tables.nouns.longest,
    tables.departments.longest,
    tables.compounds,
    tables.bodies.nouns,
    tables.bodies.outletNouns,
    tables.dateWords,
    tables.afterNames,
  ].some((words) => words.has(key));
}
