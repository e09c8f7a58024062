import { begunBy, lastedUntil, overlaps } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";
import type { DateMatch } from "./period.ts";

/** A time span whose ends are dates, such as a membership. */
export interface DatedSpan {
  /** When it began; undefined: unknown. */
  readonly start: EdtfDate | undefined;
  /** When it ended; undefined: unknown, or it has not ended. */
  readonly end: EdtfDate | undefined;
  /** Whether a date has to be certainly within the span, or only possibly. */
  readonly match: DateMatch;
}

/**
 * Returns whether a date falls within a span. A span without a start and an end includes every date, even an unknown one.
 * An unknown date is possibly within any span: unlike the period of a filter, the span is not what the caller asks for.
 * With `"certainly"`, the date has to fall between the last possible start and the first possible end.
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
