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
 * Which capitals a name needs in a text: none (`any`), a word that begins with a capital (`first`), or a word in
 * capitals (`all`). A `weak` name, such as `Union`, is also the beginning of longer names. It needs a capital, and no
 * further part of a name may follow it.
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

/** Persons in lists that are searched by sound. The key of `sounds` is the sound of the last word of the surname. */
interface PersonSounds {
  readonly sounds: Lists<Person>;
  /**
   * The persons of `sounds` who have a given name. The key consists of the consonants of the sound and has at least
   * four letters.
   */
  readonly skeletons: Lists<Person>;
}

/** The names of a gazetteer in a language, in a form that is fast to search. */
export interface NameIndex {
  readonly forms: Lists<NameForm>;
  /**
   * The key is the first word of names that have several words. The value is the number of words of the longest of
   * these names.
   */
  readonly longest: ReadonlyMap<string, number>;
  readonly surnames: Lists<Person>;
  /**
   * The key is the first word of surnames that have several words. The value is the number of words of the longest of
   * these surnames.
   */
  readonly longestSurname: ReadonlyMap<string, number>;
  /**
   * Returns the lists of persons that are searched by the sound of the surname. The lists are made at the first call,
   * because a text in which all names are listed does not need them.
   */
  readonly personSounds: () => PersonSounds;
  /** Entries that are not persons. The key is the sound of a name that has only one word. */
  readonly nameSounds: Lists<GazetteerEntry>;
  /** Entries under the key that lexicons and tables of names use, such as `RUS`. */
  readonly byKey: ReadonlyMap<string, GazetteerEntry>;
  /** Ministries under the key that {@link ministryKey} returns, such as `Foreign/RUS`. */
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

/** The least number of letters of a name that is compared by sound. Shorter names too often sound alike by chance. */
export const leastSound = 5;

/** Returns which capitals a name of a gazetteer needs in a text. */
export function caseOf(name: string, tokens: readonly NameWord[]): Case {
  if (name.startsWith("~")) return "weak";
  if (!/\p{Lu}/u.test(name)) return "any";
  const token = tokens[0];
  // An acronym of up to three letters needs capitals throughout. Texts also write longer acronyms like names: Nato,
  // Osce.
  return tokens.length === 1 && token?.capitals === true && token.key.length < 4 ? "all" : "first";
}

/**
 * Returns the English name of a capital. Another language can list the capitals of the state in another order, and some
 * of them under their English names. Returns undefined if it is unknown which English name belongs to the capital.
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

/** Returns names without repetitions. No set is made for a single name, because most entries have only one. */
const uniqueNames = (names: readonly string[]): Iterable<string> =>
  names.length > 1 ? new Set(names) : names;

/** Returns the first words of a name. */
function keysOf(words: readonly NameWord[], end: number): string[] {
  const keys: string[] = [];
  for (let at = 0; at < end; at += 1) keys.push((words[at] as NameWord).key);
  return keys;
}

/** Returns the position at which the surname begins in the words of a name. */
function surnameStart(words: readonly NameWord[]): number {
  let start = words.length - 1;
  if (start > 0 && generations.has(words[start]?.key as string)) start -= 1;
  // A hyphen joins the parts of one name: Jong-un.
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
    // The forms of an entry are added one after another, so only the last form has to be compared.
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
    // A name that a state and its capital share, such as Luxembourg, is only added as a name of the state.
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
