import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Edtf } from "../model/edtf.ts";
import { type EdtfDate, parseEdtf } from "./parse-edtf.ts";

// Stores parsed dates, because a filter that is called for each record needs the same two dates every time: once to
// check them and once to compare them with the date of the record.
const known = /* @__PURE__ */ new Map<Edtf, EdtfDate>();
const mostKnown = 1000;

/**
 * Parses an end of a period: a day, a month or a year. Throws for any other date, such as a qualified date or an
 * interval.
 */
export function readPeriodDay(date: Edtf): EdtfDate {
  const parsed = known.get(date);
  if (parsed !== undefined) return parsed;
  const read = parseEdtf(date);
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) {
    const message = `${shown(date)} is no end of a period. Write a day, a month or a year: "2022-02-04", "2022-02", "2022".`;
    throw problem("invalid-date", "", message, date);
  }
  if (known.size >= mostKnown) known.clear();
  known.set(date, read);
  return read;
}
