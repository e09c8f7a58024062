import { shown } from "../../../errors/suggest.ts";
import type { DateFormat } from "../mapping/date-formats.ts";

/**
 * Returns a sentence that says how the caller can read dates that are written like `value`. The sentence begins with a
 * blank. The result is an empty text if `value` does not look like a date. The format is never guessed, because 1/2/2022
 * can be two days.
 */
export function dateCure(
  value: string | number,
  format: DateFormat | undefined,
  { caller, column }: { readonly caller: string; readonly column: string | undefined },
): string {
  const text = String(value).trim();
  const give = (name: DateFormat) =>
    caller === "mapRows" && column !== undefined
      ? `column(${shown(column)}, { dates: "${name}" })`
      : `dates: "${name}"`;
  const isSerial = /^\d{5}(?:\.\d+)?$/.test(text);
  if (format !== undefined && !(isSerial && format !== "excel")) {
    return ` It is not in the format of dates: "${format}" either. Correct the cell.`;
  }
  if (isSerial) {
    const others =
      format === undefined
        ? ""
        : ` A column that also has dates in the format "${format}" needs a function of the row that returns both as YYYY-MM-DD.`;
    return ` If it is a date of Excel, give ${give("excel")}.${others}`;
  }
  const inOrder = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  if (inOrder !== null) {
    const [, year, month = "", day = ""] = inOrder;
    return ` Write "${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}" with hyphens, or give ${give("year-month-day")}.`;
  }
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}\b/.test(text))
    return ` If the day comes first, give ${give("day-month-year")}; if the month does, ${give("month-day-year")}.`;
  if (/^(?:\d{1,2}\s*[-–—]\s*)?\d{1,2}\D{0,4}\p{L}{3,}\D{0,2}\d{4}$/u.test(text))
    return ` Give ${give("day-month-year")}.`;
  if (/^\p{L}{3,}\.? ?\d{1,2}\D{0,4}\d{4}$/u.test(text)) return ` Give ${give("month-day-year")}.`;
  if (/^(?:\p{L}{3,}\.?,?\s+|\d{1,2}[./-])\d{4}$/u.test(text)) return ` Give ${give("day-month-year")}.`;
  return "";
}
