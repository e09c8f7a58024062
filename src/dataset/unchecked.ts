// The rules also read datasets whose shape is wrong, so that all problems are reported at once. A value of the wrong type
// is reported as a problem of the shape; these functions let the rules skip it.

/** The fields of an object that has not been checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** Returns an object as its fields, and undefined for any other value. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
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
