import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../dataset/fields.ts";
import { linksOf } from "../dataset/links.ts";
import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import { descriptions } from "../schema/descriptions.ts";

/*
 * How a dataset lies in tables. Nothing of it is written out twice: the tables follow from the model by these rules.
 *
 * - `metadata` has one row, or none where a dataset says nothing of itself.
 * - `records` lists every record of every kind (`id`, `kind`), terms and responses included: ids are unique in a dataset,
 *   so what refers to records of any kind refers to this table.
 * - Each kind has a table by its name: `documents`, `actors`, ... `terms` and `responses` say which `proposal` they
 *   stand in, and at which `index`. A member is a column by its name; the members of an object in it have its name
 *   and a dot before theirs (`place.name`), coordinates are `place.longitude` and `place.latitude`.
 * - Each list is a table of its own, one row per item: the `record` that has it, the `index` of the item from 0, then
 *   the item. It has the name of the member in kebab-case, and lists of one name are one table, whatever kinds have them
 *   (`sources`, `about`). A list within a list has both names (`sources-via`), and the index of the outer item
 *   in a column named after it (`source`). See {@link listTable} for the few names that are not made that way.
 * - A list that can be absent has a column beside it, in the row that has it, with the number of its items
 *   (`addressees.length`): nothing there is absent, 0 is a list without items. An object all of whose members can be
 *   absent has a column by its own name that is `true` where it is there (`says`).
 *
 * Rows stand in the order of the dataset. What is absent is null.
 */

/** A column of a table. */
export interface Column {
  /** Its name. */
  readonly name: string;
  /** What it holds. */
  readonly type: "string" | "integer" | "number" | "boolean";
  /** What it means, in a sentence. */
  readonly description: string;
  /** Whether it is never null. */
  readonly required: boolean;
  /** The words that it can hold. Absent: any. */
  readonly words?: readonly string[];
}

/** Columns whose values stand in the columns of another table, or of the same. */
interface ForeignKey {
  /** The columns. */
  readonly columns: readonly string[];
  /** The table that they refer to. */
  readonly table: string;
  /** The columns there. */
  readonly to: readonly string[];
}

/** A table. */
export interface Table {
  /** Its name. */
  readonly name: string;
  /** What a row of it is. */
  readonly description: string;
  /** Its columns, in order. */
  readonly columns: readonly Column[];
  /** The columns that tell its rows apart. None: it has one row at most. */
  readonly primaryKey: readonly string[];
  /** What its columns refer to. */
  readonly foreignKeys: readonly ForeignKey[];
}

