import { eachRecord } from "../dataset/each-record.ts";
import { fieldsByShape, type Shape, shapeOfKind } from "../dataset/fields.ts";
import type { Cell, Row } from "../display/to-rows.ts";
import type { Dataset } from "../model/dataset.ts";
import { nestedKinds, type RecordKind } from "../model/ids.ts";
import { itemColumn, listKey, listTable, needsMark, type Table } from "./tables.ts";

interface ListPlace {
  readonly table: string;
  readonly keys: readonly string[];
  readonly column: string;
}

/** The rows of every table, in the order of the dataset; what is absent is null. See `tables.ts` for the layout. */
export function tableRows(dataset: Dataset, layout: readonly Table[]): ReadonlyMap<string, readonly Row[]> {
  const members = fieldsByShape();
  const rows = new Map<string, Row[]>(layout.map(({ name }) => [name, []]));
  const columns = new Map(layout.map(({ name, columns }) => [name, columns]));
  const add = (table: string, cells: Readonly<Record<string, Cell>>): void => {
    const row = Object.fromEntries((columns.get(table) ?? []).map(({ name }) => [name, cells[name] ?? null]));
    rows.get(table)?.push(row);
  };

  /** Where a list lies; worked out once for all records. */
  const known = new Map<string, ListPlace>();
  const listOf = (kind: RecordKind, path: readonly string[]): ListPlace => {
    const name = `${kind}.${path.join(".")}`;
    let place = known.get(name);
    if (place === undefined) {
      place = { table: listTable(kind, path), keys: listKey(path), column: itemColumn(kind, path) };
      known.set(name, place);
    }
    return place;
  };

  /** The cells of an object; its lists go into their own tables. */
  const cellsOf = (
    kind: RecordKind,
    shape: Shape,
    object: object,
    path: readonly string[],
    prefix: string,
    key: readonly Cell[],
  ): Record<string, Cell> => {
    const cells: Record<string, Cell> = {};
    for (const member of members[shape]) {
      const value = (object as Readonly<Record<string, unknown>>)[member.name];
      if (value === undefined) continue;
      const name = `${prefix}${member.name}`;
      const here = [...path, member.name];
      if (member.list) {
        if (kind === "proposals" && (nestedKinds as readonly string[]).includes(member.name)) continue;
        const list = value as readonly unknown[];
        cells[`${name}.length`] = list.length;
        if (list.length === 0) continue;
        const { table, keys, column } = listOf(kind, here);
        list.forEach((item, i) => {
          const own = [...key, i];
          const inner =
            member.shape === undefined
              ? { [column]: item as string }
              : cellsOf(kind, member.shape, item as object, here, "", own);
          add(table, { ...Object.fromEntries(keys.map((one, at) => [one, own[at] as Cell])), ...inner });
        });
      } else if (member.shape !== undefined) {
        if (needsMark(member, members)) cells[name] = true;
        Object.assign(cells, cellsOf(kind, member.shape, value as object, here, `${name}.`, key));
      } else if (member.type === "coordinates") {
        const [longitude, latitude] = value as readonly [number, number];
        cells[`${prefix}longitude`] = longitude;
        cells[`${prefix}latitude`] = latitude;
      } else {
        cells[name] = value as Cell;
      }
    }
    return cells;
  };

  const { metadata } = dataset;
  if (metadata !== undefined) add("metadata", { ...metadata });
  eachRecord(dataset, ({ kind, record, proposal }, pointer) => {
    add("records", { id: record.id, kind });
    const place: Record<string, Cell> =
      proposal === undefined
        ? {}
        : { proposal: proposal.id, index: Number(pointer.slice(pointer.lastIndexOf("/") + 1)) };
    add(kind, { ...place, ...cellsOf(kind, shapeOfKind[kind], record, [], "", [record.id]) });
  });
  return rows;
}
