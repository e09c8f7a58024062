import { getOrAdd } from "../../../collections/get-or-add.ts";
import type { KeyConflict } from "./key-conflict.ts";

/** The conflicts between rows with the same key. Each field of a record has one conflict, with the number of rows. */
export class KeyConflicts {
  readonly #byField = new Map<
    string,
    { readonly conflict: KeyConflict & { count: number }; lastRow: number }
  >();

  /** Adds the conflict of a row. The values and the row of the first conflict in a field are kept. */
  add(conflict: Omit<KeyConflict, "count">): void {
    const name = `${conflict.id} ${conflict.field}`;
    const known = getOrAdd(this.#byField, name, () => ({ conflict: { ...conflict, count: 0 }, lastRow: -1 }));
    if (known.lastRow !== conflict.row) known.conflict.count += 1;
    known.lastRow = conflict.row;
  }

  list(): readonly KeyConflict[] {
    return [...this.#byField.values()].map(({ conflict }) => conflict);
  }
}
