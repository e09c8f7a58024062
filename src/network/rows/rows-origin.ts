import type { Dataset } from "../../model/dataset.ts";
import type { Utterance } from "../../query/stances/utterances.ts";

/** Where the rows of an array come from. */
export interface RowsOrigin {
  /** The dataset from whose stances the rows were made. */
  readonly dataset: Dataset;
  /** For each row, the utterance from which it was made: the stance that one actor takes by one act. */
  readonly utterances: readonly Utterance[];
  /**
   * One row can represent several actors, for example those of a joint statement. The function takes the utterance of a
   * row, and returns the utterances of all actors of the row. Undefined if each utterance has a row of its own.
   */
  readonly utterancesOfAct: ((utterance: Utterance) => readonly Utterance[]) | undefined;
}

const origins = /* @__PURE__ */ new WeakMap<readonly object[], RowsOrigin>();

/** Stores where the rows of an array come from. */
export function rememberOrigin(rows: readonly object[], origin: RowsOrigin): void {
  origins.set(rows, origin);
}

/**
 * Returns where the rows of an array come from, if `rememberOrigin` was called for this array. Returns undefined for
 * any other array, even if it contains some of the same rows.
 */
export function recallOrigin(rows: readonly object[]): RowsOrigin | undefined {
  return origins.get(rows);
}
