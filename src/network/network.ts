import type { EffectiveOptions } from "./options/effective-options.ts";
import type { NetworkMode, NetworkWindow } from "./options/network-options.ts";
import type { Scale } from "./rows/scale.ts";

/** A discourse network. */
export interface Network {
  /** Whether the network connects rows with columns (`two-mode`) or rows with each other (`one-mode`). */
  readonly mode: NetworkMode;
  /** The labels of the rows, in UTF-16 order. */
  readonly rows: readonly string[];
  /** The labels of the columns, in UTF-16 order. In a one-mode network, they are the same as the labels of the rows. */
  readonly columns: readonly string[];
  /** The weights, row by row: `weights[i][j]` is the weight of `rows[i]` and `columns[j]`. */
  readonly weights: readonly (readonly number[])[];
  /**
   * `overlap[i][j]` is the overlap of `rows[i]` and `columns[j]`. In a one-mode network, it is the number of column
   * values that the two labels have in common. In a two-mode network, it is the number of coded rows with both labels.
   *
   * The overlap explains a weight of 0. If the overlap is more than 0, agreement balances disagreement, or support
   * balances opposition. If the overlap is 0, there is no tie.
   */
  readonly overlap: readonly (readonly number[])[];
  /** The number of coded rows from which the network is computed. */
  readonly counted: number;
  /**
   * The first moment of the range of dates: the option `from`, or the moment of the earliest row. If all rows are after
   * `to`, it is `to`. Null if the option is not set and no row has a first day.
   */
  readonly from: string | null;
  /**
   * The last moment of the range of dates: the option `to`, or the moment of the latest row. If all rows are before
   * `from`, it is `from`. Null if the option is not set and no row has a first day.
   */
  readonly to: string | null;
  /** Whether a label is a node of the network even if the options leave out all coded rows with this label. */
  readonly isolates: boolean;
  /**
   * How the qualifier is measured. If the option `scale` is `observed`, this is an object with the lowest and the
   * highest value that occur. Null if the qualifier has no effect on the network.
   */
  readonly scale: Scale | null;
  /** The options that the network was computed with, including defaults. */
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
