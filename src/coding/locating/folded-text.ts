import { foldingOf, type LocateRung } from "./rungs.ts";
import { textTokensOf } from "./text-tokens.ts";

/**
 * A text after conversion for a rung (a way of comparing texts, such as `typography`). The source is the original text.
 * A token is one visible character of the source, such as a letter with its accents.
 */
export interface FoldedText {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text` that begins a token, the position of the token in the source, in code points. For
   * other units it is -1, because no match can begin within a token.
   */
  readonly starts: Int32Array;
  /**
   * For each UTF-16 unit of `text` that ends a token, the position after the token in the source, in code points. For
   * other units it is -1.
   */
  readonly ends: Int32Array;
}

/** Returns a text in the form in which a rung (a way of comparing texts) compares it. */
export function foldText(source: string, rung: LocateRung): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const fold = foldingOf(rung);
  const joinsBlanks = fold("\n") === " ";
  const joinsApostrophes = fold("’") === "'";
  let previous = "";
  // Invisible characters are ignored by the rung `blanks`, which joins blanks, and by all later rungs.
  for (const { text, start, end } of textTokensOf(source, joinsBlanks)) {
    const folded = fold(text);
    // A run of blanks becomes one space.
    if (joinsBlanks && folded === " " && previous === " ") {
      ends[ends.length - 1] = end;
      continue;
    }
    // Two apostrophes become one quotation mark, because some agencies write quotation marks in this way.
    if (joinsApostrophes && folded === "'" && previous === "'") {
      parts[parts.length - 1] = '"';
      ends[ends.length - 1] = end;
      previous = '"';
      continue;
    }
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) {
      starts.push(i === 0 ? start : -1);
      ends.push(i === folded.length - 1 ? end : -1);
    }
    previous = folded;
  }
  return { text: parts.join(""), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
