import { getOrAdd } from "../../collections/get-or-add.ts";
import type { KeyConflict } from "../shared/losses/key-conflict.ts";
import type { SimilarRecord } from "../shared/losses/similar-record.ts";
import type { ImportedSource } from "../shared/sources/imported-source.ts";
import type { RefusedItem, SourceLosses } from "../shared/sources/source-losses.ts";

/** A field in which rows of a Popolo file contradict one another. `row` is the index of the row in the list `table`. */
export interface PopoloConflict extends KeyConflict {
  /** List of the file that has the row. */
  readonly table: string;
}

/** Refused rows of a list with a problem in the same field. */
export interface RefusedCount {
  /** List of the file that has the rows. */
  readonly table: string;
  /** Field with the problem. Absent: the problem does not concern a single field. */
  readonly column?: string;
  /** Number of these rows. */
  readonly count: number;
  /** Zero-based index of the first of them. */
  readonly row: number;
  /** The message about the first of them. */
  readonly message: string;
}

/** What is in a Popolo file and not in the dataset, and which rows contradict one another. */
export interface PopoloLosses extends SourceLosses {
  /**
   * The contradictions: rows with the same id that differ, several votes of one voter in one vote event, and counts of
   * a vote event that differ from its votes. The dataset keeps the first row, the first vote and the counts of the
   * file.
   */
  readonly conflicts: readonly PopoloConflict[];
  /**
   * Number of votes that repeat an earlier vote of the same voter in the same vote event, and of memberships that repeat
   * an earlier membership with the same organization, role and dates. Only the first vote is in the dataset and in the
   * tally. If a later vote differs from it, `conflicts` has both values.
   */
  readonly duplicates: number;
  /**
   * Records that may describe the same fact as a record of the dataset in `extends`, such as a vote of the same voter
   * on the same motion in a file that was imported before. `row` is the index of the row in its list. A fact that two
   * records describe is in the dataset twice.
   */
  readonly similar: readonly SimilarRecord[];
  /** The refused rows, counted by list and field, with the first of them as an example. */
  readonly refusedCounts: readonly RefusedCount[];
}

/** The result of {@link fromPopolo}. */
export interface ImportedPopolo extends ImportedSource {
  /** What is in the file and not in the dataset, and which rows contradict one another. */
  readonly losses: PopoloLosses;
}

/** Counts refused rows by list and field. The counts are in the order of their first rows. */
export function countRefused(refused: readonly RefusedItem[]): readonly RefusedCount[] {
  const counts = new Map<string, RefusedCount & { count: number }>();
  for (const { table, column, row, message } of refused) {
    const key = JSON.stringify([table, column]);
    const named = { table, ...(column === undefined ? {} : { column }) };
    getOrAdd(counts, key, () => ({ ...named, count: 0, row, message })).count += 1;
  }
  return [...counts.values()];
}
