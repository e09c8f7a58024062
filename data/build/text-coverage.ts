import { eachRecord } from "../../src/dataset/each-record.ts";
import { sourcesOf } from "../../src/dataset/traits.ts";
import type { Dataset } from "../../src/model/dataset.ts";

/** A stretch of a text, in code points. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How much of a text the records cite. */
export interface TextCoverage {
  readonly document: string;
  readonly sentences: number;
  readonly citedSentences: number;
  /** Letters and digits; blanks and marks do not count. */
  readonly characters: number;
  readonly citedCharacters: number;
  /** Sentences of which nothing is cited. */
  readonly uncitedSentences: readonly Stretch[];
  /** Runs of three words or more that nothing cites, within and between sentences. */
  readonly uncitedStretches: readonly Stretch[];
}

/** How much of each text some record of a dataset cites. The names of actors do not count, nor citations that only date. */
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
      // An actor cites its name; what is told of it stands in its memberships.
      const sources =
        "memberships" in entry.record
          ? (entry.record.memberships ?? []).flatMap((m) => m.sources)
          : sourcesOf(entry);
      if (entry.kind === "actors" && !("memberships" in entry.record)) return;
      for (const { document, start, end, supports } of sources) {
        if (document === id && supports === undefined) cited.fill(1, start, end);
      }
    });
    const counts = (i: number) => /[\p{L}\p{N}]/u.test(characters[i] as string);
    const share = (from: number, to: number, wanted: boolean) => {
      let count = 0;
      for (let i = from; i < to; i++) if (counts(i) && (!wanted || cited[i] === 1)) count += 1;
      return count;
    };
    const all = sentences(characters);
    const uncitedSentences = all.filter(({ start, end }) => share(start, end, true) === 0);
    return [
      {
        document: id,
        sentences: all.length,
        citedSentences: all.length - uncitedSentences.length,
        characters: share(0, characters.length, false),
        citedCharacters: share(0, characters.length, true),
        uncitedSentences,
        uncitedStretches: uncited(characters, cited),
      },
    ];
  });
}

/** Sentences end at a stop before a blank and a capital or an opening mark, and at the end of a line. */
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

function uncited(characters: readonly string[], cited: Uint8Array): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (let i = 0; i <= characters.length; i++) {
    const ends = i === characters.length || cited[i] === 1 || characters[i] === "\n";
    if (!ends) continue;
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
