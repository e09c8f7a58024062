import type { Edtf } from "../model/edtf.ts";
import { type EdtfDate, parseEdtf } from "./parse-edtf.ts";

/**
 * Orders two dates: by the first day on which each can have begun, then by the last on which each can have ended. What
 * has no first day comes first, what has no last day comes last, and what has no date at all comes after everything. Fit
 * for `sort`.
 *
 * @example
 * ```ts
 * import { compareEdtf } from "demarche";
 *
 * ["2022", undefined, "2022-01-10", "[..2022-02-04]"].sort(compareEdtf); // => ["[..2022-02-04]", "2022", "2022-01-10", undefined]
 * ```
 */
export function compareEdtf(a: Edtf | null | undefined, b: Edtf | null | undefined): number {
  return compareDates(readOrNone(a), readOrNone(b));
}

function readOrNone(date: Edtf | null | undefined): EdtfDate | undefined {
  return date === undefined || date === null ? undefined : parseEdtf(date);
}

/** The same for dates that have been read. */
export function compareDates(a: EdtfDate | undefined, b: EdtfDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return (
    compareText(a.start.earliest ?? "", b.start.earliest ?? "") ||
    compareText(a.end.latest ?? "9999-99", b.end.latest ?? "9999-99")
  );
}

/** Orders texts by UTF-16 code units: the same everywhere, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
