// Rules also read what has the wrong shape, since everything that is wrong with a dataset is told at once. What has the
// wrong shape is told by its schema, and to the rules it is not there.

/** The members of an object that has not been checked. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of an object; nothing where it is none. */
export function membersOf(value: unknown): Members | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Members)
    : undefined;
}

const nothing: readonly unknown[] = [];

/** The items of a list; none where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : nothing;
}

/** The objects of a list, each with its place in it. */
export function objectsOf(value: unknown): readonly (readonly [number, Members])[] {
  return listOf(value).flatMap((item, i) => {
    const members = membersOf(item);
    return members === undefined ? [] : [[i, members] as const];
  });
}
