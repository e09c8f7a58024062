import type { CitedDifference } from "../../../model/citation.ts";
import type { Edtf } from "../../../model/edtf.ts";
import type { Column } from "../../column.ts";

/**
 * The names of the columns of a row. If the rows are a union of several types, the columns of all types are allowed.
 */
export type ColumnName<R> = R extends unknown ? Extract<keyof R, string | number> : never;

/**
 * A field of a mapping: a value, a column (`column("country")`) or a function of the row. A string is always a value.
 * The field is absent if the function returns undefined or null, or if the cell is empty.
 */
export type Field<R, T> = T | Column<ColumnName<R>, T> | ((row: R, index: number) => T | null | undefined);

/** A field of a mapping that is a list. A single value becomes a list with one item, and absent items are left out. */
export type ListField<R, T> = Field<R, T | readonly (T | null | undefined)[]> | readonly Field<R, T>[];

/** A text. Numbers are written in digits. */
export type Text = string | number;

/**
 * A date: EDTF, `20240502` as a text or a number, or a date with a time of day. The time of day is dropped, and the
 * losses count it.
 */
export type MappedDate = Edtf | number;

/**
 * A reference to a record. A string is the id of a record of the dataset that the mapping extends. An object names an
 * actor or an issue, or has the `key` of another record of the same mapping.
 */
export type RecordReference =
  | string
  | {
      /** Name or id of an actor. */
      readonly actor: Text;
    }
  | {
      /** Name or id of an issue. */
      readonly issue: Text;
    }
  | {
      /** Key of a statement. */
      readonly statement: Text;
    }
  | {
      /** Key of a proposal. */
      readonly proposal: Text;
    }
  | {
      /** Key of a meeting. */
      readonly meeting: Text;
    }
  | {
      /** Key of an event. */
      readonly event: Text;
    };

/**
 * A reference whose name or key is read from a column or by a function of the row. It is the name of an actor or an
 * issue, or the key of another record of the mapping.
 */
export type ReferenceMapping<R> = {
  readonly [W in "actor" | "issue" | "statement" | "proposal" | "meeting" | "event"]: {
    readonly [K in W]: Field<R, Text | readonly Text[]>;
  };
}["actor" | "issue" | "statement" | "proposal" | "meeting" | "event"];

/** References to records. Write `[{ issue: column("topic") }]` for a column with names of issues. */
export type ReferenceList<R> =
  | ListField<R, RecordReference>
  | readonly (Field<R, RecordReference> | ReferenceMapping<R>)[];

/** Where in its document a record is cited. */
export interface RowCitation {
  /**
   * Number of the row in the table, counted from 0 and without the header. If `row`, `start` and `end` are absent, the
   * document as a whole is cited.
   */
  readonly row?: number | undefined;
  /** Zero-based position of the first character, in Unicode code points. Absent: no characters are cited. */
  readonly start?: number | undefined;
  /** Position after the last character (exclusive), in Unicode code points. Absent: no characters are cited. */
  readonly end?: number | undefined;
  /** Names or ids of the intermediate sources that the document names. Absent: none. */
  readonly via?: Text | readonly Text[] | null | undefined;
  /**
   * `"date"`: the citation is evidence only for the date of the record. Absent: it is evidence for the record itself.
   */
  readonly supports?: "date" | undefined;
  /** Values of the document that differ from those of the record. Absent: the document agrees with the record. */
  readonly says?: CitedDifference | undefined;
}

/**
 * Attributes of a record, in one of three forms: a list of names of columns, each of which becomes an attribute with
 * the same name; an object with a field for each attribute; or a function of the row. Absent values are left out.
 */
export type AttributesMapping<R> =
  | readonly ColumnName<R>[]
  | Readonly<Record<string, Field<R, string | number | boolean>>>
  | ((row: R, index: number) => Readonly<Record<string, unknown>> | null | undefined);

/** The fields that the mappings of all kinds of record have. */
export interface RecordMapping<R> {
  /** Undefined: only the fields of the mapping are read. For other values, see {@link FieldColumns}. */
  readonly columns?: undefined;
  /** Returns whether a row contains a record of this kind. Default: every row does. */
  readonly when?: ((row: R, index: number) => boolean) | undefined;
  /**
   * Id of the record, in kebab-case. If the mapping gives no key, the id is also the key. Default: an id made from the
   * document and the number of the row, or from `key`.
   */
  readonly id?: Field<R, string> | undefined;
  /**
   * Text that identifies the record. Rows with the same key become one record: their lists are united, and every other
   * field has the value of the first row. A later row that describes another record, such as a statement by another
   * speaker, is refused. Default: every row becomes a separate record.
   */
  readonly key?: Field<R, Text> | undefined;
  /**
   * The position in the document that the record cites. Default: the number of its row. If every row names its own
   * document, the record cites the document as a whole.
   */
  readonly citation?: Field<R, RowCitation> | undefined;
  /** Remark. Default: none. */
  readonly note?: Field<R, Text> | undefined;
}
