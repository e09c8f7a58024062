import type { Gazetteer, GazetteerEntry } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon.ts";
import { type KnownNames, keyOfEntry } from "./known-names.ts";
import { ministryKey } from "./ministry-key.ts";
import { skeletonOf, soundOf } from "./sound-of.ts";
import { phraseOf } from "./tokens.ts";
import { type WordTables, wordTables } from "./word-tables.ts";
import { type NameWord, wordsOfName } from "./words-of-name.ts";

/**
 * The letters that a text must have as capitals, so that its words are a name. A `weak` name, such as `Union`, is also
 * the beginning of other names and needs a capital within the sentence and no further name after it.
 */
type Case = "any" | "first" | "all" | "weak";

/** A name of an entry. */
export interface NameForm {
  readonly entry: GazetteerEntry;
  readonly case: Case;
  readonly metonym: boolean;
}

/** A person in an index of surnames. */
export interface Person {
  readonly entry: GazetteerEntry;
  /** The words before the surname. */
  readonly given: readonly string[];
}

/** The names of a gazetteer in a language, in a form that is fast to search. */
export interface NameIndex {
  readonly forms: ReadonlyMap<string, readonly NameForm[]>;
  /** The greatest number of words of a name that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
  readonly surnames: ReadonlyMap<string, readonly Person[]>;
  /** The greatest number of words of a surname that begins with a word. */
  readonly longestSurname: ReadonlyMap<string, number>;
  readonly surnameSounds: ReadonlyMap<string, readonly Person[]>;
  /** Surnames by the consonants of their sound. */
  readonly skeletons: ReadonlyMap<string, readonly Person[]>;
  /** Names of one word other than those of persons, by sound. */
  readonly nameSounds: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** Entries by key of lexicons. */
  readonly byKey: ReadonlyMap<string, GazetteerEntry>;
  /** Ministries by key. */
  readonly ministries: ReadonlyMap<string, GazetteerEntry>;
}

/** Words that begin a surname. */
const particles = /* @__PURE__ */ new Set(
  "al el bin ben ibn abu von van der den de di da del della dos du la le ter ten st san mac o".split(" "),
);
/** Surnames that come before the given name, as in Chinese, Korean and Vietnamese. */
export const leadingSurnames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "xi kim li wang moon ban hu wen yoon lee park mao deng zhang chen lin tran nguyen pham han yang zhao liu jiang qin roh".split(
    " ",
  ),
);
const generations = /* @__PURE__ */ new Set(["jr", "sr", "ii", "iii", "iv"]);

const hasSmallLetter = /\p{Ll}/u;

/** Sounds of shorter names are too often equal by chance. */
export const leastSound = 5;

