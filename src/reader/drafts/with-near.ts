import type { Span } from "../reading.ts";

/** The largest number of characters between two spans that are cited as one passage. */
const reach = 60;

/** The largest number of characters between an item and other words of its sentence, such as its date. */
export const sentenceReach = 160;

const endsClause = /^[.!?…,;:()\n\r«»“”„"–—]$/;

const endsSentence = /^[.!?…;:\n\r«»“”„"]$/;

/**
 * Returns a span that is extended to other spans near it, such as the name of the speaker before the words that report
 * the act. A span that is far away, or in another sentence or quotation, is ignored.
 */
export function withNear(
  characters: readonly string[],
  span: Span,
  others: readonly (Span | undefined)[],
): Span {
  let { start, end } = span;
  for (const other of others) {
    if (other === undefined) continue;
    const [from, to] = other.end <= start ? [other.end, start] : [end, other.start];
    if (to - from > reach || characters.slice(from, to).some((each) => endsSentence.test(each))) continue;
    start = Math.min(start, other.start);
    end = Math.max(end, other.end);
  }
  return { start, end };
}

/**
 * Returns a span that is extended to the next punctuation mark, because a citation covers whole clauses. The span stays
 * as it is if the mark is far away.
 */
export function toClauseEnd(characters: readonly string[], { start, end }: Span): Span {
  let at = end;
  while (at < characters.length && at - end <= sentenceReach) {
    const character = characters[at] as string;
    if (endsClause.test(character) && !/\S/.test(character === "." ? (characters[at + 1] ?? "") : ""))
      return { start, end: at };
    at += 1;
  }
  return { start, end: at === characters.length ? at : end };
}

/**
 * Whether the mark at an index ends both a quotation and a sentence, as the closing mark does in `“We left.” Danko
 * stayed.`
 */
function isFinalMark(characters: readonly string[], index: number): boolean {
  const [mark = "", blank = " ", next = ""] = characters.slice(index, index + 3);
  return /["”»]/.test(mark) && /\s/.test(blank) && !/\p{Ll}/u.test(next);
}

/** Whether two spans are in the same sentence, which means that no sentence ends between them. */
export function isInSameSentence(characters: readonly string[], a: Span, b: Span): boolean {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  for (let at = from; at < to; at += 1) {
    const character = characters[at] as string;
    if (/[\n\r!?]/.test(character)) return false;
    if (character === "." && /\s/.test(characters[at + 1] ?? " ")) return false;
    if (characters[at - 1] === "." && isFinalMark(characters, at)) return false;
  }
  return true;
}
