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
  /**
   * Whether a span without a start is treated as if it began before every date. This matters only if `match` is
   * `"certainly"` or `"coded"`. By default, the beginning of such a span is unknown, so no date is certainly within it.
   */
  readonly startsOpen?: boolean;
}

/**
 * Returns whether a date falls within a span.
 *
 * With `"possibly"`, the result is true unless the date is certainly before the span or certainly after it. Therefore,
 * a missing date falls within every span, and a span without a start and an end includes every date.
 *
 * With `"certainly"`, the date has to be between the last possible start and the first possible end of the span. If the
 * span has no start, the result is false unless `startsOpen` is true. A span without an end is treated as one that has
 * not ended. `"coded"` is the same as `"certainly"`, but takes uncertain and approximate dates as exact.
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
