import { isObject } from "../collections/is-object.ts";

// The rules also run on datasets that have values of a wrong type, so that all problems are reported at once. With the
// functions of this file, the rules skip such values. `findShapeProblems` reports the values.

/** The fields of an object that has not been checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** Returns an object that is not an array as `Fields`, and undefined for any other value. */
export function fieldsOf(value: unknown): Fields | undefined {
  return isObject(value) ? (value as Fields) : undefined;
}

const noItems: readonly unknown[] = [];

/** Returns an array as it is, and an empty array for any other value. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : noItems;
}

/** Returns the objects in an array, each with its index. */
export function objectsOf(value: unknown): readonly (readonly [number, Fields])[] {
  return listOf(value).flatMap((item, i) => {
    const fields = fieldsOf(item);
    return fields === undefined ? [] : [[i, fields] as const];
  });
}
