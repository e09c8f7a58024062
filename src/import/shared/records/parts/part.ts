import type { Citation } from "../../../../model/citation.ts";
import type { Reader } from "../../cells/field-reader.ts";
import type { FieldName } from "../../losses/refusal.ts";

/** Facts about a record that are needed to convert its fields. The ids of its terms and responses begin with its id. */
export interface Site {
  /** Citation of the record. */
  readonly citation: Citation;
  /** Id of the record. */
  readonly id: string;
  /** Index of the row. */
  readonly row: number;
}

/** A field of a record, with functions that read it from a row and convert it to the value in the record. */
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
  /** Whether the field can be derived from other fields if it is not in the mapping. */
  readonly isDerived?: true | undefined;
  /**
   * If the field is required, the beginning of a sentence about what to write, such as "Give the actor". Undefined
   * otherwise.
   */
  readonly required?: string | undefined;
  /** Whether the value is one of an enumeration. The mapping can then say which of these values an empty cell means. */
  readonly isEnumerated?: true | undefined;
}

/** An empty list that records share. */
export const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);
