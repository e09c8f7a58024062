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

/** The text and the tables that all searches for names use. */
export interface NameSearch {
  /** The text as it is spelled. */
  readonly text: string;
  /** The text with one form of each apostrophe, dash and blank. */
  readonly cased: string;
  readonly tokens: readonly Token[];
  readonly tables: WordTables;
  readonly index: NameIndex;
  readonly world: KnownNames;
  /** Frequent short words of the language. */
  readonly functionWords: ReadonlySet<string>;
}

/** The most words of the name of a person. */
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
 * Returns the index after the capitalized words that begin at an index. Particles such as `von` can be between them.
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
  "al el bin ibn von van der den del ter abu ben de un dos das du".split(" "),
);

/** Returns the items of a list by the index of their first word. */
export function byStart<Item extends { readonly from: number }>(items: readonly Item[]): Map<number, Item> {
  return new Map(items.map((item) => [item.from, item]));
}

/** Returns the items of a list by the index after their last word. */
export function byEnd<Item extends { readonly to: number }>(items: readonly Item[]): Map<number, Item> {
  return new Map(items.map((item) => [item.to, item]));
}

/** Whether a word beside a name shows that the text cites it as a source, as in `il quotidiano la Repubblica`. */
export function isSource({ tokens, tables }: NameSearch, from: number, to: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 3; at -= 1) {
    if (tables.sources.has((tokens[at] as Token).key)) return true;
    if (tokens[at + 1]?.first) return false;
  }
  return tables.sources.has(tokens[to]?.key ?? "");
}

/** Whether a word is a preposition before a place, or before a place or an actor. */
export function isLocative({ locatives, datives }: WordTables, key: string): boolean {
  return locatives.has(key) || datives.has(key);
}

/**
 * Whether a word is the name of a state or a capital after a preposition, as in `ad Astana`. It is then not part of
 * the name of a person after it.
 */
export function isPlace({ tokens, tables }: NameSearch, at: number): boolean {
  const before = tokens[at - 1]?.key ?? "";
  if (!tables.owners.values.has((tokens[at] as Token).key)) return false;
  return isLocative(tables, before) || tables.genitives.has(before);
}
