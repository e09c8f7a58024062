import { isQualified } from "./is-qualified.ts";
import { begunBy } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/**
 * Returns, for each date of a sorted list, whether the date certainly begins after all dates before it in the list. The
 * result for a qualified or missing date is false.
 */
export function certainlyLater(sorted: readonly (EdtfDate | undefined)[]): readonly boolean[] {
  // The last day on which any of the dates before this one can have begun. Undefined if one of them is missing,
  // qualified or not bounded.
  let reached: string | undefined = "";
  return sorted.map((date, i) => {
    const isKnown = date !== undefined && !isQualified(date);
    const isLater = i === 0 || (reached !== undefined && (date?.start.earliest ?? "") > reached);
    const begun = date === undefined ? undefined : begunBy(date);
    if (reached !== undefined && (begun === undefined || begun > reached)) reached = begun;
    return isKnown && isLater;
  });
}
