/** The codes of problems, one for each rule that can be broken. */
export type ProblemCode =
  /** An option that the function does not have. */
  | "unknown-option"
  /** An option whose value is not allowed. */
  | "invalid-option"
  /** A kind of record that does not exist. */
  | "unknown-kind"
  /** An id that the dataset does not have. */
  | "unknown-id"
  /** The id of a record whose kind the field or option does not accept. */
  | "wrong-kind"
  /** A text that is not an EDTF date, or a date whose form the field or option does not accept. */
  | "invalid-date"
  /** An id that is not kebab-case. */
  | "invalid-id"
  /** An id that two records share. */
  | "duplicate-id"
  /** A record without a citation that attests it, or a citation outside its document. */
  | "invalid-citation"
  /**
   * A value that has the wrong type or form, or is not among the allowed values. Also a field that is missing or
   * unknown.
   */
  | "invalid-shape"
  /** Values that contradict each other, in one record or in records that refer to each other. */
  | "inconsistent-record"
  /** A record with different values in two datasets. */
  | "conflicting-record"
  /** A record that is its own ancestor. */
  | "cyclic-parent"
  /** A document whose text the caller did not provide. */
  | "missing-text"
  /** A text of a document that is not the same as the text that was coded. */
  | "text-mismatch";

/** A problem of the input: where it is, the value, the rule that is broken, and the cure. */
export interface Problem {
  /** The rule that is broken. */
  readonly code: ProblemCode;
  /**
   * JSON Pointer (RFC 6901) to the wrong value. It begins at the argument that was checked: the options, the dataset or
   * the tables. It is empty if the argument is wrong as a whole.
   */
  readonly path: string;
  /** The value that breaks the rule. Absent if a value is missing. */
  readonly value?: unknown;
  /** A sentence that names the record, the field, the value and the cure. */
  readonly message: string;
}
