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
  return date === undefined || isQualified(date) ? anyDay : codedBeginningOf(date);
}

const anyDay: Beginning = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

/**
 * Returns the days on which a date can begin, if its qualifiers (`?`, `~`, `%`) are ignored. For example, `2022-02~` is
 * read as `2022-02`. A missing date can begin on any day.
 */
export function codedBeginningOf(date: EdtfDate | undefined): Beginning {
  if (date === undefined) return anyDay;
  const { start, end } = date;
  return {
    earliest: dayOr(start.earliest, Number.NEGATIVE_INFINITY),
    // If the last possible beginning is unknown, the last possible end is used, because a date cannot begin after its
    // end.
    latest: dayOr(start.latest ?? end.latest, Number.POSITIVE_INFINITY),
  };
}

function dayOr(day: string | null, unbounded: number): number {
  return day === null ? unbounded : toDayNumber(day);
}
