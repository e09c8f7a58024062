import type { Folded, MarkedWords } from "../../stages.ts";
import { can, isVerb } from "./cues.ts";
import * as kinds from "./kinds.ts";
import type { Sentence, Token } from "./tokens.ts";
import type { View } from "./view.ts";

/** Rules that infer the speaker of a quotation whose own sentence has no word of speaking. */
export const weakRules = new Set(["subject", "same-speaker", "last-speaker"]);

/**
 * Adds to `named` the indexes of the quotations that are titles or names of media, as in
 * `a film entitled "The Bridge"`.
 */
export function addNamed({ tokens }: Sentence, named: Set<number>): void {
  tokens.forEach(({ kind, quotation }, index) => {
    if (quotation !== undefined && (kind !== "quote" || isNamed(tokens, index))) named.add(quotation);
  });
}

/**
 * Whether a word such as `called` is before a quotation. An adverb can be between them, as in Romanian
 * `numit adesea „Podarul”` ("often called the bridge man").
 */
function isNamed(tokens: readonly Token[], index: number): boolean {
  const at = can(tokens[index - 1], kinds.adverb) ? index - 2 : index - 1;
  if (can(tokens[at], kinds.namedBy)) return true;
  // An adjective can be between the noun and a name, as in `l'inno nazionale "Terra mia"` ("the national anthem").
  const { kind, can: lists } = tokens[index - 1] ?? {};
  const isAdjective = kind === "word" && lists === 0;
  return isAdjective && tokens[index]?.capital === true && can(tokens[index - 2], kinds.namedBy);
}

/** The largest number of words of a term in quotation marks. */
const longestTerm = 2;

/**
 * Whether a quotation whose speaker is only the subject of its sentence is a term, such as `deep background` in
 * `Orsini relies on “deep background” sources`. A few words are a term unless a verb such as `wants` is directly before
 * them, as in `Orsini wants “real measures”`, or a mark.
 */
export function isTerm({ tokens, text, vocabulary }: View, quotation: number): boolean {
  const index = tokens.findIndex((token) => token.quotation === quotation);
  const before = tokens[index - 1];
  const { start, end } = tokens[index] as Token;
  if (
    before?.kind !== "word" ||
    text
      .slice(start, end)
      .trim()
      .split(/[ \n]+/).length > longestTerm
  )
    return false;
  return can(before, kinds.passive) || !isVerb(tokens, index - 1, vocabulary);
}

/**
 * Whether words in quotation marks are a name or a nickname, and not words that somebody spoke. One word, or up to
 * three words in the middle of a sentence, count as spoken only if a word of speaking is near. Quotation marks without
 * letters between them never enclose spoken words.
 */
export function setsOff(
  { cased }: Folded,
  { start, end, outerStart, outerEnd, depth }: MarkedSpan,
  rule: string | undefined,
): boolean {
  if (end - start > 60) return false;
  const inner = cased.slice(start, end).trim();
  if (!/\p{L}{2}/u.test(inner)) return true;
  if (/^\p{Lu}{2,6}$/u.test(inner)) return true;
  const words = inner.split(/[ \n]+/).length;
  // Marked words often describe a lower-case word after them, as in `the "dry" shelters`.
  const modifies = cased[outerEnd] === " " && /\p{Ll}/u.test(cased[outerEnd + 1] ?? "");
  const capital = inner.charAt(0) !== inner.charAt(0).toLowerCase();
  // A single marked word with a capital between lower-case words is a name, as in `concernul rus „Gazul” a refuzat`
  // ("the Russian company “Gazul” refused").
  const isName =
    capital &&
    modifies &&
    words === 1 &&
    /\p{Ll} $/u.test(cased.slice(Math.max(0, outerStart - 2), outerStart));
  if (words === 1 && capital && isNickname(cased, outerStart, outerEnd)) return true;
  // Within a quotation, up to three marked words are a name, as in `“The ‘Amber’ pipeline is closed”`.
  if (depth > 0) return words <= 3 && !/[.!?]$/.test(inner);
  if (rule !== undefined && !weakRules.has(rule)) return words === 1 && (isName || rule === "same-sentence");
  // After a colon or a full stop, marked words are a sentence of their own.
  const before = cased.slice(Math.max(0, outerStart - 3), outerStart).trimEnd();
  if (capital && (words > 1 || /:$/.test(before)) && /(?:[:.!?]|^)$/.test(before)) return false;
  const opens = capital && /[.!?]$/.test(inner);
  if (rule === "subject" && words > 1) return false;
  return words === 1 || (words <= 3 && !opens && !(rule === "same-speaker" && capital));
}

/** Whether a marked word is between two words with capitals, as in `Ada “Bridge” Miro`. */
function isNickname(cased: string, outerStart: number, outerEnd: number): boolean {
  if (cased[outerStart - 1] !== " " || cased[outerEnd] !== " ") return false;
  const first = cased.charAt(cased.lastIndexOf(" ", outerStart - 2) + 1);
  return /\p{Lu}/u.test(first) && /\p{Lu}/u.test(cased.charAt(outerEnd + 1));
}

type MarkedSpan = Pick<MarkedWords, "start" | "end" | "outerStart" | "outerEnd" | "depth">;

/**
 * Whether words in quotation marks are a name or a title, such as `"Nord Stream"`. They are if there are at least two
 * words of more than three letters and all of these begin with a capital.
 */
export function isTitle(text: string, start: number, end: number): boolean {
  if (end - start > 120) return false;
  const words = text
    .slice(start, end)
    .split(/[ \n]/)
    .filter((word) => word.length > 3);
  return words.length >= 2 && words.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
}
