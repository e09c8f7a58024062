// Patterns of dates, for JSON Schema. They have no lookaround, because several regular expression engines do not
// support it.

const q = "[?~%]?";
const month = "(?:0[1-9]|1[0-2])";
/**
 * Returns a pattern that matches a month and a day, such as `02-28`. It matches every day of the year except 29
 * February.
 */
const monthAndDay = (qualifier: string) =>
  [
    `${month}${qualifier}-${qualifier}(?:0[1-9]|1\\d|2[0-8])`,
    `(?:0[13-9]|1[0-2])${qualifier}-${qualifier}(?:29|30)`,
    `(?:0[13578]|1[02])${qualifier}-${qualifier}31`,
  ].join("|");
const leapYear = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const specified = `${q}\\d{4}${q}(?:-${q}(?:${month}|${/* @__PURE__ */ monthAndDay(q)})${q})?`;
const leapDay = `${q}${leapYear}${q}-${q}02${q}-${q}29${q}`;
const unspecified = `\\d\\d(?:\\dX|XX)|\\d{4}-(?:XX|XX-XX|${month}-XX)`;
const date = `(?:${specified}|${leapDay}|${unspecified})`;

/**
 * Matches every text that `parseEdtf` reads. It also matches some texts that `parseEdtf` refuses: intervals and one-of
 * ranges that end before they begin, and dates with a qualifier both before and after the year. A regular expression
 * that excludes these texts would be several times as long, if it is possible at all.
 */
export const edtfPattern: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:${date}(?:/(?:${date}|\\.\\.)?)?|(?:\\.\\.)?/${date}|\\[(?:${date}\\.\\.(?:${date})?|\\.\\.${date})\\])$`,
);

/** Matches a text such as `2022-02-04` if the calendar has this day. */
export const dayPattern: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:\\d{4}-(?:${/* @__PURE__ */ monthAndDay("")})|${leapYear}-02-29)$`,
);
