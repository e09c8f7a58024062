import { eachRecord } from "../dataset/each-record.ts";
import { isSpan, type TextSpan } from "../dataset/is-span.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { attestingCitations } from "../dataset/traits.ts";
import { displayed } from "../display/displayed.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { joinWrappedLines } from "../text/wrapped-breaks.ts";
import { codedText } from "./coded-text.ts";
import type { Texts } from "./text.ts";

/** Options of {@link uncitedPassages}. */
export interface UncitedPassagesOptions {
  /**
   * The smallest number of words of a passage. `minWords: 3` leaves out passages of one or two words, which are mostly
   * conjunctions between two cited clauses. In a script without blanks, a run of letters counts as one word. Default:
   * 1.
   */
  readonly minWords?: number | undefined;
}

/** A passage of a document that no record cites. */
export interface UncitedPassage extends TextSpan {
  /** The words of the passage. */
  readonly exact: string;
}

/**
 * Returns the passages of a document that no record cites, in the order of the text. They show what is not coded yet. A
 * passage ends at a cited character or at the end of a paragraph. A line break ends a paragraph unless the line was
 * wrapped at a fixed width. A passage begins and ends with a letter or a digit, so blanks and punctuation alone are not
 * a passage.
 *
 * Three kinds of citation are ignored, because they do not show that a passage is coded: citations of an actor, which
 * cite only its name; citations that only date a record; and citations of a whole document. The citations of
 * memberships of an actor are not ignored.
 *
 * @param texts - The texts by document id. Only the text of the document is needed.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an unknown document, `missing-text` if its text is not
 * among `texts`, `text-mismatch` if the text is not the one that was coded, and `invalid-citation` for a document without
 * a digest.
 *
 * @example
 * ```ts
 * import { defineDataset, fingerprint, uncitedPassages } from "demarche/coding";
 *
 * const text = "The envoy of Alba left. He will return in May.";
 * const mine = defineDataset({
 *   documents: [
 *     { id: "wire", title: "A departure", language: "en", datePublished: "2024-05-01", datePublishedBasis: "Printed on it.", ...fingerprint(text) },
 *   ],
 *   events: [
 *     { id: "departure", title: "Departure of the envoy", type: "other", status: "done", actors: [], summary: "The envoy left.", sources: [{ document: "wire", start: 0, end: 23 }] },
 *   ],
 * });
 * uncitedPassages(mine, "wire", { wire: text }); // => [{ start: 24, end: 45, exact: "He will return in May" }]
 * ```
 */
export function uncitedPassages<I extends Ids>(
  dataset: Dataset<I>,
  document: I["documents"],
  texts: Texts,
  options: UncitedPassagesOptions = {},
): readonly UncitedPassage[] {
  checkOptions("uncitedPassages", options, { minWords: wholeNumber({ atLeast: 1 }) });
  registryOf(dataset);
  const characters = [...codedText("uncitedPassages", dataset, document, texts).text];
  const cited = citedCharacters(dataset, document, characters.length);
  const { minWords = 1 } = options;
  return displayed(uncitedRuns(characters, cited, minWords).map((passage) => Object.freeze(passage)));
}

/** Returns a number for each character of a document: 1 if a record cites the character, and 0 otherwise. */
export function citedCharacters(dataset: Dataset, document: string, length: number): Uint8Array {
  const cited = new Uint8Array(length);
  eachRecord(dataset, (entry) => {
    for (const citation of codingCitations(entry))
      if (citation.document === document && isSpan(citation)) cited.fill(1, citation.start, citation.end);
  });
  return cited;
}

/**
 * Returns the citations of a record whose passages count as coded. For an actor, these are the citations that attest
 * its memberships. For any other record, they are the citations that attest the record.
 */
function codingCitations(entry: Entry): readonly Citation[] {
  if (entry.kind !== "actors") return attestingCitations(entry);
  const { memberships = [] } = (entry as Entry<"actors">).record;
  return memberships.flatMap(({ sources }) => sources.filter(({ supports }) => supports === undefined));
}

const isLetterOrDigit = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? "");

/** Returns the runs of characters that are not cited, without the blanks and the punctuation around them. */
export function uncitedRuns(
  characters: readonly string[],
  cited: Uint8Array,
  minWords: number,
): readonly UncitedPassage[] {
  const found: UncitedPassage[] = [];
  const joined = [...joinWrappedLines(characters.join(""))];
  let start = 0;
  for (let i = 0; i <= characters.length; i++) {
    const isBoundary = i === characters.length || cited[i] === 1 || /[\r\n]/.test(joined[i] as string);
    if (!isBoundary) continue;
    let [from, to] = [start, i];
    while (from < to && !isLetterOrDigit(characters[from])) from += 1;
    while (from < to && !isLetterOrDigit(characters[to - 1])) to -= 1;
    const exact = characters.slice(from, to).join("");
    const words = exact.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length >= minWords) found.push({ start: from, end: to, exact });
    start = i + 1;
  }
  return found;
}
