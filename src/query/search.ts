import { type Entry, registryOf } from "../dataset/registry.ts";
import { dateOf, titleOf } from "../dataset/traits.ts";
import { compareText } from "../dates/compare-edtf.ts";
import { displayed } from "../display/displayed.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { ActorType } from "../model/actor.ts";
import type { BaseType } from "../model/base.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import { type AnyId, type Ids, kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import type { MeetingFormat } from "../model/meeting.ts";
import type { EventType } from "../model/political-event.ts";
import type { ResponseAnswer } from "../model/proposal.ts";
import type { StatementAct } from "../model/speech-act.ts";
import { checkOptions } from "../options/check-options.ts";
import { flag } from "../options/flag.ts";
import { someOf } from "../options/some-of.ts";
import { wholeNumber } from "../options/whole-number.ts";
import type { CriteriaFor } from "./filters/criterion.ts";
import { passes, rulesOf } from "./filters/select.ts";
import { lookUp, lookUpSimilar, searchIndex } from "./words/search-index.ts";
import { type SearchedWord, searchedWords } from "./words/words-of.ts";

/** Options of {@link search}. */
export interface SearchOptions {
  /** Restricts the search to records of these kinds. By default it covers all kinds, including terms and responses. */
  readonly kinds?: readonly RecordKind[] | undefined;
  /** Leaves out records that fit this filter. */
  readonly exclude?: Pick<SearchOptions, "kinds"> | undefined;
  /**
   * Whether a search for a word that is in no record finds similar words instead. For example, `Tokaev` then finds
   * records with `Tokayev`. In a word of four to seven letters, one letter may be different, missing or added. In a
   * longer word, two letters may be different, missing or added. Default: `false`.
   */
  readonly fuzzy?: boolean | undefined;
  /**
   * The largest number of records to return. If more records match, those with the best scores are returned. By
   * default, all of them are returned.
   */
  readonly limit?: number | undefined;
}

/**
 * The type of a record within its kind: the type of an actor, a base or an event, the act of a statement, the format of
 * a meeting, or the answer of a response.
 */
export type HitType = ActorType | BaseType | EventType | StatementAct | MeetingFormat | ResponseAnswer;

/** A record that matches a search. */
export interface SearchHit<out I extends Ids = Ids> {
  /** The kind of the record. */
  readonly kind: RecordKind;
  /** The id of the record. */
  readonly id: AnyId<I>;
  /** The name or title of the record. */
  readonly title: string;
  /** The type of the record within its kind. Null for kinds without types: documents, issues, proposals and terms. */
  readonly type: HitType | null;
  /**
   * The date of the record as coded. For a document, it is the date of publication. Null if the record is undated or of
   * a kind without dates.
   */
  readonly date: Edtf | null;
  /** How well the record matches. Scores can be compared only within one search. */
  readonly score: number;
}

/**
 * Returns the records that contain all words of a text, such as the text in a search box. The best match comes first.
 *
 * A word of the text is found in a record if it equals a word of the record or the beginning of one. The search covers
 * these texts of a record:
 * - names and titles, summaries, propositions and notes;
 * - places, authors, ids, identifiers, codes of events, and attributes that are texts;
 * - reasons for doubt, and dates in the wording of the documents;
 * - the names of the actors that have a part in the record, in all spellings that the dataset has.
 *
 * Case, diacritics and punctuation are ignored, so `chisinau` finds `Chișinău`, and `obrien` finds `O’Brien`. In
 * scripts without blanks between words, such as Chinese, Japanese or Thai, any sequence of letters is found. A match in
 * a name counts more than one in a summary, a whole word more than a beginning, and a rare word more than a frequent
 * one.
 *
 * `fuzzy` helps if names are transliterated in several ways. It applies only to a word that is in no record, so it does
 * not change a search whose words are spelt as in the dataset.
 *
 * If nothing matches, or the text has no word, the result is an empty array.
 *
 * @throws {@link DemarcheError} for an unknown option or kind, and for a text that is not a string.
 *
 * @example
 * ```ts
 * import { search } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * search(dataset, "lukaşenko")[0]?.id; // => "alexander-lukashenko"
 * search(dataset, "Tleuberdi press conf")[0]?.id; // => "blinken-tileuberdi-press-conference"
 * search(dataset, "enlargement", { kinds: ["terms"] }).map(({ id }) => id); // => ["no-further-enlargement"]
 *
 * const [putin] = search(dataset, "ignored demands", { kinds: ["statements"] });
 * [putin?.type, putin?.date]; // => ["criticize", "2022-02-01"]
 * search(dataset, "Tokaev"); // => []
 * search(dataset, "Tokaev", { fuzzy: true })[0]?.title; // => "Kassym-Jomart Tokayev"
 * ```
 */
