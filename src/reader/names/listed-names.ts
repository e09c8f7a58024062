import type { PlaceMention } from "../reading.ts";
import { spanOf } from "../span-of.ts";
import type { FoundNames } from "./found-names.ts";
import { isCompound } from "./is-compound.ts";
import { isMetonym } from "./is-metonym.ts";
import type { NameSearch } from "./name-search.ts";
import { isOfficeOfState } from "./offices/is-office-of-state.ts";
import { beginsPerson } from "./persons/begins-person.ts";
import type { KnownPersons } from "./persons/known-persons.ts";
import { fitsCase } from "./words/fits-case.ts";
import { leastSound, type NameForm } from "./words/name-index.ts";
import { longestPhrase } from "./words/phrases.ts";
import type { Token } from "./words/tokens.ts";

/** Finds the names of gazetteer entries and the names of capitals in a text. */
export class ListedNames {
  readonly places: PlaceMention[] = [];
  readonly #search: NameSearch;
  readonly #found: FoundNames;
  readonly #persons: KnownPersons;
  readonly #soundFor: (key: string) => string;
  /**
   * The indexes of words that look like names of gazetteer entries and are not, such as a capital that only means the
   * city.
   */
  readonly #refused = new Set<number>();

  constructor(
    search: NameSearch,
    found: FoundNames,
    persons: KnownPersons,
    soundFor: (key: string) => string,
  ) {
    this.#search = search;
    this.#found = found;
    this.#persons = persons;
    this.#soundFor = soundFor;
  }

  /** Adds the longest name that begins at a word. Returns the index after the name, or 0 if there is none. */
  addAt(from: number): number {
    const search = this.#search;
    const { tokens, tables, index } = search;
    const longest = index.longest.get((tokens[from] as Token).key) ?? 1;
    const best = longestPhrase(tokens, from, longest, (phrase, to) => {
      const forms = index.forms.get(phrase)?.filter((form) => fitsCase(form, search, from, to));
      return forms?.length ? forms : undefined;
    });
    if (best === undefined) return 0;
    const { to } = best;
    // `US` in an amount such as `US$90 million` does not mention the United States.
    if (search.cased[(tokens[to - 1] as Token).end] === "$" || isCompound(search, from, to)) return to;
    if (isOfficeOfState(search, from, to)) return 0;
    // A weak name such as `the Commission` counts only after the name of a related actor, such as `European Union`.
    let forms = best.value.filter(
      (form) =>
        form.case !== "weak" ||
        tables.outletNames.has(form.entry.name) ||
        this.#found.hasRelated(form.entry.name),
    );
    if (forms.length === 0) return 0;
    if (to === from + 1 && forms.some(({ entry }) => entry.kind === "person")) {
      const end = this.#persons.addAt(from);
      if (end > 0) return end;
      forms = forms.filter(({ entry }) => entry.kind !== "person" || this.#isFree(from));
      if (forms.length === 0) return 0;
    }
    if (to === from + 1 && forms.every(({ entry }) => entry.kind === "state") && beginsPerson(search, from)) {
      this.#refused.add(from);
      return 0;
    }
    const isCity = forms.every(({ metonym }) => metonym);
    if (isCity) {
      const { place, entry } = forms[0] as NameForm;
      const state = entry.kind === "state" ? { state: entry.id } : {};
      if (place !== undefined) this.places.push({ ...spanOf(tokens, from, to), name: place, ...state });
    }
    if (isCity && !isMetonym(search, from, to, this.#refused)) {
      this.#refused.add(to - 1);
      return 0;
    }
    // A gazetteer that was joined from others can have several entries with the same id. Each id is listed once.
    const entries = [...new Map(forms.map(({ entry }) => [entry.id, entry])).values()];
    const entry = entries[0] as (typeof entries)[number];
    const isPerson = entry.kind === "person";
    if (isPerson && to > from + 1) this.#persons.remember(entry, from, to);
    return this.#found.add(from, to, {
      rule: isCity ? "metonym" : "name",
      candidates: entries.map(({ id }) => id),
      ...(entries.length === 1 && { name: entry.name }),
      kind: entry.kind,
      ...(isCity && { metonym: true as const }),
    });
  }

  /**
   * Adds the listed name that sounds like the word at an index. Returns the index after the name, or 0 if there is
   * none.
   */
  addBySound(at: number): number {
    const { tokens, tables, index } = this.#search;
    const token = tokens[at] as Token;
    if (token.key.length <= leastSound || token.first || tables.adjectives.has(token.key)) return 0;
    const entries = index.nameSounds.get(this.#soundFor(token.key));
    if (entries === undefined || this.#refused.has(at) || !this.#isFree(at)) return 0;
    return this.#found.add(at, at + 1, {
      rule: "name-by-sound",
      candidates: entries.map(({ id }) => id),
      ...(entries.length === 1 && { name: entries[0]?.name as string }),
      kind: (entries[0] as (typeof entries)[number]).kind,
      fuzzy: true,
    });
  }

  /**
   * Whether a word can be a whole name. It cannot if a capitalized word directly before it belongs to the same name.
   */
  #isFree(at: number): boolean {
    const { tokens, tables, cased } = this.#search;
    const before = tokens[at - 1];
    const token = tokens[at] as Token;
    // A hyphen can join the names of two persons, as in `the Orsini-Danko talks`.
    if (cased[token.start - 1] === "-" && this.#found.all.at(-1)?.to === at) return true;
    return !(token.joined && before?.capital && !before.first && !tables.titles.has(before.key));
  }
}
