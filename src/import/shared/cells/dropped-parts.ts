import { isColumn } from "../../column.ts";
import type { FieldName } from "../losses/refusal.ts";
import { readCell } from "./column-use.ts";
import type { FieldReader } from "./field-reader.ts";
import type { ImportState } from "./import-state.ts";
import { isAbsent } from "./read-cell.ts";

/** Returns whether a field of the mapping is read from the rows, and is not a constant. */
export function isReadFromRows(field: unknown): boolean {
  return isColumn(field) || typeof field === "function";
}

/** Returns whether a field of the mapping, or any part of it, is read from the rows. */
export function hasValuesOfRows(field: unknown): boolean {
  if (isReadFromRows(field) || typeof field !== "object" || field === null) return isReadFromRows(field);
  return Object.values(field).some(hasValuesOfRows);
}

/**
 * Adds a value of a row to the losses, because it is in no record: another part of its field is empty. Absent values
 * are not added. `reason` follows the word "because" in the message.
 */
export function noteDropped(
  { notes, dropped, use }: ImportState,
  at: FieldName,
  value: unknown,
  { reason, row }: { readonly reason: string; readonly row: number },
): void {
  if (isAbsent(value) || (Array.isArray(value) && value.length === 0)) return;
  notes.add(() => {
    dropped.add(at, value, reason, row);
    use.drop(at);
  });
}

/**
 * Adds a name to the losses, because its row already has the same actor in this field. Called only for rows that are in
 * the dataset.
 */
export function noteRepeated({ dropped }: ImportState, at: FieldName, name: string, row: number): void {
  dropped.add(at, name, "the field has this actor already. Correct the cell if another actor is meant.", row);
}

/** A part of a field with several parts, such as the principal of a participant. */
export interface FieldPart {
  /** What the mapping gives for the part: a constant, a column or a function. */
  readonly field: unknown;
  readonly reader: FieldReader;
}

/**
 * Adds to the losses the values that a row has for `parts`, because they are in no record. Constants of the mapping are
 * not added. For a column, the losses give the unconverted cell, so that the caller can search the source for it.
 */
export function noteDroppedParts(
  state: ImportState,
  parts: readonly FieldPart[],
  reason: string,
  row: object,
  index: number,
): void {
  for (const { field, reader } of parts) {
    if (!isReadFromRows(field)) continue;
    const value = reader.read(row, index);
    noteDropped(state, reader.at, writtenValue(field, value, row), { reason, row: index });
  }
}

/** Returns the cell from which a field read a value. If the field is not a column, or there is no value, returns `value`. */
export function writtenValue(field: unknown, value: unknown, row: object): unknown {
  return isColumn(field) && value !== undefined ? readCell(row, field.name) : value;
}

/** Reads one part of a field with several parts. The value goes into a record, so its column counts as used. */
export function readAndKeep(
  { at, read }: FieldReader,
  row: object,
  index: number,
  { use }: ImportState,
): unknown {
  const value = read(row, index);
  if (value !== undefined && at.column !== undefined) use.keep(at);
  return value;
}
