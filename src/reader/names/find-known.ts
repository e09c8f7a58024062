import type { Mention, PlaceMention } from "../reading.ts";
import { spanOf } from "../span-of.ts";
import { isCompound } from "./is-compound.ts";
import { isMetonym } from "./is-metonym.ts";
import { type Found, isPlace, longestRun, type NameSearch, nameParticles, runEnd } from "./name-search.ts";
import { isOfficeOfState } from "./offices/is-office-of-state.ts";
import { beginsPerson } from "./persons/begins-person.ts";
import { surnameSearch } from "./persons/surname-search.ts";
import { fitsCase } from "./words/fits-case.ts";
import { fitsGiven } from "./words/fits-given.ts";
import { leastSound, type NameForm, type Person } from "./words/name-index.ts";
import * as openings from "./words/openings.ts";
import { longestPhrase } from "./words/phrases.ts";
import { skeletonOf, soundOf } from "./words/sound-of.ts";
import type { Token } from "./words/tokens.ts";

/** The largest number of words before a surname that can be given names. */
const mostGiven = 3;

/** Returns the first word of an English name. Related actors share it, as `European Union` and `European Commission`. */
const familyOf = (name: string): string =>
  name === "United States" ? "US" : (name.split(" ", 1)[0] as string);

const samePerson = (persons: readonly Person[]): Person[] => [
  ...new Map(persons.map((person) => [person.entry.id, person])).values(),
];

