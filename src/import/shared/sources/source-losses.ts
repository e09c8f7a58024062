import type { ImportLosses, RefusedRow, RowCounts } from "../losses/import-losses.ts";

/** A row of a table of the source that was refused. Nothing of it is in the dataset. */
export interface RefusedItem extends Omit<RefusedRow, "field" | "problems"> {
  /** Table or list of the source that has the row. `row` is the index of the row in this table, from 0. */
  readonly table: string;
}

/** Values or rows of the source that are not in the dataset, although nothing is wrong with them. */
export interface DroppedPart {
  /** Table or list of the source. */
  readonly table: string;
  /** Column whose values were dropped. Absent: whole rows were left out. */
  readonly column?: string;
  /** Why they are not in the dataset. */
  readonly reason: string;
  /** Number of rows with such a value or, if whole rows were left out, number of these rows. */
  readonly count: number;
}

/** The parts of a source with several tables that are not in the dataset, and the decisions about names. */
export interface SourceLosses
  extends Pick<
    ImportLosses,
    | "unknownValues"
    | "joined"
    | "matched"
    | "unmatched"
    | "added"
    | "conflicts"
    | "unreadableDates"
    | "droppedTimes"
    | "undated"
  > {
  /**
   * Counts over all tables. A row counts as `mapped` if at least one of its values is in the dataset. The rows that
   * count as `skipped` are also counted in `dropped`, by reason.
   */
  readonly rows: RowCounts;
  /** The same counts for each table. */
  readonly tables: Readonly<Record<string, RowCounts>>;
  /** The rows that were refused, in the order of the tables. */
  readonly refused: readonly RefusedItem[];
  /** Values and rows that did not become part of the dataset, with the reasons and counts. */
  readonly dropped: readonly DroppedPart[];
}
