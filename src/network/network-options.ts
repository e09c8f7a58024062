import type { TimeUnit } from "../dates/time-unit.ts";
import type { WeekRule } from "../dates/week-number.ts";
import type { Edtf } from "../model/edtf.ts";

/** Which nodes a network connects: actors with what they take a stance on, or actors with each other. */
export const networkModes = [
  /** Connects values of the row variable with values of the column variable. */
  "two-mode",
  /** Connects values of the row variable with each other, through the values of the column variable that they have in common. */
  "one-mode",
] as const;

/** One of {@link networkModes}. */
export type NetworkMode = (typeof networkModes)[number];

/**
 * How the qualifier is aggregated. X[i,j,k] is the number of rows with row value i, column value j and level k of the
 * qualifier, and r the highest minus the lowest value of the scale. i and h are two row values of a one-mode network, whose
 * weights are sums over all columns j (Leifeld 2017).
 */
export const aggregations = [
  /** The qualifier does not count. Two-mode: Σₖ X[i,j,k]. One-mode: Σⱼ (Σₖ X[i,j,k]) · (Σₖ X[h,j,k]). */
  "ignore",
  /** Two-mode: X[i,j,1] − X[i,j,0] for a boolean qualifier, Σₖ k · X[i,j,k] for numbers and for an ordered list of labels. A nominal qualifier has no sides, so it is an error. One-mode: congruence minus conflict, for every scale. */
  "subtract",
  /** Two-mode only: a number that codes which levels occur. For a boolean qualifier: 0 none, 1 only support, 2 only opposition, 3 both. In general, the position p of n levels adds 2^(n − 1 − p). */
  "combine",
  /** One-mode only: how much two actors agree, Σⱼ Σₖₗ X[i,j,k] · X[h,j,l] · (1 − |k − l| / r). Levels of a nominal qualifier are 1 apart, and r is 1. */
  "congruence",
  /** One-mode only: how much two actors disagree, Σⱼ Σₖₗ X[i,j,k] · X[h,j,l] · |k − l| / r. Levels of a nominal qualifier are 1 apart, and r is 1. */
  "conflict",
] as const;

/** One of {@link aggregations}. */
export type Aggregation = (typeof aggregations)[number];

/** What weights are divided by. n(i) is the number of rows of the row value i (Leifeld 2017). */
export const normalizations = [
  /** Weights are not divided. */
  "none",
  /** Two-mode only: n(i). With the aggregation `combine`, the number of columns on which i has rows. */
  "activity",
  /** Two-mode only: the number of rows of the column value. */
  "prominence",
  /** One-mode only: (n(i) + n(h)) / 2. */
  "average",
  /** One-mode only: |A ∪ B|, where A and B are the sets of pairs of column value and level that occur in the rows of i and of h. Repetitions count once in the weight as well. */
  "jaccard",
  /** One-mode only: √(Σ X[i,j,k]²) · √(Σ X[h,j,k]²), the product of the lengths of the two count vectors. */
  "cosine",
] as const;

/** One of {@link normalizations}. */
export type Normalization = (typeof normalizations)[number];

