import type { Gazetteer, GazetteerEntry } from "./gazetteer.ts";
import { type KnownNames, keyOfEntry, knownNames } from "./names/words/known-names.ts";
import type { NameTables } from "./names/words/name-tables.ts";

/** Returns a string that is equal for two entries of the same actor. */
const identityOf = (entry: GazetteerEntry, world: KnownNames): string => {
  const key = keyOfEntry(entry, world);
  if (key !== undefined) return `key ${key}`;
  // The exact type is not compared, because coders choose differently between a body, an organization and an outlet.
  return `${entry.kind === "person" ? "person" : "collective"} ${entry.name}`;
};

/**
 * Returns a table with the languages of two tables of names. Everything else is taken from the second table, because
 * bundled tables differ only in their languages.
 */
const joinTables = (first: NameTables | undefined, second: NameTables | undefined): NameTables | undefined =>
  first === undefined || second === undefined
    ? (second ?? first)
    : { ...first, ...second, languages: { ...first.languages, ...second.languages } };

/**
 * Returns a gazetteer with the entries of several gazetteers.
 *
 * All entries of one actor become one entry. Two entries are of one actor if they have the same key. Entries without a
 * key are of one actor if they have the same name and are both persons or both not persons. The joined entry has the
 * names of all these entries, and the id, the name and the type of the last one. To keep your own ids, names and types,
 * pass your gazetteer last.
 *
 * @example
 * ```ts
 * import { joinGazetteers, worldGazetteer } from "demarche/reader";
 *
 * const mine = { entries: [{ id: "alba", name: "Alba", kind: "state" as const }, { id: "ro", name: "Romania", kind: "state" as const }] };
 * const joined = joinGazetteers(worldGazetteer, mine);
 * joined.entries.length - worldGazetteer.entries.length; // => 1
 * joined.entries.find(({ name }) => name === "Romania")?.id; // => "ro"
 * ```
 */
export function joinGazetteers(...gazetteers: readonly Gazetteer[]): Gazetteer {
  const names = gazetteers.map((each) => each.names).reduce(joinTables, undefined);
  const world = knownNames(names);
  const joined = new Map<string, GazetteerEntry>();
  for (const { entries } of gazetteers) {
    for (const entry of entries) {
      const identity = identityOf(entry, world);
      const known = joined.get(identity);
      if (known === undefined) {
        joined.set(identity, entry);
        continue;
      }
      const key = entry.key ?? known.key;
      // A weak name of an earlier gazetteer does not stay weak if a later gazetteer has it as an ordinary name. The
      // author of the later gazetteer wants this name to be found everywhere.
      const weakNames = (known.weakNames ?? []).filter(
        (name) => name !== entry.name && !entry.names?.includes(name),
      );
      joined.set(identity, {
        ...entry,
        names: [...new Set([known.name, ...(known.names ?? []), ...(entry.names ?? [])])],
        metonyms: [...new Set([...(known.metonyms ?? []), ...(entry.metonyms ?? [])])],
        weakNames: [...new Set([...weakNames, ...(entry.weakNames ?? [])])],
        ...(key !== undefined && { key }),
      });
    }
  }
  return { entries: [...joined.values()], ...(names !== undefined && { names }) };
}
