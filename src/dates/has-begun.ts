import { begunBy } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/** Returns whether something had begun by the end of a day. If its date is unknown, it possibly had. */
export function hasBegun(date: EdtfDate | undefined, day: string): "yes" | "no" | "possibly" {
  if (date === undefined) return "possibly";
  if ((date.start.earliest ?? "") > day) return "no";
  const surely = begunBy(date);
  return surely !== undefined && surely <= day ? "yes" : "possibly";
}
