import type { DateMatch } from "../../dates/period.ts";
import type { TimeUnit } from "../../dates/time-unit.ts";
import type { WeekRule } from "../../dates/week-number.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { Scale } from "../rows/scale.ts";
import type { Aggregation, Normalization } from "../weights/aggregation.ts";

/** Which nodes a network connects: actors with what they take a stance on, or actors with each other. */
export const networkModes = [
  /** Connects values of the field `rows` with values of the field `columns`. */
  "two-mode",
  /**
   * Connects values of the field `rows` with each other. Two values have a tie if they have a value of the field
   * `columns` in common.
   */
  "one-mode",
] as const;

/** One of {@link networkModes}. */
export type NetworkMode = (typeof networkModes)[number];

/**
 * The unit within which duplicates are removed, such as a document or a day. Of several equal rows in the same unit,
 * only the first is kept. Rows are equal if they have the same row value and the same column value. They must also have
 * the same level, unless the qualifier is ignored.
 */
export const duplicateRules = [
  /** No rows are removed, so every repetition counts. */
  "include",
  /** Of equal rows in a document, only the first counts. */
  "document",
  /** Of equal rows on a day, only the first counts. */
  "day",
  /** Of equal rows in an ISO week of a year, only the first counts. */
  "week",
  /** Of equal rows in a month of a year, only the first counts. */
  "month",
  /** Of equal rows in a year, only the first counts. */
  "year",
  /** Of equal rows in the whole range, only the first counts. */
  "range",
] as const;

/** One of {@link duplicateRules}. */
export type DuplicateRule = (typeof duplicateRules)[number];

/**
 * How the weight of a row depends on the distance in time between the row and the middle of a window. `u` is this
 * distance, divided by half the width of the window. For |u| > 1, the weight is 0 unless the kernel is `gaussian`.
 */
export const kernels = [
  /** 0.5 for |u| ≤ 1. */
  "uniform",
  /** 0.75 (1 − u²) for |u| ≤ 1. */
  "epanechnikov",
  /** 1 − |u| for |u| ≤ 1. */
  "triangular",
  /** exp(−u²/2) / √(2π) for every u. All rows therefore have a weight in every window. */
  "gaussian",
] as const;

/** One of {@link kernels}. */
export type Kernel = (typeof kernels)[number];

/** The windows of time. One network is computed for each window. */
export interface NetworkWindow {
  /** The unit in which windows are measured. With `event`, a window is a number of rows instead of a span of time. */
  readonly unit: TimeUnit | "event";
  /** The width in units, at least 1. The last window can be narrower, because it is cut off at the end of the range. */
  readonly size: number;
  /**
   * The distance between the starts of successive windows, in units. It is at least 1 and at most `size`. Default: 1.
   * With a step of `size`, windows do not overlap.
   */
  readonly step?: number | undefined;
}

/** For each field, the values that a filter includes or excludes. */
export type VariableValues<V extends string = string> = {
  readonly [K in V]?: readonly (string | number | boolean)[] | undefined;
};

/** Options of `discourseNetwork`. The type parameter `V` is the union of the names of the fields of the rows. */
export interface NetworkOptions<
  V extends string = string,
  W extends NetworkWindow | undefined = NetworkWindow | undefined,
> {
  /** Whether the network connects rows with columns (`two-mode`) or rows with each other (`one-mode`). */
  readonly mode: NetworkMode;
  /** The field whose values are the rows of the network. This is usually the speaker. */
  readonly rows: V;
  /**
   * The field whose values are the columns of a two-mode network. In a one-mode network, these values connect the rows.
   * This is usually the issue.
   */
  readonly columns: V;
  /**
   * The field that contains the stance, for example of an actor on an issue. Without a qualifier, only the aggregation
   * `ignore` is possible.
   */
  readonly qualifier?: V | undefined;
  /**
   * How the qualifier is measured. Default: `boolean` for the values true and false or 1 and 0, and `nominal` for text.
   * For other numbers, the option is required. For text, it is required in a two-mode network with the aggregation
   * `subtract`, which has to know which values mean support and which mean opposition.
   */
  readonly scale?: Scale | undefined;
  /** How the qualifier is aggregated. Default: `ignore`. */
  readonly aggregation?: Aggregation | undefined;
  /** The divisor of the weights. Default: `none`. */
  readonly normalization?: Normalization | undefined;
  /**
   * The unit, such as a day, in which only the first of several equal rows is kept. Default: `include`, which keeps all
   * rows.
   */
  readonly duplicates?: DuplicateRule | undefined;
  /**
   * Whether a label is a node even if the other options leave out all coded rows with this label. The node then has no
   * ties. Default: false.
   */
  readonly isolates?: boolean | undefined;
  /**
   * The first moment of the range of dates, as an EDTF date or as a day with a time of day. Default: the moment of the
   * earliest row, or `to` if all rows are later.
   */
  readonly from?: Edtf | undefined;
  /**
   * The last moment of the range of dates, which is included. A day, a month or a year is included up to its end.
   * Default: the moment of the latest row, or `from` if all rows are earlier.
   */
  readonly to?: Edtf | undefined;
  /**
   * Whether the date of a row has to be in the range from `from` to `to` certainly, or only possibly. Default:
   * `"possibly"`, so that a row is kept if its date can mean a moment of the range.
   */
  readonly match?: DateMatch | undefined;
  /**
   * Whether undated rows are kept if `from` or `to` is given. The option cannot be used with a window, because undated
   * rows are in no window. Default: `false`.
   */
  readonly undated?: boolean | undefined;
  /**
   * Keeps only rows in which each of these fields has one of the given values.
   *
   * In a network of a dataset, several documents can attest a stance, and several actors can perform an act, such as
   * the speakers of a joint statement. If neither the rows nor the columns are documents, a row is kept if any of its
   * documents has a given value. If neither the rows nor the columns are actors, a row is kept if any of its actors has
   * a given value.
   */
  readonly include?: VariableValues<V> | undefined;
  /**
   * Leaves out rows in which any of these fields has one of the given values. If a row has several documents or actors,
   * as described for `include`, it is left out if any of them has a given value.
   */
  readonly exclude?: VariableValues<V> | undefined;
  /**
   * The fields that describe the document of a row. Filters on these fields are applied first, and only the remaining
   * rows determine the labels and levels of the network. Default: `document`.
   */
  readonly documentFields?: readonly V[] | undefined;
  /**
   * The number of values of the field `rows` to keep. The values with the most coded rows are kept. If two values have
   * the same number of rows, the value that comes first in the order of labels is kept. Default: all values.
   */
  readonly top?: number | undefined;
  /**
   * The windows of time for which networks are computed. Default: no windows, so that one network is computed from all
   * rows.
   */
  readonly window?: W;
  /**
   * The kernel. In each window, it gives rows a weight that depends on their distance in time from the middle. Default:
   * no kernel, so that each row in a window has the weight 1.
   */
  readonly kernel?: Kernel | undefined;
  /**
   * Whether the middle of each kernel window is at least half the width of the window after the first row, and as long
   * before the last row. Default: true.
   */
  readonly indent?: boolean | undefined;
  /**
   * Some definitions of Discourse Network Analyzer 3.1.2 differ from those of this library. With `dna`, weights are
   * computed by the definitions of that program. Use the option only to compare results.
   */
  readonly compat?: "dna" | undefined;
  /**
   * How weeks are numbered in the locale in which Discourse Network Analyzer was run. The option can be used only with
   * `compat: "dna"` and `duplicates: "week"`. Default: as in ISO 8601 and in the locale `en-GB`.
   */
  readonly weekRule?: WeekRule | undefined;
}
