import { shown, suggest } from "../../../errors/suggest.ts";
import type { OptionRule } from "../../../options/option-rule.ts";

/** The formats of dates that a column can have, in addition to EDTF. */
export const dateFormats = [
  /**
   * The day comes first: 21/01/2022, 21.1.2022, 21 Jan 2022, 21jan2022; also 1/2022, Jan 2022, 21-23 Jan 2022 and
   * 21-23.1.2022.
   */
  "day-month-year",
  /** The month comes first: 01/21/2022, Jan 21, 2022; also 1/2022, Jan 2022, Jan 21-23, 2022 and 1/21-23/2022. */
  "month-day-year",
  /** The year comes first: 2022/01/21, 2022.1.21, 2022 Jan 21; also 2022/1, 2022 Jan, 2022 Jan 21-23 and 2022/1/21-23. */
  "year-month-day",
  /** The number of days that Excel counts from 1900, such as 44582. */
  "excel",
] as const;

/** One of {@link dateFormats}. */
export type DateFormat = (typeof dateFormats)[number];

/**
 * The format of the dates in a column, or all formats if a column mixes them. If two of the formats read a date as
 * different days, the date is not read, because nobody knows which day is meant.
 */
export type DateFormats = DateFormat | readonly DateFormat[];

/** The rule of the option `dates`. */
export const dateFormatsRule: OptionRule = {
  check(value, option) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (list.length === 0)
      option.refuse(`${option.name} has to have at least one format. ${suggest("", dateFormats)}`);
    for (const format of list)
      if (!dateFormats.includes(format as DateFormat))
        option.refuse(`${option.name} cannot be ${shown(format)}. ${suggest(format, dateFormats)}`);
  },
};

/** Returns the formats of the option `dates` as a list. Undefined: EDTF only. */
export function listOfFormats(formats: DateFormats | undefined): readonly DateFormat[] {
  return formats === undefined ? [] : typeof formats === "string" ? [formats] : formats;
}
