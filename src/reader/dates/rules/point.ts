import { resolve } from "../calendar.ts";
import { type DatePoint, readPoint } from "../date-point.ts";
import type { DateText } from "../date-text.ts";
import type { FoundDate } from "../found-date.ts";
import { tenseAt } from "../tense-at.ts";

/** Reads a day, a month or a day of the week: `16 giugno scorso`, `November 25, 2013`, `marți`. */
export function pointRule(text: DateText, index: number): FoundDate | undefined {
  const point = readPoint(text, index);
  return point && resolvePoint(text, index, point);
}

function resolvePoint(text: DateText, index: number, point: DatePoint): FoundDate {
  const { day, month, year, next } = point;
  const rule = day !== undefined ? "day" : month !== undefined ? "month" : "weekday";
  const tense = year === undefined && !point.impossible ? tenseAt(text, index, next) : undefined;
  return {
    rule,
    from: month !== undefined && day === undefined ? text.withUnit(index, "month") : index,
    next,
    value: point.impossible ? undefined : resolve(point, text.published, tense),
    basis: year === undefined ? "relative" : "absolute",
    deictic: month === undefined || point.shift !== undefined,
  };
}
