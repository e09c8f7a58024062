import type { Moment } from "../../dates/moment.ts";
import type { EffectiveOptions } from "../options/effective-options.ts";
import type { NetworkRow } from "./network-row.ts";
import type { Scale } from "./scale.ts";

/**
 * The rows from which networks are computed, with their values coded as numbers, and the other data for the
 * computation.
 */
export interface CountedRows {
  /** The rows that the caller passed. */
  readonly source: readonly NetworkRow[];
  /** The options of the network, including defaults. */
  readonly options: EffectiveOptions;
  /**
   * The positions in `source` of the rows from which networks are computed, in chronological order. They are called the
   * kept rows.
   */
  readonly kept: Int32Array;
  /** The moment of each kept row. NaN if the row is undated. */
  readonly times: Float64Array;
  /** The row value of each kept row, as a position in `rowLabels`. */
  readonly rowCodes: Int32Array;
  /** The column value of each kept row, as a position in `columnLabels`. */
  readonly columnCodes: Int32Array;
  /**
   * The level of the qualifier of each kept row, as a position in `levels`. It is 0 if the qualifier has no effect on
   * the network.
   */
  readonly levelCodes: Int32Array;
  /** The values of the row variable, in UTF-16 order. */
  readonly rowLabels: readonly string[];
  /** The values of the column variable, in UTF-16 order. */
  readonly columnLabels: readonly string[];
  /**
   * The positions in `rowLabels` of all nodes. With the option `isolates`, a label is a node even if all of its rows
   * were left out. Null without this option.
   */
  readonly rowIsolates: readonly number[] | null;
  /**
   * The positions in `columnLabels` of all nodes. With the option `isolates`, a label is a node even if all of its rows
   * were left out. Null without this option.
   */
  readonly columnIsolates: readonly number[] | null;
  /** The levels of the qualifier in ascending order. The levels of a nominal qualifier are numbered from 0. */
  readonly levels: readonly number[];
  /** How the qualifier is measured. Null if the qualifier has no effect on the network. */
  readonly scale: Scale | null;
  /** The highest minus the lowest value of the scale. It is 0 if only one level occurs. */
  readonly range: number;
  /** The first moment of the range of dates. Null if one end of the range is unknown. */
  readonly from: Moment | null;
  /** The last moment of the range of dates. Null if one end of the range is unknown. */
  readonly to: Moment | null;
  /** Whether any row has a time of day. */
  readonly timed: boolean;
  /** The rows that pass the filters. Null for a two-mode network, and for rows that do not come from a dataset. */
  readonly candidates: CandidateRows | null;
}

/**
 * The rows that pass the filters and have a row value and a column value, in chronological order. Some of these rows
 * are not kept, because the level of their qualifier is empty, because they are duplicates, or because the option `top`
 * leaves them out.
 */
interface CandidateRows {
  /** The position of each row among the rows that the caller passed. */
  readonly rows: Int32Array;
  /** The moment of each row. NaN if the row is undated. */
  readonly times: Float64Array;
  /** The row value of each row in `rows`, as a position in `rowLabels`. */
  readonly rowCodes: Int32Array;
  /** The column value of each row in `rows`, as a position in `columnLabels`. */
  readonly columnCodes: Int32Array;
}
