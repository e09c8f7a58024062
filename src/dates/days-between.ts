import { toDayNumber } from "./day-number.ts";
import { isQualified } from "./is-qualified.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/** The number of days between the beginnings of two dates. */
export interface DaysBetween {
  /** The smallest possible number. */
  readonly min: number;
  /** The largest possible number; null: not bounded. */
  readonly max: number | null;
  /** Whether the number is known: `min` is `max`, and no date is uncertain or approximate. */
  readonly certain: boolean;
  /** The date that certainly began first; null: both began on the same day, or the order is unknown. */
  readonly first: "a" | "b" | null;
}

/** Returns the number of days between the beginnings of two dates, and which of them began first. */
export function daysBetween(a: EdtfDate, b: EdtfDate): DaysBetween {
  const [boundsA, boundsB] = [beginning(a), beginning(b)];
  const min = Math.max(0, boundsB.earliest - boundsA.latest, boundsA.earliest - boundsB.latest);
  const max = Math.max(boundsB.latest - boundsA.earliest, boundsA.latest - boundsB.earliest);
  const qualified = isQualified(a) || isQualified(b);
  const first = boundsB.earliest > boundsA.latest ? "a" : boundsA.earliest > boundsB.latest ? "b" : null;
  return {
    min,
    max: Number.isFinite(max) ? max : null,
    certain: min === max && !qualified,
    first: qualified ? null : first,
  };
}

/** Returns the first and the last day on which a date can begin, as day numbers; infinite: not bounded. */
function beginning({ start, end }: EdtfDate): { readonly earliest: number; readonly latest: number } {
  return {
    earliest: dayOr(start.earliest, Number.NEGATIVE_INFINITY),
    // If the last possible beginning is unknown, it is at most the last possible end.
    latest: dayOr(start.latest ?? end.latest, Number.POSITIVE_INFINITY),
  };
}

function dayOr(day: string | null, unbounded: number): number {
  return day === null ? unbounded : toDayNumber(day);
}
