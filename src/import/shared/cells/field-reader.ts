import type { FieldName } from "../losses/refusal.ts";

/** Reads a value from a row. It returns undefined if the value is absent, and throws a `Refusal` if it is wrong. */
export type Reader<T = unknown> = (row: object, index: number) => T | undefined;

/** A function that reads a field of the mapping from a row, with the name of the field. */
export interface FieldReader<T = unknown> {
  /** Name of the field, for messages. */
  readonly at: FieldName;
  /** Reads the field from a row. */
  readonly read: Reader<T>;
}
