import type { Edtf } from "../model/edtf.ts";
import { type EdtfDate, parseEdtf } from "./parse-edtf.ts";

/**
 * Compares two dates for `sort`: by the first day on which each may have begun, then by the last day on which each may have
 * ended. A date without a first day is before all others, and one without a last day is after others that begin on the same
 * day. A missing date is last, so that undated records follow the dated ones.
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

/** Compares two parsed dates as {@link compareEdtf} does. */
export function compareDates(a: EdtfDate | undefined, b: EdtfDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return (
    compareText(a.start.earliest ?? "", b.start.earliest ?? "") ||
    compareText(a.end.latest ?? "9999-99", b.end.latest ?? "9999-99")
  );
}

/** Compares texts by UTF-16 code units, which is the same in every locale, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
