import { citedCharacters, uncitedRuns } from "../../src/coding/uncited-passages.ts";
import type { Dataset } from "../../src/model/dataset.ts";

/** A run of characters of a text, in code points: `start` is zero-based, `end` is exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How much of a document the records cite. */
export interface TextCoverage {
  readonly document: string;
  readonly sentences: number;
  readonly citedSentences: number;
  /** Number of letters and digits. Spaces and punctuation do not count. */
  readonly characters: number;
  readonly citedCharacters: number;
  /** Sentences without any cited letter or digit. */
  readonly uncitedSentences: readonly Stretch[];
  /** Uncited runs of three words or more. A run can continue in the next sentence, but it ends at the end of a line. */
  readonly uncitedStretches: readonly Stretch[];
}

/**
 * Returns which parts of each text are cited by the records of a dataset. Two kinds of citations are ignored: those
 * that attest an actor and not one of its memberships, and those that support only the date of a record.
 */
export function textCoverage(
  dataset: Dataset,
  texts: Readonly<Record<string, string>>,
): readonly TextCoverage[] {
  return dataset.documents.flatMap(({ id }) => {
    const text = texts[id];
    if (text === undefined) return [];
    const characters = [...text];
    const cited = citedCharacters(dataset, id, characters.length);
    const isLetterOrDigit = (i: number) => /[\p{L}\p{N}]/u.test(characters[i] as string);
    const countBetween = (from: number, to: number, { citedOnly }: { readonly citedOnly: boolean }) => {
      let count = 0;
      for (let i = from; i < to; i++) if (isLetterOrDigit(i) && (!citedOnly || cited[i] === 1)) count += 1;
      return count;
    };
    const all = sentences(characters);
    const uncitedSentences = all.filter(
      ({ start, end }) => countBetween(start, end, { citedOnly: true }) === 0,
    );
    return [
      {
        document: id,
        sentences: all.length,
        citedSentences: all.length - uncitedSentences.length,
        characters: countBetween(0, characters.length, { citedOnly: false }),
        citedCharacters: countBetween(0, characters.length, { citedOnly: true }),
        uncitedSentences,
        uncitedStretches: uncitedRuns(characters, cited, 3).map(({ start, end }) => ({ start, end })),
      },
    ];
  });
}

/**
 * Returns the sentences of a text. A sentence ends at the end of a line, or at a full stop, exclamation mark or
 * question mark that comes before a space and a capital letter or quotation mark.
 */
function sentences(characters: readonly string[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const close = (end: number) => {
    if (/[\p{L}\p{N}]/u.test(characters.slice(start, end).join(""))) found.push({ start, end });
    start = end;
  };
  characters.forEach((character, i) => {
    const next = `${characters[i + 1] ?? ""}${characters[i + 2] ?? ""}`;
    if (character === "\n") close(i);
    else if (/[.!?]/.test(character) && /^[\s”»"][\p{Lu}„“«"]?/u.test(next) && /[\p{Lu}„“«"]/u.test(next))
      close(i + 1);
  });
  close(characters.length);
  return found;
}
