import { isRow } from "../shared/cells/is-row.ts";
import { Refusal } from "../shared/losses/refusal.ts";
import type { EventTable } from "./event-table.ts";

/**
 * Rows of event data that report the same meeting or agreement, such as a row with the actors A and B and a row with B
 * and A.
 */
interface JoinedRows {
  /** Index of the first of these rows. */
  readonly first: number;
  /** The codes of the rows, each once. */
  readonly codes: Set<string>;
  /** Number of rows. */
  size: number;
}

/** The groups of rows that share a record. Each group is stored under the key of the record. */
export class RowJoins {
  readonly #byKey = new Map<string, JoinedRows>();

  /** Adds a row with the key of its record. */
  add(key: string, code: string, index: number): void {
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, { first: index, codes: new Set([code]), size: 1 });
    else {
      known.codes.add(code);
      known.size += 1;
    }
  }

  /** Returns the index of the first of the rows that have this key. */
  firstRow(key: string): number | undefined {
    return this.#byKey.get(key)?.first;
  }

  /** Returns the codes of the rows that have this key, in the order of the rows. */
  codesOf(key: string): readonly string[] {
    return [...(this.#byKey.get(key)?.codes ?? [])];
  }

  /** Returns the number of rows that were joined with an earlier row. */
  count(): number {
    let count = 0;
    for (const { size } of this.#byKey.values()) count += size - 1;
    return count;
  }
}

/** Returns which rows share a record. The rows in `left` are left out. */
export function findRowJoins<R extends object>(table: EventTable<R>, left: ReadonlySet<number>): RowJoins {
  const joins = new RowJoins();
  table.rows.forEach((row, index) => {
    if (left.has(index) || !isRow(row)) return;
    try {
      const key = table.joinKey(row);
      if (key !== undefined) joins.add(key, table.meaning(row).code, index);
    } catch (error) {
      // A refusal can be ignored, because the import refuses the row for the same reason.
      if (!(error instanceof Refusal)) throw error;
    }
  });
  return joins;
}
