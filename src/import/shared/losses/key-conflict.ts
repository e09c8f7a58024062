import type { Kind } from "../../../model/ids.ts";

/** A value that differs between rows with the same key. */
export type ConflictValue = string | number | boolean;

/**
 * A field for which rows have different values although they belong to one record. Such rows have the same key or the
 * same document, or they name the same actor or issue and give it different details, such as codes or attributes. A
 * record of the dataset in `extends` keeps its value, and a new record has the value of the first row. If the code in a
 * row belongs to one record and the name to another, the field is `name`.
 */
export interface KeyConflict {
  /** Kind of the record. */
  readonly kind: Kind;
  /** Id of the record. */
  readonly id: string;
  /** Field of the record. */
  readonly field: string;
  /**
   * The value of the first row, which is kept in the record, and the first of the values that differ from it. Actors
   * and issues are given by name, and places and amounts in words. Null: the first row has no value, and the later
   * value could not be added to the record.
   */
  readonly values: readonly [kept: ConflictValue | null, dropped: ConflictValue];
  /**
   * Number of later rows with another value, which was dropped. A row is counted once, even if it names the record
   * several times.
   */
  readonly count: number;
  /** Number of the first of these rows. */
  readonly row: number;
  /**
   * A sentence that names the record and the values, and says how to resolve the conflict. Absent if it can only be
   * resolved by correcting a row.
   */
  readonly message?: string;
}
