import { firstIndex } from "../../collections/first-index.ts";
import type { Reporting } from "../../model/reporting.ts";

/** The quotations of a text. Positions are code points. */
export interface Quotations {
  /**
   * Returns how a span renders words: `direct` if the span is within one quotation, `mixed` if only a part of the span
   * is in a quotation, and otherwise `indirect`. The quotation marks belong to the quotation. Blanks at the ends of the
   * span and punctuation after it are ignored.
   */
  readonly reportingOf: (start: number, end: number) => Exclude<Reporting, "attributed">;
}

/**
 * The closing marks for each opening mark. Languages use the same characters in opposite directions, so every pair in
 * use is listed: “…” in English, „…“ in German, „…” in Polish, ”…” in Swedish, «…» in French and »…« in Danish.
 */
const closingMarks: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“”",
  "”": "”",
  "«": "»",
  "»": "«",
  "‘": "’",
  "「": "」",
  "『": "』",
};

const isLetter = /\p{L}/u;
const isBlank = /\s/;
const isPunctuation = /[.,;:!?…\s]/u;

/**
 * Finds the quotations of a text. A quotation is within one line: an opening mark without a closing mark before the end
 * of the line is ignored. A ’ before a letter is an apostrophe.
 */
export function findQuotations(text: string): Quotations {
  const characters = [...text];
  const starts: number[] = [];
  const ends: number[] = [];
  let open = -1;
  let closing = "";
  for (const [i, character] of characters.entries()) {
    if (character === "\n") open = -1;
    else if (open < 0) {
      const marks = Object.hasOwn(closingMarks, character) ? closingMarks[character] : undefined;
      if (marks === undefined || (character === "‘" && isLetter.test(characters[i - 1] ?? ""))) continue;
      open = i;
      closing = marks;
    } else if (
      closing.includes(character) &&
      !(character === "’" && isLetter.test(characters[i + 1] ?? ""))
    ) {
      starts.push(open);
      ends.push(i + 1);
      open = -1;
    }
  }
  return {
    reportingOf(start, end) {
      let first = start;
      let last = end;
      while (first < last - 1 && isBlank.test(characters[first] as string)) first += 1;
      while (last > first + 1 && isPunctuation.test(characters[last - 1] as string)) last -= 1;
      const index = firstAfter(ends, first);
      const from = starts[index];
      if (from === undefined || from >= end) return "indirect";
      return from <= first && last <= (ends[index] as number) ? "direct" : "mixed";
    },
  };
}

/** Returns the index of the first number that is greater than `limit`. The numbers are in ascending order. */
function firstAfter(numbers: readonly number[], limit: number): number {
  return firstIndex(numbers.length, (index) => (numbers[index] as number) > limit);
}
