import { begunBy } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/** Returns whether a date had begun by the end of a day. A date that is unknown possibly had. */
export function hasBegun(date: EdtfDate | undefined, day: string): "yes" | "no" | "possibly" {
  if (date === undefined) return "possibly";
  if ((date.start.earliest ?? "") > day) return "no";
  const certain = begunBy(date);
  return certain !== undefined && certain <= day ? "yes" : "possibly";
}
