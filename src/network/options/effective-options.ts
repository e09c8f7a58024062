import type { DateMatch } from "../../dates/period.ts";
import type { WeekRule } from "../../dates/week-number.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { Scale } from "../rows/scale.ts";
import type { Aggregation, Normalization } from "../weights/aggregation.ts";
import type { DuplicateRule, Kernel, NetworkMode, NetworkOptions, NetworkWindow } from "./network-options.ts";

/**
 * The options that a network was computed with, including defaults. A field is null if the option is not set and has no
 * default.
 */
export interface EffectiveOptions {
  /** Whether the network connects rows with columns (`two-mode`) or rows with each other (`one-mode`). */
  readonly mode: NetworkMode;
  /** The field whose values are the rows of the network. */
  readonly rows: string;
  /**
   * The field whose values are the columns of a two-mode network. In a one-mode network, these values connect the rows.
   */
  readonly columns: string;
  /** The field that contains the qualifier. Null if there is no qualifier. */
  readonly qualifier: string | null;
  /** The scale that the caller passed. Null if no scale was passed. */
  readonly scale: Scale | null;
  /** How the qualifier is aggregated. */
  readonly aggregation: Aggregation;
  /** The divisor of the weights. */
  readonly normalization: Normalization;
  /** The unit, such as a day, in which only the first of several equal rows is kept. */
  readonly duplicates: DuplicateRule;
  /** Whether a label is a node of the network even if the other options leave out all coded rows with this label. */
  readonly isolates: boolean;
  /** The option `from` as the caller passed it. Null if it was not passed. */
  readonly from: Edtf | null;
  /** The option `to` as the caller passed it. Null if it was not passed. */
  readonly to: Edtf | null;
  /** Whether the date of a row has to be in the range of dates certainly, or only possibly. */
  readonly match: DateMatch;
  /** Whether undated rows are kept although the range of dates is set. */
  readonly undated: boolean;
  /** For each field, a list of values. A row must have one of them. */
  readonly include: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  /** For each field, a list of values. A row must have none of them. */
  readonly exclude: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  /** The fields that describe the document of a row. */
  readonly documentFields: readonly string[];
  /** The number of values of the field `rows` to keep. Null if all values are kept. */
  readonly top: number | null;
  /** The unit, the width and the step of the windows. Null if there are no windows. */
  readonly window: NetworkWindow | null;
  /**
   * The kernel. In each window, it gives rows a weight that depends on their distance in time from the middle. Null if
   * each row has the weight 1.
   */
  readonly kernel: Kernel | null;
  /**
   * Whether the middle of each kernel window is at least half the width of the window after the first row, and as long
   * before the last row.
   */
  readonly indent: boolean;
  /** `dna` if weights are computed as in Discourse Network Analyzer. Null otherwise. */
  readonly compat: "dna" | null;
  /** How weeks are numbered in the locale in which Discourse Network Analyzer was run. Null if no rule was passed. */
  readonly weekRule: WeekRule | null;
}

const defaults: EffectiveOptions = {
  mode: "two-mode",
  rows: "",
  columns: "",
  qualifier: null,
  scale: null,
  aggregation: "ignore",
  normalization: "none",
  duplicates: "include",
  isolates: false,
  from: null,
  to: null,
  match: "possibly",
  undated: false,
  include: {},
  exclude: {},
  documentFields: ["document"],
  top: null,
  window: null,
  kernel: null,
  indent: true,
  compat: null,
  weekRule: null,
};

/**
 * Returns a frozen copy of the options of a network. Options that are not set have their defaults. The caller has
 * checked the options.
 */
export function effectiveOptions(options: NetworkOptions): EffectiveOptions {
  const effective: Record<string, unknown> = { ...defaults };
  // `for … in` is used because it includes options that the object inherits.
  for (const name in options) {
    const value = options[name as keyof NetworkOptions];
    if (value !== undefined) effective[name] = value;
  }
  return frozenCopy(effective) as EffectiveOptions;
}

/**
 * Returns a frozen copy of a value and of everything in it. The options of a network then stay the same even if the
 * caller changes the original object.
 */
function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.freeze(Object.fromEntries(entries.map(([name, inner]) => [name, frozenCopy(inner)])));
}
