import { skipArticles } from "../date-point.ts";
import type { DateText } from "../date-text.ts";
import type { FoundDate } from "../found-date.ts";
import { periodOf } from "../near-period.ts";
import { periodRule } from "./period.ts";
import { pointRule } from "./point.ts";
import { seasonRule } from "./season.ts";
import { plainYearRule } from "./year.ts";

/**
 * Reads a part of a month, a season or a year: `inizio marzo`, `sfârșitul lunii iunie`, `mid-2014`. The date is the
 * whole month or year, because EDTF has no notation for a part of a month or year.
 */
export function partRule(text: DateText, index: number): FoundDate | undefined {
  const part = text.find("parts", index);
  // A unit can begin like a part. For example, Romanian `sfârșitul săptămânii` (`the end of the week`) means `weekend`,
  // which another rule reads.
  if (part === undefined || periodOf(text, index) !== undefined) return undefined;
  // A part can end with a unit. For example, in Romanian `sfârșitul lunii trecute` (`the end of last month`), `lunii`
  // is the unit, and `trecute` says which month is meant.
  const unit = periodOf(text, part.next - 1);
  if (unit !== undefined)
    return { ...periodRule(text, part.next - 1), from: index, rule: "part-of-period" } as FoundDate;
  for (const at of new Set([part.next, skipArticles(text, part.next)])) {
    const found =
      pointRule(text, at) ?? seasonRule(text, at) ?? periodRule(text, at) ?? plainYearRule(text, at);
    if (found !== undefined && found.value?.precision !== "day")
      return { ...found, from: index, rule: `part-of-${found.rule}` };
  }
  return undefined;
}
