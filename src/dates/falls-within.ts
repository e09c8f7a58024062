import { begunBy, lastedUntil, overlaps } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";
import type { DateMatch } from "./period.ts";

/** A time span whose ends are dates, such as a membership. */
export interface DatedSpan {
  /** The date on which the span began. Undefined if the start is unknown. */
  readonly start: EdtfDate | undefined;
  /** The date on which the span ended. Undefined if the end is unknown or the span has not ended. */
  readonly end: EdtfDate | undefined;
  /** Whether a date has to be within the span certainly, as coded, or only possibly. */
  readonly match: DateMatch;
  /** Whether a span without a start had begun before every date. By default, it is not known when it began. */
  readonly startsOpen?: boolean;
}

/**
 * Returns whether a date falls within a span. With `"possibly"`, a missing date falls within every span, and every date
 * falls within a span without a start and an end, because nothing excludes it. With `"certainly"`, the date has to fall
 * between the last possible start and the first possible end of the span. If the span has no start, no date is certainly
 * within it, because it is not known when the span began. A span without an end counts as still lasting. `"coded"` is the
 * same as `"certainly"`, without regard to qualifiers.
 */
export function fallsWithin(
  date: EdtfDate | undefined,
  { start, end, match, startsOpen = false }: DatedSpan,
): boolean {
  if (date === undefined) return match === "possibly";
  if (match === "possibly") {
    return overlaps(date, start?.start.earliest ?? "", end?.end.latest ?? "~", match);
  }
  const from = start === undefined ? (startsOpen ? "" : undefined) : begunBy(start, match);
  const to = end === undefined ? "~" : lastedUntil(end, match);
  return from !== undefined && to !== undefined && overlaps(date, from, to, match);
}
