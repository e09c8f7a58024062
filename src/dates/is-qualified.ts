import type { EdtfDate } from "./parse-edtf.ts";

/**
 * Returns whether a date is uncertain or approximate. EDTF does not say how far such a date may be off. Therefore, it
 * proves nothing: neither that something was in a period nor that it was not, and neither that it was before something
 * else nor that it was after. What is possible is decided by the days as coded, so that a query still selects the
 * records that it most probably concerns: `2022-02~` is possibly in February 2022 only.
 */
export function isQualified({ uncertain, approximate }: EdtfDate): boolean {
  return uncertain || approximate;
}
