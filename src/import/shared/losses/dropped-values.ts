import { getOrAdd } from "../../../collections/get-or-add.ts";
import { shown } from "../../../errors/suggest.ts";
import type { DroppedValue } from "./import-losses.ts";
import { type FieldName, valueText } from "./refusal.ts";
import { rowName } from "./row-name.ts";

interface Dropped {
  readonly value: unknown;
  readonly reason: string;
  readonly row: number;
  /** Number of rows. */
  count: number;
  lastRow: number;
}

/**
 * Counts the rows with values that were left out of the records. The values cannot be read, or another part of their
 * field is empty. A cell with several equal values is counted once.
 */
export class DroppedValues {
  readonly #byField = new Map<FieldName, Map<string, Dropped>>();

  /** Adds a value. `reason` is a sentence that says why the value was left out, and how to keep it. */
  add(at: FieldName, value: unknown, reason: string, row: number): void {
    const values = getOrAdd(this.#byField, at, () => new Map<string, Dropped>());
    const key = JSON.stringify([valueText(value), reason]);
    const dropped = getOrAdd(values, key, () => ({ value, reason, row, count: 0, lastRow: -1 }));
    if (dropped.lastRow !== row) dropped.count += 1;
    dropped.lastRow = row;
  }

  /**
   * Returns the counted values, sorted by row. A value with two reasons has two entries. `firstRow` is the number of
   * the first row.
   */
  list(firstRow: number): readonly DroppedValue[] {
    const all = [...this.#byField].flatMap(([{ field, column }, values]) => {
      const at = column === undefined ? ": " : `, column ${shown(column)}: `;
      return [...values.values()].map(
        ({ value, reason, row, count }): DroppedValue => ({
          field,
          ...(column === undefined ? {} : { column }),
          value: valueText(value),
          count,
          row: row + firstRow,
          message: `${rowName(row, firstRow)}${at}${field} ${shown(value)} was left out, because ${reason}`,
        }),
      );
    });
    return all.sort((a, b) => a.row - b.row);
  }
}
