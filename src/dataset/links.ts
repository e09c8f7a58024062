import { getOrAdd } from "../collections/get-or-add.ts";
import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import { linkTable } from "./link-table.ts";

/** A field that refers to records by their ids. */
export interface Link {
  /** The kind of record that has the field. */
  readonly from: RecordKind;
  /**
   * The names of the fields that lead to the id, outermost first. Each of these fields can have a list as its value.
   */
  readonly path: readonly string[];
  /** The kinds of record that the id can name. */
  readonly to: readonly RecordKind[];
  /** The name of the link as seen from the record that the id names, for example `speakerOf`. */
  readonly inverse: string;
}

/** Returns, for every kind of record, the fields that refer to other records, in the order of the model. */
export function links(): readonly Link[] {
  return [...kinds, ...nestedKinds].flatMap(linksOf);
}

const byKind = /* @__PURE__ */ new Map<RecordKind, readonly Link[]>();

/**
 * Returns, for one kind of record, the fields that refer to other records, in the order of the interface. The table is
 * read only once, because callers need the links for every record.
 */
export function linksOf(kind: RecordKind): readonly Link[] {
  return getOrAdd(byKind, kind, readTable);
}

function readTable(from: RecordKind): readonly Link[] {
  return Object.entries(linkTable[from]).map(([path, { to, inverse }]) => ({
    from,
    path: path.split("."),
    to: to === "any" ? [...kinds, ...nestedKinds] : to,
    inverse,
  }));
}

/**
 * A function that is called with a value at the end of a path. `indices` has one number for each field of the path: the
 * index of the item that leads to the value, or -1 if the field is not a list.
 */
export type VisitValue = (value: unknown, indices: readonly number[]) => void;

/**
 * Calls `visit` with every value that a record has at the end of a path. If a field along the path has a list as its
 * value, the search continues in every item. Lists directly within lists are skipped, because no record has them.
 */
export function forEachValue(record: unknown, path: readonly string[], visit: VisitValue): void {
  // Most records lack the first field of a path. For these, the function returns without allocating anything.
  const value = (record as Readonly<Record<string, unknown>>)[path[0] as string];
  if (value !== undefined) visitItems(value, 0, { path, indices: [], visit });
}

interface Walk {
  readonly path: readonly string[];
  readonly indices: number[];
  readonly visit: VisitValue;
}

function visitItems(value: unknown, depth: number, walk: Walk): void {
  if (!Array.isArray(value)) {
    walk.indices[depth] = -1;
    visitItem(value, depth, walk);
    return;
  }
  for (let i = 0; i < value.length; i++) {
    walk.indices[depth] = i;
    if (!Array.isArray(value[i])) visitItem(value[i], depth, walk);
  }
}

function visitItem(value: unknown, depth: number, walk: Walk): void {
  const next = walk.path[depth + 1];
  if (next === undefined) walk.visit(value, walk.indices);
  else if (typeof value === "object" && value !== null) {
    const inner = (value as Readonly<Record<string, unknown>>)[next];
    if (inner !== undefined) visitItems(inner, depth + 1, walk);
  }
}

/** Returns whether every value that a record has at the end of a path passes a test. */
export function everyValue(
  record: Readonly<Record<string, unknown>>,
  path: readonly string[],
  test: (value: unknown) => boolean,
): boolean {
  // Most records lack the first field of a path, so the function tests that first.
  const value = record[path[0] as string];
  return value === undefined || everyItem(value, path, 1, test);
}

function everyItem(
  value: unknown,
  path: readonly string[],
  depth: number,
  test: (value: unknown) => boolean,
): boolean {
  if (!Array.isArray(value)) return everyWithin(value, path, depth, test);
  for (let i = 0; i < value.length; i++) {
    if (!Array.isArray(value[i]) && !everyWithin(value[i], path, depth, test)) return false;
  }
  return true;
}

function everyWithin(
  value: unknown,
  path: readonly string[],
  depth: number,
  test: (value: unknown) => boolean,
): boolean {
  if (depth === path.length) return test(value);
  if (typeof value !== "object" || value === null) return true;
  const inner = (value as Readonly<Record<string, unknown>>)[path[depth] as string];
  return inner === undefined || everyItem(inner, path, depth + 1, test);
}

/** Returns the JSON Pointer from a record to a value that {@link forEachValue} visited. */
export function pointerAlong(path: readonly string[], indices: readonly number[]): string {
  return path.map((field, i) => `/${field}${indices[i] === -1 ? "" : `/${indices[i]}`}`).join("");
}
