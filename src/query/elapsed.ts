import { idProblem } from "../dataset/id-problem.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { dateOf } from "../dataset/traits.ts";
import { toDayNumber } from "../dates/day-number.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids, RecordKind } from "../model/ids.ts";

/** Ids of the kinds that are dated. */
export type DatedId<I extends Ids = Ids> =
  | I["documents"]
  | I["statements"]
  | I["proposals"]
  | I["responses"]
  | I["meetings"]
  | I["events"];

/** The time between the beginnings of two records. */
export interface Elapsed<out I extends Ids = Ids> {
  /** The fewest days that can lie between; null: one of them has no date. */
  readonly min: number | null;
  /** The most days that can lie between; null: not bounded, or one of them has no date. */
  readonly max: number | null;
  /** Whether the number of days is known: one number, and no part of a date in doubt. */
  readonly certain: boolean;
  /** The one that surely came first; null: the same day, or the dates do not let one say. */
  readonly first: DatedId<I> | null;
}

/**
 * How many days lie between two dated records, and which came first, as far as their dates let one say. Days are counted
 * between the beginnings: from one day to the next is 1. Where the dates overlap, neither is first; a date in doubt is
 * counted by its days, and then nothing is certain.
 *
 * @throws {@link DemarcheError} for an unknown id, or one of a kind that is not dated.
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
  const [one, other] = [a, b].map((id) => readDated(dataset, id)) as [
    EdtfDate | undefined,
    EdtfDate | undefined,
  ];
  if (a === b && one !== undefined) return Object.freeze({ min: 0, max: 0, certain: true, first: null });
  if (one === undefined || other === undefined)
    return Object.freeze({ min: null, max: null, certain: false, first: null });
  const [from, to] = [bounds(one), bounds(other)];
  const gap = Math.max(0, to.earliest - from.latest, from.earliest - to.latest);
  const widest = Math.max(to.latest - from.earliest, from.latest - to.earliest);
  const doubt = [one, other].some(({ uncertain, approximate }) => uncertain || approximate);
  const first = to.earliest > from.latest ? a : from.earliest > to.latest ? b : null;
  return Object.freeze({
    min: gap,
    max: Number.isFinite(widest) ? widest : null,
    certain: gap === widest && !doubt,
    first: doubt ? null : first,
  });
}

function readDated(dataset: Dataset, id: string): EdtfDate | undefined {
  const wrong = idProblem("elapsed", "", id, dated, dataset);
  if (wrong !== undefined) throw new DemarcheError([wrong]);
  const { byId, readDate } = registryOf(dataset);
  const date = dateOf(byId.get(id) as Entry);
  return date === undefined ? undefined : readDate(date);
}

const dated: readonly RecordKind[] = [
  "documents",
  "statements",
  "proposals",
  "responses",
  "meetings",
  "events",
];

function bounds({ start, end }: EdtfDate): { readonly earliest: number; readonly latest: number } {
  return {
    earliest: dayOr(start.earliest, Number.NEGATIVE_INFINITY),
    // What began before everything still began before it ended.
    latest: dayOr(start.latest ?? end.latest, Number.POSITIVE_INFINITY),
  };
}

function dayOr(day: string | null, none: number): number {
  return day === null ? none : toDayNumber(day);
}
