import leven from "leven";
import { firstIndex } from "../../collections/first-index.ts";
import { memoize } from "../../collections/memo.ts";
import type { Entry, Registry } from "../../dataset/registry.ts";
import { actorsOf, titleOf } from "../../dataset/traits.ts";
import { compareText } from "../../dates/compare-edtf.ts";
import type { Attributes } from "../../model/attributes.ts";
import type { Doubt } from "../../model/doubt.ts";
import type { Identifier } from "../../model/identifier.ts";
import type { EventCode } from "../../model/political-event.ts";
import { wordsOf } from "./words-of.ts";

/** The words of all records of a dataset. */
export interface SearchIndex {
  /** The distinct words in sorted order, so that words with the same beginning follow one another. */
  readonly words: readonly string[];
  /** For each word, the records that contain it. The number is the weight of the word in the record. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<Entry, number>>;
  /** The number of records. */
  readonly size: number;
}

/** Returns the index of the words of a dataset. It is built on the first search. */
export const searchIndex: (registry: Registry) => SearchIndex = /* @__PURE__ */ memoize(
  (registry: Registry): SearchIndex => {
    const postings = new Map<string, Map<Entry, number>>();
    for (const entry of registry.byId.values()) {
      for (const [text, weight] of fieldsOf(entry, registry)) {
        const words = wordsOf(text);
        for (const word of words) {
          const posting = postings.get(word) ?? new Map<Entry, number>();
          // A word has more weight in a short text than in a long one.
          posting.set(entry, Math.max(posting.get(entry) ?? 0, weight * (1 + 1 / words.length)));
          postings.set(word, posting);
        }
      }
    }
    return { words: [...postings.keys()].sort(compareText), postings, size: registry.byId.size };
  },
);

/** Yields each searched text of a record, with the weight of a match in this text. */
function* fieldsOf(entry: Entry, registry: Registry): Generator<readonly [text: string, weight: number]> {
  const record = entry.record as unknown as Readonly<Record<string, unknown>>;
  for (const [field, weight] of [
    ["name", 8],
    ["title", 6],
    ["label", 6],
    ["proposition", 3],
    ["summary", 3],
    ["author", 3],
    ["id", 2],
    ["dateTold", 1],
    ["note", 1],
  ] as const) {
    const text = record[field];
    if (typeof text === "string") yield [text, weight];
  }
  const { doubts = [] } = record as { readonly doubts?: readonly Doubt[] };
  for (const { reason } of doubts) yield [reason, 1];
  for (const text of textsOfLists(record)) yield [text, 2];
  for (const name of spellingsOf(entry)) yield [name, 8];
  for (const id of actorsOf(entry)) {
    const actor = registry.byId.get(id);
    if (actor !== undefined)
      for (const name of [titleOf(actor, registry.byId), ...spellingsOf(actor)]) yield [name, 2];
  }
  const place = (record as { readonly place?: { readonly name: string } }).place;
  if (place !== undefined) yield [place.name, 3];
}

/**
 * Returns the searched texts of the fields that have several values: attributes, identifiers and the codes of an event.
 */
function textsOfLists(record: object): readonly string[] {
  const { attributes = {}, identifiers = [], codes = [] }: SearchedLists = record;
  return [
    ...Object.values(attributes).filter((value) => typeof value === "string"),
    ...identifiers.map(({ identifier }) => identifier),
    ...codes.map(({ code }) => code),
  ];
}

/** Fields of records that contain several texts. */
interface SearchedLists {
  readonly attributes?: Attributes;
  readonly identifiers?: readonly Identifier[];
  readonly codes?: readonly EventCode[];
}

function spellingsOf({ record }: Entry): readonly string[] {
  return "otherNames" in record ? (record.otherNames ?? []).map(({ name }) => name) : [];
}

/** Returns the records that contain `word`, or a longer word that begins with `word`. Each record has its score. */
export function lookUp({ words, postings, size }: SearchIndex, word: string): ReadonlyMap<Entry, number> {
  const low = firstIndex(words.length, (index) => (words[index] as string) >= word);
  const matches: [word: string, share: number][] = [];
  for (let i = low; i < words.length && (words[i] as string).startsWith(word); i++) {
    const candidate = words[i] as string;
    matches.push([candidate, candidate === word ? 1 : (0.6 * word.length) / candidate.length]);
  }
  return scoresOfMatches(matches, { postings, size });
}

/**
 * Returns the records that contain `word` or a word with a similar spelling. Each record has its score. A word of four
 * to seven letters may differ in one letter, and a longer word may differ in two letters. A word of up to three letters
 * has to be equal, because a change of one letter mostly makes it a different word.
 */
export function lookUpSimilar(
  { words, postings, size }: SearchIndex,
  word: string,
): ReadonlyMap<Entry, number> {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const matches = words.flatMap((candidate): readonly [string, number][] => {
    if (Math.abs(candidate.length - word.length) > most) return [];
    const distance = leven(word, candidate, { maxDistance: most + 1 });
    return distance > most ? [] : [[candidate, 0.6 * (1 - distance / word.length)]];
  });
  return scoresOfMatches(matches, { postings, size });
}

/**
 * Returns the records that contain at least one of the matching words. The score of a record is the score of its best
 * match.
 */
function scoresOfMatches(
  matches: readonly (readonly [word: string, share: number])[],
  { postings, size }: Pick<SearchIndex, "postings" | "size">,
): ReadonlyMap<Entry, number> {
  const found = new Map<Entry, number>();
  for (const [word, share] of matches) {
    for (const [entry, weight] of postings.get(word) as ReadonlyMap<Entry, number>)
      found.set(entry, Math.max(found.get(entry) ?? 0, weight * share));
  }
  // The fewer records match, the more a match counts. A short beginning of a word matches many records, so it counts
  // little.
  const rarity = Math.log(1 + size / Math.max(1, found.size));
  for (const [entry, score] of found) found.set(entry, score * rarity);
  return found;
}
