import { shown } from "../../../errors/suggest.ts";
import type { DroppedValue } from "./import-losses.ts";
import type { FieldName } from "./refusal.ts";
import { rowName } from "./row-name.ts";

interface Dropped {
  readonly value: unknown;
  readonly reason: string;
  readonly row: number;
  count: number;
}

/** Counts the values that are in no record, because another part of their field is empty. */
export class DroppedValues {
  readonly #byField = new Map<FieldName, Dropped>();

  /** Adds a value. `reason` is a sentence that says why the value was left out, and how to keep it. */
  add(at: FieldName, value: unknown, reason: string, row: number): void {
    const known = this.#byField.get(at);
    if (known === undefined) this.#byField.set(at, { value, reason, row, count: 1 });
    else known.count += 1;
  }

  /** Returns one entry for each field, sorted by row. `firstRow` is the number of the first row. */
  list(firstRow: number): readonly DroppedValue[] {
    const all = [...this.#byField].map(([{ field, column }, { value, reason, row, count }]): DroppedValue => {
      const at = column === undefined ? ": " : `, column ${shown(column)}: `;
      return {
        field,
        ...(column === undefined ? {} : { column }),
        value: typeof value === "string" ? value : shown(value),
        count,
        row: row + firstRow,
        message: `${rowName(row, firstRow)}${at}${field} ${shown(value)} was left out, because ${reason}`,
      };
    });
    return all.sort((a, b) => a.row - b.row);
  }
}
