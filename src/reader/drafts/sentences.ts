import type { Span } from "../reading.ts";
import { indexFrom } from "./index-from.ts";

/** The characters of a text, and the spans of its sentences. */
export interface Sentences {
  readonly spans: readonly Span[];
  readonly joined: readonly string[];
}

/**
 * Returns the sentences of a text. A line break ends a sentence. One of the marks `.`, `!`, `?` and `…` ends a sentence
 * if a blank, a closing quotation mark or a closing bracket follows it, unless the character after that is a small
 * letter.
 */
export function sentencesIn(joined: readonly string[]): Sentences {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < joined.length; at += 1) {
    const character = joined[at] as string;
    const isStop = ".!?…".includes(character) && /[\s"”»)]/.test(joined[at + 1] ?? " ");
    if (!(isStop && !/\p{Ll}/u.test(joined[at + 2] ?? "")) && !/[\n\r]/.test(character)) continue;
    if (at > start) spans.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < joined.length) spans.push({ start, end: joined.length });
  return { spans, joined };
}

/** Returns the index of the sentence that contains a position. */
export function sentenceAt({ spans }: Sentences, position: number): number {
  return Math.max(0, indexFrom(spans, position + 1) - 1);
}

/** Returns the text of a span in lower case, with the comma-below forms of ș and ț and straight apostrophes. */
export function textOf({ joined }: Pick<Sentences, "joined">, { start, end }: Span): string {
  return joined
    .slice(start, end)
    .join("")
    .normalize("NFC")
    .toLowerCase()
    .replace(/ş/g, "ș")
    .replace(/ţ/g, "ț")
    .replace(/’/g, "'");
}
