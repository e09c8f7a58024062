/** The rules that can be broken; each problem names one. */
export type ProblemCode =
  /** An option that the function does not have. */
  | "unknown-option"
  /** An option with a value that it cannot have. */
  | "invalid-option"
  /** A kind of record that does not exist. */
  | "unknown-kind"
  /** An id that the dataset does not have. */
  | "unknown-id"
  /** An id of a record of another kind than is wanted here. */
  | "wrong-kind"
  /** Text that is no EDTF date of the kind read here. */
  | "invalid-date"
  /** An id that is not kebab-case. */
  | "invalid-id"
  /** An id that two records share. */
  | "duplicate-id"
  /** A record that rests on nothing, or a citation outside its document. */
  | "invalid-citation"
  /** A value of the wrong type or outside its enumeration. */
  | "invalid-shape"
  /** Two members of a record that contradict each other. */
  | "inconsistent-record"
  /** A record that two datasets tell differently. */
  | "conflicting-record"
  /** A record that is, by way of its parents, its own parent. */
  | "cyclic-parent"
  /** A text that was not handed over. */
  | "missing-text"
  /** A text that is not the one that was coded. */
  | "text-mismatch";

/** One thing that is wrong: where, with which value, by which rule, and what to do about it. */
export interface Problem {
  /** The rule that is broken. */
  readonly code: ProblemCode;
  /** JSON Pointer (RFC 6901) to the place, from the options, the dataset or the tables that were handed in; empty for the whole. */
  readonly path: string;
  /** The value that breaks the rule; absent where something is missing. */
  readonly value?: unknown;
  /** A sentence that names the record, the field, the value and the cure. */
  readonly message: string;
}
