import type { Identifier } from "../../../model/identifier.ts";
import { visibleName } from "../../../text/invisible.ts";

/** The result of a look-up if a text can mean several records. */
export const ambiguous: unique symbol = Symbol("ambiguous");

/**
 * Returns a form of a name for comparison. Names have the same form if they differ only in case, blanks,
 * invisible characters or encoding, because these differences do not distinguish records.
 */
export function comparableName(name: string): string {
  return visibleName(name.normalize("NFKC")).replace(/\s+/g, " ").toLowerCase();
}

/** Returns a key for the name of an actor. A person and another actor with the same name have different keys. */
export function keyOfSort(type: unknown, name: string): string {
  return `${type === "person" ? "person" : "other"} ${comparableName(name)}`;
}

/** Returns the key of a code with its register. */
export function keyOfCode({ scheme, identifier }: Identifier): string {
  return `${scheme} ${identifier}`;
}

/** Adds a value to a map. If the key has another value already, the key becomes ambiguous. */
export function setOnce<V>(map: Map<string, V | typeof ambiguous>, key: string, value: V): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === value ? value : ambiguous);
}
