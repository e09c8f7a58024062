import { expect, test } from "vitest";
import { dayPattern, edtfPattern } from "../../src/dates/edtf-pattern.ts";

const dates = [
  "2022",
  "2022-01",
  "2022-12",
  "2022-02-28",
  "2024-02-29",
  "2000-02-29",
  "1904-02-29",
  "2022-04-30",
  "2022-01-29",
  "2022-12-31",
  "2022-07-19",
  "202X",
  "20XX",
  "2022-XX",
  "2022-XX-XX",
  "2022-02-XX",
  "2021?-06-16",
  "2021-06~-16",
  "2021-~06-16",
  "2021-06-%16",
  "?2021",
  "2024-02?-29",
  "2022-04-30~",
  "2022-01-31%",
];
const others = [
  "",
  "22",
  "22022",
  "2022-00",
  "2022-13",
  "2022-1",
  "2022-01-00",
  "2022-01-32",
  "2022-02-29",
  "2022-02-30",
  "1900-02-29",
  "2022-04-31",
  "2022-11-31",
  "2022-02-4",
  "2XXX",
  "202X-02",
  "2022-XX-04",
  "202X~",
  "2022-02-04T10:00",
  " 2022",
  "2022 ",
  "..",
];

test.each(dates)("%s is a date, an end of an interval and of a one-of range", (date) => {
  for (const text of [date, `${date}/..`, `${date}/`, `../${date}`, `/${date}`, `${date}/${date}`])
    expect(edtfPattern.test(text), text).toBe(true);
  for (const text of [`[${date}..${date}]`, `[..${date}]`, `[${date}..]`])
    expect(edtfPattern.test(text), text).toBe(true);
});

test.each(others)("%j is no date and no end of an interval or of a one-of range", (text) => {
  for (const whole of [text, `2022/2023${text}x`, `[..${text}]`, `[${text}..]`, `2022/${text}/2023`])
    expect(edtfPattern.test(whole), whole).toBe(false);
});

test.each(["../..", "/", "[..]", "[2022]", "[2022..2023", "2022..2023", "2022/2023/2024", "x2022", "2022x"])(
  "%s is no date",
  (text) => {
    expect(edtfPattern.test(text)).toBe(false);
  },
);

test("a day of the calendar has four, two and two digits", () => {
  for (const day of ["2022-02-28", "2024-02-29", "2000-02-29", "2022-04-30", "2022-12-31", "2022-10-19"])
    expect(dayPattern.test(day), day).toBe(true);
  for (const text of [
    "2022",
    "2022-02",
    "2022-02-29",
    "2022-04-31",
    "2022-02-04~",
    "2022-02-?04",
    "x2022-02-04",
  ])
    expect(dayPattern.test(text), text).toBe(false);
  expect(dayPattern.test("2022-02-28x")).toBe(false);
});
