import { fieldsByShape, shapeOfKind } from "../../dataset/fields.ts";
import { kinds, nestedKinds, type RecordKind } from "../../model/ids.ts";
import { descriptions } from "../../schema/descriptions.ts";
import { attributeColumns } from "./attribute-columns.ts";
import { itemColumn, listKey, listTableName } from "./list-table-names.ts";
import { type FieldsByShape, keyOfIds, type ListField, objectColumns } from "./object-columns.ts";
import type { Column, ForeignKey, Table } from "./table.ts";

/*
 * The layout of a dataset in tables. All tables are derived from the model by these rules.
 *
 * - `metadata` has one row, or no row if the dataset has no metadata.
 * - `records` lists every record of every kind (`id`, `kind`), terms and responses included. Ids are unique in a dataset,
 *   so fields that refer to records of several kinds refer to this table.
 * - Each kind has a table with its name: `documents`, `actors`, ... A field is a column with the name of the field. A field
 *   of an object within the record has the name of the object and a dot before its own name (`place.name`), and
 *   coordinates are `place.longitude` and `place.latitude`. The tables `terms` and `responses` have two more columns: the
 *   id of the `proposal` and the `index` in the proposal.
 * - Each list is a table with one row per item: the `record` that has the list, the `index` of the item from 0, and the
 *   item. The table has the name of the field in kebab-case. Lists with the same name share one table, even if their
 *   records are of different kinds (`sources`, `about`). The table of a list within a list has both names (`sources-via`).
 *   It has a column with the index of the outer item, named after the outer list in the singular (`source`). The few
 *   exceptions are in `listTableName`.
 * - For a list that can be absent, the row of its record or item has a column with the number of items
 *   (`addressees.length`). Null means that the list is absent, and 0 that it is empty. For an object whose fields can all
 *   be absent, the row has a column with the name of the object (`says`), which is `true` if the object is present.
 * - Attributes are written like a list, to the table `attributes`. A row has the `name` and a value in one of the columns
 *   `text`, `number` and `boolean`.
 *
 * Rows are in the order of the dataset. An absent value is null.
 */

const index: Column = {
  name: "index",
  type: "integer",
  required: true,
  description: "Its index in the list, from 0.",
};

/**
 * Returns the layout of every table of a dataset. Most tables come after the tables to which their foreign keys refer.
 */
export function tables(): readonly Table[] {
  const fields = fieldsByShape();
  const kindTables = [...kinds, ...nestedKinds].map((kind) => kindTable(kind, fields));
  const listTables = new Map<string, Table>();
  const addLists = (lists: readonly ListField[]): void => {
    for (const list of lists) {
      const name = listTableName(list.kind, list.path);
      const known = listTables.get(name);
      if (known === undefined) {
        const { table, lists: inner } = listTable(list, fields);
        listTables.set(name, table);
        addLists(inner);
      } else if (!known.description.includes(list.description)) {
        const description = `${known.description} Of ${list.kind}: ${list.description}`;
        listTables.set(name, { ...known, description });
      }
    }
  };
  addLists(kindTables.flatMap(({ lists }) => lists));
  return [
    metadataTable(fields),
    recordsTable(),
    ...kindTables.map(({ table }) => table),
    ...listTables.values(),
  ];
}

function metadataTable(fields: FieldsByShape): Table {
  return {
    name: "metadata",
    description: descriptions.DatasetMetadata?.self ?? "",
    columns: objectColumns({ kind: undefined, shape: "DatasetMetadata" }, fields).columns,
    primaryKey: [],
    foreignKeys: [],
  };
}

function recordsTable(): Table {
  const values = [...kinds, ...nestedKinds];
  return {
    name: "records",
    description: "Every record of every kind.",
    columns: [
      { name: "id", type: "string", required: true, description: "Its id." },
      { name: "kind", type: "string", required: true, description: "The table of its kind.", values },
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  };
}

/** A table, and the lists in its rows. The lists have tables of their own. */
interface TableWithLists {
  readonly table: Table;
  readonly lists: readonly ListField[];
}

function kindTable(kind: RecordKind, fields: FieldsByShape): TableWithLists {
  const shape = shapeOfKind[kind];
  const { columns, foreignKeys, lists } = objectColumns({ kind, shape }, fields);
  const id: ForeignKey = { columns: ["id"], table: "records", to: ["id"] };
  const table = { name: kind, description: descriptions[shape]?.self ?? "", primaryKey: ["id"] };
  if (!(nestedKinds as readonly string[]).includes(kind)) {
    return { table: { ...table, columns, foreignKeys: [id, ...foreignKeys] }, lists };
  }
  const proposal: Column = {
    name: "proposal",
    type: "string",
    required: true,
    description: "The proposal to which it belongs.",
  };
  const toProposal: ForeignKey = { columns: ["proposal"], table: "proposals", to: ["id"] };
  return {
    table: {
      ...table,
      columns: [...columns.slice(0, 1), proposal, index, ...columns.slice(1)],
      foreignKeys: [id, toProposal, ...foreignKeys],
    },
    lists,
  };
}

function listTable({ kind, field, path, description }: ListField, fields: FieldsByShape): TableWithLists {
  const key = listKey(path);
  const outerPath = path.slice(0, -1);
  const owner: ForeignKey =
    outerPath.length === 0
      ? { columns: ["record"], table: "records", to: ["id"] }
      : { columns: key.slice(0, -1), table: listTableName(kind, outerPath), to: listKey(outerPath) };
  const record: Column = {
    name: "record",
    type: "string",
    required: true,
    description: "The record to which the list belongs.",
  };
  const outerIndexes = key.slice(1, -1).map((name): Column => {
    return {
      name,
      type: "integer",
      required: true,
      description: `The index of the ${name} to which the list belongs.`,
    };
  });
  const items =
    field.type === "attributes"
      ? { columns: attributeColumns(), foreignKeys: [], lists: [] }
      : field.shape === undefined
        ? idItems(kind, path)
        : objectColumns({ kind, shape: field.shape, path }, fields);
  return {
    table: {
      name: listTableName(kind, path),
      description: `Of ${kind}: ${description}`,
      columns: [record, ...outerIndexes, index, ...items.columns],
      primaryKey: key,
      foreignKeys: [owner, ...items.foreignKeys],
    },
    lists: items.lists,
  };
}

/** Returns the column that contains the ids of a list of ids, with its foreign key. */
function idItems(kind: RecordKind, path: readonly string[]): ReturnType<typeof objectColumns> {
  const name = itemColumn(kind, path);
  return {
    columns: [{ name, type: "string", required: true, description: "The id that is listed." }],
    foreignKeys: [keyOfIds(name, kind, path)],
    lists: [],
  };
}