function caseOf(name: string, tokens: readonly NameWord[]): Case {
  if (name.startsWith("~")) return "weak";
  if (!/\p{Lu}/u.test(name)) return "any";
  const token = tokens[0];
  // Acronyms of four letters and more are also written like names: Nato, Osce.
  return tokens.length === 1 && token?.capitals === true && token.key.length < 4 ? "all" : "first";
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

const raise = (longest: Map<string, number>, first: string, length: number): void => {
  if ((longest.get(first) ?? 0) < length) longest.set(first, length);
};

/** Returns the position at which the surname begins in the words of a name. */
function surnameStart(words: readonly NameWord[]): number {
  let start = words.length - 1;
  if (start > 0 && generations.has(words[start]?.key as string)) start -= 1;
  // A hyphen joins the parts of one name: Jong-un.
  while (start > 1 && words[start]?.hyphened && !words[start]?.capital) start -= 1;
  while (start > 1 && particles.has(words[start - 1]?.key as string)) start -= 1;
  return start;
}

function makeIndex({ entries }: Gazetteer, tables: WordTables, world: KnownNames): NameIndex {
  const forms = new Map<string, NameForm[]>();
  const longest = new Map<string, number>();
  const surnames = new Map<string, Person[]>();
  const longestSurname = new Map<string, number>();
  const surnameSounds = new Map<string, Person[]>();
  const skeletons = new Map<string, Person[]>();
  const nameSounds = new Map<string, GazetteerEntry[]>();
  const byKey = new Map<string, GazetteerEntry>();
  const ministries = new Map<string, GazetteerEntry>();

  const addPhrase = (entry: GazetteerEntry, phrase: string, letters: Case, metonym: boolean): void => {
    const others = forms.get(phrase);
    if (others === undefined) forms.set(phrase, [{ entry, case: letters, metonym }]);
    else if (!others.some((other) => other.entry === entry && other.case === letters)) {
      others.push({ entry, case: letters, metonym });
    }
  };

  const addForm = (entry: GazetteerEntry, name: string, metonym: boolean): NameWord[] => {
    const words = wordsOfName(name);
    const first = words[0];
    if (first === undefined) return words;
    const phrase = phraseOf(words);
    const letters = caseOf(name, words);
    addPhrase(entry, phrase, letters, metonym);
    raise(longest, first.key, words.length);
    if (entry.kind === "person" || !hasSmallLetter.test(name)) return words;
    for (const inflected of tables.inflectPhrase(phrase)) {
      addPhrase(entry, inflected, letters, metonym);
      raise(longest, inflected.split(" ", 1)[0] as string, words.length);
    }
    return words;
  };

  const addSurname = (
    entry: GazetteerEntry,
    tokens: readonly NameWord[],
    start: number,
    end: number,
  ): void => {
    const surname = phraseOf(tokens, start, end);
    if (surname.length < 2) return;
    const person = { entry, given: tokens.slice(0, start).map(({ key }) => key) };
    push(surnames, surname, person);
    raise(longestSurname, tokens[start]?.key as string, end - start);
    const word = tokens[end - 1]?.key as string;
    if (word.length < leastSound) return;
    const sound = soundOf(word);
    if (surnameSounds.get(sound)?.some((other) => other.entry === entry) !== true)
      push(surnameSounds, sound, person);
    const skeleton = skeletonOf(sound);
    if (skeleton.length >= 4 && person.given.length > 0) push(skeletons, skeleton, person);
  };

  const addPerson = (entry: GazetteerEntry, tokens: readonly NameWord[]): void => {
    if (tokens.length < 2) return;
    const start = surnameStart(tokens);
    const end = generations.has(tokens.at(-1)?.key as string) ? tokens.length - 1 : tokens.length;
    addSurname(entry, tokens, start, end);
    if (start < end - 1 && particles.has(tokens[start]?.key as string))
      addSurname(entry, tokens, end - 1, end);
    if (leadingSurnames.has(tokens[0]?.key as string)) {
      push(surnames, tokens[0]?.key as string, { entry, given: [] });
      raise(longestSurname, tokens[0]?.key as string, 1);
    }
  };

  for (const entry of entries) {
    const key = keyOfEntry(entry, world);
    const known = key === undefined ? undefined : tables.actors.get(key);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, entry);
    const countryNames = new Set(known?.names ?? []);
    const allCapitals = new Set(known?.capitals ?? []);
    // Luxembourg is the name of a state and of its capital.
    const capitals = new Set([...allCapitals].filter((name) => !countryNames.has(name)));
    for (const name of capitals) addForm(entry, name, true);
    for (const name of entry.metonyms ?? []) addForm(entry, name, true);
    const own = new Set([entry.name, ...(entry.names ?? [])]);
    if (entry.kind === "person") {
      for (const name of own) addPerson(entry, addForm(entry, name, false));
      continue;
    }
    const ministry = ministryKey(entry.name, tables.adjectives, world);
    if (ministry !== undefined && !ministries.has(ministry)) ministries.set(ministry, entry);
    const names = new Set([...own, ...countryNames, ...(tables.outletNames.get(entry.name) ?? [])]);
    for (const name of names) {
      if (entry.weakNames?.includes(name) || (names.has(`~${name}`) && !own.has(name))) continue;
      if (capitals.has(name)) continue;
      const tokens = addForm(entry, name, false);
      const token = tokens.length === 1 ? tokens[0] : undefined;
      if (token === undefined || token.key.length <= leastSound || !token.capital || name.startsWith("~"))
        continue;
      const sound = soundOf(token.key);
      if (nameSounds.get(sound)?.includes(entry) !== true) push(nameSounds, sound, entry);
    }
  }
  return {
    forms,
    longest,
    surnames,
    longestSurname,
    surnameSounds,
    skeletons,
    nameSounds,
    byKey,
    ministries,
  };
}

const indexes = /* @__PURE__ */ new WeakMap<WordTables, WeakMap<Gazetteer, NameIndex>>();

/**
 * Returns the index of a gazetteer in a language, with the names that the tables of a gazetteer have for its entries. It is
 * made once for each gazetteer, lexicon and tables.
 */
export function nameIndex(gazetteer: Gazetteer, lexicon: Lexicon, world: KnownNames): NameIndex {
  const tables = wordTables(lexicon, world);
  let byGazetteer = indexes.get(tables);
  if (byGazetteer === undefined) {
    byGazetteer = new WeakMap();
    indexes.set(tables, byGazetteer);
  }
  let index = byGazetteer.get(gazetteer);
  if (index === undefined) {
    index = makeIndex(gazetteer, tables, world);
    byGazetteer.set(gazetteer, index);
  }
  return index;
}