/** The table of a list, by the kind that has it and the members that lead to it. */
export function listTable(kind: RecordKind, path: readonly string[]): string {
  // Both names are those of kinds.
  if (kind === "responses" && path[0] === "terms") return "response-terms";
  if (kind === "events" && path[0] === "actors") return "event-actors";
  // Terms imply stances, statements take them: the words differ.
  if (kind === "terms" && path[0] === "positions") return "term-positions";
  return path.join("-").replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** The column that holds the items of a list of ids: named after the one kind that they are of, or `item`. */
export function itemColumn(kind: RecordKind, path: readonly string[]): string {
  const to = referredBy(kind, path);
  return to.length === 1 ? singular(to[0] as string) : "item";
}

/** The columns that tell the rows of a list apart, the index of the item last. */
export function listKey(path: readonly string[]): readonly string[] {
  return ["record", ...path.slice(0, -1).map(singular), "index"];
}

/** Whether an object needs a column that tells that it is there. */
export function needsMark(member: Field, members: Readonly<Record<Shape, readonly Field[]>>): boolean {
  return (
    member.optional && member.shape !== undefined && members[member.shape].every(({ optional }) => optional)
  );
}

function singular(name: string): string {
  return name.replace(/s$/, "");
}

/** The kinds that an id in this place can be of. */
function referredBy(kind: RecordKind, path: readonly string[]): readonly RecordKind[] {
  const at = path.join();
  return linksOf(kind).find((link) => link.path.join() === at)?.to ?? [];
}

const whole = { type: "integer", required: true } as const;
const record: Column = {
  name: "record",
  type: "string",
  required: true,
  description: "The record that has it.",
};
const index: Column = { name: "index", ...whole, description: "Its place in the list, from 0." };

/** Every table, in an order in which those that others refer to mostly come first. */
export function tables(): readonly Table[] {
  const members = fieldsByShape();
  const found = new Map<string, Table>();

  const columnsOf = (
    kind: RecordKind | undefined,
    shape: Shape,
    path: readonly string[],
    prefix: string,
    optional: boolean,
    foreignKeys: ForeignKey[],
    lists: (() => void)[],
  ): readonly Column[] =>
    members[shape].flatMap((member): readonly Column[] => {
      const name = `${prefix}${member.name}`;
      const here = [...path, member.name];
      const required = !optional && !member.optional;
      const description = descriptions[shape]?.fields[member.name] ?? "";
      if (member.list) {
        if (kind !== undefined && !isNested(member))
          lists.push(() => addList(kind, member, here, description));
        const counted = `How many entries the list has in the table ${kind && listTable(kind, here)}. Null: the list is absent.`;
        return member.optional
          ? [{ name: `${name}.length`, type: "integer", required: false, description: counted }]
          : [];
      }
      if (member.shape !== undefined) {
        const mark: Column = {
          name,
          type: "boolean",
          required: false,
          description: `${description} True where it is there.`,
        };
        const inner = columnsOf(kind, member.shape, here, `${name}.`, !required, foreignKeys, lists);
        return needsMark(member, members) ? [mark, ...inner] : inner;
      }
      if (member.type === "coordinates") {
        return ["longitude", "latitude"].map((one) => ({
          name: `${prefix}${one}`,
          type: "number" as const,
          required,
          description: `The ${one} in decimal degrees; only where a source gives it.`,
        }));
      }
      if (member.type === "ref" && kind !== undefined) foreignKeys.push(keyTo(name, kind, here));
      const words = typeof member.type === "string" ? undefined : [...new Set(member.type)];
      return [
        { name, type: columnType(member), required, description, ...(words === undefined ? {} : { words }) },
      ];
    });

  const addList = (kind: RecordKind, member: Field, path: readonly string[], description: string): void => {
    const name = listTable(kind, path);
    const known = found.get(name);
    if (known !== undefined) {
      if (!known.description.includes(description))
        found.set(name, { ...known, description: `${known.description} Of ${kind}: ${description}` });
      return;
    }
    const key = listKey(path);
    const above = path.slice(0, -1);
    const foreignKeys: ForeignKey[] = [
      above.length === 0
        ? { columns: ["record"], table: "records", to: ["id"] }
        : { columns: key.slice(0, -1), table: listTable(kind, above), to: listKey(above) },
    ];
    const outer = key
      .slice(1, -1)
      .map((one): Column => ({ name: one, ...whole, description: `The index of the ${one} that has it.` }));
    const lists: (() => void)[] = [];
    const item = itemColumn(kind, path);
    if (member.shape === undefined) foreignKeys.push(keyTo(item, kind, path));
    const columns: readonly Column[] =
      member.shape === undefined
        ? [{ name: item, type: "string", required: true, description: "The id that is listed." }]
        : columnsOf(kind, member.shape, path, "", false, foreignKeys, lists);
    found.set(name, {
      name,
      description: `Of ${kind}: ${description}`,
      columns: [record, ...outer, index, ...columns],
      primaryKey: key,
      foreignKeys,
    });
    for (const add of lists) add();
  };

  found.set("metadata", {
    name: "metadata",
    description: descriptions.DatasetMetadata?.self ?? "",
    columns: columnsOf(undefined, "DatasetMetadata", [], "", false, [], []),
    primaryKey: [],
    foreignKeys: [],
  });
  const all = [...kinds, ...nestedKinds];
  found.set("records", {
    name: "records",
    description: "Every record of every kind.",
    columns: [
      { name: "id", type: "string", required: true, description: "Its id." },
      { name: "kind", type: "string", required: true, description: "The table of its kind.", words: all },
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  });
  const lists: (() => void)[] = [];
  for (const kind of all) {
    const shape = shapeOfKind[kind];
    const foreignKeys: ForeignKey[] = [{ columns: ["id"], table: "records", to: ["id"] }];
    const nested = (nestedKinds as readonly string[]).includes(kind);
    if (nested) foreignKeys.push({ columns: ["proposal"], table: "proposals", to: ["id"] });
    const own = columnsOf(kind, shape, [], "", false, foreignKeys, lists);
    const proposal: Column = {
      name: "proposal",
      type: "string",
      required: true,
      description: "The proposal that it stands in.",
    };
    found.set(kind, {
      name: kind,
      description: descriptions[shape]?.self ?? "",
      columns: nested ? [...own.slice(0, 1), proposal, index, ...own.slice(1)] : own,
      primaryKey: ["id"],
      foreignKeys,
    });
  }
  for (const add of lists) add();
  return [...found.values()];
}

/** Whether a list of a proposal is one of a kind that has its own table. */
function isNested(member: Field): boolean {
  return member.shape === "Term" || member.shape === "ProposalResponse";
}

function keyTo(column: string, kind: RecordKind, path: readonly string[]): ForeignKey {
  const to = referredBy(kind, path);
  return { columns: [column], table: to.length === 1 ? (to[0] as string) : "records", to: ["id"] };
}

function columnType({ type }: Field): Column["type"] {
  return type === "integer" || type === "number" || type === "boolean" ? type : "string";
}
