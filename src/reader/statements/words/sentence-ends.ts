import { isTimeOfDay } from "../../time-of-day.ts";
import { can } from "./cues.ts";
import * as kinds from "./kinds.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * A colon ends a sentence only if at least `fewestBefore` tokens are before it and at most `mostAfter` tokens are after
 * it.
 */
const fewestBefore = 3;
const mostAfter = 40;

/**
 * Whether a colon ends a sentence, because the words after it only name the speaker. An example is
 * `Il ponte è chiuso: lo ha detto Orsini` ("The bridge is closed: Orsini said so").
 */
export function endsAtColon(
  tokens: readonly Token[],
  at: number,
  { finite, participles }: Vocabulary,
): boolean {
  if (tokens[at]?.kind !== "colon" || at < fewestBefore || tokens.length - at > mostAfter) return false;
  const [first, second, third] = tokens.slice(at + 1, at + 4);
  if (first?.kind !== "word" || second === undefined) return false;
  const hasContent = tokens
    .slice(at + 1)
    .some((token) => token.kind === "quote" || token.kind === "colon" || can(token, kinds.complementizer));
  if (hasContent) return false;
  if (can(first, kinds.thus)) return true;
  const object = can(first, kinds.clitic) && !can(first, kinds.impersonal | kinds.adverb);
  const perfect = can(second, kinds.auxiliary) && participles.has(third?.word ?? "");
  return object && (finite.has(second.word) || perfect);
}

/** The maximum number of tokens of a dateline. */
const longestDateline = 10;

/**
 * Whether the tokens before the first dash of a paragraph are a dateline, such as `Roma, 17 feb. (LaPresse) -`. A
 * dateline belongs to no sentence. All its words have a capital, and one token is a date, a medium, a bracket or a word
 * in capitals. The time of day before an entry of a live report, as in `21:10 GMT –`, is a dateline, too.
 */
export function isDateline(tokens: readonly Token[], text: string): boolean {
  if (tokens.length > longestDateline) return false;
  if (isTimeOfDay(text.slice(tokens[0]?.start, tokens.at(-1)?.end))) return true;
  let marked = false;
  for (const { kind, capital, start, end } of tokens) {
    if (kind === "word" || kind === "name" || kind === "outlet") {
      if (!capital) return false;
      const word = text.slice(start, end);
      if (kind === "outlet" || (word.length > 3 && word === word.toUpperCase())) marked = true;
    } else if (kind === "date" || kind === "bracket") marked = true;
    else if (kind !== "comma" && kind !== "stop") return false;
  }
  return marked;
}
