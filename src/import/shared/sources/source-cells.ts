import { isVisible, trimmed } from "../../../text/invisible.ts";
import { isAbsent } from "../cells/read-cell.ts";
import type { SourceRow } from "./source-ledger.ts";

/**
 * Returns a cell of a row. The name of the column can also be all in upper or lower case, because some databases and
 * clients change the case.
 */
export function cellOf({ value }: SourceRow, column: string): unknown {
  for (const name of [column, column.toLowerCase(), column.toUpperCase()])
    if (Object.hasOwn(value, name)) return value[name];
  return undefined;
}

/**
 * Returns a cell as a text without blanks at its ends. Undefined if the cell is empty, or is not a text, number or
 * boolean.
 */
export function textIn(row: SourceRow, column: string): string | undefined {
  return toPlainText(cellOf(row, column));
}

/** Returns a value as a text without blanks at its ends. Undefined if it is empty or no text, number or boolean. */
export function toPlainText(value: unknown): string | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value === "string") return trimmed(value);
  const isPlain = typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
  return isPlain ? String(value) : undefined;
}

/** Returns a value as a whole number. Undefined for any other value. */
export function toInteger(value: unknown): number | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value !== "number" && typeof value !== "bigint" && typeof value !== "string") return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** Returns the fields of a row that can become attributes: texts that are not blank, and finite numbers. */
export function attributesIn(row: SourceRow, fields: readonly string[]): Record<string, string | number> {
  const attributes: Record<string, string | number> = {};
  for (const field of fields) {
    const value = cellOf(row, field);
    if (
      (typeof value === "string" && isVisible(value)) ||
      (typeof value === "number" && Number.isFinite(value))
    )
      attributes[field] = value;
  }
  return attributes;
}
