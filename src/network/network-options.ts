import type { TimeUnit } from "../dates/time-unit.ts";
import type { WeekRule } from "../dates/week-number.ts";
import type { Edtf } from "../model/edtf.ts";

/** What a network connects: actors with matters, or actors with each other through the matters. */
export const networkModes = [
  /** Values of the row variable by values of the column variable. */
  "two-mode",
  /** Values of the row variable by each other, through the values of the column variable that they have in common. */
  "one-mode",
] as const;

/** One of {@link networkModes}. */
export type NetworkMode = (typeof networkModes)[number];

/** How the qualifier is aggregated. */
export const aggregations = [
  /** The qualifier does not count; a tie is what both speak of. */
  "ignore",
  /** Two-mode: support minus opposition. One-mode: congruence minus conflict. */
  "subtract",
  /** Two-mode only: which levels occur, as one number: 0 none, 1 only support, 2 only opposition, 3 both. */
  "combine",
  /** One-mode only: how much the two agree. */
  "congruence",
  /** One-mode only: how much the two disagree. */
  "conflict",
] as const;

/** One of {@link aggregations}. */
export type Aggregation = (typeof aggregations)[number];

/** What weights are divided by. */
export const normalizations = [
  /** Nothing. */
  "none",
  /** Two-mode only: the number of rows of the row value. */
  "activity",
  /** Two-mode only: the number of rows of the column value. */
  "prominence",
  /** One-mode only: the mean number of rows of the two. */
  "average",
  /** One-mode only: the size of the union of what the two say, with repetitions counted once. */
  "jaccard",
  /** One-mode only: the product of the lengths of the two count vectors. */
  "cosine",
] as const;

/** One of {@link normalizations}. */
export type Normalization = (typeof normalizations)[number];

/** Within which unit repetitions are removed. */
export const duplicateRules = [
  /** Not removed: a repetition counts again. */
  "include",
  /** Within a document. */
  "document",
  /** Within a day. */
  "day",
  /** Within an ISO week of one year. */
  "week",
  /** Within a month of one year. */
  "month",
  /** Within a year. */
  "year",
  /** In the whole range: a repetition never counts again. */
  "range",
] as const;

/** One of {@link duplicateRules}. */
export type DuplicateRule = (typeof duplicateRules)[number];

/** How the weight of a row depends on its distance in time from the middle; `u` is that distance in half widths of the window. */
export const kernels = [
  /** 0.5 within the window. */
  "uniform",
  /** 0.75 (1 − u²) within the window. */
  "epanechnikov",
  /** 1 − |u| within the window. */
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
 * order), a declared range of numbers, or `observed`, the range of the numbers that occur. Declare the range if it is
 * known: on an observed range, the difference between two actors changes when others are added.
 */
export type Scale = "boolean" | "nominal" | "observed" | ScaleRange;

/** Windows of time, each with a network. */
export interface NetworkWindow {
  /** The unit; `event` counts rows and not time. */
  readonly unit: TimeUnit | "event";
  /** The width in units, at least 1. A window has a middle, so an even width is rounded up to odd; for a kernel, an odd width is rounded up to even. */
  readonly size: number;
}

/** Values of variables, for filters. */
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
  /** The field whose values are the columns of a two-mode network and connect the rows of a one-mode network, usually what is spoken of. */
  readonly columns: V;
  /** The field with the stance of the row value on the column value. Without it, only the aggregation `ignore` is possible. */
  readonly qualifier?: V | undefined;
  /** How the qualifier is measured. Default: `boolean` if all values are true and false or 1 and 0, `nominal` if they are text. For other numbers the scale is required. */
  readonly scale?: Scale | undefined;
  /** How the qualifier is aggregated. Default: `ignore`. */
  readonly aggregation?: Aggregation | undefined;
  /** What weights are divided by. Default: `none`. */
  readonly normalization?: Normalization | undefined;
  /** Within which unit repetitions are removed. Default: `include`, not at all. */
  readonly duplicates?: DuplicateRule | undefined;
  /** Whether to keep values without a remaining row as labels. Default: false. */
  readonly isolates?: boolean | undefined;
  /** First moment, as an EDTF date or as a day with a time of day. Default: that of the first row. */
  readonly from?: Edtf | undefined;
  /** Last moment, included; of a day, a month or a year, its end. Default: that of the last row. */
  readonly to?: Edtf | undefined;
  /** Only rows in which every field here has one of its values. */
  readonly include?: VariableValues<V> | undefined;
  /** No rows in which any field here has one of its values. */
  readonly exclude?: VariableValues<V> | undefined;
  /** The fields that describe the document of a row. Filters by them are applied before labels and levels are read. Default: `document`. */
  readonly documentFields?: readonly V[] | undefined;
  /** The number of row values to keep: those with the most rows; of equals, the first in order. Default: all. */
  readonly top?: number | undefined;
  /** Windows of time. Default: none, one network of all rows. */
  readonly window?: W;
  /** Weighs rows by their distance in time from the middle of each window. Default: none, each row in a window counts as 1. */
  readonly kernel?: Kernel | undefined;
  /** Whether the middles of kernel windows keep half a width away from the first and the last row. Default: true. */
  readonly indent?: boolean | undefined;
  /** `dna`: computes as Discourse Network Analyzer 3.1.2 where it differs. For comparison only. */
  readonly compat?: "dna" | undefined;
  /** Only with `compat`: the weeks of the locale that Discourse Network Analyzer ran in. Default: those of ISO 8601, as in `en-GB`. */
  readonly weekRule?: WeekRule | undefined;
}

/** The options with their defaults; null: none. */
export interface EffectiveOptions {
  /** Two-mode or one-mode. */
  readonly mode: NetworkMode;
  /** The field of the rows. */
  readonly rows: string;
  /** The field of the columns. */
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
  /** The fields of documents. */
  readonly documentFields: readonly string[];
  /** The largest number of row values. */
  readonly top: number | null;
  /** The windows of time. */
  readonly window: NetworkWindow | null;
  /** The kernel. */
  readonly kernel: Kernel | null;
  /** Whether the middles of kernel windows keep half a width away from the ends. */
  readonly indent: boolean;
  /** The tool that the network is computed like. */
  readonly compat: "dna" | null;
  /** The weeks of that tool. */
  readonly weekRule: WeekRule | null;
}
