/**
 * A date of limited precision, written in EDTF (ISO 8601-2): `2022-01-10`, `2022-01`, `2022`, `202X`,
 * `2021?-06-16` (the year is in doubt), `2022-02~` (approximately), `2022-01-10/2022-01-13` (lasts from one day
 * to the other), `2020/..` (goes on), `[2022-01-10..2022-01-13]` (on one day between), `[..2022-02-04]` (some
 * day before or on). {@link parseEdtf} says exactly what is read, and how.
 */
export type Edtf = string;

/**
 * A calendar day as `YYYY-MM-DD`. Days are strings, never `Date` objects, so no time zone can enter.
 *
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type Day = string;
