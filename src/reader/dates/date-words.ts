import type { Words } from "../words.ts";

/** The units of time that dates count. */
export type DateUnit = "day" | "week" | "weekend" | "month" | "year" | "decade";

/** Words by the number that they mean, such as `{ [-1]: "ieri", 0: "oggi" }`. */
export type ValuedWords = Readonly<Record<number, Words>>;

/** Words by the unit of the date that they mean. */
export type UnitWords = Readonly<Partial<Record<DateUnit, Words>>>;

/** Phrases for a period near another date by its unit and its distance from that date, such as 1 for the next one. */
export type PeriodWords = Readonly<Partial<Record<DateUnit, ValuedWords>>>;

/**
 * The words of dates in a language, in lower case and as the language spells them.
 *
 * Where a comment says that the index is the value, the list has one entry for each value, and `feb(|br)` is one
 * entry with two spellings. `()` is an entry without a word. All words are also found without their accents.
 */
export interface DateWords {
  /** The twelve months. The index is the value. */
  readonly months: Words;
  /**
   * Abbreviations of the twelve months, without a full stop. They count only beside a day or a year. The index is the
   * value.
   */
  readonly shortMonths: Words;
  /** Names of months that are also other words. They need a number or a preposition. */
  readonly doubtfulMonths: Words;
  /**
   * Lower-case words that can follow a doubtful month, as `and` in `in May and June`. Before any other lower-case
   * word, as in `he may go`, it is not a month.
   */
  readonly afterDoubtfulMonth: Words;
  /** The seven days of the week from Monday. The index is the value. */
  readonly weekdays: Words;
  /**
   * Abbreviations of the seven days, without a full stop. They count only before a day of a month. The index is the
   * value.
   */
  readonly shortWeekdays: Words;
  /** Names of days of the week that are also other words. */
  readonly doubtfulWeekdays: Words;
  /**
   * Words after which a doubtful day of the week has its other meaning: Romanian `luni` is `Monday`, but
   * `câteva luni` is `some months`. A number before it has the same effect.
   */
  readonly beforeOtherWord: Words;
  /** Whether months and days of the week are written with a capital. */
  readonly capitals: boolean;
  /** The order of numbers in a date such as `5/3/2022`. */
  readonly order: "day-first" | "month-first";
  /** Words that mean a day near the day of publication, by the number of days from it. */
  readonly relativeDays: ValuedWords;
  /** Words for parts of a day, which can follow a day. */
  readonly partsOfDay: Words;
  /** The numbers from 1 to 31, and then 40, 50 and so on to 100, in this order. */
  readonly numbers: Words;
  /** The ordinal numbers from 1, in this order. They can be days of a month. */
  readonly ordinals: Words;
  /** What can be written after the digits of an ordinal number. */
  readonly ordinalEndings: Words;
  /** The forms of each unit in the singular. */
  readonly units: UnitWords;
  /** The forms of each unit in the plural. */
  readonly pluralUnits: UnitWords;
  /**
   * Words before a day, a month or a unit that put it in the past (-1), the present (0) or the future (1): `last`,
   * `acest`.
   */
  readonly shiftsBefore: ValuedWords;
  /** Words with the same meaning after a day, a month or a unit: `scorso`, `trecut`. */
  readonly shiftsAfter: ValuedWords;
  /** Phrases for a whole period near the present, such as `year-end`. */
  readonly periods: PeriodWords;
  /** Words before a number of units that count back from the present: Romanian `acum`. */
  readonly agoBefore: Words;
  /** Those words of `agoBefore` that count only if a word of `agoAfter` follows the unit: `cu două zile în urmă`. */
  readonly agoNeedsAfter: Words;
  /** Words after a number of units that count back from the present: `ago`, `fa`. */
  readonly agoAfter: Words;
  /** Words before a number of units that count ahead from the present: `tra`, `peste`. */
  readonly aheadBefore: Words;
  /** Words after a number of units that count ahead from the present: `from now`. */
  readonly aheadAfter: Words;
  /**
   * Words after a number of units that count forward (1) or back (-1) from another date in the text:
   * `two days later`.
   */
  readonly fromOther: ValuedWords;
  /**
   * Words with the same meaning that can also be prepositions. They count only before a mark, a verb or a new clause:
   * `due giorni dopo, …`, but not `due giorni dopo l'attacco`.
   */
  readonly fromOtherBeforeMark: ValuedWords;
  /** Words such as `e mezzo` that add half a unit. */
  readonly half: Words;
  /** Phrases that refer to another date in the text: `lo stesso giorno`, `the next day`. */
  readonly anaphora: PeriodWords;
  /**
   * Phrases with the same meaning that can also be followed by a noun. They count only before a mark, a verb or a new
   * clause: `il giorno dopo, …`, but not `il giorno dopo l'attacco`.
   */
  readonly anaphoraBeforeMark: PeriodWords;
  /** Words between a day, its month and its year, such as `di`. */
  readonly joints: Words;
  /** Words that can be between a day of the week and a date, or before a month. */
  readonly articles: Words;
  /** Words after which a doubtful month is a month. */
  readonly prepositions: Words;
  /** Words after which a number of four digits is a year. */
  readonly yearPrepositions: Words;
  /** Words before a year that is followed by a noun: `the 2014 annexation`. */
  readonly yearArticles: Words;
  /** Words after which a number of four digits is no year, such as `article`. */
  readonly beforeOtherNumber: Words;
  /** Words before which a number of four digits is no year, such as `soldiers`. */
  readonly afterOtherNumber: Words;
  /** Endings of plural nouns. Before a plural noun, a round number of four digits is no year. */
  readonly pluralEndings: Words;
  /** Words that open a range, such as `dal` and `between`. */
  readonly rangeOpenings: Words;
  /** Words between the ends of a range, such as `al`. A range without an opening can have them as well. */
  readonly rangeJoints: Words;
  /**
   * Words that join the ends of a range only if an opening word is before it, as `and` in `between March and May`.
   */
  readonly rangeAnds: Words;
  /** Words for a part of a month, a season or a year, such as `early` and `fine`. */
  readonly parts: Words;
  /** Words that make a date approximate. */
  readonly approximations: Words;
  /** Spring, summer, autumn and winter. The index is the value. */
  readonly seasons: Words;
  /** Words before a season without a year. */
  readonly seasonPrepositions: Words;
  /** Words before a decade in digits or in words: `anni '90`, `anni novanta`. */
  readonly beforeDecade: Words;
  /** What follows the digits of a decade directly: `s`. */
  readonly decadeEndings: Words;
  /** Other names of decades, by their first years. */
  readonly decades: ValuedWords;
  /** Words for a century, before or after its number. */
  readonly centuryWords: Words;
  /** Names of centuries, by their first years. */
  readonly centuries: ValuedWords;
  /** Words directly before a date in the future: `by Friday`. */
  readonly deadlines: Words;
  /** Words directly before a date in the past, unless the clause is about the future: `since Friday`. */
  readonly beginnings: Words;
  /** Words that show that a clause is about the future. */
  readonly future: Words;
  /** Endings of verbs in the future. */
  readonly futureEndings: Words;
  /** Words that show that a clause is about the past. */
  readonly past: Words;
  /** Endings of verbs in the past. */
  readonly pastEndings: Words;
  /** Words that begin a clause. */
  readonly clauseWords: Words;
}