export function search<I extends Ids>(
  dataset: Dataset<I>,
  text: string,
  options: SearchOptions = {},
): readonly SearchHit<I>[] {
  if (typeof text !== "string")
    throw problem("invalid-option", "", `search takes a text, not ${shown(text)}.`, text);
  checkOptions("search", options, { ...rulesOf(criteria, { dated: false }), limit, fuzzy: flag }, dataset);
  const registry = registryOf(dataset);
  const fits = passes(options, criteria, registry);
  const index = searchIndex(registry);
  const scoresOfWords = searchedWords(text).map((word) => {
    const found = scoresOf(word, (part) => lookUp(index, part), fits);
    return found.size > 0 || options.fuzzy !== true
      ? found
      : scoresOf(word, (part) => lookUpSimilar(index, part), fits);
  });
  const hits = [...allOf(scoresOfWords)]
    .map(([entry, score]) => ({
      kind: entry.kind,
      id: entry.record.id,
      title: titleOf(entry, registry.byId),
      type: typeOf(entry),
      date: dateOf(entry) ?? null,
      score: Math.round(score * 1000) / 1000,
    }))
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .slice(0, options.limit)
    .map((hit) => Object.freeze(hit));
  return displayed(hits) as unknown as readonly SearchHit<I>[];
}

const criteria: CriteriaFor<Pick<SearchOptions, "kinds">, RecordKind> = {
  kinds: {
    rule: /* @__PURE__ */ someOf(/* @__PURE__ */ (kinds as readonly string[]).concat(nestedKinds)),
    getValues: ({ kind }) => [kind],
  },
};

const limit = /* @__PURE__ */ wholeNumber({ atLeast: 1 });

type Scores = ReadonlyMap<Entry, number>;

/** Returns the type of a record within its kind. */
function typeOf({ record }: Entry): HitType | null {
  const { type, act, format, answer } = record as Readonly<
    Partial<Record<"type" | "act" | "format" | "answer", HitType>>
  >;
  return type ?? act ?? format ?? answer ?? null;
}

/**
 * Returns the records that fit the options and contain a searched word in at least one of its spellings. The score of a
 * record is the score of its best spelling.
 */
function scoresOf(
  spellings: SearchedWord,
  find: (part: string) => Scores,
  fits: (entry: Entry) => boolean,
): Scores {
  const best = new Map<Entry, number>();
  for (const parts of spellings) {
    for (const [entry, score] of allOf(parts.map(find)))
      if (fits(entry)) best.set(entry, Math.max(best.get(entry) ?? 0, score));
  }
  return best;
}

/** Returns the records that are in all of the maps. Each record has the sum of its scores in the maps. */
function allOf([first = new Map(), ...others]: readonly Scores[]): Scores {
  let all = first;
  for (const scores of others) {
    const both = new Map<Entry, number>();
    for (const [entry, score] of scores) {
      const before = all.get(entry);
      if (before !== undefined) both.set(entry, before + score);
    }
    all = both;
  }
  return all;
}
