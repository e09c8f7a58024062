import { memoize } from "../../../collections/memo.ts";
import type { ActorType } from "../../../model/actor.ts";
import type { GazetteerEntry } from "../../gazetteer.ts";
import type { NameTables } from "./name-tables.ts";
import { plain } from "./plain.ts";
import { linesOf, listOf } from "./table.ts";

/** A state or an organization with its English names. */
interface KnownActor {
  readonly key: string;
  readonly kind: ActorType;
  readonly names: readonly string[];
  readonly capitals: readonly string[];
}

/** The names that a language has for a state or an organization. */
export interface ActorNames {
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  readonly adjectives: readonly string[];
}

/** The tables of names in a form that is fast to search. */
export interface KnownNames {
  readonly actors: readonly KnownActor[];
  /** For each English name, the key of the actor that has this name. */
  readonly keys: ReadonlyMap<string, string>;
  /** For each key, the first English name of the actor with this key. */
  readonly englishNames: ReadonlyMap<string, string>;
  readonly tables: NameTables;
}

const noTables: NameTables = { states: "", organizations: "", languages: {}, outlets: "", givenNames: "" };

/**
 * Returns the id that is made from the English name of an actor: the name in small letters, with hyphens between its
 * words.
 */
export const idOf = (name: string): string =>
  plain(name)
    .replaceAll("+", "-plus-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const namesOf = /* @__PURE__ */ memoize(readTables);

/**
 * Returns the names in tables in a form that is fast to search. Tables are parsed only once and on first use, so that
 * importing them costs no time.
 */
export function knownNames(tables: NameTables = noTables): KnownNames {
  return namesOf(tables);
}

function readTables(tables: NameTables): KnownNames {
  const states = linesOf(tables.states).map(([cell, capitals, key = ""]): KnownActor => {
    const names = listOf(cell);
    const shared = names[0]?.slice(0, Math.max(0, 3 - key.length)).toUpperCase();
    return { key: shared + key, kind: "state", names, capitals: listOf(capitals) };
  });
  const organizations = linesOf(tables.organizations).map(([cell, capitals, kind]): KnownActor => {
    const names = listOf(cell);
    const type = (kind || "organization") as ActorType;
    return { key: idOf(names[0] as string), kind: type, names, capitals: listOf(capitals) };
  });
  const actors = [...states, ...organizations];
  return {
    actors,
    keys: new Map(actors.flatMap(({ key, names }) => names.map((name) => [name, key] as const))),
    englishNames: new Map(actors.map(({ key, names }) => [key, names[0] as string])),
    tables,
  };
}

/** Returns a map from the key of each actor to its names in a language. */
export function namesInLanguage(
  { actors, tables }: KnownNames,
  language: string,
): ReadonlyMap<string, ActorNames> {
  const byKey = new Map<string, ActorNames>();
  const table = tables.languages[language];
  if (table === undefined) return byKey;
  const namesOf = (cell: string | undefined, english: readonly string[]): readonly string[] =>
    cell ? listOf(cell).map((name) => (/^\d$/.test(name) ? (english[Number(name)] ?? name) : name)) : english;
  linesOf(table).forEach(([names, capitals, adjectives], position) => {
    const actor = actors[position];
    if (actor === undefined) return;
    byKey.set(actor.key, {
      names: namesOf(names, actor.names),
      capitals: namesOf(capitals, actor.capitals),
      adjectives: listOf(adjectives),
    });
  });
  return byKey;
}

/**
 * Returns the key in the tables of names for a gazetteer entry. This is the key of the entry or, if the entry has none,
 * the key of the actor with the same English name. A person without a key has none.
 */
export function keyOfEntry({ key, kind, name }: GazetteerEntry, { keys }: KnownNames): string | undefined {
  return key ?? (kind === "person" ? undefined : keys.get(name));
}
