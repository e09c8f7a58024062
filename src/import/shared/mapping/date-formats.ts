/** The formats of dates that a column can have, in addition to EDTF. */
export const dateFormats = [
  /** The day comes first: 21/01/2022, 21.1.2022, 21 Jan 2022, 21jan2022; also 1/2022, Jan 2022 and 21-23 Jan 2022. */
  "day-month-year",
  /** The month comes first: 01/21/2022, Jan 21, 2022; also 1/2022, Jan 2022 and Jan 21-23, 2022. */
  "month-day-year",
  /** The year comes first: 2022/01/21, 2022.1.21, 2022 Jan 21; also 2022/1, 2022 Jan and 2022 Jan 21-23. */
  "year-month-day",
  /** The number of days that Excel counts from 1900, such as 44582. */
  "excel",
] as const;

/** One of {@link dateFormats}. */
export type DateFormat = (typeof dateFormats)[number];
