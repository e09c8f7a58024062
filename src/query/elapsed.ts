import { idProblem } from "../dataset/id-problem.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { dateOf } from "../dataset/traits.ts";
import { daysBetween } from "../dates/days-between.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids, RecordKind } from "../model/ids.ts";

/** The id of a document, a statement, a proposal, a response, a meeting or an event. */
export type DatedId<I extends Ids = Ids> =
  | I["documents"]
  | I["statements"]
  | I["proposals"]
  | I["responses"]
  | I["meetings"]
  | I["events"];

/** The time between the beginnings of two records. */
export interface Elapsed<out I extends Ids = Ids> {
  /** The smallest possible number of days; null if one of the records is undated. */
  readonly min: number | null;
  /** The largest possible number of days; null if it has no upper bound, or if one of the records is undated. */
  readonly max: number | null;
  /** Whether the number of days is known: `min` equals `max`, and neither date is uncertain or approximate. */
  readonly certain: boolean;
  /** The record that certainly began first; null if both began on the same day, or if the order is unknown. */
  readonly first: DatedId<I> | null;
}

/**
 * Returns the number of days between the beginnings of two dated records, and which of them began first.
 *
 * From one day to the next is 1. An uncertain or approximate date is counted as written, but then the result is not
 * certain, and neither record is known to be first.
 *
 * @throws {@link DemarcheError} for an unknown id, or for the id of a record that cannot have a date.
 *
 * @example
 * ```ts
 * import { elapsed } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * elapsed(dataset, "russian-security-guarantee-proposals", "us-written-reply");
 * // => { min: 40, max: 40, certain: true, first: "russian-security-guarantee-proposals" }
 * elapsed(dataset, "geneva-round", "nato-russia-council-session");
 * // => { min: 0, max: 3, certain: false, first: null }
 * ```
 */
export function elapsed<I extends Ids>(dataset: Dataset<I>, a: DatedId<I>, b: DatedId<I>): Elapsed<I> {
  const [dateOfA, dateOfB] = [readDated(dataset, a), readDated(dataset, b)];
  if (dateOfA === undefined || dateOfB === undefined)
    return Object.freeze({ min: null, max: null, certain: false, first: null });
  // A record begins on the same day as itself, even if that day is unknown.
  if (a === b) return Object.freeze({ min: 0, max: 0, certain: true, first: null });
  const { first, ...days } = daysBetween(dateOfA, dateOfB);
  return Object.freeze({ ...days, first: first === null ? null : first === "a" ? a : b });
}

function readDated(dataset: Dataset, id: string): EdtfDate | undefined {
  const wrong = idProblem("elapsed", "", id, datedKinds, dataset);
  if (wrong !== undefined) throw new DemarcheError([wrong]);
  const { byId, readDate } = registryOf(dataset);
  const date = dateOf(byId.get(id) as Entry);
  return date === undefined ? undefined : readDate(date);
}

const datedKinds: readonly RecordKind[] = [
  "documents",
  "statements",
  "proposals",
  "responses",
  "meetings",
  "events",
];
