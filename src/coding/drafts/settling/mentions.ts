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
