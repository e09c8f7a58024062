import { memoize } from "../../../collections/memo.ts";
import { once } from "../../../collections/once.ts";
import type { Gazetteer, GazetteerEntry } from "../../gazetteer.ts";
import type { Lexicon } from "../../lexicon.ts";
import { type KnownNames, keyOfEntry } from "./known-names.ts";
import { Lists } from "./lists.ts";
import { ministryKey } from "./ministry-key.ts";
import { skeletonOf, soundOf } from "./sound-of.ts";
import { phraseOf } from "./tokens.ts";
import { type WordTables, wordTables } from "./word-tables.ts";
import { type NameWord, phraseOfName, wordsOfName } from "./words-of-name.ts";

/**
 * The capitals that a name needs in a text: none (`any`), a word that begins with a capital (`first`), or a word in
 * capitals (`all`). A `weak` name, such as `Union`, can also be a common word or the beginning of a longer name. It
 * needs a capital. In addition, the weak name of a medium has to be near a word such as `newspaper`, and no further
 * part of a name may follow any other weak name.
 */
type Case = "any" | "first" | "all" | "weak";

/** A name of an entry. */
export interface NameForm {
  readonly entry: GazetteerEntry;
  readonly case: Case;
  readonly metonym: boolean;
  /** The English name of the capital, if the name is that of a capital. */
  readonly place: string | undefined;
}

/** A person in an index of surnames. */
export interface Person {
  readonly entry: GazetteerEntry;
  /** The given names: the words before the surname. */
  readonly given: readonly string[];
  /** The last word of the surname. */
  readonly surname: string;
}

/** Persons by the sound of their surnames. The keys of `sounds` are the sounds of the last words of the surnames. */
interface PersonSounds {
  readonly sounds: Lists<Person>;
  /**
   * The persons of `sounds` who have a given name, by the consonants of the sound. Only persons with at least four
   * consonants are included.
   */
  readonly skeletons: Lists<Person>;
}

/** The names of a gazetteer in a language, in a form that is fast to search. */
export interface NameIndex {
  readonly forms: Lists<NameForm>;
  /** For each first word of a name of several words, the number of words of the longest of these names. */
  readonly longest: ReadonlyMap<string, number>;
  readonly surnames: Lists<Person>;
  /** For each first word of a surname of several words, the number of words of the longest of these surnames. */
  readonly longestSurname: ReadonlyMap<string, number>;
  /**
   * Returns the persons by the sound of their surnames. The lists are made at the first call, because a text in which
   * all names are spelled as in the gazetteer does not need them.
   */
  readonly personSounds: () => PersonSounds;
  /** Entries that are not persons, by the sound of a name that has only one word. */
  readonly nameSounds: Lists<GazetteerEntry>;
  /** Entries that are not persons, by their key in the tables of names, such as `RUS`. */
  readonly byKey: ReadonlyMap<string, GazetteerEntry>;
  /** Entries of ministries, by the key that {@link ministryKey} returns, such as `Foreign/RUS`. */
  readonly ministries: ReadonlyMap<string, GazetteerEntry>;
}

/** Words with which a surname can begin, such as `von`. */
const particles = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "al el bin ben ibn abu von van der den de di da del della dos du la le ter ten st san mac o".split(
    " ",
  ),
);
/** Surnames that come before the given name, as in Chinese, Korean and Vietnamese. */
export const leadingSurnames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "xi kim li wang moon ban hu wen yoon lee park mao deng zhang chen lin tran nguyen pham han yang zhao liu jiang qin roh ri choe".split(
    " ",
  ),
);
const generations = /* @__PURE__ */ new Set(["jr", "sr", "ii", "iii", "iv"]);

const hasSmallLetter = /\p{Ll}/u;

/** The least number of letters of a name that is compared by sound. Shorter names too often sound alike by chance. */
export const leastSound = 5;

/** Returns the capitals that a name of a gazetteer needs in a text. */
export function caseOf(name: string, tokens: readonly NameWord[]): Case {
  if (name.startsWith("~")) return "weak";
  if (!/\p{Lu}/u.test(name)) return "any";
  const token = tokens[0];
  // An acronym of up to three letters has to be in capitals in the text. Longer acronyms can also be written like
  // names, such as `Nato` and `Osce`.
  return tokens.length === 1 && token?.capitals === true && token.key.length < 4 ? "all" : "first";
}

/**
 * Returns the English name of a capital, or undefined if it is unknown. `capitals` are the capitals of the state in the
 * language of the text, and `english` are its capitals in English. The two lists can have different orders, and
 * `capitals` can contain some English names.
 */
function englishCapital(
  name: string,
  capitals: readonly string[],
  english: readonly string[],
): string | undefined {
  if (english.includes(name)) return name;
  if (english.length === 1) return english[0];
  const others = english.filter((each) => !capitals.includes(each));
  return others.length === 1 ? others[0] : undefined;
}

const isSameForm = (last: NameForm, form: NameForm): boolean =>
  last.entry === form.entry && last.case === form.case;

const raise = (longest: Map<string, number>, first: string, length: number): void => {
  if (length > 1 && (longest.get(first) ?? 1) < length) longest.set(first, length);
};

/**
 * Returns names without repetitions. No set is made for a single name, to save time, because most entries have only
 * one.
 */
const uniqueNames = (names: readonly string[]): Iterable<string> =>
  names.length > 1 ? new Set(names) : names;

/** Returns the keys of the first words of a name, up to the index `end`. */
function keysOf(words: readonly NameWord[], end: number): string[] {
  const keys: string[] = [];
  for (let at = 0; at < end; at += 1) keys.push((words[at] as NameWord).key);
  return keys;
}

