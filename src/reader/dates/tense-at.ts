import type { Tense } from "./calendar.ts";
import type { DateText } from "./date-text.ts";

/** The tense of a clause is searched in this number of tokens on each side of the date. */
const reach = 25;
/**
 * The tense of a date is that of the nearest word with a tense. If a comma is between the date and the word, this
 * number of tokens is added to their distance, because the word is then probably in another clause.
 */
const behindComma = 6;
/**
 * If a word that begins a clause, such as `that`, is between a date and a word with a tense, this number of tokens is
 * added to their distance.
 */
const behindClause = 12;

/**
 * Returns the tense of the word with a tense that is nearest to a date. A comma or the beginning of another clause
 * between the date and the word increases the distance. A word such as `by` directly before the date means the future,
 * whatever the verbs are. A word such as `since` means the past, if no word with a tense is near.
 */
export function tenseAt(text: DateText, from: number, next: number): Tense {
  if (text.follows(from, "deadlines")) return "future";
  const left = nearestTense(text, from - 1, -1);
  const right = nearestTense(text, next, 1);
  const nearest =
    left !== undefined && (right === undefined || left.distance <= right.distance) ? left : right;
  if (nearest !== undefined) return nearest.tense;
  return text.follows(from, "beginnings") ? "past" : undefined;
}

function nearestTense(
  text: DateText,
  from: number,
  step: 1 | -1,
): { readonly tense: Tense; readonly distance: number } | undefined {
  let penalty = 0;
  for (let i = 0; i < reach; i += 1) {
    const index = from + i * step;
    const token = text.tokens[index];
    if (token === undefined || crossesLine(text, index, step)) return undefined;
    if (token.kind === "mark") {
      if ('.;:!?"()'.includes(token.text) && !(token.text === "." && text.glued(index + 1))) return undefined;
      if (token.text === "," || token.text === "–") penalty += behindComma;
      continue;
    }
    if (token.kind === "number") continue;
    const distance = i + penalty;
    if (text.find("future", index) || text.endsIn(index, "futureEndings")) {
      return { tense: "future", distance };
    }
    if (text.find("announcing", index)) return { tense: undefined, distance };
    // In `will be held`, the participle is not about the past.
    if (text.at(index - 1) === "be") continue;
    if (text.find("past", index) || (!text.capital(index) && text.endsIn(index, "pastEndings"))) {
      return { tense: "past", distance };
    }
    if (text.find("clauseWords", index)) penalty += behindClause;
  }
  return undefined;
}

function crossesLine(text: DateText, index: number, step: 1 | -1): boolean {
  return text.startsLine(step === 1 ? index : index + 1);
}
