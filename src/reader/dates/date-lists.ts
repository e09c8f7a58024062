import type { DateUnit, DateWords } from "./date-words.ts";

/** A period near the present or near another date. For example, `last week` has the unit `week` and the shift -1. */
export interface NearPeriod {
  readonly unit: DateUnit;
  readonly shift: number;
}

/** The lists in which the value of an entry is its index, such as 2 for March. */
export const positional = new Set(["months", "shortMonths", "weekdays", "shortWeekdays", "seasons"] as const);
/** The lists of numbers, in which the first entry has the value 1. */
export const counting = new Set(["numbers", "ordinals"] as const);

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
export type ValueOf<Name> = Name extends NumberedName
  ? number
  : Name extends "units" | "pluralUnits"
    ? DateUnit
    : Name extends "periods" | "anaphora" | "anaphoraBeforeMark"
      ? NearPeriod
      : true;

/** The fields of {@link DateWords} that contain whole words or phrases, and not endings of words. */
export type TableName = Exclude<keyof DateWords, EndingsName | "capitals" | "order">;

/** The fields of {@link DateWords} that contain endings of words. */
export type EndingsName = "pluralEndings" | "futureEndings" | "pastEndings";

/** A phrase of a list, as words and marks. */
export interface Phrase<Value> {
  readonly tokens: readonly string[];
  readonly value: Value;
}

/** The phrases of the lists that begin with one word. */
export interface Beginning {
  /** The phrases of each list. Longer phrases come first. */
  readonly phrases: { readonly [Name in TableName]?: readonly Phrase<ValueOf<Name>>[] };
  /**
   * The words that can follow this word at the beginning of a date. The set is empty if no date begins with this
   * word. An empty string in the set means that any word can follow.
   */
  readonly seconds: ReadonlySet<string>;
}

/** The words of a lexicon for dates, arranged so that the phrases and endings of a token are found quickly. */
export interface DateTables {
  /** The phrases by their first words. A phrase with accents is listed twice, with and without its accents. */
  readonly beginnings: ReadonlyMap<string, Beginning>;
  /**
   * Returns the names of the lists that contain an ending of `word`. If the word has fewer than five letters, the
   * result is empty.
   */
  readonly endingsOf: (word: string) => readonly EndingsName[];
}
