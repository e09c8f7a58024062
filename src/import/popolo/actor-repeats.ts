import { getOrAdd } from "../../collections/get-or-add.ts";
import { toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import { actorName } from "./actor-fields.ts";
import type { PopoloConflict } from "./losses.ts";

type CountedConflict = PopoloConflict & { count: number };

/** Compares the rows of persons and organizations that have the same id. */
export class ActorRepeats {
  readonly #firsts = new Map<string, SourceRow>();
  readonly #conflicts = new Map<string, CountedConflict>();

  /** Stores the first row that has this key. */
  add(row: SourceRow, key: string): void {
    this.#firsts.set(key, row);
  }

  /**
   * Compares a later row with the first row that has the same key. `id` is the id of the actor. Returns whether all
   * fields are equal.
   */
  compare(row: SourceRow, key: string, id: string): boolean {
    const first = this.#firsts.get(key);
    if (first === undefined) return true;
    let isEqual = true;
    for (const field of new Set(["name", ...Object.keys(row.value)])) {
      const [kept, dropped] = [first, row].map((each) =>
        field === "name"
          ? actorName(each)
          : toPlainText(Object.hasOwn(each.value, field) ? each.value[field] : undefined),
      );
      if (kept === undefined || dropped === undefined || kept === dropped) continue;
      isEqual = false;
      const conflict = getOrAdd(
        this.#conflicts,
        `${id} ${field}`,
        (): CountedConflict => ({
          kind: "actors",
          id,
          field,
          values: [kept, dropped],
          count: 0,
          table: row.table,
          row: row.row,
        }),
      );
      conflict.count += 1;
    }
    return isEqual;
  }

  /** Returns the fields in which rows differ. */
  conflicts(): readonly PopoloConflict[] {
    return [...this.#conflicts.values()];
  }
}
