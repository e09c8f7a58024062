import type { EffectiveOptions, NetworkMode, NetworkWindow, Scale } from "./network-options.ts";

/** A discourse network. */
export interface Network {
  /** Two-mode or one-mode. */
  readonly mode: NetworkMode;
  /** The labels of the rows, in UTF-16 order. */
  readonly rows: readonly string[];
  /** The labels of the columns, in UTF-16 order. In a one-mode network, they are those of the rows. */
  readonly columns: readonly string[];
  /** The weights, row by row: `weights[i][j]` is the weight of `rows[i]` and `columns[j]`. */
  readonly weights: readonly (readonly number[])[];
  /** One-mode: for each pair, the number of column values on which both labels have rows. Two-mode: the number of rows of the row label on the column label. For a weight of 0, it shows whether both sides balance (more than 0), or there is no tie (0). */
  readonly overlap: readonly (readonly number[])[];
  /** The number of rows that count. */
  readonly counted: number;
  /** The first moment of the range; null: no row is dated. */
  readonly from: string | null;
  /** The last moment of the range; null: no row is dated. */
  readonly to: string | null;
  /** Whether values without a row are kept as labels. */
  readonly isolates: boolean;
  /** How the qualifier is measured. An observed range is given by its ends. Null: the qualifier does not count. */
  readonly scale: Scale | null;
  /** Every option as it took effect. */
  readonly options: EffectiveOptions;
}

/** A discourse network of one window of time. */
export interface NetworkSlice extends Network {
  /** The first moment of the window. */
  readonly start: string;
  /** The middle of the window. */
  readonly mid: string;
  /** The last moment of the window, included. */
  readonly end: string;
}

/** The result of `discourseNetwork`: one network, or, with the option `window`, an array with one network per window. */
export type NetworkResult<W extends NetworkWindow | undefined> = W extends NetworkWindow
  ? readonly NetworkSlice[]
  : Network;
