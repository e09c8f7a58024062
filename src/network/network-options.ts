import type { TimeUnit } from "../dates/moment.ts";
import type { Edtf } from "../model/edtf.ts";

/** What a network joins: actors to matters, or actors to each other by way of the matters. */
export const networkModes = [
  /** Values of the row variable by values of the column variable. */
  "two-mode",
  /** Values of the row variable by each other; they meet on values of the column variable. */
  "one-mode",
] as const;

/** One of {@link networkModes}. */
export type NetworkMode = (typeof networkModes)[number];

/** What becomes of the qualifier. */
export const aggregations = [
  /** It does not count; a tie is what both speak of. */
  "ignore",
  /** Two-mode: for less against. One-mode: congruence less conflict. */
  "subtract",
  /** Two-mode alone: which levels occur, as one number: 0 none, 1 only for, 2 only against, 3 both. */
  "combine",
  /** One-mode alone: how much the two agree. */
  "congruence",
  /** One-mode alone: how much the two disagree. */
  "conflict",
] as const;

/** One of {@link aggregations}. */
export type Aggregation = (typeof aggregations)[number];

/** What a weight is divided by. */
export const normalizations = [
  /** Nothing. */
  "none",
  /** Two-mode alone: the number of rows of the row value. */
  "activity",
  /** Two-mode alone: the number of rows of the column value. */
  "prominence",
  /** One-mode alone: the mean number of rows of the two. */
  "average",
  /** One-mode alone: the size of the union of what the two say, each thing counted once. */
  "jaccard",
  /** One-mode alone: the product of the lengths of the two count vectors. */
  "cosine",
] as const;

/** One of {@link normalizations}. */
export type Normalization = (typeof normalizations)[number];

/** Within what a repetition of the same thing goes. */
export const duplicateRules = [
  /** Nowhere: the same thing said twice counts twice. */
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
  /** Everywhere: the same thing counts once. */
  "range",
] as const;

/** One of {@link duplicateRules}. */
export type DuplicateRule = (typeof duplicateRules)[number];

/** How the weight of a row falls off with its distance in time; `u` is that distance in half widths of the window. */
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
 * order), a declared range of numbers, or `observed`, the range of the numbers that occur. Declare the range where it
 * is known: on an observed one, two actors come closer or drift apart as others enter.
 */
export type Scale = "boolean" | "nominal" | "observed" | ScaleRange;

/** Stretches of time that each make a network of their own. */
export interface NetworkWindow {
  /** The unit; `event` counts rows and not time. */
  readonly unit: TimeUnit | "event";
  /** How many units wide, at least 1. A window has a middle, so that an even width is rounded up to the next odd one; a kernel rounds an odd one up to even. */
  readonly size: number;
}

/** The weeks of a calendar. */
export interface WeekRule {
  /** First day of the week, from 1 (Monday) to 7 (Sunday). */
  readonly firstDay: number;
  /** How many days of the new year the first week has at least, from 1 to 7. */
  readonly minimalDays: number;
}

/** Values of variables, for filters. */
export type VariableValues<V extends string = string> = {
  readonly [K in V]?: readonly (string | number | boolean)[] | undefined;
};

/** What a network is made of and how. `V` are the fields of the rows. */
export interface NetworkOptions<
  V extends string = string,
  W extends NetworkWindow | undefined = NetworkWindow | undefined,
> {
  /** Two-mode or one-mode. */
  readonly mode: NetworkMode;
  /** The field whose values are the rows of the network, as a rule who speaks. */
  readonly rows: V;
  /** The field whose values are the columns of a two-mode network, and on which a one-mode network meets, as a rule what is spoken of. */
  readonly columns: V;
  /** The field that tells how the row value stands to the column value. Absent: rows have none, and only `ignore` has a meaning. */
  readonly qualifier?: V | undefined;
  /** How the qualifier is measured. Default: `boolean` where it is true and false or 1 and 0 throughout, `nominal` where it is text. Other numbers have to be declared. */
  readonly scale?: Scale | undefined;
  /** What becomes of the qualifier. Default: `ignore`. */
  readonly aggregation?: Aggregation | undefined;
  /** What weights are divided by. Default: `none`. */
  readonly normalization?: Normalization | undefined;
  /** Within what a repetition goes. Default: `include`, nowhere. */
  readonly duplicates?: DuplicateRule | undefined;
  /** Whether values that are left without a row stay as labels. Default: false. */
  readonly isolates?: boolean | undefined;
  /** First moment, as an EDTF date or as a day with the time of the day. Default: that of the first row. */
  readonly from?: Edtf | undefined;
  /** Last moment, included; of a day, a month or a year, its end. Default: that of the last row. */
  readonly to?: Edtf | undefined;
  /** A row stays when every variable here has one of its values. */
  readonly include?: VariableValues<V> | undefined;
  /** A row goes when any variable here has one of its values. */
  readonly exclude?: VariableValues<V> | undefined;
  /** The fields that belong to the document of a row and not to the row. A filter by them is applied before labels and levels are read. Default: `document`. */
  readonly documentFields?: readonly V[] | undefined;
  /** Only so many row values, those with most rows; of equals, the first in order. Default: all. */
  readonly top?: number | undefined;
  /** Stretches of time. Default: none, one network of everything. */
  readonly window?: W;
  /** Weighs rows by their distance in time from the middle of each window. Default: none, rows count or do not. */
  readonly kernel?: Kernel | undefined;
  /** Whether the middles of kernel windows keep half a width away from the first and the last row. Default: true. */
  readonly indent?: boolean | undefined;
  /** `dna`: computes as Discourse Network Analyzer 3.1.2 does where it differs. For checks, not for results. */
  readonly compat?: "dna" | undefined;
  /** With `compat` alone: the weeks of the locale that the other tool ran in. Default: those of ISO 8601, as in `en-GB`. */
  readonly weekRule?: WeekRule | undefined;
}

/** Every option as it took effect; null: none. */
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
  /** What became of the qualifier. */
  readonly aggregation: Aggregation;
  /** What weights were divided by. */
  readonly normalization: Normalization;
  /** Within what a repetition went. */
  readonly duplicates: DuplicateRule;
  /** Whether values without a row stayed. */
  readonly isolates: boolean;
  /** The first moment that was asked for. */
  readonly from: Edtf | null;
  /** The last moment that was asked for. */
  readonly to: Edtf | null;
  /** What rows had to have. */
  readonly include: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  /** What rows could not have. */
  readonly exclude: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  /** The fields of documents. */
  readonly documentFields: readonly string[];
  /** How many row values at most. */
  readonly top: number | null;
  /** The stretches of time. */
  readonly window: NetworkWindow | null;
  /** The kernel. */
  readonly kernel: Kernel | null;
  /** Whether the middles of kernel windows kept half a width away from the ends. */
  readonly indent: boolean;
  /** The tool whose differences were computed. */
  readonly compat: "dna" | null;
  /** The weeks of that tool. */
  readonly weekRule: WeekRule | null;
}
