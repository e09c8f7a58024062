import { isQualified } from "./is-qualified.ts";
import { begunBy } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/**
 * Takes a sorted list of dates and returns one boolean for each date: true if the date certainly begins after all
 * earlier dates in the list. The value is false for a date that is missing, uncertain or approximate.
 */
export function certainlyLater(sorted: readonly (EdtfDate | undefined)[]): readonly boolean[] {
  // The last day on which any of the earlier dates in the list can have begun. Undefined if this day is unknown: at
  // least one of these dates is missing, uncertain or approximate, or has no last possible beginning.
  let reached: string | undefined = "";
  return sorted.map((date, i) => {
    const isKnown = date !== undefined && !isQualified(date);
    const isLater = i === 0 || (reached !== undefined && (date?.start.earliest ?? "") > reached);
    const begun = date === undefined ? undefined : begunBy(date);
    if (reached !== undefined && (begun === undefined || begun > reached)) reached = begun;
    return isKnown && isLater;
  });
}
