import { getOrAdd } from "../../collections/get-or-add.ts";
import type { PlaceMention } from "../reading.ts";
import { FoundNames } from "./found-names.ts";
import { ListedNames } from "./listed-names.ts";
import type { Found, NameSearch } from "./name-search.ts";
import { KnownPersons } from "./persons/known-persons.ts";
import * as openings from "./words/openings.ts";
import { soundOf } from "./words/sound-of.ts";
import type { Token } from "./words/tokens.ts";

/** Returns the names of gazetteer entries in a text. The names of capitals are also returned as `places`. */
export function findKnown(search: NameSearch): {
  readonly known: readonly Found[];
  readonly places: readonly PlaceMention[];
} {
  const { tokens } = search;
  const sounds = new Map<string, string>();
  const soundFor = (key: string): string => getOrAdd(sounds, key, soundOf);
  const found = new FoundNames(tokens);
  const persons = new KnownPersons(search, found, soundFor);
  const listed = new ListedNames(search, found, persons, soundFor);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    let next = (token.opens & openings.listedName) === 0 ? 0 : listed.addAt(at);
    if (next === 0 && token.capital) next = persons.addAt(at) || listed.addBySound(at);
    else if (next === 0 && (token.opens & openings.surname) !== 0) next = persons.addAt(at);
    at = next > at ? next : at + 1;
  }
  return { known: found.all, places: listed.places };
}
