import type { ImportLosses } from "../shared/losses/import-losses.ts";
import type { MappedRows } from "../shared/passes/mapped-rows.ts";

/** Why a cell with a vote is left out although nothing is wrong with it. */
export type SkippedVoteReason =
  /** The cell is empty, or marks missing data: NA, N/A, NaN, NULL, None, a hyphen or a point. */
  | "missing"
  /** The voter could not vote. */
  | "not-a-member"
  /** The row of a wide table does not name its voter. */
  | "no-voter";

/** A value that is left out in a column with votes. */
export interface SkippedVote {
  /** Why it is left out. */
  readonly because: SkippedVoteReason;
  /** Column with the votes. */
  readonly column: string;
  /** The value. Empty if the cell is empty. */
  readonly value: string;
  /** Number of cells of the column with the value. */
  readonly count: number;
  /** Number of the first row with such a cell. */
  readonly row: number;
}

/**
 * A cell of a wide table with an unknown value, or with a voter whose details from the option `actor` are wrong. The
 * other votes in its row are in the dataset.
 */
export interface RefusedVote {
  /** Number of the row. */
  readonly row: number;
  /** Column with the vote. */
  readonly column: string;
  /** The value. */
  readonly value: string;
  /** A sentence that names the row, the column and the value, and says how to correct the value. */
  readonly message: string;
}

/**
 * Counts of the cells in columns with votes. `read` is the sum of the other five. Rows that the option `when` leaves out
 * do not count.
 */
export interface VoteCounts {
  /** Number of cells in columns with votes, including empty cells. */
  readonly read: number;
  /** Number of votes in the dataset. */
  readonly mapped: number;
  /** Number of votes that repeat an earlier vote. */
  readonly duplicates: number;
  /**
   * Number of cells that are empty or mark missing data. In a wide table, all cells of a row without a voter are
   * counted here too.
   */
  readonly missing: number;
  /** Number of cells of voters who were not members and could not vote. */
  readonly notMembers: number;
  /** Number of votes that were lost because their value or another cell of their row was refused. */
  readonly refused: number;
}

/** A column of a wide table that was read as a column with votes, although no option names it. */
export interface InferredColumn {
  /** Name of the column. */
  readonly column: string;
  /** Number of its cells that are votes. */
  readonly votes: number;
  /** The first 12 distinct values that were read as votes. */
  readonly values: readonly string[];
}

/** A column of a wide table that was not read as votes. */
export interface OtherColumn {
  /** Name of the column. */
  readonly column: string;
  /** A value in the column that is no vote. */
  readonly value: string;
  /** A sentence that names the column and the value, and says how to read the column as votes or keep it as an attribute. */
  readonly message: string;
}

/** The losses of {@link fromVotes}. */
export interface VoteLosses extends ImportLosses {
  /**
   * Number of votes that repeat an earlier vote of the same voter on the same roll call. Only the first vote is in the
   * dataset and in the tally. If a later vote differs from it, `conflicts` has both values.
   */
  readonly duplicates: number;
  /** Counts of the cells in columns with votes. */
  readonly votes: VoteCounts;
  /** Values in columns with votes that were left out, with the reasons. */
  readonly skippedVotes: readonly SkippedVote[];
  /**
   * Cells of a wide table with an unknown value or with wrong details of the voter. In the layout `votes`, the whole row
   * is in `refused` instead.
   */
  readonly refusedVotes: readonly RefusedVote[];
  /**
   * Columns of a wide table that were read as votes because at least half of their cells are votes. Votes are often
   * coded as numbers, so a column with numbers of districts can look like a column with votes. If one of the listed
   * columns has no votes, name the columns with votes in the option `columns`.
   */
  readonly inferredColumns: readonly InferredColumn[];
  /** Columns of a wide table that were not read as votes, because fewer than half of their cells are votes. */
  readonly otherColumns: readonly OtherColumn[];
}

/** The result of {@link fromVotes}. */
export interface MappedVotes extends MappedRows {
  /** The parts of the rows that are not in the dataset, and the decisions about names and repeated votes. */
  readonly losses: VoteLosses;
}
