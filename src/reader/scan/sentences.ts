import { memoize } from "../../collections/memo.ts";
import { foldWord } from "../fold.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import type { Folded } from "../stages.ts";
import { wordsOf } from "../words.ts";
import { trim } from "./paragraphs.ts";

/**
 * Returns the abbreviations of a language, including the short names of months, such as `feb`. If a month has the same
 * short and full name, such as Romanian `mai`, the name is not an abbreviation.
 */
const abbreviationsOf = /* @__PURE__ */ memoize(({ marks, dates }: Lexicon) => {
  const months = wordsOf(dates.months);
  const short = wordsOf(dates.shortMonths).filter((month) => !months.includes(month));
  return new Set([...wordsOf(marks.abbreviations), ...short].map(foldWord));
});

/** The largest number of characters of an abbreviation that is looked up. */
const longest = 12;

/**
 * Returns the sentences of a text. A sentence ends at a full stop, an exclamation mark or a question mark before a
 * capital, an opening mark or a number. It does not end at a full stop after a single letter (`J. Kerry`), after an
 * abbreviation of the lexicon, or after the number of an item of a list. On some pages, the blank between two sentences
 * is missing. Therefore, a sentence also ends at a stop directly before a capitalized word.
 */
export function findSentences(folded: Folded, paragraphs: readonly Span[], lexicon: Lexicon): Span[] {
  const abbreviations = abbreviationsOf(lexicon);
  const sentences: Span[] = [];
  for (const { start, end } of paragraphs) {
    let from = start;
    let at = start;
    while (at < end) {
      const stop = nextStop(folded.cased, at, end);
      if (stop === undefined) break;
      at = stop.after;
      if (at < end && endsSentence(folded, { from, abbreviations, end, ...stop })) {
        const sentence = trim(folded.cased, from, at);
        if (sentence !== undefined) sentences.push(sentence);
        from = at;
      }
    }
    const rest = trim(folded.cased, from, end);
    if (rest !== undefined) sentences.push(rest);
  }
  return sentences;
}

/** One or more stops, which are full stops, exclamation marks or question marks, and the closing marks after them. */
interface Stop {
  readonly at: number;
  /** The position after the stops and the closing marks. */
  readonly after: number;
}

/** Whether a UTF-16 unit of a text is a full stop, an exclamation mark or a question mark. */
function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 46 /* . */ || code === 33 /* ! */ || code === 63 /* ? */;
}

function nextStop(cased: string, from: number, end: number): Stop | undefined {
  let at = from;
  while (at < end && !isStop(cased, at)) at += 1;
  if (at >= end) return undefined;
  let after = at;
  while (after < end && isStop(cased, after)) after += 1;
  while (after < end && "\"')]".includes(cased[after] ?? "") && closes(cased, after, end)) after += 1;
  return { at, after };
}

/** Whether a mark directly after a stop is a closing mark. It is if no letter and no number follows it. */
function closes(cased: string, at: number, end: number): boolean {
  return at + 1 >= end || !/[\p{L}\p{N}]/u.test(cased[at + 1] ?? "");
}

interface Context extends Stop {
  readonly from: number;
  readonly end: number;
  readonly abbreviations: ReadonlySet<string>;
}

function endsSentence({ cased, text }: Folded, { at, after, from, end, abbreviations }: Context): boolean {
  let next = after;
  while (next < end && /\s/.test(cased[next] ?? "")) next += 1;
  const follows = cased.slice(next, next + 2);
  if (next === after) {
    // Without a blank, only a capitalized word after a word in small letters begins a sentence, as in `in Port.The
    // president`.
    if (!/^["'(]?\p{Lu}/u.test(follows) || !/[\p{Ll}"')]/u.test(cased[at - 1] ?? "")) return false;
    const begin = /\p{L}/u.test(follows[0] ?? "") ? next : next + 1;
    return (
      /^\p{Lu}\p{Ll}/u.test(cased.slice(begin, begin + 2)) || /^\p{Lu}'/u.test(cased.slice(begin, begin + 2))
    );
  }
  if (
    !/^["'([–-]?\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(cased.slice(next, next + 3)) &&
    !/^["([–]/.test(follows)
  )
    return false;
  if (cased[at] !== "." || after > at + 1) return true;
  return !isAbbreviated(text, at, from, abbreviations);
}

/** Whether the full stop at `at` belongs to the word before it, so that it does not end a sentence. */
function isAbbreviated(text: string, at: number, from: number, abbreviations: ReadonlySet<string>): boolean {
  let begin = at;
  while (begin > from && at - begin <= longest && /[\p{L}\p{N}.]/u.test(text[begin - 1] ?? "")) begin -= 1;
  const word = text.slice(begin, at);
  if (/^\p{L}$/u.test(word)) return true;
  // Initials such as `U.S.` can end a sentence, but more often a name follows. Therefore, they do not end a sentence
  // here.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (/^\p{N}+$/u.test(word)) return begin === from;
  return abbreviations.has(word);
}
