import type { EdtfDate } from "./parse-edtf.ts";

/**
 * Returns whether a date is uncertain or approximate. EDTF does not say how far such a date may be off, so no day is
 * certain.
 */
export function isQualified({ uncertain, approximate }: EdtfDate): boolean {
  return uncertain || approximate;
}
