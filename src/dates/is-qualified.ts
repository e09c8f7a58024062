import type { EdtfDate } from "./parse-edtf.ts";

/** Returns whether a date is uncertain or approximate. EDTF does not say by how much, so such a date is certain of nothing. */
export function isQualified({ uncertain, approximate }: EdtfDate): boolean {
  return uncertain || approximate;
}
