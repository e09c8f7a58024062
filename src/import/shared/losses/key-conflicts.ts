import { getOrAdd } from "../../../collections/get-or-add.ts";
import type { KeyConflict } from "./import-losses.ts";

/** The conflicts between rows with the same key. Each field of a record has one conflict, with the number of rows. */
export class KeyConflicts {
  readonly #byField = new Map<string, KeyConflict & { count: number }>();

  /** Adds the conflict of a row. The values and the row of the first conflict in a field are kept. */
  add(conflict: Omit<KeyConflict, "count">): void {
    const name = `${conflict.id} ${conflict.field}`;
    getOrAdd(this.#byField, name, () => ({ ...conflict, count: 0 })).count += 1;
  }

  list(): readonly KeyConflict[] {
    return [...this.#byField.values()];
  }
}
