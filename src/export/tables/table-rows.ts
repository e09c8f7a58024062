import { eachRecord } from "../../dataset/each-record.ts";
import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../../dataset/fields.ts";
import type { Cell, Row } from "../../display/flat-rows.ts";
import type { Attributes } from "../../model/attributes.ts";
import type { Dataset } from "../../model/dataset.ts";
import { nestedKinds, type RecordKind } from "../../model/ids.ts";
import { attributeCells } from "./attribute-columns.ts";
import { itemColumn, listKey, listTableName } from "./list-table-names.ts";
import { needsPresenceColumn } from "./object-columns.ts";
import type { Table } from "./table.ts";

/** Where an object is in a record. */
interface ObjectPosition {
  readonly kind: RecordKind;
  readonly shape: Shape;
  /** The names of the fields that lead from the record to the object. */
  readonly path: readonly string[];
  /**
   * The beginning of the names of all columns of the object. For example, the columns of a place begin with `place.`.
   */
  readonly prefix: string;
  /**
   * The cells that identify the object: the id of the record, and the index of each list item that contains the object.
   * If lists are nested, the index of the outer item comes first.
   */
  readonly key: readonly Cell[];
}

/**
 * Returns the rows of every table, in the order of the dataset. Absent values are null. The layout is described in
 * `tables.ts`.
 */
export function tableRows(dataset: Dataset, layout: readonly Table[]): ReadonlyMap<string, readonly Row[]> {
  const fields = fieldsByShape();
  const rows = new Map<string, Row[]>(layout.map(({ name }) => [name, []]));
  const columns = new Map(layout.map(({ name, columns }) => [name, columns]));
  const addRow = (table: string, cells: Readonly<Record<string, Cell>>): void => {
    const row = Object.fromEntries((columns.get(table) ?? []).map(({ name }) => [name, cells[name] ?? null]));
    rows.get(table)?.push(row);
  };
  const layoutOf = listLayouts();

  /** Adds a row for each item of a list. */
  const addItems = (list: readonly unknown[], field: Field, position: ObjectPosition): void => {
    const { table, keys, column } = layoutOf(position.kind, position.path);
    list.forEach((item, i) => {
      const key = [...position.key, i];
      const cells =
        field.shape === undefined
          ? { [column]: item as string }
          : cellsOf(item as object, { ...position, shape: field.shape, prefix: "", key });
      addRow(table, { ...Object.fromEntries(keys.map((name, at) => [name, key[at] as Cell])), ...cells });
    });
  };

  /** Returns the cells of an object. Also adds the items of its lists as rows to the tables of the lists. */
  const cellsOf = (object: object, position: ObjectPosition): Record<string, Cell> => {
    const { kind, shape, prefix } = position;
    const cells: Record<string, Cell> = {};
    for (const field of fields[shape]) {
      const value = (object as Readonly<Record<string, unknown>>)[field.name];
      if (value === undefined) continue;
      const name = `${prefix}${field.name}`;
      const path = [...position.path, field.name];
      if (field.type === "attributes") {
        const attributes = attributeCells(value as Attributes);
        cells[`${name}.length`] = attributes.length;
        const { table, keys } = layoutOf(kind, path);
        attributes.forEach((attribute, i) => {
          const key = [...position.key, i];
          addRow(table, { ...Object.fromEntries(keys.map((at, j) => [at, key[j] as Cell])), ...attribute });
        });
      } else if (field.list) {
        if (kind === "proposals" && (nestedKinds as readonly string[]).includes(field.name)) continue;
        const list = value as readonly unknown[];
        cells[`${name}.length`] = list.length;
        if (list.length > 0) addItems(list, field, { ...position, path });
      } else if (field.shape !== undefined) {
        if (needsPresenceColumn(field, fields)) cells[name] = true;
        const inner = { ...position, shape: field.shape, path, prefix: `${name}.` };
        Object.assign(cells, cellsOf(value as object, inner));
      } else if (field.type === "coordinates") {
        const [longitude, latitude] = value as readonly [number, number];
        cells[`${prefix}longitude`] = longitude;
        cells[`${prefix}latitude`] = latitude;
      } else {
        cells[name] = value as Cell;
      }
    }
    return cells;
  };

  if (dataset.metadata !== undefined) addRow("metadata", { ...dataset.metadata });
  eachRecord(dataset, ({ kind, record, proposal }, pointer) => {
    addRow("records", { id: record.id, kind });
    const nesting: Record<string, Cell> =
      proposal === undefined
        ? {}
        : { proposal: proposal.id, index: Number(pointer.slice(pointer.lastIndexOf("/") + 1)) };
    const position = { kind, shape: shapeOfKind[kind], path: [], prefix: "", key: [record.id] };
    addRow(kind, { ...nesting, ...cellsOf(record, position) });
  });
  return rows;
}

interface ListLayout {
  readonly table: string;
  /** The columns that identify a row. */
  readonly keys: readonly string[];
  /** The name of the column that contains the ids, if the list is a list of ids. */
  readonly column: string;
}

/**
 * Returns a function that looks up the layout of a list. The layout is the same for all records of a kind, so the
 * function computes it once and stores it.
 */
function listLayouts(): (kind: RecordKind, path: readonly string[]) => ListLayout {
  const known = new Map<string, ListLayout>();
  return (kind, path) => {
    const name = `${kind}.${path.join(".")}`;
    let layout = known.get(name);
    if (layout === undefined) {
      layout = { table: listTableName(kind, path), keys: listKey(path), column: itemColumn(kind, path) };
      known.set(name, layout);
    }
    return layout;
  };
}
