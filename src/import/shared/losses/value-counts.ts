import { getOrAdd } from "../../../collections/get-or-add.ts";
import type { UnknownValue } from "./import-losses.ts";
import type { FieldName } from "./refusal.ts";

interface CountedValue {
  /** Number of rows. */
  count: number;
  readonly row: number;
  lastRow: number;
}

/**
 * Counts the rows that have a value in a field, such as a value that is not in the enumeration of the field. A cell with
 * several equal values is counted once.
 */
export class ValueCounts {
  readonly #counts = new Map<FieldName, Map<string, CountedValue>>();

  /** Counts a value of a field. */
  add(at: FieldName, value: string, row: number): void {
    const values = getOrAdd(this.#counts, at, () => new Map<string, CountedValue>());
    const counted = getOrAdd(values, value, () => ({ count: 0, row, lastRow: -1 }));
    if (counted.lastRow !== row) counted.count += 1;
    counted.lastRow = row;
  }

  /** Returns the counts, sorted by the first row that has the value. `firstRow` is the number of the first row. */
  list(firstRow: number): readonly UnknownValue[] {
    const all = [...this.#counts].flatMap(([{ field, column }, values]) =>
      [...values].map(([value, { count, row }]) => ({
        field,
        ...(column === undefined ? {} : { column }),
        value,
        count,
        row: row + firstRow,
      })),
    );
    return all.sort((a, b) => a.row - b.row);
  }
}
