import type { Problem } from "../errors/problem.ts";
import type { EdtfDate } from "./edtf-date.ts";
import { isUnreadable, readEdtf } from "./read-edtf.ts";

/** The result of {@link safeParseEdtf}: the date, or the problem of a text that is no date. */
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
 * Returns whether a text is an EDTF date, with the date or with what is wrong. It reads the same forms as
 * {@link parseEdtf} and has the same messages, but throws no error: wrong input is usual in a form that a person fills in
 * and in a table that is imported. A value that is not a text is no date.
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
