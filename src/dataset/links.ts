import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import { type Field, fieldsByShape, type Shape, shapeOfKind } from "./fields.ts";

/** A field that refers to records by their ids. */
export interface Link {
  /** The kind of record that has the field. */
  readonly from: RecordKind;
  /** The members that lead to the id, outermost first; arrays on the way are gone through. */
  readonly path: readonly string[];
  /** The kinds that an id in this place can be of. */
  readonly to: readonly RecordKind[];
  /** What the link is called from the other end: the record named there is the `speakerOf` the one that names it. */
  readonly inverse: string;
}

/** Returns every field of every kind that refers to another record, in the order of the model. */
export function links(): readonly Link[] {
  const fields = fieldsByShape();
  const linksFrom = (from: RecordKind, shape: Shape, path: readonly string[]): readonly Link[] =>
    fields[shape].flatMap(({ name, shape: inner, reference }) => {
      const at = [...path, name];
      if (reference !== undefined) return [{ from, path: at, ...reference }];
      // Records inside of others, such as terms, are a kind of their own.
      return inner === undefined || hasId(fields[inner]) ? [] : linksFrom(from, inner, at);
    });
  return [...kinds, ...nestedKinds].flatMap((kind) => linksFrom(kind, shapeOfKind[kind], []));
}

function hasId(fields: readonly Field[]): boolean {
  return fields.some(({ type }) => type === "id");
}

let byKind: ReadonlyMap<RecordKind, readonly Link[]> | undefined;

/** Every field of a kind that refers to another record, in the order of the interface. Made once: it is asked of every record. */
export function linksOf(kind: RecordKind): readonly Link[] {
  if (byKind === undefined) {
    const found = new Map<RecordKind, Link[]>();
    for (const one of links()) found.set(one.from, [...(found.get(one.from) ?? []), one]);
    byKind = found;
  }
  return byKind.get(kind) ?? [];
}

/** A value that a record has at the end of a path, and the places in the lists on the way; -1 where there is no list. */
export type VisitValue = (value: unknown, indices: readonly number[]) => void;

/**
 * Calls back with every value that a record has at the end of a path. Lists on the way are gone through, lists in lists
 * are not: no record has any.
 */
export function forEachValue(record: unknown, path: readonly string[], visit: VisitValue): void {
  // The most common paths have one member, and most records lack it.
  const value = (record as Readonly<Record<string, unknown>>)[path[0] as string];
  if (value !== undefined) follow(value, path, 0, [], visit);
}

function follow(
  value: unknown,
  path: readonly string[],
  depth: number,
  indices: number[],
  visit: VisitValue,
): void {
  if (!Array.isArray(value)) {
    indices[depth] = -1;
    reach(value, path, depth, indices, visit);
    return;
  }
  for (let i = 0; i < value.length; i++) {
    indices[depth] = i;
    if (!Array.isArray(value[i])) reach(value[i], path, depth, indices, visit);
  }
}

function reach(
  value: unknown,
  path: readonly string[],
  depth: number,
  indices: number[],
  visit: VisitValue,
): void {
  const next = path[depth + 1];
  if (next === undefined) visit(value, indices);
  else if (typeof value === "object" && value !== null) {
    const inner = (value as Readonly<Record<string, unknown>>)[next];
    if (inner !== undefined) follow(inner, path, depth + 1, indices, visit);
  }
}

/** Whether every value that a record has at the end of a path passes a test. */
export function everyValue(
  record: Readonly<Record<string, unknown>>,
  path: readonly string[],
  test: (value: unknown) => boolean,
): boolean {
  // Most records lack most members.
  const value = record[path[0] as string];
  return value === undefined || everyItem(value, path, 1, test);
}

function everyItem(
  value: unknown,
  path: readonly string[],
  depth: number,
  test: (value: unknown) => boolean,
): boolean {
  if (!Array.isArray(value)) return everyInside(value, path, depth, test);
  for (let i = 0; i < value.length; i++) {
    if (!Array.isArray(value[i]) && !everyInside(value[i], path, depth, test)) return false;
  }
  return true;
}

function everyInside(
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

/** JSON Pointer from a record to a value that {@link forEachValue} told of. */
export function pointerAlong(path: readonly string[], indices: readonly number[]): string {
  return path.map((member, i) => `/${member}${indices[i] === -1 ? "" : `/${indices[i]}`}`).join("");
}
