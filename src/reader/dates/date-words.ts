/** A list of words or phrases. */
export type Words = readonly string[];

/** Words or phrases with a value each. */
export type ValuedWords = readonly (readonly [words: string, value: number])[];

/** The units of time that dates count. */
export type DateUnit = "day" | "week" | "weekend" | "month" | "year" | "decade";

/** The forms of a unit of time. */
export interface UnitWords {
  /** The forms of the singular. */
  readonly one: Words;
  /** The forms of the plural. */
  readonly many: Words;
}

/** Words that move a date back (-1), leave it at the present (0), or move it ahead (1). */
export interface ShiftWords {
  /** Words before the date: `last`, `scorso`, `acest`. */
  readonly before: ValuedWords;
  /** Words after the date: `scorso`, `trecut`. */
  readonly after: ValuedWords;
}

/** Words around a number of units that count back from the present. */
export interface AgoWords {
  /** Words before the number: Romanian `acum`. */
  readonly before: Words;
  /** Words after the unit: `ago`, `fa`. */
  readonly after: Words;
  /** Words of `before` that count only if a word of `after` follows the unit: `cu două zile în urmă`. */
  readonly needsAfter: Words;
}

/** Words around a number of units that count ahead from the present. */
export interface AheadWords {
  /** Words before the number: `tra`, `peste`. */
  readonly before: Words;
  /** Words after the unit: `from now`. */
  readonly after: Words;
}

/** Words after a number of units that count ahead (1) or back (-1) from another date in the text. */
export interface OtherDateWords {
  /** Words that always count so: `later`, `più tardi`. */
  readonly after: ValuedWords;
  /** Words that count so only before a punctuation mark, because a noun can follow: `due giorni dopo l'attacco`. */
  readonly beforeMark: ValuedWords;
}

/**
 * The words of dates in a language, in lower case and as the language spells them. A phrase can have several words:
 * `l'altro ieri`.
 */
export interface DateWords {
  /** The twelve months, each with all of its forms. */
  readonly months: readonly Words[];
  /** Abbreviations of the twelve months, without a full stop. They count only beside a day or a year. */
  readonly shortMonths: readonly Words[];
  /** Names of months that are also other words. They need a number or a preposition. */
  readonly doubtfulMonths: Words;
  /** Words of small letters that can follow a doubtful month after a preposition. Before any other one, it is no month. */
  readonly afterDoubtfulMonth: Words;
  /** The seven days of the week from Monday, each with all of its forms. */
  readonly weekdays: readonly Words[];
  /** Abbreviations of the seven days, without a full stop. They count only before a day of a month. */
  readonly shortWeekdays: readonly Words[];
  /** Names of days of the week that are also other words. */
  readonly doubtfulWeekdays: Words;
  /** Words after which a doubtful day of the week is a different word. Numbers show this as well. */
  readonly beforeOtherWord: Words;
  /** Whether months and days of the week are written with a capital. */
  readonly capitals: boolean;
  /** The order of numbers in a date such as `5/3/2022`. */
  readonly order: "day-first" | "month-first";
  /** Words that mean a day near the day of publication, with the number of days from it. */
  readonly relativeDays: ValuedWords;
  /** Words for parts of a day, which can follow a day. */
  readonly partsOfDay: Words;
  /** Spelled numbers from one. */
  readonly numbers: ValuedWords;
  /** Spelled ordinal numbers, which can be days of a month. */
  readonly ordinals: ValuedWords;
  /** What can be written after the digits of an ordinal number. */
  readonly ordinalEndings: Words;
  /** The forms of each unit, in the singular and the plural. */
  readonly units: Readonly<Record<DateUnit, UnitWords>>;
  /**
   * Words before or after a day, a month or a unit that move it back (-1), leave it at the present (0), or move it ahead
   * (1).
   */
  readonly shifts: ShiftWords;
  /** Phrases for a whole period near the present, such as `year-end`, with a unit and a shift. */
  readonly periods: readonly (readonly [words: string, unit: DateUnit, shift: number])[];
  /**
   * Words around a number of units that count back from the present: `fa`, `ago`, Romanian `acum`. Those of `needsAfter`
   * count only if a word of `after` follows the unit: `cu două zile în urmă`.
   */
  readonly ago: AgoWords;
  /** Words around a number of units that count ahead from the present: `tra`, `from now`. */
  readonly ahead: AheadWords;
  /**
   * Words after a number of units that count from another date in the text: `più tardi` (1), `earlier` (-1). Those of
   * `beforeMark` count only before a punctuation mark, because a noun can follow: `due giorni dopo l'attacco`.
   */
  readonly fromOther: OtherDateWords;
  /** Words such as `e mezzo` that add half a unit. */
  readonly half: Words;
  /** Phrases that refer to another date in the text, with a unit and a shift. */
  readonly anaphora: readonly (readonly [words: string, unit: DateUnit, shift: number])[];
  /** Anaphoric phrases that count only before a punctuation mark, because a noun can follow: `il giorno dopo l'attacco`. */
  readonly anaphoraBeforeMark: readonly (readonly [words: string, unit: DateUnit, shift: number])[];
  /** Words between a day, its month and its year. */
  readonly joints: Words;
  /** Words that can be between a day of the week and a date, or before a month. */
  readonly articles: Words;
  /** Words after which a doubtful month is one. */
  readonly prepositions: Words;
  /** Words after which a number of four digits is a year. */
  readonly yearPrepositions: Words;
  /** Words that precede a year and a noun: `the 2014 annexation`. */
  readonly yearArticles: Words;
  /** Words after which a number of four digits is no year, such as `article`. */
  readonly beforeOtherNumber: Words;
  /** Words before which a number of four digits is no year, such as `soldiers`. */
  readonly afterOtherNumber: Words;
  /** Endings of plural nouns. Before one, a round number of four digits is no year. */
  readonly pluralEndings: Words;
  /** Words that open a range, such as `dal` and `between`. */
  readonly rangeOpenings: Words;
  /** Words between the ends of a range, such as `al`. A range without an opening can have them as well. */
  readonly rangeJoints: Words;
  /** Words that join the ends of a range after an opening only, such as `and`. */
  readonly rangeAnds: Words;
  /** Words for parts of a month, a season or a year, such as `early` and `fine`. */
  readonly parts: Words;
  /** Words that make a date approximate. */
  readonly approximations: Words;
  /** Spring, summer, autumn and winter, each with all of its forms. */
  readonly seasons: readonly [spring: Words, summer: Words, autumn: Words, winter: Words];
  /** Words before a season without a year. */
  readonly seasonPrepositions: Words;
  /** Words before a decade: `anni`. */
  readonly beforeDecade: Words;
  /** What follows the digits of a decade directly: `s`. */
  readonly decadeEndings: Words;
  /** Names of decades, with their first years. */
  readonly decades: ValuedWords;
  /** Words for a century, before or after its number. */
  readonly centuryWords: Words;
  /** Names of centuries, with their first years. */
  readonly centuries: ValuedWords;
  /** Words directly before a date that is ahead: `by Friday`. */
  readonly deadlines: Words;
  /** Words directly before a date that is past, unless the clause is about the future: `since Friday`. */
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
