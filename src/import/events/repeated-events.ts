import type { Dataset } from "../../model/dataset.ts";
import { isRow } from "../shared/cells/is-row.ts";
import { differencesOf } from "../shared/losses/differences-of.ts";
import type { KeyConflict } from "../shared/losses/key-conflict.ts";
import { KeyConflicts } from "../shared/losses/key-conflicts.ts";
import type { EventColumns } from "./columns.ts";

/** Maps the index of each repeated row to the index of the first row of the same event. */
export type RepeatedEvents = ReadonlyMap<number, number>;

/** Returns the rows that repeat the event of an earlier row. Refused rows are left out. */
export function findRepeatedEvents(
  rows: readonly object[],
  keyOf: (row: object) => string | undefined,
  refused: ReadonlySet<number>,
): RepeatedEvents {
  const firsts = new Map<string, number>();
  const repeats = new Map<number, number>();
  rows.forEach((row, index) => {
    if (refused.has(index) || !isRow(row)) return;
    const key = keyOf(row);
    if (key === undefined) return;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else repeats.set(index, first);
  });
  return repeats;
}

/**
 * Returns the columns in which repeated rows differ from the first row of their event. `added` has the records that
 * were made from the rows. `firstRow` is the number of the first row in their citations.
 */
export function conflictsOfRepeats(
  rows: readonly object[],
  repeats: RepeatedEvents,
  columns: EventColumns,
  added: Pick<Dataset, "statements" | "meetings" | "events">,
  firstRow: number,
): readonly KeyConflict[] {
  const conflicts = new KeyConflicts();
  if (repeats.size === 0) return [];
  const recordOf = new Map<number, Pick<KeyConflict, "kind" | "id">>();
  for (const kind of ["events", "meetings", "statements"] as const)
    for (const { id, sources } of added[kind])
      for (const { row } of sources) if (row !== undefined) recordOf.set(row - firstRow, { kind, id });
  for (const [index, first] of repeats) {
    const record = recordOf.get(first);
    if (record === undefined) continue;
    const cells = (at: number) => columns.cells(rows[at] as object);
    for (const difference of differencesOf(cells(first), cells(index)))
      conflicts.add({ ...record, row: index + firstRow, ...difference });
  }
  return conflicts.list();
}
