import { memoize } from "../../../collections/memo.ts";
import type { TextSearch } from "../../locating/text-search.ts";
import type { TextSpan } from "../../locating/text-span.ts";
import { plainName } from "./actor-directory.ts";

/** Scripts that are written without blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * Returns the first place at which a text contains any of the names as whole words, or undefined if there is no such
 * place.
 */
export function firstMention(
  names: readonly string[],
  { characters, find }: TextSearch,
): TextSpan | undefined {
  const mentions = names.flatMap((name) =>
    name.trim() === ""
      ? []
      : find({ exact: name }).spans.filter((span) => unspaced.test(name) || isWholeWord(span, characters)),
  );
  return mentions.reduce<TextSpan | undefined>(
    (first, span) =>
      first === undefined || span.start < first.start || (span.start === first.start && span.end > first.end)
        ? span
        : first,
    undefined,
  );
}

function isWholeWord({ start, end }: TextSpan, characters: readonly string[]): boolean {
  const isLetter = (position: number) => /^[\p{L}\p{N}\p{M}]$/u.test(characters[position] ?? "");
  return !isLetter(start - 1) && !isLetter(end);
}

/**
 * Returns whether a sentence contains the longest word or the last word of a name of an actor. Words of more than four
 * letters are compared without their ending, the last one or two letters, because many languages inflect names. For
 * example, Romanian has `Ucraina` and `Ucrainei`.
 */
export function isNamedIn(sentence: string, names: readonly string[]): boolean {
  const words = plainName(sentence).split(" ");
  return names.some((name) => {
    if (unspaced.test(name)) return sentence.includes(name);
    const parts = plainName(name).split(" ");
    const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), "");
    return [longest, parts.at(-1) ?? ""].some((part) => {
      const stem = part.length <= 4 ? part : part.slice(0, Math.max(4, part.length - 2));
      return stem !== "" && words.some((word) => word.startsWith(stem));
    });
  });
}

/** All names of each actor. The key is the id of the actor. */
type NamesOf = ReadonlyMap<string, readonly string[]>;

/** Returns a map from each word to the names that contain it. Names of one word are left out. */
const namesByWord = /* @__PURE__ */ memoize((namesOf: NamesOf) => {
  const byWord = new Map<string, (readonly [id: string, name: string])[]>();
  for (const [id, names] of namesOf) {
    for (const name of new Set(names.map(plainName))) {
      const words = new Set(name.split(" "));
      if (words.size < 2) continue;
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), [id, name]]);
    }
  }
  return byWord;
});

/**
 * Removes from a text the names of other actors if they share a word with a name of `actor`. For the actor Ana Popescu,
 * it removes `Dan Popescu`, for example, because these words do not name her. If a name is removed, the result has
 * neither accents nor capitals nor punctuation. Names of one word are not removed, because the name of a state is often
 * a part of the names of its bodies.
 */
export function withoutNamesakes(text: string, actor: string, namesOf: NamesOf): string {
  const own = (namesOf.get(actor) ?? []).map((name) => ` ${plainName(name)} `);
  const whole = ` ${plainName(text)} `;
  let rest = whole;
  for (const words of own.map((name) => name.trim().split(" "))) {
    if (words.length < 2) continue;
    for (const [id, name] of words.flatMap((word) => namesByWord(namesOf).get(word) ?? [])) {
      if (id === actor || own.some((each) => each.includes(` ${name} `))) continue;
      rest = rest.replaceAll(` ${name} `, " ");
    }
  }
  return rest === whole ? text : rest;
}
