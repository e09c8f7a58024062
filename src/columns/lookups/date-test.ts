import { type DayPeriod, meetsPeriod } from "../../dates/day-period.ts";
import type { CodeArray } from "../parts/code-array.ts";
import type { DateCodes } from "../parts/code-dates.ts";
import type { ColumnParts } from "../parts/column-parts.ts";

/**
 * Returns a function that takes the index of an item and returns whether the item's date is in the period. `codes`
 * contains the date of each item, as an index of the sorted distinct dates.
 */
export function dateTest(dates: DateCodes, codes: CodeArray, period: DayPeriod): (index: number) => boolean {
  const { match } = period;
  const [begun, ended] = match === "possibly" ? [dates.earliest, dates.latest] : [dates.begun, dates.lasting];
  return (index) => {
    const code = codes[index] as number;
    if (code === dates.undated) return period.undated;
    if (match === "certainly" && dates.qualified[code] === 1) return false;
    return meetsPeriod(begun[code] as number, ended[code] as number, period);
  };
}

/**
 * Returns a function that takes the index of an entry (the stance of one act) and returns whether the date of the entry
 * is in the period. Returns undefined if there is no period.
 */
export function entryTest(
  parts: ColumnParts,
  period: DayPeriod | undefined,
): ((entry: number) => boolean) | undefined {
  return period === undefined ? undefined : dateTest(parts.dates(), parts.datesOfEntries(), period);
}
