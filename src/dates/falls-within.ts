import { begunBy, lastedUntil, overlaps } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";
import type { DateMatch } from "./period.ts";

/** A time span whose ends are dates, such as a membership. */
export interface DatedSpan {
  /** The date on which the span began. Undefined if the start is unknown. */
  readonly start: EdtfDate | undefined;
  /** The date on which the span ended. Undefined if the end is unknown or the span has not ended. */
  readonly end: EdtfDate | undefined;
  /** Whether a date has to be within the span certainly, or only possibly. */
  readonly match: DateMatch;
}

/**
 * Returns whether a date falls within a span. A span with neither a start nor an end includes every date, even a
 * missing one. With `"possibly"`, a missing date falls within every span, because nothing excludes it. With
 * `"certainly"`, the date has to fall between the last possible start and the first possible end of the span.
 */
export function fallsWithin(date: EdtfDate | undefined, { start, end, match }: DatedSpan): boolean {
  if (start === undefined && end === undefined) return true;
  if (date === undefined) return match === "possibly";
  if (match === "possibly") {
    return overlaps(date, start?.start.earliest ?? "", end?.end.latest ?? "~", match);
  }
  const from = start === undefined ? "" : begunBy(start);
  const to = end === undefined ? "~" : lastedUntil(end);
  return from !== undefined && to !== undefined && overlaps(date, from, to, match);
}
