import type { AddedRecords } from "./added-records.ts";
import type { KeyConflict } from "./key-conflict.ts";
import type { JoinedNames, MatchedName, UnmatchedName } from "./name-losses.ts";
import type { SimilarRecord } from "./similar-record.ts";
import type { WithoutPrincipal } from "./without-principal.ts";

/** A reason for which a row cannot be mapped. */
export interface RowProblem {
  /**
   * Field of the mapping that could not be read, such as `statement.act`. Absent: the reason does not concern a single
   * field.
   */
  readonly field?: string;
  /** Column of the field. Absent: the field is not a column. */
  readonly column?: string;
  /** The refused value, as a text. Absent: a value is missing. */
  readonly value?: string;
  /** A sentence that names the column and the value, and says how to correct them. */
  readonly message: string;
}

/**
 * A row that was refused. Nothing of it is in the dataset. If it has several problems, `field`, `column` and `value`
 * describe the first of them.
 */
export interface RefusedRow extends RowProblem {
  /** Number of the row, counted from `firstRow` and without the header. */
  readonly row: number;
  /** Sentences that name the row and, for each problem, the column and the value, and say how to correct them. */
  readonly message: string;
  /** Everything that is wrong with the fields of the row. */
  readonly problems: readonly RowProblem[];
}

/**
 * A value in the rows that is not allowed in its field: it is not in the enumeration of the field or in the table of
 * values of the mapping, or it refers to a row that the source does not have.
 */
export interface UnknownValue {
  /** Field of the mapping, such as `statement.act`. */
  readonly field: string;
  /** Column of the field. Absent: the field is not a column. */
  readonly column?: string;
  /** The value. */
  readonly value: string;
  /** Number of rows that have the value. */
  readonly count: number;
  /** Number of the first of these rows. */
  readonly row: number;
}

/**
 * A field that the mapping reads but some rows leave empty. The records of these rows have the default of the field.
 */
export interface DefaultedField {
  /** Field of the mapping, such as `meeting.status`. */
  readonly field: string;
  /** Column of the field. Absent: the field is not a column. */
  readonly column?: string;
  /** The default that the records have. It is `[]` for a list without items, such as unknown participants. */
  readonly value: string;
  /** Number of records that have the default for this reason. */
  readonly count: number;
  /** Number of the first row without a value. */
  readonly row: number;
}

/**
 * A value that is in no record, for one of two reasons:
 * - Another part of its field is empty: a stance without an issue, the principal of a participant without a name, the
 *   coordinates of a place without a name.
 * - The field is optional and cannot have the value: an address without https://, a latitude of 95, an amount that is
 *   not a number.
 */
export interface DroppedValue {
  /** Field of the mapping, such as `statement.positions.0.stance`. */
  readonly field: string;
  /** Column of the field. Absent: the field is not a column. */
  readonly column?: string;
  /** The value that was left out. If the value is from a column, this is the text of the cell. */
  readonly value: string;
  /** Number of rows in which the value was left out for this reason. */
  readonly count: number;
  /** Number of the first of these rows. */
  readonly row: number;
  /** A sentence that names the row, the column, the value and the reason, and says how to keep the value. */
  readonly message: string;
}

/** A value that is not a date. The record does not have the field. */
export interface UnreadableDate {
  /** Table or list of the source that has the row. Absent: the source is one list of rows. */
  readonly table?: string;
  /** Field of the mapping, such as `statement.date`. Absent: the importer has no mapping. */
  readonly field?: string;
  /** Column of the field. Absent: the field is not a column. */
  readonly column?: string;
  /** The value. */
  readonly value: string;
  /** Number of rows that have the value. */
  readonly count: number;
  /** Number of the first of these rows. */
  readonly row: number;
  /** A sentence that names the row, the column and the value, and says how to correct the value. */
  readonly message: string;
}

/** Counts of rows. `read` is the sum of the other three. */
export interface RowCounts {
  /** Number of rows that were read. */
  readonly read: number;
  /** Number of rows from which a record was made, or that repeat a record with the same key. */
  readonly mapped: number;
  /** Number of rows for which the `when` of every mapping returned false, and of rows whose cells are all empty. */
  readonly skipped: number;
  /** Number of rows that could not be mapped. Nothing of them is in the dataset. */
  readonly refused: number;
}

/** What the rows contain but the dataset does not, and what was decided about names. */
export interface ImportLosses {
  /** Number of rows that were read, mapped, skipped and refused. */
  readonly rows: RowCounts;
  /** The rows that were refused, in the order of the rows. */
  readonly refused: readonly RefusedRow[];
  /** Columns that nothing used. A column counts as used if the mapping names it or a function reads it. */
  readonly unusedColumns: readonly string[];
  /** Values that are not allowed in their fields, with their counts. */
  readonly unknownValues: readonly UnknownValue[];
  /**
   * Fields that the mapping reads and that rows leave empty, although every record needs a value: the status of meetings
   * and events, the reporting of statements and the role of memberships. The records have the default of the field. In
   * `mapRows`, the participants of meetings, the actors of events and the addressees of proposals are counted, too.
   */
  readonly defaultedFields: readonly DefaultedField[];
  /**
   * Values that are in no record. They cannot be read, or another part of their field is empty. If all values of a
   * column were left out, `unusedColumns` contains the column.
   */
  readonly droppedValues: readonly DroppedValue[];
  /** Names in the rows that became one record. */
  readonly joined: readonly JoinedNames[];
  /** Names and meetings in the rows that were recognized as records of the dataset in `extends`. */
  readonly matched: readonly MatchedName[];
  /**
   * Names of actors and issues that were not found in the dataset in `extends`. Some of them may be misspelt or should
   * have been matched. If no dataset is extended, the list has only names that resemble another name in the rows.
   */
  readonly unmatched: readonly UnmatchedName[];
  /**
   * Ids of the records that were added to the dataset in `extends`, by kind. Absent: no dataset is extended, so all
   * records are new.
   */
  readonly added?: AddedRecords;
  /**
   * Records of the rows that may describe the same fact as a record of the dataset in `extends`. Meetings are also
   * compared with meetings of earlier rows. In `mapRows`, any other record without a key or an id is also listed if it
   * equals a record of an earlier row. The list helps to find facts that were added twice.
   */
  readonly similar: readonly SimilarRecord[];
  /**
   * Persons of the dataset in `extends` that have no principal in meetings or statements of the rows, although the
   * dataset has an office for them. Absent if no dataset is extended, or if the importer is not `mapRows`.
   */
  readonly withoutPrincipal?: readonly WithoutPrincipal[];
  /** Conflicts between rows with the same key, and between several names of one actor or issue. */
  readonly conflicts: readonly KeyConflict[];
  /**
   * Number of rows that made no new record, because all their keys or ids are in earlier rows. Such a row can still add
   * values to a record. If its values differ from the record, they are in `conflicts`.
   */
  readonly duplicates: number;
  /**
   * Values that are not dates. No row is refused for such a value: its record does not have the date. A row that is
   * refused for another reason is counted, too, so that all of its cells can be corrected at once.
   */
  readonly unreadableDates: readonly UnreadableDate[];
  /** Number of dates whose time of day was dropped. Midnight is not counted, because it says no more than the date. */
  readonly droppedTimes: number;
  /**
   * Number of statements, proposals, meetings and events of the rows that have no date, because no row gives a date or
   * because the date cannot be read. `unreadableDates` lists the values that cannot be read.
   */
  readonly undated: number;
}
