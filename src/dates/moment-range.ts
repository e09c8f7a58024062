import { problem } from "../errors/demarche-error.ts";
import type { Edtf } from "../model/edtf.ts";
import { endOfDay, type Moment, readMoment } from "./moment.ts";

/** The time from one moment to another, which includes both moments. */
export interface MomentRange {
  /** The first moment. */
  readonly from: Moment;
  /** The last moment. */
  readonly to: Moment;
}

/** The two ends of a range as texts, and the moments that replace missing ends. */
export interface MomentRangeOptions {
  /** The first moment, as an EDTF date or a day with a time of day. Null if it is not given. */
  readonly from: Edtf | null;
  /** The last moment, in the same form as `from`. Null if it is not given. */
  readonly to: Edtf | null;
  /**
   * The moments that replace missing ends. An end is missing if it is null. `from` is also missing if it has no first
   * day, such as `../2022`, and `to` if it has no last day. If the replacement would be on the wrong side of the other
   * end, the other end is used instead, so that the range is a single moment. An end is unknown if the moment that
   * replaces it is infinite.
   */
  readonly defaults: MomentRange;
  /**
   * Whether a `to` without a time of day means the last second of its day. If this is false, it means the first second.
   */
  readonly timed: boolean;
}

/**
 * Returns the range between two ends, or null if one of the ends is unknown. Throws if neither end is missing and the
 * range ends before it begins.
 */
export function momentRange({ from, to, defaults, timed }: MomentRangeOptions): MomentRange | null {
  const first = from === null ? null : readMoment(from).first;
  const last = to === null ? null : lastMoment(to, timed);
  if (first !== null && last !== null && first > last) {
    const message = `Option to: ${to} is before ${from}. Put the earlier date in from.`;
    throw problem("invalid-option", "/to", message, to);
  }
  const [start, end] = [first ?? defaults.from, last ?? defaults.to];
  if (!Number.isFinite(start) || !Number.isFinite(end)) return null;
  return { from: first ?? Math.min(start, end), to: last ?? Math.max(start, end) };
}

function lastMoment(to: Edtf, timed: boolean): Moment | null {
  const bounds = readMoment(to);
  return bounds.last !== null && timed && !bounds.timed ? endOfDay(bounds.last) : bounds.last;
}
