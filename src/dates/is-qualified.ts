import type { EdtfDate } from "./parse-edtf.ts";

/**
 * Returns whether a date is uncertain or approximate. EDTF does not say how far such a date may be from the true date.
 * Therefore, a qualified date is never certainly in a period or outside it, and never certainly before or after another
 * date. Whether it is possibly in a period is decided as if it had no qualifier: `2022-02~` is possibly in February
 * 2022, but in no other month. Otherwise, every day would be possible, and every query by period would select the date.
 */
export function isQualified({ uncertain, approximate }: EdtfDate): boolean {
  return uncertain || approximate;
}
