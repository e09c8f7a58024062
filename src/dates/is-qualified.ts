import type { EdtfDate } from "./parse-edtf.ts";

/**
 * Returns whether a date is uncertain or approximate. EDTF does not say how far such a date may be off. Therefore, a
 * qualified date does not prove that something was in a period or outside it, or that it was before or after something
 * else. Only the days as coded count as possible, so that a query still selects the records that it most probably
 * concerns: `2022-02~` is possibly in February 2022, but in no other month.
 */
export function isQualified({ uncertain, approximate }: EdtfDate): boolean {
  return uncertain || approximate;
}
