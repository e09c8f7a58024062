import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Kind } from "../model/ids.ts";
import type { Table } from "./check-tables.ts";
import { type CellPlace, describeCell, type Origin, pointerToCell } from "./locate-cell.ts";
import { readRow } from "./read-row.ts";
import { parentColumn } from "./table-shapes.ts";

type Members = Record<string, unknown>;

/** Adds the records of a table to a dataset, and remembers which row each was. */
export function readTable(
  { name, row: shape, rows, inside, single }: Table,
  dataset: Dataset,
  origins: Map<unknown, Origin>,
  firstRow: number,
  problems: Problem[],
): void {
  const parents = inside === undefined ? undefined : recordsById(dataset, inside.table);
  rows.forEach((row, i) => {
    const origin: Origin = { table: name, index: single ? undefined : i, row, spoilt: [] };
    const report = (place: Pick<CellPlace, "member" | "parts">, rest: Omit<Problem, "path">) => {
      const at = { ...origin, ...place };
      const message = `${describeCell(at, firstRow)}: ${rest.message}`;
      problems.push({ ...rest, path: pointerToCell(at), message });
    };
    const id = inside === undefined ? undefined : (row as Members)[parentColumn];
    const named = id !== undefined && id !== null && id !== "";
    const read = readRow(row, shape, ({ column, spoilt, parts, value, message }) => {
      origin.spoilt.push(spoilt);
      report({ member: column, parts }, { code: "invalid-shape", value, message });
    });
    if (read === undefined && !named) return;
    const record = read ?? {};
    origins.set(record, origin);
    if (inside === undefined || parents === undefined) {
      if (name === "metadata") (dataset as unknown as Members).metadata = record;
      else (dataset[name as Kind] as unknown[]).push(record);
      return;
    }
    const at = { member: parentColumn, parts: [] };
    const parent = typeof id === "object" ? undefined : parents.get(String(id));
    if (!named || parent === undefined) {
      // An error must not cost more than the work it stops.
      const cure = problems.length > 100 ? "" : ` ${suggest(id, parents.keys())}`;
      const message = named
        ? `${shown(id)} is no id of ${inside.table}.${cure}`
        : `nothing says which of ${inside.table} it belongs to. Write its id.`;
      report(at, { code: "unknown-id", ...(named ? { value: id } : {}), message });
      return;
    }
    parent[inside.member] ??= [];
    const list = parent[inside.member] as unknown[];
    if (list.length > 0 && origins.get(list[0])?.table !== name) {
      const message = `${inside.member} of ${shown(id)} stand in columns of their own, too. Keep the columns or the table.`;
      report(at, { code: "inconsistent-record", value: id, message });
    } else list.push(record);
  });
}

/** The records that the rows of another table can belong to, by their ids; of two with one id the first. */
function recordsById(dataset: Dataset, table: string): ReadonlyMap<string, Members> {
  const [kind, ...members] = table.split(".");
  let records = dataset[kind as Kind] as unknown as readonly Members[];
  for (const member of members) {
    records = records.flatMap((record) => (record[member] as readonly Members[] | undefined) ?? []);
  }
  const byId = new Map<string, Members>();
  for (const record of records) {
    if (typeof record.id === "string" && !byId.has(record.id)) byId.set(record.id, record);
  }
  return byId;
}
