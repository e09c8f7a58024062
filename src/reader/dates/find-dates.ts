import type { Day } from "../../model/edtf.ts";
import type { DateMention } from "../reading.ts";
import type { Scanned } from "../stages.ts";

/** Returns the dates in a text, resolved against the day of publication. */
export function findDates(_text: Scanned, _published: Day | undefined): DateMention[] {
  return [];
}
