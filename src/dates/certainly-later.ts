import { isQualified } from "./is-qualified.ts";
import { begunBy } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/** Returns, for each of several sorted dates, whether it is certain to begin after all dates before it. A qualified or missing date is not certain. */
export function certainlyLater(sorted: readonly (EdtfDate | undefined)[]): readonly boolean[] {
  // The last day on which any of the dates so far may have begun; undefined: not bounded.
  let reached: string | undefined = "";
  return sorted.map((date, i) => {
    const isKnown = date !== undefined && !isQualified(date);
    const isLater = i === 0 || (reached !== undefined && (date?.start.earliest ?? "") > reached);
    const begun = date === undefined ? undefined : begunBy(date);
    if (reached !== undefined && (begun === undefined || begun > reached)) reached = begun;
    return isKnown && isLater;
  });
}
