import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { actorsOf, titleOf } from "../dataset/traits.ts";
import { compareText } from "../dates/compare-edtf.ts";
import { displayed } from "../display/displayed.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { type AnyId, type Ids, kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { someOf } from "../options/some-of.ts";
import { wholeNumber } from "../options/whole-number.ts";

/** Options of {@link search}. */
export interface SearchOptions {
  /** Only records of these kinds. Default: all, terms and responses included. */
  readonly kinds?: readonly RecordKind[] | undefined;
  /** At most so many records, the best first. Default: all. */
  readonly limit?: number | undefined;
}

/** A record that was found. */
export interface SearchHit<out I extends Ids = Ids> {
  /** Its kind. */
  readonly kind: RecordKind;
  /** Its id. */
  readonly id: AnyId<I>;
  /** Its name or title. */
  readonly title: string;
  /** How well it fits, in no unit: only for comparing hits of one search. */
  readonly score: number;
}

const rules = {
  kinds: /* @__PURE__ */ someOf(/* @__PURE__ */ (kinds as readonly string[]).concat(nestedKinds), "kind"),
  limit: /* @__PURE__ */ wholeNumber({ atLeast: 1 }),
};

/**
 * Records by words, the best first, for a search box: every word has to be found, in any spelling that the dataset
 * knows, as a whole word or as the beginning of one.
 *
 * Looked through are names and titles, summaries and propositions, the names of those who have a part in a record in
 * every spelling, notes, and ids. Case, diacritics and marks do not count (`Chișinău` is `chisinau`). A hit in a name
 * counts more than one in a summary, a whole word more than a beginning, and a rare word more than a frequent one.
 *
 * @throws {@link DemarcheError} for an unknown option or kind, and for what is no text. Nothing found is an empty array,
 * and so is the answer to a text without a word.
 *
 * @example
 * ```ts
 * import { search } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * search(dataset, "lukaşenko")[0]?.id; // => "alexander-lukashenko"
 * search(dataset, "Tleuberdi press conf")[0]?.id; // => "blinken-tileuberdi-press-conference"
 * search(dataset, "enlargement", { kinds: ["terms"] }).map(({ id }) => id); // => ["no-further-enlargement"]
 * ```
 */
export function search<I extends Ids>(
  dataset: Dataset<I>,
  text: string,
  options: SearchOptions = {},
): readonly SearchHit<I>[] {
  if (typeof text !== "string")
    throw problem("invalid-option", "", `search looks for a text, not ${shown(text)}.`, text);
  checkOptions("search", options, rules);
  const registry = registryOf(dataset);
  const index = indexOf(dataset, registry);
  const words = wordsOf(text);
  if (words.length === 0) return displayed([]);

  let scores: Map<Entry, number> | undefined;
  for (const word of words) {
    const found = lookUp(index, word);
    const both = new Map<Entry, number>();
    for (const [entry, score] of found) {
      const before = scores === undefined ? 0 : scores.get(entry);
      if (before !== undefined) both.set(entry, before + score);
    }
    scores = both;
  }
  const wanted = options.kinds === undefined ? undefined : new Set<string>(options.kinds);
  const hits = [...(scores ?? [])]
    .filter(([{ kind }]) => wanted?.has(kind) ?? true)
    .map(([entry, score]) => ({
      kind: entry.kind,
      id: entry.record.id,
      title: titleOf(entry, registry.byId),
      score: Math.round(score * 1000) / 1000,
    }))
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .slice(0, options.limit)
    .map((hit) => Object.freeze(hit));
  return displayed(hits) as unknown as readonly SearchHit<I>[];
}

/** Every word of a dataset, in order, with the records that have it and how much it counts there. */
interface SearchIndex {
  readonly words: readonly string[];
  readonly postings: ReadonlyMap<string, ReadonlyMap<Entry, number>>;
  readonly size: number;
}

const indexes = /* @__PURE__ */ new WeakMap<Dataset, SearchIndex>();

function indexOf(dataset: Dataset, registry: Registry): SearchIndex {
  const known = indexes.get(dataset);
  if (known !== undefined) return known;
  const postings = new Map<string, Map<Entry, number>>();
  for (const entry of registry.byId.values()) {
    for (const [text, weight] of fieldsOf(entry, registry)) {
      const found = wordsOf(text);
      for (const word of found) {
        const posting = postings.get(word) ?? new Map<Entry, number>();
        // A word that is all of a name says more than one of ten.
        posting.set(entry, Math.max(posting.get(entry) ?? 0, weight * (1 + 1 / found.length)));
        postings.set(word, posting);
      }
    }
  }
  const index = { words: [...postings.keys()].sort(compareText), postings, size: registry.byId.size };
  indexes.set(dataset, index);
  return index;
}

/** The texts of a record and how much a word of each counts. */
function* fieldsOf(entry: Entry, registry: Registry): Generator<readonly [text: string, weight: number]> {
  const record = entry.record as unknown as Readonly<Record<string, unknown>>;
  for (const [member, weight] of [
    ["name", 8],
    ["title", 6],
    ["label", 6],
    ["proposition", 3],
    ["summary", 3],
    ["id", 2],
    ["note", 1],
  ] as const) {
    const text = record[member];
    if (typeof text === "string") yield [text, weight];
  }
  if (entry.kind === "actors") for (const name of spellingsOf(entry)) yield [name, 8];
  for (const id of actorsOf(entry)) {
    const actor = registry.byId.get(id);
    if (actor?.kind === "actors")
      for (const name of [titleOf(actor, registry.byId), ...spellingsOf(actor)]) yield [name, 2];
  }
  const place = (record as { readonly place?: { readonly name: string } }).place;
  if (place !== undefined) yield [place.name, 3];
}

function spellingsOf({ record }: Entry): readonly string[] {
  return "otherNames" in record ? (record.otherNames ?? []).map(({ name }) => name) : [];
}

/** The words of a text without case, diacritics and marks. The same in every locale. */
function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, "")
    .replace(/[łøđıßæœ]/g, (letter) => letters[letter] as string);
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Letters that no decomposition takes apart. */
const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** The records that have a word, or one that begins with it, and how well they fit. */
function lookUp({ words, postings, size }: SearchIndex, word: string): ReadonlyMap<Entry, number> {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  const found = new Map<Entry, number>();
  for (let i = low; i < words.length && (words[i] as string).startsWith(word); i++) {
    const candidate = words[i] as string;
    const posting = postings.get(candidate) as ReadonlyMap<Entry, number>;
    const share = candidate === word ? 1 : (0.6 * word.length) / candidate.length;
    for (const [entry, weight] of posting) found.set(entry, Math.max(found.get(entry) ?? 0, weight * share));
  }
  // How rare the word is that was asked for, with all that it can be the beginning of.
  const rarity = Math.log(1 + size / Math.max(1, found.size));
  for (const [entry, score] of found) found.set(entry, score * rarity);
  return found;
}
