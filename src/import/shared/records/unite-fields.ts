import { isAbsent } from "../cells/read-cell.ts";
import type { ConflictValue, KeyConflict } from "../losses/key-conflict.ts";
import type { NamedEntity } from "../names/named-entity.ts";

type Fields = Record<string, unknown>;

/** Converts a value that was read from a row to a value that can be compared by identity. */
export function comparable(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("entity" in value) return value.entity;
  if ("key" in value) return value.key;
  return JSON.stringify(value, (name, inner) => (name === "country" ? inner?.text : inner));
}

/**
 * Returns the two values of a conflict as the losses list them. `kept` is the value of the record in the form that
 * `comparable` returns, and `dropped` is the value from the row.
 */
export function valuesOf(kept: unknown, dropped: unknown): KeyConflict["values"] {
  const later = comparable(dropped);
  const isEncoded =
    typeof dropped === "object" && dropped !== null && !("entity" in dropped) && !("key" in dropped);
  return [plainValue(kept, isEncoded), plainValue(later, isEncoded) as ConflictValue];
}

function plainValue(value: unknown, isEncoded: boolean): ConflictValue | null {
  if (isAbsent(value)) return null;
  if (typeof value === "object") return (value as NamedEntity).name;
  return isEncoded ? inWords(JSON.parse(value as string) as Fields) : (value as ConflictValue);
}

/** Returns a place or an amount in words: `Port, Alba (longitude 19.8, latitude 41.3)`, `at-least 5 EUR`. */
function inWords({ name, country, coordinates, value, unit, bound }: Fields): string {
  if (name === undefined) return [bound, value, unit].filter((part) => !isAbsent(part)).join(" ");
  const area = isAbsent(country) ? name : `${name}, ${country}`;
  const [longitude, latitude] = (coordinates ?? []) as readonly (number | null | undefined)[];
  if (isAbsent(longitude) || isAbsent(latitude)) return String(area);
  return `${area} (longitude ${longitude}, latitude ${latitude})`;
}

/** Reports that a field of a row differs from the record. */
type NoteConflict = (field: string, values: KeyConflict["values"]) => void;

/**
 * Adds new items to a list of a record. If the list already has an equal item, only the fields that this item lacks are
 * added to it, and `conflict` is called for fields that differ. Returns whether an item or a field was added.
 */
export function uniteLists(
  record: Fields,
  field: string,
  added: readonly unknown[],
  conflict: NoteConflict,
): boolean {
  const united = [...((record[field] ?? []) as readonly unknown[])];
  const indexOf = new Map(united.map((item, i) => [identityOf(item), i]));
  let isAdded = false;
  for (const item of added) {
    const index = indexOf.get(identityOf(item));
    if (index === undefined) {
      indexOf.set(identityOf(item), united.push(item) - 1);
      isAdded = true;
    } else if (typeof item === "object" && item !== null) {
      const merged = uniteItems(united[index] as Fields, item as Fields, `${field}.${index}`, conflict);
      isAdded ||= merged.isAdded;
      united[index] = merged.item;
    }
  }
  if (!isAdded) return false;
  if (record[field] === undefined) insertField(record, field, united);
  else record[field] = united;
  return true;
}

/**
 * Returns what distinguishes an item of a list. Participants are equal if they are the same actor, and positions if they
 * are on the same issue. Other items are compared without their ids and citations, which differ between rows with the
 * same content.
 */
function identityOf(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return item;
  const { actor, on, id: _id, sources: _sources, ...rest } = item as Fields;
  return JSON.stringify(actor ?? on ?? rest);
}

function uniteItems(
  known: Fields,
  added: Fields,
  field: string,
  conflict: NoteConflict,
): { readonly item: Fields; readonly isAdded: boolean } {
  const missing: Fields = {};
  for (const [name, value] of Object.entries(added)) {
    if (name === "id" || name === "sources" || name === "on") continue;
    if (known[name] === undefined) missing[name] = value;
    else if (JSON.stringify(known[name]) !== JSON.stringify(value))
      conflict(`${field}.${name}`, [known[name] as ConflictValue, value as ConflictValue]);
  }
  if (Object.keys(missing).length === 0) return { item: known, isAdded: false };
  // A frozen item is a position that several statements share, so it is copied. Other items are changed in place: a
  // pending reference in the item will later be replaced with an id in this object, not in a copy.
  const item = Object.isFrozen(known) ? { ...known, ...missing } : Object.assign(known, missing);
  return { item, isAdded: true };
}

/** Adds a field to a record. The fields stay in an order in which `sources` and `note` come last. */
export function insertField(record: Fields, field: string, value: unknown): void {
  const { sources, note } = record;
  delete record.sources;
  delete record.note;
  record[field] = value;
  record.sources = sources;
  if (!isAbsent(note)) record.note = note;
}

/**
 * Adds attributes to a record. An existing attribute keeps its value, and `conflict` is called if the values differ.
 * Returns whether an attribute was added.
 */
export function uniteAttributes(
  record: Fields,
  field: string,
  added: Fields,
  conflict: NoteConflict,
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
