import { memoize } from "../../collections/memo.ts";
import { groupsOf, type Words, wordsOf } from "../words.ts";
import type { DateUnit, DateWords, ValuedWords } from "./date-words.ts";
import { PhraseTable } from "./phrase-table.ts";

/** A period near the present or near another date. Last week has the unit `week` and the shift -1. */
export interface NearPeriod {
  readonly unit: DateUnit;
  readonly shift: number;
}

/** The lists in which the value of an entry is its index, such as 2 for March. */
const positional = new Set(["months", "shortMonths", "weekdays", "shortWeekdays", "seasons"] as const);
/** The lists of numbers, in which the first entry has the value 1. */
const counting = new Set(["numbers", "ordinals"] as const);

type Members<Names> = Names extends Set<infer Name> ? Name : never;

/** The lists whose phrases have a number as their value. */
type NumberedName =
  | Members<typeof positional>
  | Members<typeof counting>
  | "relativeDays"
  | "shiftsBefore"
  | "shiftsAfter"
  | "fromOther"
  | "fromOtherBeforeMark"
  | "decades"
  | "centuries";

/** The type of the values of the phrases in a list. */
type ValueOf<Name> = Name extends NumberedName
  ? number
  : Name extends "units" | "pluralUnits"
    ? DateUnit
    : Name extends "periods" | "anaphora" | "anaphoraBeforeMark"
      ? NearPeriod
      : true;

/** The names of the lists of {@link DateWords} that contain whole words or phrases, and not endings of words. */
export type TableName = Exclude<keyof DateWords, EndingsName | "capitals" | "order">;

/** The names of the lists of endings of words. */
export type EndingsName = "pluralEndings" | "futureEndings" | "pastEndings";

/** A table for each list of date words, which finds the phrases of the list that begin at a token. */
export type DateTables = { readonly [Name in TableName]: PhraseTable<ValueOf<Name>> } & {
  /**
   * For each word with which a date can begin, the words that can follow this word. An empty string among them means
   * that any word can follow. Dates that begin with a number are not included.
   */
  readonly starters: ReadonlyMap<string, ReadonlySet<string>>;
  readonly endings: Readonly<Record<EndingsName, readonly string[]>>;
};

/** The lists whose words can begin a date. */
const starting: readonly TableName[] = [
  "months",
  "shortMonths",
  "weekdays",
  "shortWeekdays",
  "relativeDays",
  "numbers",
  "ordinals",
  "units",
  "shiftsBefore",
  "periods",
  "agoBefore",
  "aheadBefore",
  "anaphora",
  "anaphoraBeforeMark",
  "rangeOpenings",
  "parts",
  "approximations",
  "seasons",
  "beforeDecade",
  "decades",
  "centuryWords",
  "centuries",
];

/** Returns the tables of the words of dates. The tables of a lexicon are made once. */
export const dateTables = /* @__PURE__ */ memoize((words: DateWords): DateTables => {
  const tables: Record<string, PhraseTable<unknown>> = {};
  for (const [name, list] of Object.entries(words)) tables[name] = new PhraseTable(phrasesOf(name, list));
  const starters = new Map<string, Set<string>>();
  for (const name of starting) {
    for (const [first, second] of tables[name]?.beginnings() ?? []) {
      starters.set(first, (starters.get(first) ?? new Set()).add(second));
    }
  }
  const endings = {
    pluralEndings: wordsOf(words.pluralEndings),
    futureEndings: wordsOf(words.futureEndings),
    pastEndings: wordsOf(words.pastEndings),
  };
  return { ...tables, starters, endings } as unknown as DateTables;
});

/** Returns the phrases of a list with their values. */
function phrasesOf(name: string, list: DateWords[keyof DateWords]): [words: string, value: unknown][] {
  const phrases: [string, unknown][] = [];
  const add = (words: string, value: unknown): void => {
    for (const each of wordsOf(words)) phrases.push([each, value]);
  };
  if (typeof list === "string") {
    const isPositional = (positional as ReadonlySet<string>).has(name);
    const isCounting = (counting as ReadonlySet<string>).has(name);
    groupsOf(list).forEach((group, at) => {
      for (const each of group) phrases.push([each, isPositional ? at : isCounting ? numberAt(at) : true]);
    });
    return phrases;
  }
  for (const [key, inner] of Object.entries(list) as [string, Words | ValuedWords][]) {
    if (typeof inner === "string") add(inner, name === "units" || name === "pluralUnits" ? key : Number(key));
    else for (const [shift, words] of Object.entries(inner)) add(words, { unit: key, shift: Number(shift) });
  }
  return phrases;
}

/** Returns the number at an index of a list that contains 1 to 31, and then 40, 50 and so on. */
function numberAt(at: number): number {
  return at < 31 ? at + 1 : (at - 27) * 10;
}
