// All problems of a dataset are reported at once, so rules also read records of the wrong shape. The schema reports the
// wrong shape, and the functions here let rules treat it as absent.

/** The fields of an object that has not been checked. */
export type Members = Readonly<Record<string, unknown>>;

/** Returns the fields of an object; undefined if the value is not an object. */
export function membersOf(value: unknown): Members | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Members)
    : undefined;
}

const nothing: readonly unknown[] = [];

/** Returns the items of an array; none if the value is not an array. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : nothing;
}

/** Returns the objects in an array, each with its index. */
export function objectsOf(value: unknown): readonly (readonly [number, Members])[] {
  return listOf(value).flatMap((item, i) => {
    const fields = membersOf(item);
    return fields === undefined ? [] : [[i, fields] as const];
  });
}
