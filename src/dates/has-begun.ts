import { begunBy } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";
import type { Period } from "./period.ts";

/** The option of a function that asks about a day: whether records without a date count. */
export type UndatedOption = Pick<Period, "undated">;

/**
 * Returns whether a date had begun by the end of a day. A missing date is before no day, as it is in no period; with
 * `undated`, it possibly had begun.
 */
export function hasBegun(
  date: EdtfDate | undefined,
  day: string,
  { undated = false }: UndatedOption = {},
): "yes" | "no" | "possibly" {
  if (date === undefined) return undated ? "possibly" : "no";
  if ((date.start.earliest ?? "") > day) return "no";
  const certain = begunBy(date);
  return certain !== undefined && certain <= day ? "yes" : "possibly";
}