/** Returns the names of gazetteer entries in a text, and the names of capitals. */
export function findKnown(search: NameSearch): {
  readonly known: readonly Found[];
  readonly places: readonly PlaceMention[];
} {
  const { tokens, tables, index } = search;
  const sounds = new Map<string, string>();
  const soundFor = (key: string): string => {
    let sound = sounds.get(key);
    if (sound === undefined) {
      sound = soundOf(key);
      sounds.set(key, sound);
    }
    return sound;
  };
  const surnameAt = surnameSearch(search, soundFor);
  const keyAt = (at: number): string => (tokens[at] as Token).key;
  const found: Found[] = [];
  const refused = new Set<number>();
  const places: PlaceMention[] = [];
  /** Maps a surname to the last person with this surname whom the text named in full. */
  const lastInFull = new Map<string, Person>();

  /** The first words of the English names of the actors that were found earlier in the text. */
  const families = new Set<string>();

  const add = (from: number, to: number, mention: Omit<Mention, "start" | "end">): number => {
    const { start, end } = spanOf(tokens, from, to);
    found.push({ from, to, mention: { start, end, ...mention } });
    if (mention.name !== undefined && mention.kind !== "person") families.add(familyOf(mention.name));
    return to;
  };

  /** Adds the longest name that begins at a word, and returns the index after it, or 0 if there is none. */
  const addForms = (from: number): number => {
    const longest = index.longest.get(keyAt(from)) ?? 1;
    const best = longestPhrase(tokens, from, longest, (phrase, to) => {
      const forms = index.forms.get(phrase)?.filter((form) => fitsCase(form, search, from, to));
      return forms?.length ? forms : undefined;
    });
    if (best === undefined) return 0;
    const { to } = best;
    // "US$90 million" is an amount and does not mention the United States.
    if (search.cased[(tokens[to - 1] as Token).end] === "$" || isCompound(search, from, to)) return to;
    if (isOfficeOfState(search, from, to)) return 0;
    // "The Commission" alone is a name only after another name that begins with "European".
    let forms = best.value.filter(
      (form) =>
        form.case !== "weak" ||
        tables.outletNames.has(form.entry.name) ||
        families.has(familyOf(form.entry.name)),
    );
    if (forms.length === 0) return 0;
    if (to === from + 1 && forms.some(({ entry }) => entry.kind === "person")) {
      const end = addPerson(from);
      if (end > 0) return end;
      forms = forms.filter(({ entry }) => entry.kind !== "person" || isFree(from));
      if (forms.length === 0) return 0;
    }
    if (to === from + 1 && forms.every(({ entry }) => entry.kind === "state") && beginsPerson(search, from)) {
      refused.add(from);
      return 0;
    }
    const isCity = forms.every(({ metonym }) => metonym);
    if (isCity) {
      const { place, entry } = forms[0] as NameForm;
      const state = entry.kind === "state" ? { state: entry.id } : {};
      if (place !== undefined) places.push({ ...spanOf(tokens, from, to), name: place, ...state });
    }
    if (isCity && !isMetonym(search, from, to, refused)) {
      refused.add(to - 1);
      return 0;
    }
    // Two gazetteers can have entries with the same id and different names.
    const entries = [...new Map(forms.map(({ entry }) => [entry.id, entry])).values()];
    const entry = entries[0] as (typeof entries)[number];
    const isPerson = entry.kind === "person";
    if (isPerson && to > from + 1) remember(entry, from, to);
    return add(from, to, {
      rule: isCity ? "metonym" : "name",
      candidates: entries.map(({ id }) => id),
      ...(entries.length === 1 && { name: entry.name }),
      kind: entry.kind,
      ...(isCity && { metonym: true as const }),
    });
  };

  const remember = (entry: Person["entry"], from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const key = (tokens[at] as Token).key;
      const person = index.surnames.get(key)?.find((each) => each.entry === entry);
      if (person !== undefined) lastInFull.set(key, person);
    }
  };

  /** Whether a word can be a whole name, because no capitalized word directly before it belongs to the same name. */
  const isFree = (at: number): boolean => {
    const before = tokens[at - 1];
    const token = tokens[at] as Token;
    return !(token.joined && before?.capital && !before.first && !tables.titles.has(before.key));
  };

  /**
   * Returns the indexes of the capitalized words before a surname that can be its given names, because they are not
   * part of another name.
   */
  const givenBefore = (at: number): number[] => {
    const given: number[] = [];
    const free = found.at(-1)?.to ?? 0;
    for (let back = at - 1; back >= free && back > at - longestRun && tokens[back + 1]?.joined; back -= 1) {
      const word = tokens[back] as Token;
      if (nameParticles.has(word.key) && !word.capital) continue;
      if (!word.capital || tables.titles.has(word.key) || tables.adjectives.has(word.key)) break;
      // In "Ad Astana Lavrov ha detto" and "Martedì Lavrov ha detto", the first capitalized word is not a given name.
      if (isPlace(search, back) || tables.dateWords.has(word.key)) break;
      // In "il ministro degli Esteri Lavrov" (`the minister of Foreign Affairs Lavrov`), the word before the surname
      // is a department.
      const { values } = tables.departments;
      if (values.has(word.key) || values.has(`${tokens[back - 1]?.key} ${word.key}`)) break;
      given.unshift(back);
    }
    return given;
  };

  /**
   * Returns the persons who can have one of the given names. If some of them have a given name in exactly this
   * spelling, only these are returned.
   */
  const withGiven = (persons: readonly Person[], given: readonly number[]): Person[] => {
    const same = persons.filter((person) => given.some((at) => person.given.includes(keyAt(at))));
    return same.length > 0
      ? same
      : persons.filter((person) => given.some((at) => fitsGiven(keyAt(at), person)));
  };

  /** Adds the name of a person whose surname begins at a word, and returns the index after it, or 0. */
  function addPerson(at: number): number {
    const match = surnameAt(at);
    if (match === undefined) return addBySkeleton(at, runEnd(tokens, at, nameParticles));
    const { to, fuzzy } = match;
    const token = tokens[at] as Token;
    const next = tokens[to];
    const all = samePerson(match.persons);
    const given = givenBefore(at).filter((each) => each >= at - mostGiven);
    const fitting = withGiven(all, given);
    if (fitting.length > 0) {
      const start = given.find((each) => fitting.some((person) => fitsGiven(keyAt(each), person))) ?? at;
      if (fitting.length === 1) lastInFull.set(token.key, fitting[0] as Person);
      return addAs(start, to, fitting, fuzzy ? "person-by-sound" : "person", fuzzy);
    }
    // If a capitalized word before the surname fits none of these persons, somebody else is meant. The first word of a
    // sentence does not count, unless it is a given name.
    if (given.some((each) => !(tokens[each] as Token).first || isGivenName(each))) return 0;
    // A word can be a surname and a given name. In "Antonio Conte", it is a given name, because the next word is the
    // surname of a person who has this given name.
    if (next?.joined && next.capital && withGiven(surnameAt(to)?.persons ?? [], [at]).length > 0) return 0;
    const recent = lastInFull.get(token.key) ?? lastInFull.get(keyAt(to - 1));
    const isNamed = recent !== undefined && all.some(({ entry }) => entry === recent.entry);
    if (isNamed) return addAs(at, to, [recent], fuzzy ? "person-by-sound" : "surname", fuzzy);
    if (tables.notPersons.has(token.key) || (fuzzy && token.first)) return 0;
    // If the gazetteer has only the surname of these persons, such as `Kim`, and another capitalized word follows, the
    // text means somebody else.
    if (all.every((person) => person.given.length === 0) && next?.joined && next.capital) return 0;
    return addAs(at, to, all, fuzzy ? "person-by-sound" : "surname", fuzzy);
  }

  const addAs = (
    from: number,
    to: number,
    persons: readonly Person[],
    rule: string,
    fuzzy: boolean,
  ): number =>
    add(from, to, {
      rule,
      candidates: [...new Set(persons.map(({ entry }) => entry.id))],
      ...(persons.length === 1 && { name: persons[0]?.entry.name as string }),
      kind: "person",
      ...(fuzzy && { fuzzy: true as const }),
    });

  const isGivenName = (at: number): boolean => tables.givenNames.has(soundFor(keyAt(at)));

  /**
   * Adds a listed person whose given name sounds like the first word, and whose surname has the consonants of the last
   * word.
   */
  function addBySkeleton(from: number, end: number): number {
    if (end - from < 2) return 0;
    const last = tokens[end - 1] as Token;
    if (last.key.length < leastSound) return 0;
    const first = soundFor(keyAt(from));
    const persons = samePerson(
      index.personSounds().skeletons.get(skeletonOf(soundFor(last.key))) ?? [],
    ).filter(({ given }) => given[0] !== undefined && soundFor(given[0]) === first);
    if (persons.length !== 1) return 0;
    const person = persons[0] as Person;
    lastInFull.set(last.key, person);
    return add(from, end, {
      rule: "person-by-consonants",
      candidates: [person.entry.id],
      name: person.entry.name,
      kind: "person",
      fuzzy: true,
    });
  }

  const addBySound = (at: number): number => {
    const token = tokens[at] as Token;
    if (token.key.length <= leastSound || token.first || tables.adjectives.has(token.key)) return 0;
    const entries = index.nameSounds.get(soundFor(token.key));
    if (entries === undefined || refused.has(at) || !isFree(at)) return 0;
    return add(at, at + 1, {
      rule: "name-by-sound",
      candidates: entries.map(({ id }) => id),
      ...(entries.length === 1 && { name: entries[0]?.name as string }),
      kind: (entries[0] as (typeof entries)[number]).kind,
      fuzzy: true,
    });
  };

  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    let next = (token.opens & openings.listedName) === 0 ? 0 : addForms(at);
    if (next === 0 && token.capital) next = addPerson(at) || addBySound(at);
    else if (next === 0 && (token.opens & openings.surname) !== 0) next = addPerson(at);
    at = next > at ? next : at + 1;
  }
  return { known: found, places };
}
