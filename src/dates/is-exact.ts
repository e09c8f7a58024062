import { isQualified } from "./is-qualified.ts";
import type { DayBounds, EdtfDate } from "./parse-edtf.ts";

/** Returns whether the first and the last day of a date are known. */
export function isExact(date: EdtfDate): boolean {
  return isOneDay(date.start) && isOneDay(date.end) && !isQualified(date);
}

function isOneDay({ earliest, latest }: DayBounds): boolean {
  return earliest !== null && earliest === latest;
}
