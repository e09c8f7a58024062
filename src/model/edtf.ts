/**
 * A date of limited precision, written in EDTF (ISO 8601-2): `2022-01-10`, `2022-01`, `2022`, `202X`, `2021?-06-16`
 * (the year is uncertain), `2022-02~` (approximately), `2022-01-10/2022-01-13` (from the first day to the last),
 * `2020/..` (ongoing), `[2022-01-10..2022-01-13]` (on one day within the range), `[..2022-02-04]` (on that day or
 * earlier). {@link parseEdtf} defines the supported syntax and its interpretation.
 */
export type Edtf = string;

/** A calendar day as `YYYY-MM-DD`. Days are strings and not `Date` objects, so they do not depend on a time zone. */
export type Day = string;
