import type { Mention } from "../reading.ts";
import type { KnownNames } from "./words/known-names.ts";
import type { NameIndex } from "./words/name-index.ts";
import type { Token } from "./words/tokens.ts";
import type { WordTables } from "./words/word-tables.ts";

/** A mention with the indexes of its words, from `from` up to, but not including, `to`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
}

/** The text and the tables that are the input of all searches for names. */
export interface NameSearch {
  /** The text as it is spelled. */
  readonly text: string;
  /** The text with one form of each apostrophe, dash and blank. Its capitals are unchanged. */
  readonly cased: string;
  readonly tokens: readonly Token[];
  readonly tables: WordTables;
  readonly index: NameIndex;
  readonly world: KnownNames;
  /** Frequent short words of the language. */
  readonly functionWords: ReadonlySet<string>;
}

/** The largest number of words in a sequence of capitalized words. */
export const longestRun = 8;

/** Words that join two names, in all languages of the reader. */
export const conjunctions: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "e",
  "ed",
  "si",
  "and",
  "o",
  "or",
  "sau",
]);

/**
 * Returns the index after a sequence of capitalized words that begins at an index. Particles such as `von` can be
 * between them.
 */
export function runEnd(tokens: readonly Token[], from: number, particles: ReadonlySet<string>): number {
  let end = from + 1;
  for (let index = from + 1; index < tokens.length && index < from + longestRun; index += 1) {
    const token = tokens[index] as Token;
    if (!token.joined) break;
    if (token.capital) end = index + 1;
    else if (!particles.has(token.key)) break;
  }
  return end;
}

/** Lower-case words within names of persons, as in `Omar bin Sala`. */
export const nameParticles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "al el bin ibn von van der den del ter abu ben de un dos das du".split(" "),
);

/** Returns a map from the index of the first word of each item to the item. */
export function byStart<Item extends { readonly from: number }>(items: readonly Item[]): Map<number, Item> {
  return new Map(items.map((item) => [item.from, item]));
}

/** Returns a map from the index after the last word of each item to the item. */
export function byEnd<Item extends { readonly to: number }>(items: readonly Item[]): Map<number, Item> {
  return new Map(items.map((item) => [item.to, item]));
}

/** Whether a word near a name shows that the text cites it as a source, as in `the newspaper Herald`. */
export function isSource({ tokens, tables }: NameSearch, from: number, to: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 3; at -= 1) {
    if (tables.sources.has((tokens[at] as Token).key)) return true;
    if (tokens[at + 1]?.first) return false;
  }
  return tables.sources.has(tokens[to]?.key ?? "");
}

/** Whether a word is a preposition that can introduce a place. */
export function isLocative({ locatives, datives }: WordTables, key: string): boolean {
  return locatives.has(key) || datives.has(key);
}

/**
 * Whether a word is the name of a state or a capital after a preposition, such as `Astana` in `in Astana Orsini said`.
 * Such a word does not belong to the name of the person after it.
 */
export function isPlace({ tokens, tables }: NameSearch, at: number): boolean {
  const { key, first } = tokens[at] as Token;
  if (first || !tables.owners.values.has(key)) return false;
  const before = tokens[at - 1]?.key ?? "";
  return isLocative(tables, before) || tables.genitives.has(before);
}
