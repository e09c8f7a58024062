import type { UnknownValue } from "./import-losses.ts";
import type { FieldName } from "./refusal.ts";

/** Counts values by field, such as values that are not in the enumeration of the field. */
export class ValueCounts {
  readonly #counts = new Map<FieldName, Map<string, { count: number; readonly row: number }>>();

  /** Counts a value of a field. */
  add(at: FieldName, value: string, row: number): void {
    let values = this.#counts.get(at);
    if (values === undefined) {
      values = new Map();
      this.#counts.set(at, values);
    }
    const known = values.get(value);
    if (known === undefined) values.set(value, { count: 1, row });
    else known.count += 1;
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
