import { isAbsent } from "../cells/read-cell.ts";
import type { ConflictValue, KeyConflict } from "../losses/import-losses.ts";
import type { NamedEntity } from "../names/named-entity.ts";

type Fields = Record<string, unknown>;

/** Converts a value that was read from a row to a value that can be compared by identity. */
export function comparable(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("entity" in value) return value.entity;
  if ("key" in value) return value.key;
  return JSON.stringify(value, (name, inner) => (name === "country" ? inner?.text : inner));
}

/** Returns the values of a conflict, of which `dropped` is a value that was read, and `kept` a comparable one. */
export function valuesOf(kept: unknown, dropped: unknown): KeyConflict["values"] {
  const later = comparable(dropped);
  const isEncoded =
    typeof dropped === "object" && dropped !== null && !("entity" in dropped) && !("key" in dropped);
  return [plainValue(kept, isEncoded), plainValue(later, isEncoded) as ConflictValue];
}

function plainValue(value: unknown, isEncoded: boolean): ConflictValue | null {
  if (isAbsent(value)) return null;
  if (typeof value === "object") return (value as NamedEntity).name;
  if (!isEncoded) return value as ConflictValue;
  // Empty lists in values that were read, such as those of places, are not fields of the record.
  return JSON.stringify(JSON.parse(value as string), (_, inner) =>
    Array.isArray(inner) && inner.length === 0 ? undefined : inner,
  );
}

/** Adds items to a list of a record, unless the list has them. Returns whether an item was added. */
export function uniteLists(record: Fields, field: string, added: readonly unknown[]): boolean {
  const known = (record[field] ?? []) as readonly unknown[];
  const identityOf = (item: unknown) => {
    if (typeof item !== "object" || item === null) return item;
    // Participants are equal if they are the same actor, and positions if they are on the same issue. Other items are
    // compared without their ids and citations, which differ between rows with the same content.
    const { actor, on, id: _id, sources: _sources, ...rest } = item as Fields;
    return JSON.stringify(actor ?? on ?? rest);
  };
  const seen = new Set(known.map(identityOf));
  const fresh = added.filter((item) => !seen.has(identityOf(item)));
  if (fresh.length === 0) return false;
  const united = [...known, ...fresh];
  if (record[field] === undefined) insertField(record, field, united);
  else record[field] = united;
  return true;
}

/** Adds a field to a record. The fields stay in an order in which `sources` and `note` come last. */
function insertField(record: Fields, field: string, value: unknown): void {
  const { sources, note } = record;
  delete record.sources;
  delete record.note;
  record[field] = value;
  record.sources = sources;
  if (!isAbsent(note)) record.note = note;
}

/**
 * Adds attributes to those of a record. An attribute that the record has keeps its value; `conflict` is called if the
 * values differ. Returns whether an attribute was added.
 */
export function uniteAttributes(
  record: Fields,
  field: string,
  added: Fields,
  conflict: (field: string, values: KeyConflict["values"]) => void,
): boolean {
  const known = (record[field] ?? {}) as Fields;
  let isAdded = false;
  for (const [name, value] of Object.entries(added)) {
    if (!Object.hasOwn(known, name)) {
      known[name] = value;
      isAdded = true;
    } else if (known[name] !== value) {
      conflict(`${field}.${name}`, valuesOf(known[name], value));
    }
  }
  if (record[field] === undefined && isAdded) insertField(record, field, known);
  return isAdded;
}
