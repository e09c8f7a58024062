import { shown } from "../../../errors/suggest.ts";

/**
 * Returns the end of a sentence whose subject is a date. It says that the date has to be a text. The caller has to make
 * sure that `value` is neither a text nor a number.
 */
export function notText(value: unknown): string {
  const cure =
    value instanceof Object && "getTime" in value
      ? " A Date is another day in another time zone; select the day as text."
      : "";
  return `has to be a date as text, not ${shown(value)}.${cure}`;
}
