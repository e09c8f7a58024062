import { memoize } from "../collections/memo.ts";
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
  /** Only records of these kinds. Default: all, including terms and responses. */
  readonly kinds?: readonly RecordKind[] | undefined;
  /** The largest number of records to return, the best first. Default: all. */
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
  /** How well the record matches. Scores are comparable within one search only. */
  readonly score: number;
}

const rules = {
  kinds: /* @__PURE__ */ someOf(/* @__PURE__ */ (kinds as readonly string[]).concat(nestedKinds), "kind"),
  limit: /* @__PURE__ */ wholeNumber({ atLeast: 1 }),
};

/**
 * Returns the records that contain all words of a text, the best match first, for a search box. A word matches a whole
 * word or the beginning of one, in any spelling that the dataset has.
 *
 * The search covers names and titles, summaries and propositions, the names of the actors that have a part in a record in
 * all spellings, notes, and ids. Case, diacritics and punctuation do not count (`Chișinău` is `chisinau`). A match in a
 * name counts more than one in a summary, a whole word more than a beginning, and a rare word more than a frequent one.
 *
 * @throws {@link DemarcheError} for an unknown option or kind, and for a text that is not a string. If nothing matches, or
 * the text has no word, the result is an empty array.
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
    throw problem("invalid-option", "", `search takes a text, not ${shown(text)}.`, text);
  checkOptions("search", options, rules);
  const registry = registryOf(dataset);
  const index = searchIndex(registry);
  const words = wordsOf(text);
  if (words.length === 0) return displayed([]);

  let scores: Map<Entry, number> | undefined;
  for (const word of words) {
    const withAllWords = new Map<Entry, number>();
    for (const [entry, score] of lookUp(index, word)) {
      const before = scores === undefined ? 0 : scores.get(entry);
      if (before !== undefined) withAllWords.set(entry, before + score);
    }
    scores = withAllWords;
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

/** The words of a dataset. */
interface SearchIndex {
  /** The words, sorted. */
  readonly words: readonly string[];
  /** For each word, the records that contain it, with its weight in them. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<Entry, number>>;
  /** The number of records. */
  readonly size: number;
}

const searchIndex = /* @__PURE__ */ memoize((registry: Registry): SearchIndex => {
  const postings = new Map<string, Map<Entry, number>>();
  for (const entry of registry.byId.values()) {
    for (const [text, weight] of fieldsOf(entry, registry)) {
      const found = wordsOf(text);
      for (const word of found) {
        const posting = postings.get(word) ?? new Map<Entry, number>();
        // A word counts more the fewer words the text has.
        posting.set(entry, Math.max(posting.get(entry) ?? 0, weight * (1 + 1 / found.length)));
        postings.set(word, posting);
      }
    }
  }
  return { words: [...postings.keys()].sort(compareText), postings, size: registry.byId.size };
});

/** Yields the texts of a record, each with the weight of its words. */
function* fieldsOf(entry: Entry, registry: Registry): Generator<readonly [text: string, weight: number]> {
  const record = entry.record as unknown as Readonly<Record<string, unknown>>;
  for (const [field, weight] of [
    ["name", 8],
    ["title", 6],
    ["label", 6],
    ["proposition", 3],
    ["summary", 3],
    ["id", 2],
    ["note", 1],
  ] as const) {
    const text = record[field];
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

/** The words of a text without case, diacritics and punctuation. The result does not depend on the locale. */
function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, "")
    .replace(/[łøđıßæœ]/g, (letter) => letters[letter] as string);
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Letters that Unicode does not decompose. */
const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** Returns the records that contain a word, or one that begins with it, with their scores. */
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
  // The rarity of the word, counting all words that begin with it.
  const rarity = Math.log(1 + size / Math.max(1, found.size));
  for (const [entry, score] of found) found.set(entry, score * rarity);
  return found;
}
