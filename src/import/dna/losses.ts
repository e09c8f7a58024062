import type { SimilarRecord } from "../shared/losses/similar-record.ts";
import type { ImportedSource } from "../shared/sources/imported-source.ts";
import type { SourceLosses } from "../shared/sources/source-losses.ts";

/** What is in a project of DNA and not in the dataset. */
export interface DnaLosses extends SourceLosses {
  /**
   * Number of rows of the statement export, or of the table of statements, that repeat the number of an earlier
   * statement. Only the first of them is in the dataset. If a later row differs from it, `conflicts` has both values.
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
