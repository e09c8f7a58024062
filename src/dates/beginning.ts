import type { Day } from "../model/edtf.ts";
import { toDayNumber } from "./day-number.ts";
import { isQualified } from "./is-qualified.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/** The first and the last day on which a date can begin, as day numbers. A missing bound is infinite. */
export interface Beginning {
  /** The first day. It is −∞ if there is no such day. */
  readonly earliest: number;
  /** The last day. It is ∞ if there is no such day. */
  readonly latest: number;
}

/**
 * Returns the days on which a date can begin. A missing date can begin on any day. The same is true of an uncertain or
 * approximate date, because EDTF does not say how far the true date may be from it.
 */
export function beginningOf(date: EdtfDate | undefined): Beginning {
  return codedBeginningOf(date === undefined || isQualified(date) ? undefined : date);
}

/**
 * Returns the days on which a date can begin, if its qualifiers (`?`, `~`, `%`) are ignored. For example, `2022-02~` is
 * read as `2022-02`. A missing date can begin on any day.
 */
export function codedBeginningOf(date: EdtfDate | undefined): Beginning {
  return {
    earliest: dayOr(date?.start.earliest, Number.NEGATIVE_INFINITY),
    // If the last possible beginning is unknown, the last possible end is used, because a date cannot begin after its
    // end.
    latest: dayOr(date?.start.latest ?? date?.end.latest, Number.POSITIVE_INFINITY),
  };
}

function dayOr(day: Day | null | undefined, unbounded: number): number {
  return day ? toDayNumber(day) : unbounded;
}
