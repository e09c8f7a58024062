import { begunBy } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";
import type { Period } from "./period.ts";
import { canHaveBegunBy } from "./possible-days.ts";

/** The option `undated` of functions that query a single day. It says whether records without a date are included. */
export type UndatedOption = Pick<Period, "undated">;

/**
 * Returns whether a date had begun by the end of a day. A record without a date is in no period, so the result for a
 * missing date is `"no"`. If `undated` is true, it is `"possibly"`.
 */
export function hasBegun(
  date: EdtfDate | undefined,
  day: string,
  { undated = false }: UndatedOption = {},
): "yes" | "no" | "possibly" {
  if (date === undefined) return undated ? "possibly" : "no";
  if (!canHaveBegunBy(date.start, day)) return "no";
  const certain = begunBy(date);
  return certain !== undefined && certain <= day ? "yes" : "possibly";
}
