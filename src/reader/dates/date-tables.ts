import { memoize } from "../../collections/memo.ts";
import type { DateUnit, DateWords, ValuedWords, Words } from "./date-words.ts";
import { PhraseTable } from "./phrase-table.ts";

/** A period near the present or near another date. */
export interface NearPeriod {
  readonly unit: DateUnit;
  readonly shift: number;
}

/** A unit of time, and whether the word is in the plural. */
export interface CountedUnit {
  readonly unit: DateUnit;
  readonly many: boolean;
}

/** The words of dates in tables that find the phrases which begin at a token. */
export interface DateTables {
  readonly words: DateWords;
  readonly months: PhraseTable<number>;
  readonly shortMonths: PhraseTable<number>;
  readonly doubtfulMonths: PhraseTable<true>;
  readonly afterDoubtfulMonth: PhraseTable<true>;
  readonly weekdays: PhraseTable<number>;
  readonly shortWeekdays: PhraseTable<number>;
  readonly doubtfulWeekdays: PhraseTable<true>;
  readonly beforeOtherWord: PhraseTable<true>;
  readonly relativeDays: PhraseTable<number>;
  readonly partsOfDay: PhraseTable<true>;
  readonly numbers: PhraseTable<number>;
  readonly ordinals: PhraseTable<number>;
  readonly ordinalEndings: PhraseTable<true>;
  readonly units: PhraseTable<CountedUnit>;
  readonly shiftsBefore: PhraseTable<number>;
  readonly shiftsAfter: PhraseTable<number>;
  readonly periods: PhraseTable<NearPeriod>;
  readonly agoBefore: PhraseTable<true>;
  readonly agoAfter: PhraseTable<true>;
  readonly aheadBefore: PhraseTable<true>;
  readonly aheadAfter: PhraseTable<true>;
  readonly fromOther: PhraseTable<number>;
  readonly fromOtherBeforeMark: PhraseTable<number>;
  readonly half: PhraseTable<true>;
  readonly anaphora: PhraseTable<NearPeriod>;
  readonly anaphoraBeforeMark: PhraseTable<NearPeriod>;
  readonly joints: PhraseTable<true>;
  readonly articles: PhraseTable<true>;
  readonly prepositions: PhraseTable<true>;
  readonly yearPrepositions: PhraseTable<true>;
  readonly yearArticles: PhraseTable<true>;
  readonly beforeOtherNumber: PhraseTable<true>;
  readonly afterOtherNumber: PhraseTable<true>;
  readonly rangeOpenings: PhraseTable<true>;
  readonly rangeJoints: PhraseTable<true>;
  readonly rangeAnds: PhraseTable<true>;
  readonly parts: PhraseTable<true>;
  readonly approximations: PhraseTable<true>;
  readonly seasons: PhraseTable<number>;
  readonly seasonPrepositions: PhraseTable<true>;
  readonly beforeDecade: PhraseTable<true>;
  readonly decadeEndings: PhraseTable<true>;
  readonly decades: PhraseTable<number>;
  readonly centuryWords: PhraseTable<true>;
  readonly centuries: PhraseTable<number>;
  readonly deadlines: PhraseTable<true>;
  readonly beginnings: PhraseTable<true>;
  readonly future: PhraseTable<true>;
  readonly past: PhraseTable<true>;
  readonly clauseWords: PhraseTable<true>;
  /**
   * The words with which a date can begin, besides numbers, each with the words that have to follow. An empty word says that
   * any word can follow.
   */
  readonly starters: ReadonlyMap<string, ReadonlySet<string>>;
}

const all = (words: Words): PhraseTable<true> => new PhraseTable(words.map((each) => [each, true] as const));
const valued = (words: ValuedWords): PhraseTable<number> => new PhraseTable(words);
/** Numbers the lists from zero. */
const numbered = (lists: readonly Words[]): PhraseTable<number> =>
  new PhraseTable(lists.flatMap((list, i) => list.map((each) => [each, i] as const)));
const periods = (entries: DateWords["periods"]): PhraseTable<NearPeriod> =>
  new PhraseTable(entries.map(([words, unit, shift]) => [words, { unit, shift }] as const));

function unitTable(units: DateWords["units"]): PhraseTable<CountedUnit> {
  const entries = Object.entries(units) as [DateUnit, { one: Words; many: Words }][];
  return new PhraseTable<CountedUnit>(
    entries.flatMap(([unit, { one, many }]) => [
      ...one.map((each) => [each, { unit, many: false }] as const),
      ...many.map((each) => [each, { unit, many: true }] as const),
    ]),
  );
}

/** Returns the tables of the words of dates. The tables of a lexicon are made once. */
export const dateTables = /* @__PURE__ */ memoize((words: DateWords): DateTables => {
  const tables = {
    months: numbered(words.months),
    shortMonths: numbered(words.shortMonths),
    weekdays: numbered(words.weekdays),
    shortWeekdays: numbered(words.shortWeekdays),
    relativeDays: valued(words.relativeDays),
    numbers: valued(words.numbers),
    ordinals: valued(words.ordinals),
    units: unitTable(words.units),
    shiftsBefore: valued(words.shifts.before),
    periods: periods(words.periods),
    agoBefore: all(words.ago.before),
    aheadBefore: all(words.ahead.before),
    anaphora: periods(words.anaphora),
    anaphoraBeforeMark: periods(words.anaphoraBeforeMark),
    rangeOpenings: all(words.rangeOpenings),
    parts: all(words.parts),
    approximations: all(words.approximations),
    seasons: numbered(words.seasons),
    beforeDecade: all(words.beforeDecade),
    decades: valued(words.decades),
    centuryWords: all(words.centuryWords),
    centuries: valued(words.centuries),
  };
  const starters = new Map<string, Set<string>>();
  for (const table of Object.values(tables)) {
    for (const [first, second] of table.beginnings()) {
      starters.set(first, (starters.get(first) ?? new Set()).add(second));
    }
  }
  return {
    words,
    ...tables,
    doubtfulMonths: all(words.doubtfulMonths),
    afterDoubtfulMonth: all(words.afterDoubtfulMonth),
    doubtfulWeekdays: all(words.doubtfulWeekdays),
    beforeOtherWord: all(words.beforeOtherWord),
    partsOfDay: all(words.partsOfDay),
    ordinalEndings: all(words.ordinalEndings),
    agoAfter: all(words.ago.after),
    aheadAfter: all(words.ahead.after),
    shiftsAfter: valued(words.shifts.after),
    fromOther: valued(words.fromOther.after),
    fromOtherBeforeMark: valued(words.fromOther.beforeMark),
    half: all(words.half),
    joints: all(words.joints),
    articles: all(words.articles),
    prepositions: all(words.prepositions),
    seasonPrepositions: all(words.seasonPrepositions),
    yearPrepositions: all(words.yearPrepositions),
    yearArticles: all(words.yearArticles),
    beforeOtherNumber: all(words.beforeOtherNumber),
    afterOtherNumber: all(words.afterOtherNumber),
    rangeJoints: all(words.rangeJoints),
    rangeAnds: all(words.rangeAnds),
    decadeEndings: all(words.decadeEndings),
    deadlines: all(words.deadlines),
    beginnings: all(words.beginnings),
    future: all(words.future),
    past: all(words.past),
    clauseWords: all(words.clauseWords),
    starters,
  };
});
