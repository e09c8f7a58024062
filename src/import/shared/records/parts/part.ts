import type { Citation } from "../../../../model/citation.ts";
import type { Reader } from "../../cells/read-field.ts";
import type { FieldName } from "../../losses/refusal.ts";

/**
 * What is needed to make the parts of a record: its citation, its row, and its id, which begins the ids of its terms
 * and responses.
 */
export interface Site {
  /** Citation of the record. */
  readonly citation: Citation;
  /** Id of the record. */
  readonly id: string;
  /** Index of the row. */
  readonly row: number;
}

/** A field of a record: how it is read from a row, and how the value that was read becomes the value of the record. */
export interface Part {
  /** Name of the field of the record. */
  readonly name: string;
  /** Name of the field for messages. */
  readonly at: FieldName;
  /**
   * Reads the field from a row. It must not add a citation to an actor or issue, because the row can still be refused.
   */
  readonly read: Reader;
  /**
   * Converts the value that was read to the value in the record. It is called when the whole row has been read, and
   * cannot fail. Undefined: the value stays as it was read.
   */
  readonly commit?: ((value: never, site: Site) => unknown) | undefined;
  /** How the values of rows with the same key are united. Undefined: the value of the first row is kept. */
  readonly unite?: "list" | "attributes" | undefined;
  /** The value in the record if the row has none. Undefined: the field is left out. */
  readonly fallback?: unknown;
  /** Whether the value can refer to records of later rows. */
  readonly refers?: true | undefined;
  /** Whether the field can get a value from other fields if the mapping does not have the field. */
  readonly isDerived?: true | undefined;
  /**
   * The beginning of a sentence that says what to write if the field is absent, such as "Give the actor". Undefined: the
   * field can be absent.
   */
  readonly required?: string | undefined;
  /** Whether the value is one of an enumeration. The mapping can then say which of these values an empty cell means. */
  readonly isEnumerated?: true | undefined;
}

/** An empty list that records share. */
export const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);
