import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Kind } from "../model/ids.ts";
import type { Table } from "./check-tables.ts";
import { type CellLocation, describeCell, type Origin, pointerToCell } from "./locate-cell.ts";
import { readRow } from "./read-row.ts";
import { parentColumn } from "./table-shapes.ts";

type MutableFields = Record<string, unknown>;

/** What has been read from the tables so far. Each table adds its records and problems. */
export interface TableReading {
  /** The dataset with the records of the tables that have been read. */
  readonly dataset: Dataset;
  /** A map from each record to the row that it was read from. */
  readonly origins: Map<unknown, Origin>;
  /** The problems of the cells that have been read. */
  readonly problems: Problem[];
  /** The number that messages give to the first row. */
  readonly firstRow: number;
}

/** Adds the records of a table to a dataset, and stores the row that each record was read from. */
export function readTable(
  { name, row: shape, rows, inside, single }: Table,
  { dataset, origins, problems, firstRow }: TableReading,
): void {
  const parents = inside === undefined ? undefined : recordsById(dataset, inside.table);
  rows.forEach((row, i) => {
    const origin: Origin = { table: name, index: single ? undefined : i, row, unreadable: [] };
    const report = (cell: Pick<CellLocation, "field" | "parts">, details: Omit<Problem, "path">) => {
      const location = { ...origin, ...cell };
      const message = `${describeCell(location, firstRow)}: ${details.message}`;
      problems.push({ ...details, path: pointerToCell(location), message });
    };
    const id = inside === undefined ? undefined : (row as MutableFields)[parentColumn];
    const hasParentId = id !== undefined && id !== null && id !== "";
    const read = readRow(row, shape, ({ column, unreadable, parts, value, message }) => {
      origin.unreadable.push(unreadable);
      report({ field: column, parts }, { code: "invalid-shape", value, message });
    });
    if (read === undefined && !hasParentId) return;
    const record = read ?? {};
    origins.set(record, origin);
    if (inside === undefined || parents === undefined) {
      if (name === "metadata") (dataset as unknown as MutableFields).metadata = record;
      else (dataset[name as Kind] as unknown[]).push(record);
      return;
    }
    const parentCell = { field: parentColumn, parts: [] };
    const parent = typeof id === "object" ? undefined : parents.get(String(id));
    if (!hasParentId || parent === undefined) {
      // The search for the nearest id is slow, so only the messages of the first problems suggest an id.
      const cure = problems.length > 100 ? "" : ` ${suggest(id, parents.keys())}`;
      const message = hasParentId
        ? `${shown(id)} is no id of ${inside.table}.${cure}`
        : `the cell is empty, so the row belongs to no record. Write the id of one of ${inside.table}.`;
      report(parentCell, { code: "unknown-id", ...(hasParentId ? { value: id } : {}), message });
      return;
    }
    parent[inside.field] ??= [];
    const list = parent[inside.field] as unknown[];
    if (list.length > 0 && origins.get(list[0])?.table !== name) {
      const message = `${inside.field} of ${shown(id)} are also in columns of ${inside.table}. Keep the columns or the table.`;
      report(parentCell, { code: "inconsistent-record", value: id, message });
    } else list.push(record);
  });
}

/**
 * Returns a map from ids to the records of a table. Rows of other tables refer to the records by these ids. If two
 * records have the same id, the map has the first.
 */
function recordsById(dataset: Dataset, table: string): ReadonlyMap<string, MutableFields> {
  const [kind, ...fields] = table.split(".");
  let records = dataset[kind as Kind] as unknown as readonly MutableFields[];
  for (const field of fields) {
    records = records.flatMap((record) => (record[field] as readonly MutableFields[] | undefined) ?? []);
  }
  const byId = new Map<string, MutableFields>();
  for (const record of records) {
    if (typeof record.id === "string" && !byId.has(record.id)) byId.set(record.id, record);
  }
  return byId;
}
