import type { EffectiveOptions, NetworkMode, NetworkWindow, Scale } from "./network-options.ts";

/** A discourse network. */
export interface Network {
  /** Two-mode or one-mode. */
  readonly mode: NetworkMode;
  /** Labels of the rows, in UTF-16 order. */
  readonly rows: readonly string[];
  /** Labels of the columns, in UTF-16 order; of a one-mode network, those of the rows. */
  readonly columns: readonly string[];
  /** The weights, row by row: `weights[i][j]` is that of `rows[i]` and `columns[j]`. */
  readonly weights: readonly (readonly number[])[];
  /** One-mode: the number of column values on which both have rows. It distinguishes a balance from two labels that have nothing in common. Two-mode: null. */
  readonly overlap: readonly (readonly number[])[] | null;
  /** The number of rows that count. */
  readonly counted: number;
  /** The first moment of the range; null: no row is dated. */
  readonly from: string | null;
  /** The last moment of the range. */
  readonly to: string | null;
  /** Whether values without a row are kept as labels. */
  readonly isolates: boolean;
  /** How the qualifier is measured, with an observed range as its ends; null: the qualifier does not count. */
  readonly scale: Scale | null;
  /** Every option as it took effect. */
  readonly options: EffectiveOptions;
}

/** A discourse network of one window of time. */
export interface NetworkSlice extends Network {
  /** The first moment. */
  readonly start: string;
  /** The middle. */
  readonly mid: string;
  /** The last moment, included. */
  readonly end: string;
}

/** The result for options: one network, or one per window. */
export type NetworkResult<W extends NetworkWindow | undefined> = W extends NetworkWindow
  ? readonly NetworkSlice[]
  : Network;