/** Within which unit repetitions are removed. Rows are equal if they have the same row value, column value and, where it counts, qualifier. */
export const duplicateRules = [
  /** Repetitions are not removed: each of them counts. */
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

/** How the weight of a row depends on its distance in time from the middle; `u` is that distance in half widths of the window. */
export const kernels = [
  /** 0.5 for |u| ≤ 1. */
  "uniform",
  /** 0.75 (1 − u²) for |u| ≤ 1. */
  "epanechnikov",
  /** 1 − |u| for |u| ≤ 1. */
  "triangular",
  /** exp(−u²/2) / √(2π), over all rows. */
  "gaussian",
] as const;

/** One of {@link kernels}. */
export type Kernel = (typeof kernels)[number];

/** The ends of a scale of numbers. */
export interface ScaleRange {
  /** The lowest value that can be coded. */
  readonly min: number;
  /** The highest value that can be coded. */
  readonly max: number;
}

/**
 * How a qualifier is measured: `boolean` (for and against; `true` and `false`, or 1 and 0), `nominal` (labels without
 * order), an ordered list of labels, a declared range of numbers, or `observed`, the range of the numbers that occur.
 * Declare the range if it is known: on an observed range, the difference between two actors changes when others are added.
 *
 * A list of labels begins with the label that is most in favour and ends with the label that is most opposed. The labels
 * have the values from 1 to -1 in equal steps. A list of stances has the values that the model declares for them: `support`
 * 1, `conditional` 0.5, `neutral` 0, `oppose` -1; `unclear` is missing data.
 */
export type Scale = "boolean" | "nominal" | "observed" | ScaleRange | readonly string[];

/** Windows of time, for each of which a network is computed. */
export interface NetworkWindow {
  /** The unit of time; `event` makes windows of a number of rows. */
  readonly unit: TimeUnit | "event";
  /** The width in units, at least 1. The last window can be narrower, because it is cut off at the end of the range. */
  readonly size: number;
  /** The distance between the starts of successive windows in units, at least 1 and at most `size`. Default: 1. With a step of `size`, windows do not overlap. */
  readonly step?: number | undefined;
}

/** The values of each variable that a filter includes or excludes. */
export type VariableValues<V extends string = string> = {
  readonly [K in V]?: readonly (string | number | boolean)[] | undefined;
};

/** Options of `discourseNetwork`. `V` are the fields of the rows. */
export interface NetworkOptions<
  V extends string = string,
  W extends NetworkWindow | undefined = NetworkWindow | undefined,
> {
  /** Two-mode or one-mode. */
  readonly mode: NetworkMode;
  /** The field whose values are the rows of the network, usually the speaker. */
  readonly rows: V;
  /** The field whose values are the columns of a two-mode network and connect the rows of a one-mode network, usually the issue. */
  readonly columns: V;
  /** The field with the stance of the row value on the column value. Without it, only the aggregation `ignore` is possible. */
  readonly qualifier?: V | undefined;
  /** How the qualifier is measured. Default: `boolean` if all values are true and false or 1 and 0, `nominal` if they are text. For other numbers the scale is required, and for text if the aggregation needs sides (two-mode `subtract`). */
  readonly scale?: Scale | undefined;
  /** How the qualifier is aggregated. Default: `ignore`. */
  readonly aggregation?: Aggregation | undefined;
  /** What weights are divided by. Default: `none`. */
  readonly normalization?: Normalization | undefined;
  /** Within which unit repetitions are removed. Default: `include`, which removes none. */
  readonly duplicates?: DuplicateRule | undefined;
  /** Whether to keep values without a remaining row as labels. Default: false. */
  readonly isolates?: boolean | undefined;
  /** The first moment, as an EDTF date or as a day with a time of day. Default: the moment of the earliest row. */
  readonly from?: Edtf | undefined;
  /** The last moment, included; for a day, a month or a year, its end. Default: the moment of the latest row. */
  readonly to?: Edtf | undefined;
  /** Keeps only rows in which each of these fields has one of the given values. */
  readonly include?: VariableValues<V> | undefined;
  /** Leaves out rows in which any of these fields has one of the given values. */
  readonly exclude?: VariableValues<V> | undefined;
  /** The fields that describe the document of a row. Filters by them are applied before labels and levels are read. Default: `document`. */
  readonly documentFields?: readonly V[] | undefined;
  /** The number of row values to keep: those with the most rows. Of values with equally many, the first labels are kept. Default: all. */
  readonly top?: number | undefined;
  /** Windows of time. Default: none, one network of all rows. */
  readonly window?: W;
  /** Weighs rows by their distance in time from the middle of each window. Default: none, each row in a window counts as 1. */
  readonly kernel?: Kernel | undefined;
  /** Whether the middles of kernel windows keep half a width away from the first and the last row. Default: true. */
  readonly indent?: boolean | undefined;
  /** `dna`: reproduces the numbers of Discourse Network Analyzer 3.1.2 where its definitions differ. For comparison only. */
  readonly compat?: "dna" | undefined;
  /** Only with `compat`: how the locale that Discourse Network Analyzer ran in numbers weeks. Default: as in ISO 8601 and `en-GB`. */
  readonly weekRule?: WeekRule | undefined;
}

/** The options of a network as they took effect, with their defaults. Null: the option is not set. */
export interface EffectiveOptions {
  /** Two-mode or one-mode. */
  readonly mode: NetworkMode;
  /** The field whose values are the rows. */
  readonly rows: string;
  /** The field whose values are the columns. */
  readonly columns: string;
  /** The field of the qualifier. */
  readonly qualifier: string | null;
  /** How the qualifier is measured. */
  readonly scale: Scale | null;
  /** How the qualifier is aggregated. */
  readonly aggregation: Aggregation;
  /** What weights are divided by. */
  readonly normalization: Normalization;
  /** Within which unit repetitions are removed. */
  readonly duplicates: DuplicateRule;
  /** Whether values without a row are kept. */
  readonly isolates: boolean;
  /** The first moment, as given. */
  readonly from: Edtf | null;
  /** The last moment, as given. */
  readonly to: Edtf | null;
  /** The values that rows must have. */
  readonly include: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  /** The values that rows must not have. */
  readonly exclude: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  /** The fields that describe the document of a row. */
  readonly documentFields: readonly string[];
  /** The number of row values to keep. */
  readonly top: number | null;
  /** The unit and the width of the windows. */
  readonly window: NetworkWindow | null;
  /** How rows are weighed by their distance in time. */
  readonly kernel: Kernel | null;
  /** Whether the middles of kernel windows keep half a width away from the ends. */
  readonly indent: boolean;
  /** The tool whose numbers are reproduced. */
  readonly compat: "dna" | null;
  /** How that tool numbers weeks. */
  readonly weekRule: WeekRule | null;
}
