import { fromDayNumber, toDayNumber } from "./day-number.ts";

/** Returns whether a text is a day such as `2022-02-04` that the calendar has. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && fromDayNumber(toDayNumber(text)) === text;
}
