import type { Words } from "../words.ts";

/** The units of time of dates such as `two weeks ago` and `next month`. */
export type DateUnit = "day" | "week" | "weekend" | "month" | "year" | "decade";

/**
 * Words with a number as their meaning. Each key is a number, and its list contains the words for this number. For
 * example, in `{ [-1]: "ieri", 0: "oggi" }`, the word `ieri` ("yesterday") means -1.
 */
export type ValuedWords = Readonly<Record<number, Words>>;

/**
 * Words for units of time. Each key is a unit, and its list contains the words for this unit. For example, the list
 * `week` contains Italian `settimana`.
 */
export type UnitWords = Readonly<Partial<Record<DateUnit, Words>>>;

/**
 * Phrases for a period near another date. The first key is the unit of the period, and the second key is its distance
 * from that date. For example, in `{ day: { 1: "the_next_day" } }`, the period is a day, and it is 1 day later.
 */
export type PeriodWords = Readonly<Partial<Record<DateUnit, ValuedWords>>>;

/**
 * The words of dates in a language, in lower case and as the language spells them.
 *
 * Lists of months, days of the week, seasons and numbers have exactly one entry for each value, because the index of an
 * entry determines its value. `feb(|br)` is one entry with two spellings, and `()` is an entry without a word. All
 * words are also found without their accents.
 */
