import { eachRecord } from "../../src/dataset/each-record.ts";
import { sourcesOf } from "../../src/dataset/traits.ts";
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
  /** Uncited runs of three words or more. A run can cross the end of a sentence but not of a line. */
  readonly uncitedStretches: readonly Stretch[];
}

/**
 * Returns how much of each text the records of a dataset cite. Citations of actors' names, and citations that only date
 * a record, do not count.
 */
export function textCoverage(
  dataset: Dataset,
  texts: Readonly<Record<string, string>>,
): readonly TextCoverage[] {
  return dataset.documents.flatMap(({ id }) => {
    const text = texts[id];
    if (text === undefined) return [];
    const characters = [...text];
    const cited = new Uint8Array(characters.length);
    eachRecord(dataset, (entry) => {
      // The citations of an actor cover only the actor's name, so the citations of the memberships are used instead.
      const sources =
        "memberships" in entry.record
          ? (entry.record.memberships ?? []).flatMap((m) => m.sources)
          : sourcesOf(entry);
      if (entry.kind === "actors" && !("memberships" in entry.record)) return;
      for (const { document, start, end, supports } of sources) {
        if (document === id && supports === undefined) cited.fill(1, start, end);
      }
    });
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
        uncitedStretches: uncited(characters, cited),
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

/** Returns the uncited runs of three words or more. A run ends at a cited character or at the end of a line. */
function uncited(characters: readonly string[], cited: Uint8Array): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (let i = 0; i <= characters.length; i++) {
    const isBoundary = i === characters.length || cited[i] === 1 || characters[i] === "\n";
    if (!isBoundary) continue;
    const words =
      characters
        .slice(start, i)
        .join("")
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length >= 3) {
      let [from, to] = [start, i];
      while (!/[\p{L}\p{N}]/u.test(characters[from] as string)) from += 1;
      while (!/[\p{L}\p{N}]/u.test(characters[to - 1] as string)) to -= 1;
      found.push({ start: from, end: to });
    }
    start = i + 1;
  }
  return found;
}
