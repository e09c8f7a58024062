import { checkId } from "../dataset/check-id.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { dateOf } from "../dataset/traits.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import { type CodedTime, timeBetween } from "../dates/time-between.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids, RecordKind } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";

/** The id of a record that can have a date: a document, a statement, a proposal, a response, a meeting or an event. */
export type DatedId<I extends Ids = Ids> =
  | I["documents"]
  | I["statements"]
  | I["proposals"]
  | I["responses"]
  | I["meetings"]
  | I["events"];

/** The units in which {@link elapsed} counts. */
export const elapsedUnits = [
  /** Days. From one day to the next is 1 day. */
  "days",
  /**
   * Whole months of the calendar. There are 0 months from 31 January to 28 February, and 1 month from 31 January to 1
   * March.
   */
  "months",
  /** Whole years of the calendar. */
  "years",
] as const;

/** One of {@link elapsedUnits}. */
export type ElapsedUnit = (typeof elapsedUnits)[number];

/** Options of {@link elapsed}. */
export interface ElapsedOptions {
  /** The unit of `min` and `max`. By default, days are counted. */
  readonly unit?: ElapsedUnit | undefined;
}

/** The time between the beginnings of two records, as if no date were marked as uncertain or approximate. */
export interface CodedElapsed<out I extends Ids = Ids> {
  /** The smallest possible number of units; null if one of the records is undated. */
  readonly min: number | null;
  /**
   * The largest possible number of units. Null if the number has no upper limit, or if one of the records is undated.
   */
  readonly max: number | null;
  /** The record that began first; null if both began on the same day, or if the order is unknown. */
  readonly first: DatedId<I> | null;
}

/**
 * The time between the beginnings of two records. A date can mean several days. `min` and `max` are the smallest and
 * the largest number of units that are possible.
 */
export interface Elapsed<out I extends Ids = Ids> extends CodedElapsed<I> {
  /** Whether the number of units is known: `min` equals `max`, and neither date is uncertain or approximate. */
  readonly certain: boolean;
  /** The time between the two dates as if neither were marked as uncertain or approximate. */
  readonly coded: CodedElapsed<I>;
}

/**
 * Returns the time between the beginnings of two dated records, and which of them began first.
 *
 * A date can mean several days, so `min` and `max` are the smallest and the largest possible time. EDTF does not say
 * how far the true date may be from an uncertain or approximate one. With such a date any time is possible, so `min` is
 * 0, and `max` and `first` are null. `coded` ignores the marks `?`, `~` and `%` for such dates, so it can order even
 * two dates of the same doubtful year, such as `2021?-06-16` and `2021?-07-15`. If a statement made a proposal or a
 * response and only one of these two records has a date, this date counts for both.
 *
 * @throws {@link DemarcheError} for an unknown id or option, or for the id of a record that cannot have a date.
 *
 * @example
 * ```ts
 * import { elapsed } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const { min, max, certain, first } = elapsed(dataset, "russian-security-guarantee-proposals", "us-written-reply");
 * [min, max, certain, first]; // => [40, 40, true, "russian-security-guarantee-proposals"]
 * elapsed(dataset, "geneva-round", "nato-russia-council-session").max; // => 3
 *
 * // The year of both dates is in doubt, but not their order.
 * const doubtful = elapsed(dataset, "putin-biden-geneva-talks", "tashkent-conference", { unit: "months" });
 * doubtful.first; // => null
 * doubtful.coded; // => { min: 1, max: 1, first: "putin-biden-geneva-talks" }
 * ```
 */
export function elapsed<I extends Ids>(
  dataset: Dataset<I>,
  a: DatedId<I>,
  b: DatedId<I>,
  options: ElapsedOptions = {},
): Elapsed<I> {
  checkOptions("elapsed", options, rules);
  const [dateOfA, dateOfB] = [readDated(dataset, a), readDated(dataset, b)];
  const elapsedOf = (coded: CodedElapsed<I>): Elapsed<I> =>
    Object.freeze({ ...coded, certain: coded.min !== null, coded: Object.freeze(coded) });
  if (dateOfA === undefined || dateOfB === undefined) return elapsedOf({ min: null, max: null, first: null });
  // The time between a record and itself is 0 units, even if the day is unknown.
  if (a === b) return elapsedOf({ min: 0, max: 0, first: null });
  const { coded, certain, ...time } = timeBetween(dateOfA, dateOfB, timeUnitOf[options.unit ?? "days"]);
  const named = ({ min, max, first }: CodedTime): CodedElapsed<I> => ({
    min,
    max,
    first: first === null ? null : first === "a" ? a : b,
  });
  return Object.freeze({ ...named(time), certain, coded: Object.freeze(named(coded)) });
}

const rules = { unit: /* @__PURE__ */ oneOf(elapsedUnits) };

const timeUnitOf = { days: "day", months: "month", years: "year" } as const;

function readDated(dataset: Dataset, id: string): EdtfDate | undefined {
  checkId("elapsed", id, datedKinds, dataset);
  const registry = registryOf(dataset);
  const date = dateOf(registry.byId.get(id) as Entry);
  return date === undefined ? undefined : registry.readDate(date);
}

const datedKinds: readonly RecordKind[] = [
  "documents",
  "statements",
  "proposals",
  "responses",
  "meetings",
  "events",
];
