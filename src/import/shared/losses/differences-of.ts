import type { ConflictValue, KeyConflict } from "./key-conflict.ts";

/** The value of each field of a row. Undefined: the row does not have the field. */
export type ComparedFields = Readonly<Record<string, ConflictValue | undefined>>;

/**
 * Returns the fields in which a row differs from an earlier row with the same id, with both values. A field that the
 * later row does not have is not a difference, because nothing of the later row is lost.
 */
export function differencesOf(
  first: ComparedFields,
  later: ComparedFields,
): readonly Pick<KeyConflict, "field" | "values">[] {
  return Object.entries(later).flatMap(([field, dropped]) => {
    const kept = Object.hasOwn(first, field) ? first[field] : undefined;
    return dropped === undefined || kept === dropped ? [] : [{ field, values: [kept ?? null, dropped] }];
  });
}
