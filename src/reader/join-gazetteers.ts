import type { Gazetteer, GazetteerEntry } from "./gazetteer.ts";
import { type KnownNames, keyOfEntry, knownNames } from "./names/words/known-names.ts";
import type { NameTables } from "./names/words/name-tables.ts";

/** Returns a string that is equal for two entries of the same actor. */
const identityOf = (entry: GazetteerEntry, world: KnownNames): string => {
  const key = keyOfEntry(entry, world);
  if (key !== undefined) return `key ${key}`;
  // Apart from persons, the types are not compared, because coders differ in their choice between a body, an
  // organization and an outlet.
  return `${entry.kind === "person" ? "person" : "collective"} ${entry.name}`;
};

/**
 * Returns a table that has the languages of both tables. Everything else is taken from the second table, because
 * bundled tables differ only in their languages.
 */
const joinTables = (first: NameTables | undefined, second: NameTables | undefined): NameTables | undefined =>
  first === undefined || second === undefined
    ? (second ?? first)
    : { ...first, ...second, languages: { ...first.languages, ...second.languages } };

/**
 * Returns a gazetteer with the entries of several gazetteers.
 *
 * All entries of one actor are joined into one entry. Two entries belong to the same actor if they have the same key.
 * Two entries without a key belong to the same actor if they have the same name and if both or neither of them are
 * persons. The joined entry has the names of all these entries, and the id, the name and the type of the last one. To
 * keep your own ids, names and types, pass your gazetteer last.
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
      // If a later gazetteer has a weak name of an earlier gazetteer as an ordinary name, the name is no longer weak.
      // The author of the later gazetteer wants this name to be found everywhere.
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
