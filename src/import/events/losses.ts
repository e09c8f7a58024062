import { getOrAdd } from "../../collections/get-or-add.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { MappedRows } from "../shared/passes/mapped-rows.ts";
import { unknownCountries } from "./country-codes.ts";
import type { EventTable } from "./event-table.ts";
import { objectCells } from "./object-cells.ts";
import type { EventLosses, FromEventsOptions, PaddedCode } from "./options.ts";
import { conflictsOfRepeats, type RepeatedEvents } from "./repeated-events.ts";
import type { RowJoins } from "./row-joins.ts";
import { unknownCodes } from "./unknown-codes.ts";
import { valuesWithoutActor } from "./values-without-actor.ts";

/**
 * Returns the losses with the numbers of joined and repeated rows, and with the codes to which a zero was added. Unused
 * columns are listed by their names in the format, even if the rows are arrays.
 */
export function eventLosses<R extends object>(
  { dataset, losses }: MappedRows,
  table: EventTable<R>,
  { extends: base, firstRow = 0 }: Pick<FromEventsOptions<R>, "extends" | "firstRow">,
  { joins, repeats }: { readonly joins: RowJoins; readonly repeats: RepeatedEvents },
): EventLosses {
  const refused = new Set(losses.refused.map(({ row }) => row - firstRow));
  const padded = new Map<string, PaddedCode & { count: number }>();
  table.rows.forEach((row, index) => {
    if (!isRow(row) || refused.has(index) || repeats.has(index)) return;
    const { written, code } = table.codeOf(row);
    if (written === undefined || code === undefined || table.scheme === "polecat" || code === written) return;
    getOrAdd(padded, written, () => ({ value: written, code, count: 0, row: index + firstRow })).count += 1;
  });
  const added = {
    statements: dataset.statements.slice(base?.statements.length),
    meetings: dataset.meetings.slice(base?.meetings.length),
    events: dataset.events.slice(base?.events.length),
  };
  const conflicts = conflictsOfRepeats(table.rows, repeats, table.columns, added, firstRow);
  const { rows } = losses;
  const isUsed = (index: number) => !refused.has(index) && !repeats.has(index);
  const countries = unknownCountries(table.scheme, table.columns, table.rows, {
    isUsed,
    isPlaced: (index) => table.meaning(table.rows[index] as R).acts.length === 0,
    firstRow,
  });
  return Object.freeze({
    ...losses,
    // `importRows` skips repeated rows, but their event is in the dataset. Therefore they are counted as mapped.
    rows: { ...rows, mapped: rows.mapped + repeats.size, skipped: rows.skipped - repeats.size },
    unknownValues: [...losses.unknownValues, ...unknownCodes(table, isUsed, firstRow), ...countries],
    droppedValues: [
      ...losses.droppedValues,
      ...valuesWithoutActor(table, isUsed, firstRow),
      ...objectCells(table, losses.unusedColumns, isUsed, firstRow),
    ],
    conflicts: [...losses.conflicts, ...conflicts],
    duplicates: repeats.size,
    unusedColumns: losses.unusedColumns.map((column) => table.columns.formatName(column)),
    paddedCodes: [...padded.values()],
    joinedRows: joins.count(),
  });
}
