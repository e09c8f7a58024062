import { getOrAdd } from "../../collections/get-or-add.ts";
import { groupBy } from "../../collections/group-by.ts";
import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../../dataset/fields.ts";
import type { Problem } from "../../errors/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { kinds, nestedKinds, type RecordKind } from "../../model/ids.ts";
import { attributesOfRows } from "./attribute-columns.ts";
import { itemColumn, listKey, listTableName } from "./list-table-names.ts";
import type { Cell, Cells } from "./read-cells.ts";

/** Where an object is in the tables. */
interface ObjectPosition {
  readonly kind: RecordKind;
  readonly shape: Shape;
  /** The row that has the columns of the object. */
  readonly row: Cells;
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

/** Reads the records of a dataset from tables in the layout of `tables.ts`. */
export class TableReader {
  /** The problems that were found. There is a problem if an item of a list is missing but a later item is present. */
  readonly problems: Problem[] = [];
  readonly #tables: ReadonlyMap<string, readonly Cells[]>;
  readonly #fields = fieldsByShape();
  /**
   * The rows of each table of list items, grouped by list. All rows of a group are items of the same list, so they have
   * the same values in the columns that identify the list: the id of the record and, if the list is inside a list item,
   * the index of that item.
   */
  readonly #owned = new Map<string, ReadonlyMap<string, readonly Cells[]>>();

  constructor(tables: ReadonlyMap<string, readonly Cells[]>) {
    this.#tables = tables;
  }

  dataset(): Dataset {
    const [metadata] = this.#tables.get("metadata") ?? [];
    const records = kinds.map((kind) => [
      kind,
      (this.#tables.get(kind) ?? []).map((row) => this.#record(kind, row)),
    ]);
    return { ...(metadata === undefined ? {} : { metadata }), ...Object.fromEntries(records) } as Dataset;
  }

  #record(kind: RecordKind, row: Cells): unknown {
    const key = [row.id ?? null];
    return this.#object({ kind, shape: shapeOfKind[kind], row, path: [], prefix: "", key });
  }

  #object(position: ObjectPosition): unknown {
    const object: Record<string, unknown> = {};
    for (const field of this.#fields[position.shape]) {
      const value = this.#value(field, position);
      if (value !== undefined) object[field.name] = value;
    }
    return object;
  }

  #value(field: Field, position: ObjectPosition): unknown {
    const { kind, row, prefix, key } = position;
    const name = `${prefix}${field.name}`;
    const path = [...position.path, field.name];
    if (kind === "proposals" && (nestedKinds as readonly string[]).includes(field.name)) {
      const nested = field.name as "terms" | "responses";
      return byIndex(this.#rowsOf(nested, ["proposal"], key)).map((inner) => this.#record(nested, inner));
    }
    if (field.type === "attributes") {
      if ((row[`${name}.length`] ?? null) === null) return undefined;
      const rows = this.#rowsOf(listTableName(kind, path), listKey(path).slice(0, -1), key);
      return attributesOfRows(byIndex(rows));
    }
    if (field.list) {
      const absent = field.optional && (row[`${name}.length`] ?? null) === null;
      return absent ? undefined : this.#list(field, { ...position, path });
    }
    if (field.shape !== undefined) {
      const inside = Object.keys(row).some((column) => column.startsWith(`${name}.`) && row[column] !== null);
      if (row[name] !== true && !inside) return undefined;
      return this.#object({ ...position, shape: field.shape, path, prefix: `${name}.` });
    }
    if (field.type === "coordinates") {
      const longitude = row[`${prefix}longitude`] ?? null;
      return longitude === null ? undefined : [longitude, row[`${prefix}latitude`]];
    }
    return row[name] ?? undefined;
  }

  #list(field: Field, position: ObjectPosition): unknown[] {
    const { kind, path, key } = position;
    const table = listTableName(kind, path);
    const rows = this.#rowsOf(table, listKey(path).slice(0, -1), key);
    return byIndex(rows).map((row, i) => {
      if (row.index !== i) {
        const message = `Table ${table}: the item of index ${i} is missing in the list of ${key.join(", ")}. Number the items of a list from 0.`;
        this.problems.push({ code: "invalid-shape", path: `/${table}`, message });
      }
      if (field.shape === undefined) return row[itemColumn(kind, path)];
      return this.#object({ ...position, shape: field.shape, row, prefix: "", key: [...key, i] });
    });
  }

  /** Returns the rows of a table whose cells in `columns` are equal to `key`. */
  #rowsOf(table: string, columns: readonly string[], key: readonly Cell[]): readonly Cells[] {
    const keyOf = (row: Cells) => JSON.stringify(columns.map((column) => row[column]));
    const groups = getOrAdd(this.#owned, `${table} ${columns.join()}`, () =>
      groupBy(this.#tables.get(table) ?? [], keyOf),
    );
    return groups.get(JSON.stringify(key)) ?? [];
  }
}

function byIndex(rows: readonly Cells[]): readonly Cells[] {
  return [...rows].sort((a, b) => Number(a.index) - Number(b.index));
}
