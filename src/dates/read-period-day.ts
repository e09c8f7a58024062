import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Edtf } from "../model/edtf.ts";
import { type EdtfDate, parseEdtf } from "./parse-edtf.ts";

// A filter that is called once per record reads the same two dates each time, when it checks them and when it compares.
const known = /* @__PURE__ */ new Map<Edtf, EdtfDate>();
const mostKnown = 1000;

/** Reads an end of a period: a day, a month or a year. A date in doubt or an interval is not an end. */
export function readPeriodDay(date: Edtf): EdtfDate {
  const before = known.get(date);
  if (before !== undefined) return before;
  const read = parseEdtf(date);
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) {
    const message = `${shown(date)} is no end of a period. Write a day, a month or a year: "2022-02-04", "2022-02", "2022".`;
    throw problem("invalid-date", "", message, date);
  }
  if (known.size >= mostKnown) known.clear();
  known.set(date, read);
  return read;
}
