import { shown } from "../errors/suggest.ts";
import type { Edtf } from "../model/edtf.ts";
import type { EdtfDate } from "./edtf-date.ts";
import { isUnreadable, readEdtf, type Unreadable, writeDate } from "./read-edtf.ts";

// The parsed ends of periods. They are stored because a function such as `matchesPeriod` may be called for each record,
// and needs the same two ends in every call.
const known = /* @__PURE__ */ new Map<unknown, EdtfDate>();
const mostKnown = 1000;

/**
 * Parses the start or the end of a period: a day, a month or a year. For any other value, such as a qualified date or
 * an interval, the result has the message of an error.
 */
export function tryPeriodDay(date: unknown): EdtfDate | Unreadable {
  const parsed = known.get(date);
  if (parsed !== undefined) return parsed;
  const read = readEdtf(date);
  if (isUnreadable(read)) return read;
  if (!/^\d{4}(-\d\d){0,2}$/.test(date as Edtf)) {
    const message = `${shown(date)} is no end of a period. ${writeDate}.`;
    return { message };
  }
  if (known.size >= mostKnown) known.clear();
  known.set(date, read);
  return read;
}

/** Parses an end of a period that `periodDay` has checked. */
export const readPeriodDay = tryPeriodDay as (date: Edtf) => EdtfDate;
