import { type DayPeriod, meetsPeriod } from "../dates/day-period.ts";
import type { CodeArray } from "./code-array.ts";
import type { DateCodes } from "./code-dates.ts";
import type { ColumnParts } from "./column-parts.ts";

/**
 * Returns a test of items by index. An item passes if its date is in the period. `codes` contains the code of the date
 * of each item.
 */
export function dateTest(dates: DateCodes, codes: CodeArray, period: DayPeriod): (index: number) => boolean {
  const [begun, ended] = period.certainly ? [dates.begun, dates.lasting] : [dates.earliest, dates.latest];
  return (index) => {
    const code = codes[index] as number;
    if (code === dates.undated) return period.undated;
    return meetsPeriod(begun[code] as number, ended[code] as number, period);
  };
}

/**
 * Returns a test of entries by index. An entry passes if its date is in the period. The result is undefined if there is
 * no period, so that all entries pass.
 */
export function entryTest(
  parts: ColumnParts,
  period: DayPeriod | undefined,
): ((entry: number) => boolean) | undefined {
  return period === undefined ? undefined : dateTest(parts.dates(), parts.datesOfEntries(), period);
}
