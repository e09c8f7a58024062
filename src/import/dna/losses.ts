import type { SimilarRecord } from "../shared/losses/similar-record.ts";
import type { ImportedSource } from "../shared/sources/imported-source.ts";
import type { SourceLosses } from "../shared/sources/source-losses.ts";

/** What is in a project of DNA and not in the dataset. */
export interface DnaLosses extends SourceLosses {
  /**
   * Count of rows with the same statement number as an earlier row of the statement export or the table of statements.
   * Only the first row is in the dataset. If a later row differs from it, `conflicts` has both values.
   */
  readonly duplicates: number;
  /**
   * The statements that resemble statements of the dataset in `extends`, and those that say the same about the same
   * passage as an earlier statement, for example because two coders coded it.
   */
  readonly similar: readonly SimilarRecord[];
}

/** The result of {@link fromDna}. */
export interface ImportedDna extends ImportedSource {
  /** What is in the project and not in the dataset, and which rows repeat a statement. */
  readonly losses: DnaLosses;
}