/** Returns the index of the first word of the surname in a name. */
function surnameStart(words: readonly NameWord[]): number {
  let start = words.length - 1;
  if (start > 0 && generations.has(words[start]?.key as string)) start -= 1;
  // A word in lower case after a hyphen belongs to the word before it, as in `Jong-un`.
  while (start > 1 && words[start]?.hyphened && !words[start]?.capital) start -= 1;
  while (start > 1 && particles.has(words[start - 1]?.key as string)) start -= 1;
  return start;
}

function soundsOf(persons: readonly Person[]): PersonSounds {
  const sounds = new Lists<Person>();
  const skeletons = new Lists<Person>();
  for (const person of persons) {
    if (person.surname.length < leastSound) continue;
    const sound = soundOf(person.surname);
    sounds.add(sound, person, (last, { entry }) => last.entry === entry);
    const skeleton = skeletonOf(sound);
    if (skeleton.length >= 4 && person.given.length > 0) skeletons.add(skeleton, person);
  }
  return { sounds, skeletons };
}

function makeIndex({ entries }: Gazetteer, tables: WordTables): NameIndex {
  const { world } = tables;
  const forms = new Lists<NameForm>();
  const longest = new Map<string, number>();
  const surnames = new Lists<Person>();
  const longestSurname = new Map<string, number>();
  const persons: Person[] = [];
  const nameSounds = new Lists<GazetteerEntry>();
  const byKey = new Map<string, GazetteerEntry>();
  const ministries = new Map<string, GazetteerEntry>();

  const addForm = (entry: GazetteerEntry, name: string, metonym: boolean, place?: string): NameWord[] => {
    const words = wordsOfName(name);
    const first = words[0];
    if (first === undefined) return words;
    const phrase = phraseOfName(name);
    const form = { entry, case: caseOf(name, words), metonym, place };
    // All forms of an entry are added before those of the next entry, so it is enough to compare the last form.
    forms.add(phrase, form, isSameForm);
    raise(longest, first.key, words.length);
    if (entry.kind === "person" || !hasSmallLetter.test(name)) return words;
    for (const inflected of tables.inflectPhrase(phrase)) {
      forms.add(inflected, form, isSameForm);
      const blank = inflected.indexOf(" ");
      raise(longest, blank < 0 ? inflected : inflected.slice(0, blank), words.length);
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
    const person = { entry, given: keysOf(tokens, start), surname: (tokens[end - 1] as NameWord).key };
    surnames.add(surname, person);
    raise(longestSurname, (tokens[start] as NameWord).key, end - start);
    persons.push(person);
  };

  const addPerson = (entry: GazetteerEntry, tokens: readonly NameWord[]): void => {
    if (tokens.length < 2) return;
    const start = surnameStart(tokens);
    const end = generations.has(tokens.at(-1)?.key as string) ? tokens.length - 1 : tokens.length;
    addSurname(entry, tokens, start, end);
    if (start < end - 1 && particles.has(tokens[start]?.key as string))
      addSurname(entry, tokens, end - 1, end);
    if (leadingSurnames.has(tokens[0]?.key as string)) {
      surnames.add(tokens[0]?.key as string, { entry, given: [], surname: "" });
      raise(longestSurname, tokens[0]?.key as string, 1);
    }
  };

  const addCollective = (entry: GazetteerEntry): void => {
    const key = keyOfEntry(entry, world);
    const known = key === undefined ? undefined : tables.actors.get(key);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, entry);
    // If a state and its capital have the same name, as Luxembourg does, it is added only as the name of the state.
    const capitals = known?.capitals.filter((name) => !known.names.includes(name)) ?? [];
    if (capitals.length > 0) {
      const english = world.actors.find((actor) => actor.key === key)?.capitals ?? [];
      for (const name of capitals) addForm(entry, name, true, englishCapital(name, capitals, english));
    }
    const ministry = ministryKey(entry.name, tables.adjectives, world);
    if (ministry !== undefined && !ministries.has(ministry)) ministries.set(ministry, entry);
    const own = [entry.name, ...(entry.names ?? [])];
    const spellings = tables.outletNames.get(entry.name) ?? [];
    const names = uniqueNames([...own, ...(known?.names ?? []), ...spellings]);
    for (const name of names) {
      if (entry.weakNames?.includes(name) || capitals.includes(name)) continue;
      if (names instanceof Set && names.has(`~${name}`) && !own.includes(name)) continue;
      const tokens = addForm(entry, name, false);
      const token = tokens.length === 1 ? tokens[0] : undefined;
      if (token === undefined || token.key.length <= leastSound || !token.capital || name.startsWith("~"))
        continue;
      nameSounds.add(soundOf(token.key), entry, Object.is);
    }
  };

  for (const entry of entries) {
    for (const name of entry.metonyms ?? []) addForm(entry, name, true);
    if (entry.kind !== "person") {
      addCollective(entry);
      continue;
    }
    for (const name of uniqueNames([entry.name, ...(entry.names ?? [])]))
      addPerson(entry, addForm(entry, name, false));
  }
  return {
    forms,
    longest,
    surnames,
    longestSurname,
    personSounds: once(() => soundsOf(persons)),
    nameSounds,
    byKey,
    ministries,
  };
}

const indexOf = /* @__PURE__ */ memoize(makeIndex);

/**
 * Returns the index of a gazetteer in the language of a lexicon, including the names that `world` has for the entries
 * of the gazetteer. The index is made once for each combination of gazetteer, lexicon and `world`.
 */
export function nameIndex(gazetteer: Gazetteer, lexicon: Lexicon, world: KnownNames): NameIndex {
  return indexOf(gazetteer, wordTables(world, lexicon));
}
