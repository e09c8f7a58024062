import { toDayNumber } from "../../dates/day-number.ts";
import { isQualified } from "../../dates/is-qualified.ts";
import { begunBy, lastedUntil } from "../../dates/matches-period.ts";
import { endOfDay, type Moment, readMoment, secondsOfDay } from "../../dates/moment.ts";
import { parseEdtf } from "../../dates/parse-edtf.ts";
import type { DateMatch } from "../../dates/period.ts";
import type { EffectiveOptions } from "../options/effective-options.ts";

/**
 * Returns a function that tests whether a date is in the range from the option `from` to the option `to`. The option
 * `match` says whether the date has to be in the range certainly, or only possibly. Returns undefined if neither `from`
 * nor `to` is set. The result for each distinct date is stored, so that the date is read only once.
 */
export function rangeTest({
  from,
  to,
  match,
}: Pick<EffectiveOptions, "from" | "to" | "match">): ((date: string) => boolean) | undefined {
  if (from === null && to === null) return undefined;
  const first = (from === null ? null : readMoment(from).first) ?? Number.NEGATIVE_INFINITY;
  const last = (to === null ? null : lastMomentOf(to)) ?? Number.POSITIVE_INFINITY;
  const known = new Map<string, boolean>();
  return (date) => {
    let isInRange = known.get(date);
    if (isInRange === undefined) {
      const { begun, lasted } = match === "possibly" ? possibleBounds(date) : certainBounds(date, match);
      isInRange = begun <= last && lasted >= first;
      known.set(date, isInRange);
    }
    return isInRange;
  };
}

/**
 * The beginning and the end of a date. A date is in a range if it begins before or at the end of the range, and ends
 * after or at the start of the range.
 */
interface Bounds {
  readonly begun: Moment;
  readonly lasted: Moment;
}

/** Returns the earliest beginning and the latest end that a date can mean. */
function possibleBounds(date: string): Bounds {
  return {
    begun: readMoment(date).first ?? Number.NEGATIVE_INFINITY,
    lasted: lastMomentOf(date) ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * Returns the latest beginning and the earliest end that a date can mean. An uncertain or approximate date is not
 * certainly in any range. It therefore gets a beginning after all moments and an end before all moments, so that it fits
 * no range. If `match` is `"coded"`, such a date is treated like any other.
 */
function certainBounds(date: string, match: DateMatch): Bounds {
  const { first, timed } = readMoment(date);
  if (timed && first !== null) return { begun: first, lasted: first };
  const read = parseEdtf(date);
  if (match === "certainly" && isQualified(read))
    return { begun: Number.POSITIVE_INFINITY, lasted: Number.NEGATIVE_INFINITY };
  const [begun, lasted] = [begunBy(read, match), lastedUntil(read, match)];
  return {
    begun: momentOf(begun, Number.POSITIVE_INFINITY, endOfDay),
    lasted: momentOf(lasted, Number.NEGATIVE_INFINITY, (moment) => moment),
  };
}

/**
 * Converts a day that `begunBy` or `lastedUntil` returned to a moment. The day `""` is before all days, and `"~"` is
 * after all days.
 */
function momentOf(day: string | undefined, unknown: Moment, inDay: (moment: Moment) => Moment): Moment {
  if (day === undefined) return unknown;
  if (day === "") return Number.NEGATIVE_INFINITY;
  return day === "~" ? Number.POSITIVE_INFINITY : inDay(toDayNumber(day) * secondsOfDay);
}

/**
 * Returns the last moment that a date can mean. Without a time of day, this is the last second of the last day. Returns
 * null if the date has no last day.
 */
function lastMomentOf(date: string): Moment | null {
  const { last, timed } = readMoment(date);
  return last === null || timed ? last : endOfDay(last);
}
