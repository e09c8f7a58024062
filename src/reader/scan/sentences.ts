import { memoize } from "../../collections/memo.ts";
import { foldWord } from "../fold.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import type { Folded } from "../stages.ts";
import { wordsOf } from "../words.ts";
import { trim } from "./paragraphs.ts";

/**
 * Returns the abbreviations of a language, including short names of months such as `feb`. A short name that is also a
 * full name, such as Romanian `mai`, is not an abbreviation.
 */
const abbreviationsOf = memoize(({ marks, dates }: Lexicon) => {
  const months = wordsOf(dates.months);
  const short = wordsOf(dates.shortMonths).filter((month) => !months.includes(month));
  return new Set([...wordsOf(marks.abbreviations), ...short].map(foldWord));
});

/** Abbreviations with more characters are not looked up. */
const longest = 12;

/**
 * Returns the sentences of a text. A sentence ends at a stop before a capital, an opening mark or a number. It does not end
 * after a single letter (`J. Kerry`), after an abbreviation of the lexicon, or after the number of an item of a list. Some
 * pages lose the blank between two sentences, so a stop directly before a capitalised word ends a sentence, too.
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

/** A run of stops, and the closing marks after it. */
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

/** Whether a mark directly after a stop is a closing mark. This is so if no letter and no number follows it. */
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
    // Without a blank, only a capitalised word after a word of small letters begins a sentence: `Kiev.Il presidente`.
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

/** Whether the stop at `at` belongs to the word before it and does not end a sentence. */
function isAbbreviated(text: string, at: number, from: number, abbreviations: ReadonlySet<string>): boolean {
  let begin = at;
  while (begin > from && at - begin <= longest && /[\p{L}\p{N}.]/u.test(text[begin - 1] ?? "")) begin -= 1;
  const word = text.slice(begin, at);
  if (/^\p{L}$/u.test(word)) return true;
  // Initials such as `U.S.` can end a sentence, but more often a name follows. Therefore, no sentence ends here.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (/^\p{N}+$/u.test(word)) return begin === from;
  return abbreviations.has(word);
}
