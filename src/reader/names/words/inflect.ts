import { getOrAdd } from "../../../collections/get-or-add.ts";
import { groupsOf } from "../../words.ts";
import type { Endings } from "./name-words.ts";
import { plain } from "./plain.ts";

/** Returns the endings that a word can have, each with the endings that can replace it. */
type EndingsOfWord = (word: string) => readonly (readonly string[])[];

/**
 * Returns the other forms of a word. In each form, another ending replaces the ending of the word, as `endings` says.
 */
export function inflect(word: string, endings: EndingsOfWord): string[] {
  const [own = "", ...others] = endings(word).find(([ending = ""]) => word.endsWith(ending)) ?? [];
  const stem = word.slice(0, word.length - own.length);
  return others.map((ending) => stem + ending);
}

/** The least number of letters of an adjective in a name. Shorter words are prepositions. */
const leastAdjective = 4;

/** The least number of letters of a name in another grammatical case. Shorter forms would be words such as `se`. */
const leastForm = 3;

/**
 * Returns the forms of a name in other grammatical cases. The name and these forms are words in small letters without
 * diacritics, joined by blanks.
 */
export function casesOf(
  phrase: string,
  nameEndings: EndingsOfWord,
  agreementEndings: EndingsOfWord,
): string[] {
  const blank = phrase.indexOf(" ");
  const first = blank < 0 ? phrase : phrase.slice(0, blank);
  // Forms that are too short are left out. For example, Romanian `Seul` (Seoul) has the ending of a noun with a
  // grammatical article, but `Se`, the word without this ending, is not a form of the name.
  const forms = inflect(first, nameEndings).filter(({ length }) => length >= leastForm);
  if (blank < 0) return forms;
  const rest = phrase.slice(blank);
  // If the first word changes, only the words between it and a preposition change with it. For example, in Romanian
  // "Adunarea Generală a ONU" (`the General Assembly of the UN`), `Generală` changes and `ONU` does not.
  const words = rest.slice(1).split(" ");
  const end = words.findIndex((word) => word.length < leastAdjective);
  const agreeing = words.reduce(
    (phrase, word, at) =>
      `${phrase} ${(end < 0 || at < end ? inflect(word, agreementEndings)[0] : undefined) ?? word}`,
    "",
  );
  const others = agreeing === rest ? [] : forms.map((form) => form + agreeing);
  return [...forms.map((form) => form + rest), ...others];
}

/**
 * Returns a function that selects the endings that have the same last letter as a word. The endings are without
 * diacritics. They are selected once for each letter, because a large gazetteer has many names.
 */
export function plainEndings(list: Endings): EndingsOfWord {
  const endings = groupsOf(list).map(([ending = "", ...others]) => [
    plain(ending),
    ...new Set(others.map(plain)),
  ]);
  const byLetter = new Map<string, typeof endings>();
  const select = (letter: string): typeof endings =>
    endings.filter(([ending = ""]) => ending === "" || ending.endsWith(letter));
  return (word) => getOrAdd(byLetter, word.slice(-1), select);
}
