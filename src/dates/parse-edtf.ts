import { problem } from "../errors/demarche-error.ts";
import type { Edtf } from "../model/edtf.ts";
import type { EdtfDate } from "./edtf-date.ts";
import { isUnreadable, readEdtf } from "./read-edtf.ts";

export type { DayBounds, EdtfDate, EdtfPrecision } from "./edtf-date.ts";

/**
 * Parses an EDTF date. The result has the days that the date can mean, its precision and its qualifiers.
 *
 * The following forms are supported:
 * - Years of four digits, months and days.
 * - `X` for unspecified digits: `202X`, `20XX`, `2022-XX`, `2022-02-XX`, `2022-XX-XX`.
 * - The qualifiers `?`, `~` and `%` in dates without `X`. A qualifier after a component applies to this component and
 *   all components to its left. A qualifier before a component applies to this component only.
 * - Intervals, whose ends can be open (`..`) or unknown (empty). An interval lasts from its start to its end.
 * - One-of ranges in brackets. A one-of range means one day within it.
 *
 * An interval cannot start after its last possible end, and it cannot end before its first possible start. Therefore,
 * even an unknown start has a last possible day, and even an unknown end has a first possible day.
 *
 * @throws {@link DemarcheError} with code `invalid-date` for a text that cannot be read. The message says which
 * character is wrong and how to fix it.
 *
 * @example
 * ```ts
 * import { parseEdtf } from "demarche";
 *
 * parseEdtf("2022-02").start; // => { earliest: "2022-02-01", latest: "2022-02-28" }
 * parseEdtf("[..2022-02-04]").end; // => { earliest: null, latest: "2022-02-04" }
 * parseEdtf("2022-01-10/2022-01-13").end; // => { earliest: "2022-01-13", latest: "2022-01-13" }
 * parseEdtf("2021?-06-16").uncertain; // => true
 * ```
 */
export function parseEdtf(text: Edtf): EdtfDate {
  const read = readEdtf(text);
  if (isUnreadable(read)) throw problem("invalid-date", "", read.message, text);
  return read;
}
