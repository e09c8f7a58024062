import { memoize } from "../../collections/memo.ts";
import { foldWord } from "../fold.ts";
import { withoutDiacritics } from "../without-diacritics.ts";
import { groupsOf, type Words, wordsOf } from "../words.ts";
import { counting, type DateTables, type Phrase, positional, type TableName } from "./date-lists.ts";
import type { DateWords, ValuedWords } from "./date-words.ts";
import { tokensOf } from "./tokens.ts";

/**
 * Endings are compared only in words of at least this many letters, because short words can end like a verb or a plural
 * by chance. For example, `was` ends with `s`.
 */
const leastLetters = 5;

/** The lists whose words can begin a date. */
const starting: ReadonlySet<string> = /* @__PURE__ */ new Set<TableName>([
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
]);

/**
 * Returns the words of a lexicon for dates, arranged by their first words. The result is computed once for each
 * lexicon.
 */
export const dateTables = /* @__PURE__ */ memoize((words: DateWords): DateTables => {
  const beginnings = new Map<string, { phrases: Record<string, Phrase<unknown>[]>; seconds: Set<string> }>();
  const add = (name: string, phrase: string, value: unknown): void => {
    const tokens = tokensOf(phrase).tokens.map(({ text }) => text);
    const [first, second = ""] = tokens;
    if (first === undefined) return;
    const { phrases, seconds } = beginnings.get(first) ?? { phrases: {}, seconds: new Set() };
    beginnings.set(first, { phrases, seconds });
    phrases[name] ??= [];
    phrases[name].push({ tokens, value });
    if (starting.has(name)) seconds.add(second);
  };
  for (const [name, list] of Object.entries(words)) {
    const listed = phrasesOf(name, list);
    // Correctly spelled phrases come first, because a phrase without its accents can be equal to another phrase.
    for (const [phrase, value] of listed) add(name, foldWord(phrase), value);
    for (const [phrase, value] of listed) {
      const plain = withoutDiacritics(phrase);
      if (plain !== phrase) add(name, plain, value);
    }
  }
  for (const { phrases } of beginnings.values())
    for (const group of Object.values(phrases)) group.sort((a, b) => b.tokens.length - a.tokens.length);
  const names = ["pluralEndings", "futureEndings", "pastEndings"] as const;
  const endings = names.map((name) => [name, wordsOf(words[name])] as const);
  return {
    beginnings: beginnings as unknown as DateTables["beginnings"],
    endingsOf: (word) =>
      word.length < leastLetters
        ? []
        : endings.flatMap(([name, list]) => (list.some((ending) => word.endsWith(ending)) ? [name] : [])),
  };
});

/** Returns the phrases of a list with their values. */
function phrasesOf(
  name: string,
  list: NonNullable<DateWords[keyof DateWords]>,
): [words: string, value: unknown][] {
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
