import type { Edtf } from "../model/edtf.ts";
import { fromDayNumber, toDayNumber } from "./day-number.ts";
import { parseEdtf } from "./parse-edtf.ts";

/** A point in time: the number of whole seconds since the beginning of 1970-01-01, in the local time of the source. */
export type Moment = number;

/** The number of seconds in a day. */
export const secondsOfDay = 86_400;

const dayAndTime = /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?Z?$/;

/** The first and the last moment that a date can mean. */
export interface MomentBounds {
  /** The first moment. Null if it is not bounded. */
  readonly first: Moment | null;
  /**
   * The last moment. Null if it is not bounded. For a date without a time of day, this is the beginning of the last day,
   * and `timed` is false.
   */
  readonly last: Moment | null;
  /** Whether the text has a time of day. */
  readonly timed: boolean;
}

/** Parses an EDTF date, or a day with a time of day. A fraction of a second is dropped. Throws as `parseEdtf` does. */
export function readMoment(text: Edtf): MomentBounds {
  const parts = typeof text === "string" ? dayAndTime.exec(text) : null;
  if (parts !== null) {
    const [, day = "", hour, minute, second = "0"] = parts;
    parseEdtf(day);
    const moment =
      toDayNumber(day) * secondsOfDay + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
    return { first: moment, last: moment, timed: true };
  }
  const { start, end } = parseEdtf(text);
  return {
    first: start.earliest === null ? null : toDayNumber(start.earliest) * secondsOfDay,
    last: end.latest === null ? null : toDayNumber(end.latest) * secondsOfDay,
    timed: false,
  };
}

/**
 * Returns the day of a moment as text. With `timed`, the text also has the time of day, for example
 * `2022-02-04T09:30:00`.
 */
export function writeMoment(moment: Moment, timed: boolean): string {
  const day = fromDayNumber(dayOf(moment));
  if (!timed) return day;
  const rest = moment - dayOf(moment) * secondsOfDay;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${day}T${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}`;
}

/** Returns the number of the day of a moment, counted from 1970-01-01. */
export function dayOf(moment: Moment): number {
  return Math.floor(moment / secondsOfDay);
}

/** Returns the last second of the day of a moment. */
export function endOfDay(moment: Moment): Moment {
  return (dayOf(moment) + 1) * secondsOfDay - 1;
}
