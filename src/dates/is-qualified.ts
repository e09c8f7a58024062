import type { EdtfDate } from "./parse-edtf.ts";

/**
 * Returns whether a date is uncertain or approximate. EDTF does not say how far such a date may be from the true date.
 * Therefore, a qualified date is never certainly in a period or outside it, and never certainly before or after another
 * date. It is possibly in a period only if it would be without the qualifier. For example, `2022-02~` is possibly in
 * February 2022, but in no other month. Otherwise, every query would select it.
 */
export function isQualified({ uncertain, approximate }: EdtfDate): boolean {
  return uncertain || approximate;
}
