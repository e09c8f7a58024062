import { getOrAdd } from "../../../collections/get-or-add.ts";
import { groupsOf } from "../../words.ts";
import type { Endings } from "./name-words.ts";
import { plain } from "./plain.ts";

/**
 * A function that returns endings for a word. Each item has an ending, and after it the endings that can replace it.
 */
type EndingsOfWord = (word: string) => readonly (readonly string[])[];

/**
 * Returns the other forms of a word. The function uses the first item of `endings` whose first ending is also the
 * ending of the word. In each form, another ending of this item replaces it.
 */
export function inflect(word: string, endings: EndingsOfWord): string[] {
  const [own = "", ...others] = endings(word).find(([ending = ""]) => word.endsWith(ending)) ?? [];
  const stem = word.slice(0, word.length - own.length);
  return others.map((ending) => stem + ending);
}

/** The least number of letters of an adjective in a name. Shorter words are usually prepositions. */
const leastAdjective = 4;

/**
 * The least number of letters of the first word of a name in another grammatical case. Shorter forms are other words,
 * such as `se`.
 */
const leastForm = 3;

/**
 * Returns the forms of a name in other grammatical cases. The name and its forms are in small letters without
 * diacritics, and blanks separate their words.
 */
export function casesOf(
  phrase: string,
  nameEndings: EndingsOfWord,
  agreementEndings: EndingsOfWord,
): string[] {
  const blank = phrase.indexOf(" ");
  const first = blank < 0 ? phrase : phrase.slice(0, blank);
  // Forms that are too short are left out. For example, Romanian `Seul` (`Seoul`) ends in `ul`, which is also the
  // Romanian definite article. However, `Se`, the word without `ul`, is not a form of the name.
  const forms = inflect(first, nameEndings).filter(({ length }) => length >= leastForm);
  if (blank < 0) return forms;
  const rest = phrase.slice(blank);
  // If the first word changes, only the words between it and the first preposition can change with it. For example,
  // `Generală` changes in Romanian `Adunarea Generală a ONU` (`the General Assembly of the UN`), and `ONU` does not.
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
 * Returns a function that selects the entries of a list whose first ending has the same last letter as a word. The
 * endings are without diacritics. The selection is made once for each letter, because a large gazetteer has many names.
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
