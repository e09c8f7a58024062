import { type Beginning, codedBeginningOf } from "./beginning.ts";
import { isQualified } from "./is-qualified.ts";
import { secondsOfDay } from "./moment.ts";
import type { EdtfDate } from "./parse-edtf.ts";
import { type TimeUnit, unitsBetween } from "./time-unit.ts";

/** The time between the beginnings of two dates, as if neither were marked as uncertain or approximate. */
export interface CodedTime {
  /** The smallest possible number of whole units. */
  readonly min: number;
  /** The largest possible number of whole units. Null if it is not bounded. */
  readonly max: number | null;
  /** The date that began first. Null if both began on the same day or the order is unknown. */
  readonly first: "a" | "b" | null;
}

/**
 * The time between the beginnings of two dates. The dates can mean several days, so the time has a lower and an upper
 * bound.
 */
export interface TimeBetween extends CodedTime {
  /** Whether the number of units is certain: `min` equals `max`, and neither date is uncertain or approximate. */
  readonly certain: boolean;
  /** The time between the beginnings of the two dates, as if neither were marked as uncertain or approximate. */
  readonly coded: CodedTime;
}

/**
 * Returns the time between the beginnings of two dates in whole units, and which of the two dates began first.
 *
 * EDTF does not say how far the true date may be from an uncertain or approximate one. If one of the two dates is
 * uncertain or approximate, any time between them is possible, and their order is unknown.
 */
export function timeBetween(a: EdtfDate, b: EdtfDate, unit: TimeUnit): TimeBetween {
  const coded = codedTime(codedBeginningOf(a), codedBeginningOf(b), unit);
  if (isQualified(a) || isQualified(b)) return { min: 0, max: null, certain: false, first: null, coded };
  return { ...coded, certain: coded.min === coded.max, coded };
}

function codedTime(a: Beginning, b: Beginning, unit: TimeUnit): CodedTime {
  const between = (from: number, to: number) =>
    from >= to
      ? 0
      : Number.isFinite(to - from)
        ? unitsBetween(from * secondsOfDay, to * secondsOfDay, unit)
        : null;
  const most = [between(a.earliest, b.latest), between(b.earliest, a.latest)];
  return {
    // If the two dates certainly begin one after the other, one call of `between` returns the shortest time between
    // them, and the other call returns 0. If the possible beginnings overlap, both calls return 0. Neither call returns
    // null, because `latest` is never −∞ and `earliest` is never ∞.
    min: Math.max(between(a.latest, b.earliest) ?? 0, between(b.latest, a.earliest) ?? 0),
    max: most.includes(null) ? null : Math.max(...(most as number[])),
    first: b.earliest > a.latest ? "a" : a.earliest > b.latest ? "b" : null,
  };
}
