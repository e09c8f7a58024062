import { shown } from "../../../errors/suggest.ts";
import { trimmed } from "../../../text/invisible.ts";
import type { Column } from "../../column.ts";
import { type FieldName, Refusal, refuse } from "../losses/refusal.ts";
import { readCell } from "./column-use.ts";
import type { FieldReader, Reader } from "./field-reader.ts";
import { type ImportState, isMissingMark } from "./import-state.ts";
import { isAbsent } from "./read-cell.ts";
import { ValueTable } from "./value-table.ts";

/**
 * Returns the reader of a column. If the field is an enumeration, `allowed` has its values. If the column has the
 * option `values`, a cell can contain a text of this option or one of `allowed`.
 */
export function columnReader(
  column: Column<string | number>,
  name: string,
  state: ImportState,
  allowed: ReadonlySet<string> | undefined,
): FieldReader {
  const { values, empty, split } = column;
  const { notes, defaults } = state;
  state.use.name(column.name);
  const at = { field: name, column: String(column.name) };
  const table = values === undefined ? undefined : new ValueTable(values);
  const isMissing = missingTest(table, state);
  const cellOf = cellReader(column.name, isMissing, state);
  if (split === undefined && table === undefined && empty === undefined) return { at, read: cellOf };
  const translate: Translate =
    table === undefined ? (cell) => cell : translator(column, table, { at, state, allowed });
  const ofEmpty = (index: number): unknown => {
    if (empty === undefined) return undefined;
    notes.add(() => defaults.add(at, String(empty), index));
    return empty;
  };
  const separator = split === undefined ? undefined : separatorOf(split);
  return {
    at,
    read: (row, index) => {
      const cell = cellOf(row, index);
      if (cell === undefined) return ofEmpty(index);
      if (separator === undefined || typeof cell !== "string") return translate(cell, index);
      const parts = cell.split(separator).map(trimmed);
      return parts.filter((part) => part !== "" && !isMissing(part)).map((part) => translate(part, index));
    },
  };
}

/**
 * Returns a function that tests whether a cell of a column has one of the texts of the option `missing`. A text that
 * the option `values` of the column contains is not missing.
 */
function missingTest(table: ValueTable | undefined, state: ImportState): (cell: unknown) => boolean {
  if (state.missing.size === 0) return () => false;
  return (cell) => typeof cell === "string" && isMissingMark(cell, state) && table?.get(cell) === undefined;
}

/**
 * Returns the reader of the cells of a column, without white space at their ends. The result is undefined for a cell
 * that is empty or for which `isMissing` returns true.
 */
function cellReader(
  column: string | number,
  isMissing: (cell: unknown) => boolean,
  { use }: ImportState,
): Reader {
  let isFound = false;
  return (row) => {
    const written = readCell(row, column);
    const cell = typeof written === "string" ? trimmed(written) : written;
    const isEmpty = isAbsent(cell) || isMissing(cell);
    if (!isFound && (!isEmpty || cell !== undefined || column in row)) {
      isFound = true;
      use.find(column);
    }
    return isEmpty ? undefined : cell;
  };
}

/** Returns the value that a cell of the row at `index` means. Throws a `Refusal` if it means none. */
type Translate = (cell: unknown, index: number) => unknown;

/** Returns a function that looks up cells in the table of values of a column. */
function translator(
  { otherwise, describe }: Column & { readonly describe?: (cell: unknown) => string },
  table: ValueTable,
  {
    at,
    state,
    allowed,
  }: {
    readonly at: FieldName;
    readonly state: ImportState;
    readonly allowed: ReadonlySet<string> | undefined;
  },
): Translate {
  // The sentences are made once for each column, because a million messages can contain them.
  let cure: string | undefined;
  return (cell, index) => {
    const text = typeof cell === "object" ? "" : trimmed(String(cell));
    const known = table.get(text);
    if (known !== undefined) return known;
    // The message from `describe` lists only the texts of the option `values`. Therefore, a column with `describe`
    // accepts no other values of the enumeration.
    if (describe === undefined && allowed?.has(text.toLowerCase())) return text.toLowerCase();
    state.counts.add(at, typeof cell === "object" ? shown(cell) : String(cell), index);
    if (otherwise !== undefined) return otherwise;
    if (describe !== undefined)
      throw new Refusal(at, `column ${shown(at.column)}: ${describe(cell)}`, { value: cell });
    cure ??= valuesOf(table, allowed);
    throw refuse(at, `cannot be ${shown(cell)}. ${cure}`, { value: cell });
  };
}

/**
 * Returns a pattern for the texts that separate the values in a cell. A longer text is tried before a shorter one, so
 * that ";;" is not two separators if the list also has ";".
 */
function separatorOf(split: string | readonly string[]): string | RegExp {
  if (typeof split === "string") return split;
  const longestFirst = [...split].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"));
}

/**
 * Returns sentences with the texts that a column with the option `values` allows: the texts of this option, and the
 * values that the field itself can have.
 */
function valuesOf({ keys }: ValueTable, allowed: ReadonlySet<string> | undefined): string {
  const listed = keys.slice(0, 24).map((key) => `"${key}"`);
  const own = [...(allowed ?? [])].filter((word) => !keys.includes(word)).map((word) => `"${word}"`);
  const words = own.length === 0 ? "" : ` and those of the model: ${own.join(", ")}`;
  return `Its values are ${listed.join(", ")}${words}. Add the value to values, or give otherwise.`;
}
