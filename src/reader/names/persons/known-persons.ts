import type { FoundNames } from "../found-names.ts";
import { isPlace, longestRun, type NameSearch, nameParticles, runEnd } from "../name-search.ts";
import { fitsGiven } from "../words/fits-given.ts";
import { leastSound, type Person } from "../words/name-index.ts";
import { skeletonOf } from "../words/sound-of.ts";
import type { Token } from "../words/tokens.ts";
import { surnameSearch } from "./surname-search.ts";

/** The largest number of words before a surname that can be given names. */
const mostGiven = 3;

interface PersonName {
  readonly from: number;
  readonly to: number;
  /** The rule of the mention. If `fuzzy` is true, the mention has the rule `person-by-sound` instead. */
  readonly rule: "person" | "surname";
  /** Whether the surname in the text only sounds like the surname in the gazetteer. */
  readonly fuzzy: boolean;
}

/** Finds the persons of the gazetteer in a text. */
export class KnownPersons {
  readonly #search: NameSearch;
  readonly #found: FoundNames;
  readonly #soundFor: (key: string) => string;
  readonly #surnameAt: ReturnType<typeof surnameSearch>;
  /** For each surname, the last person with this surname whom the text named in full. */
  readonly #lastInFull = new Map<string, Person>();

  constructor(search: NameSearch, found: FoundNames, soundFor: (key: string) => string) {
    this.#search = search;
    this.#found = found;
    this.#soundFor = soundFor;
    this.#surnameAt = surnameSearch(search, soundFor);
  }

  /** Adds the name of a person whose surname begins at a word. Returns the index after the name, or 0 if there is none. */
  addAt(at: number): number {
    const { tokens, tables } = this.#search;
    const match = this.#surnameAt(at);
    if (match === undefined) return this.#addBySkeleton(at, runEnd(tokens, at, nameParticles));
    const { to, fuzzy } = match;
    const token = tokens[at] as Token;
    const next = tokens[to];
    const all = samePerson(match.persons);
    const given = this.#givenBefore(at).filter((each) => each >= at - mostGiven);
    const fitting = this.#withGiven(all, given);
    if (fitting.length > 0) {
      const start =
        given.find((each) => fitting.some((person) => fitsGiven(this.#keyAt(each), person))) ?? at;
      if (fitting.length === 1) this.#lastInFull.set(token.key, fitting[0] as Person);
      return this.#addAs(fitting, { from: start, to, rule: "person", fuzzy });
    }
    // If a capitalized word before the surname fits none of these persons, the text means somebody else. The first
    // word of a sentence counts only if it is a given name.
    if (given.some((each) => !(tokens[each] as Token).first || this.#isGivenName(each))) return 0;
    // A word can be both a surname and a given name. It is a given name if the next word is the surname of a person
    // with this given name, as `Antonio` in `Antonio Conti`.
    if (next?.joined && next.capital && this.#withGiven(this.#surnameAt(to)?.persons ?? [], [at]).length > 0)
      return 0;
    const recent = this.#lastInFull.get(token.key) ?? this.#lastInFull.get(this.#keyAt(to - 1));
    const isNamed = recent !== undefined && all.some(({ entry }) => entry === recent.entry);
    if (isNamed) return this.#addAs([recent], { from: at, to, rule: "surname", fuzzy });
    if (tables.notPersons.has(token.key) || (fuzzy && token.first)) return 0;
    // If the index has no given names for these persons, as for a surname such as `Kim` that comes first, and another
    // capitalized word follows, the text means somebody else.
    if (all.every((person) => person.given.length === 0) && next?.joined && next.capital) return 0;
    return this.#addAs(all, { from: at, to, rule: "surname", fuzzy });
  }

  /** Remembers that the text named a person in full. Afterwards, the surname alone means this person. */
  remember(entry: Person["entry"], from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const key = this.#keyAt(at);
      const person = this.#search.index.surnames.get(key)?.find((each) => each.entry === entry);
      if (person !== undefined) this.#lastInFull.set(key, person);
    }
  }

  /**
   * Returns the indexes of the capitalized words before a surname that can be its given names, because they are not
   * part of another name.
   */
  #givenBefore(at: number): number[] {
    const { tokens, tables } = this.#search;
    const given: number[] = [];
    const free = this.#found.all.at(-1)?.to ?? 0;
    for (let back = at - 1; back >= free && back > at - longestRun && tokens[back + 1]?.joined; back -= 1) {
      const word = tokens[back] as Token;
      if (nameParticles.has(word.key) && !word.capital) continue;
      if (!word.capital || tables.titles.has(word.key) || tables.adjectives.has(word.key)) break;
      // A place or a date before the surname is not a given name, as in `in Astana Orsini said` and `on Tuesday
      // Orsini said`.
      if (isPlace(this.#search, back) || tables.dateWords.has(word.key)) break;
      // A department before the surname is not a given name, such as `Esteri` in Italian `il ministro degli Esteri
      // Orsini` (`the minister of Foreign Affairs Orsini`).
      const { values } = tables.departments;
      if (values.has(word.key) || values.has(`${tokens[back - 1]?.key} ${word.key}`)) break;
      given.unshift(back);
    }
    return given;
  }

  /**
   * Returns the persons who can have one of the given names in the text. If any of these persons have exactly such a
   * given name, only these persons are returned.
   */
  #withGiven(persons: readonly Person[], given: readonly number[]): Person[] {
    const same = persons.filter((person) => given.some((at) => person.given.includes(this.#keyAt(at))));
    return same.length > 0
      ? same
      : persons.filter((person) => given.some((at) => fitsGiven(this.#keyAt(at), person)));
  }

  /**
   * Adds a person of the gazetteer whose given name sounds like the first word, and whose surname has the same
   * consonants as the last word. Returns the index after the name, or 0 if there is no such person.
   */
  #addBySkeleton(from: number, end: number): number {
    const { tokens, index } = this.#search;
    if (end - from < 2) return 0;
    const last = tokens[end - 1] as Token;
    if (last.key.length < leastSound) return 0;
    const first = this.#soundFor(this.#keyAt(from));
    const persons = samePerson(
      index.personSounds().skeletons.get(skeletonOf(this.#soundFor(last.key))) ?? [],
    ).filter(({ given }) => given[0] !== undefined && this.#soundFor(given[0]) === first);
    if (persons.length !== 1) return 0;
    const person = persons[0] as Person;
    this.#lastInFull.set(last.key, person);
    return this.#found.add(from, end, {
      rule: "person-by-consonants",
      candidates: [person.entry.id],
      name: person.entry.name,
      kind: "person",
      fuzzy: true,
    });
  }

  #addAs(persons: readonly Person[], { from, to, rule, fuzzy }: PersonName): number {
    return this.#found.add(from, to, {
      rule: fuzzy ? "person-by-sound" : rule,
      candidates: [...new Set(persons.map(({ entry }) => entry.id))],
      ...(persons.length === 1 && { name: persons[0]?.entry.name as string }),
      kind: "person",
      ...(fuzzy && { fuzzy: true as const }),
    });
  }

  #isGivenName(at: number): boolean {
    return this.#search.tables.givenNames.has(this.#soundFor(this.#keyAt(at)));
  }

  #keyAt(at: number): string {
    return (this.#search.tokens[at] as Token).key;
  }
}

function samePerson(persons: readonly Person[]): Person[] {
  return [...new Map(persons.map((person) => [person.entry.id, person])).values()];
}
