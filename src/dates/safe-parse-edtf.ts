import type { Problem } from "../errors/problem.ts";
import type { EdtfDate } from "./edtf-date.ts";
import { isUnreadable, readEdtf } from "./read-edtf.ts";

/** The result of {@link safeParseEdtf}: the date, or the problem if the value is not a date. */
export type ParsedEdtf =
  | {
      /** `true`: the text is a date. */
      readonly success: true;
      /** The date, as {@link parseEdtf} returns it. */
      readonly date: EdtfDate;
    }
  | {
      /** `false`: the text is no date. */
      readonly success: false;
      /** The problem: the message says which character is wrong and how to fix it. */
      readonly issues: readonly [Problem];
    };

/**
 * Parses an EDTF date. Unlike {@link parseEdtf}, the function does not throw an error for a wrong text, but returns the
 * problem. This is useful for a form that a person fills in, or for a table that is imported, where wrong input is
 * usual. Both functions read the same forms and have the same messages. A value that is not a text is no date.
 *
 * @example
 * ```ts
 * import { safeParseEdtf } from "demarche";
 *
 * safeParseEdtf("2021?-06-16").success; // => true
 * const parsed = safeParseEdtf("2022-02-30");
 * parsed.success || parsed.issues[0].message; // => '"2022-02-30" is no date: at character 9, 2022-02 has no day 30. Its days go from 01 to 28.'
 * ```
 */
export function safeParseEdtf(text: unknown): ParsedEdtf {
  const read = readEdtf(text);
  return isUnreadable(read)
    ? { success: false, issues: [{ code: "invalid-date", path: "", value: text, message: read.message }] }
    : { success: true, date: read };
}