export interface DateWords {
  /** The twelve months from January, one entry for each. */
  readonly months: Words;
  /**
   * Abbreviations of the twelve months from January, one entry for each, without a full stop. They are read as months
   * only beside a day or a year.
   */
  readonly shortMonths: Words;
  /**
   * Names of months that are also other words, such as `may`. They are read as months only beside a number, after a
   * preposition, or after a word such as `last`.
   */
  readonly doubtfulMonths: Words;
  /**
   * Lower-case words that can follow a doubtful month, as `and` in `in May and June`. Before any other lower-case word,
   * as in `he may go`, the doubtful word is not read as a month.
   */
  readonly afterDoubtfulMonth: Words;
  /** The seven days of the week from Monday, one entry for each. */
  readonly weekdays: Words;
  /**
   * Abbreviations of the seven days of the week from Monday, one entry for each, without a full stop. They are read as
   * days of the week only before a day of a month.
   */
  readonly shortWeekdays: Words;
  /** Names of days of the week that are also other words, as Romanian `luni` means `Monday` or `months`. */
  readonly doubtfulWeekdays: Words;
  /**
   * Words after which a doubtful day of the week has its other meaning: Romanian `luni` is `Monday`, but `câteva luni`
   * is `some months`. A number before the doubtful word has the same effect.
   */
  readonly beforeOtherWord: Words;
  /**
   * Words that give a doubtful day of the week its other meaning if they follow it: Romanian `luni` is `Monday`, but
   * `luni întregi` is `whole months`.
   */
  readonly afterOtherWord?: Words;
  /** Words between a number and what is counted, as `de` in Romanian `24 de luni` ("24 months"). */
  readonly countLinks?: Words;
  /** Grammatical articles between a month and the day after it, as in `March the 5th`. */
  readonly dayArticles?: Words;
  /** Whether months and days of the week are written with a capital. */
  readonly capitals: boolean;
  /** The order of numbers in a date such as `5/3/2022`. */
  readonly order: "day-first" | "month-first";
  /**
   * Words for a day near the day of publication. The key is the number of days from that day. For example, the key of
   * Italian `ieri` (`yesterday`) is -1.
   */
  readonly relativeDays: ValuedWords;
  /** Words for parts of a day that can follow a day, such as `morning` in `Friday morning`. */
  readonly partsOfDay: Words;
  /** The numbers from 1 to 31, and then 40, 50 and so on to 100, in this order. */
  readonly numbers: Words;
  /** The ordinal numbers from 1, in this order. They can be days of a month. */
  readonly ordinals: Words;
  /** Endings that can follow the digits of an ordinal number, such as `th`. */
  readonly ordinalEndings: Words;
  /** The forms of each unit in the singular. */
  readonly units: UnitWords;
  /** The forms of each unit in the plural. */
  readonly pluralUnits: UnitWords;
  /**
   * Words such as `last`, which are before a day, a month or a unit and show whether it is in the past, the present or
   * the future. The key is -1 for the past (`last`), 0 for the present (`this`) and 1 for the future (`next`).
   */
  readonly shiftsBefore: ValuedWords;
  /**
   * Words that have the meaning of `shiftsBefore` but are after a day, a month or a unit. For example, Italian `scorso`
   * and Romanian `trecut` mean `last`.
   */
  readonly shiftsAfter: ValuedWords;
  /** Phrases for a whole period near the present, such as `year-end`. */
  readonly periods: PeriodWords;
  /**
   * Words that are before a number of units and count them back from the present. For example, Romanian `acum doi ani`
   * means `two years ago`.
   */
  readonly agoBefore: Words;
  /**
   * The words of `agoBefore` that count back only if a word of `agoAfter` follows the unit. For example, Romanian
   * `cu două zile în urmă` means `two days ago`, but `cu două zile` alone does not.
   */
  readonly agoNeedsAfter: Words;
  /** Words that are after a number of units and count them back from the present, such as `ago` in `two years ago`. */
  readonly agoAfter: Words;
  /** Words that are before a number of units and count them forward from the present, such as `in` in `in two days`. */
  readonly aheadBefore: Words;
  /** Words that are after a number of units and count them forward from the present, such as `from now`. */
  readonly aheadAfter: Words;
  /**
   * Words that are after a number of units and count them from another date in the text. The key is 1 for a later date,
   * as in `two days later`, and -1 for an earlier one.
   */
  readonly fromOther: ValuedWords;
  /**
   * Words that can have the meaning of `fromOther`, but can be prepositions, too. They have the meaning of `fromOther`
   * only before a mark, a verb or a new clause. For example, Italian `dopo` has this meaning in `due giorni dopo, …`
   * (`two days later, …`), but not in `due giorni dopo l'attacco` (`two days after the attack`).
   */
  readonly fromOtherBeforeMark: ValuedWords;
  /** Words that add half a unit, such as `and a half`. */
  readonly half: Words;
  /** Phrases that refer to another date in the text: `lo stesso giorno`, `the next day`. */
  readonly anaphora: PeriodWords;
  /**
   * Phrases that can have the meaning of `anaphora`, but can refer to a noun after them, too. They have the meaning of
   * `anaphora` only before a mark, a verb or a new clause. For example, Italian `il giorno dopo, …` means
   * `the next day, …`, but `il giorno dopo l'attacco` means `the day after the attack`.
   */
  readonly anaphoraBeforeMark: PeriodWords;
  /** Words between a day, its month and its year, such as `of` in `5th of March`. */
  readonly joints: Words;
  /** Words that can be between a day of the week and a date, or before a month, such as `the` in `Friday the 5th`. */
  readonly articles: Words;
  /** Words after which a name in `doubtfulMonths` is read as a month, such as `in`. */
  readonly prepositions: Words;
  /** Words after which a number of four digits is a year, such as `in` and `since`. */
  readonly yearPrepositions: Words;
  /** Words before a year that is followed by a noun: `the 2014 annexation`. */
  readonly yearArticles: Words;
  /** Words after which a number of four digits is not a year, such as `article`. */
  readonly beforeOtherNumber: Words;
  /** Words before which a number of four digits is not a year, such as `soldiers`. */
  readonly afterOtherNumber: Words;
  /** Endings of plural nouns. Before a plural noun, four digits can be a quantity, as in `in 2000 houses`. */
  readonly pluralEndings: Words;
  /** Words that open a range, such as `from` and `between`. */
  readonly rangeOpenings: Words;
  /**
   * Words between the first and the last date of a range, such as `to`. They also join a range that has no opening
   * word.
   */
  readonly rangeJoints: Words;
  /**
   * Words that join the first and the last date of a range only if an opening word is before the range, as `and` in
   * `between March and May`.
   */
  readonly rangeAnds: Words;
  /** Words for a part of a month, a season or a year, such as `early` and `end of`. */
  readonly parts: Words;
  /** Words that make a date approximate, such as `around`. */
  readonly approximations: Words;
  /** Spring, summer, autumn and winter, one entry for each. */
  readonly seasons: Words;
  /**
   * Words such as `in` in `in summer`. Without a year and without a word such as `last`, a season is read only after
   * one of them.
   */
  readonly seasonPrepositions: Words;
  /**
   * Words before a decade in digits or in words. For example, Italian `anni` is such a word in `anni '90` and
   * `anni novanta` (`the nineties`).
   */
  readonly beforeDecade: Words;
  /** Endings directly after the digits of a decade, such as `s` in `1990s`. */
  readonly decadeEndings: Words;
  /** Names of decades without digits, such as `the twenties`. The key is the first year of the decade. */
  readonly decades: ValuedWords;
  /** Words for a century, before or after its number. */
  readonly centuryWords: Words;
  /** Names of centuries. The key is the first year of the century. */
  readonly centuries: ValuedWords;
  /** Words that show that the date directly after them is in the future, such as `by` in `by Friday`. */
  readonly deadlines: Words;
  /**
   * Words that show that the date directly after them is in the past, such as `since` in `since Friday`. They are used
   * only if no verb near the date shows a tense.
   */
  readonly beginnings: Words;
  /** Words that show that a clause is about the future. */
  readonly future: Words;
  /** Verbs such as `announced`. They do not show whether a date near them is in the past or in the future. */
  readonly announcing: Words;
  /** Endings of verbs in the future. */
  readonly futureEndings: Words;
  /** Words that show that a clause is about the past. */
  readonly past: Words;
  /** Endings of verbs in the past. */
  readonly pastEndings: Words;
  /** Words that begin a clause, such as `that` and `because`. */
  readonly clauseWords: Words;
}
