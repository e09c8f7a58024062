import { expect, test } from "vitest";
import { endOfDay, readMoment, writeMoment } from "../../src/dates/moment.ts";
import { momentRange } from "../../src/dates/moment-range.ts";

/** Returns the number of seconds from 1970-01-01 to a time, as the built-in `Date` computes it. */
const at = (text: string) => Date.parse(`${text}Z`) / 1000;

test("a time of day is exact, and a date lasts from its first to its last day", () => {
  const time = at("2024-02-29T10:05:07");
  expect(readMoment("2024-02-29T10:05:07")).toEqual({ first: time, last: time, timed: true });
  expect(readMoment("2024-02-29 10:05:07Z")).toEqual({ first: time, last: time, timed: true });
  expect(readMoment("2024-02-29T23:59").first).toBe(at("2024-02-29T23:59:00"));
  expect(readMoment("2024-02")).toEqual({
    first: at("2024-02-01T00:00:00"),
    last: at("2024-02-29T00:00:00"),
    timed: false,
  });
  expect(readMoment("[..2024-02-29]")).toMatchObject({ first: null, last: at("2024-02-29T00:00:00") });
  expect(readMoment("[2024-02-29..]")).toMatchObject({ first: at("2024-02-29T00:00:00"), last: null });
});

test.each([
  ["x2024-02-29T10:00"],
  ["2024-02-29T10:00x"],
  ["2024-02-30T10:00"],
  ["2024-02-29T24:00"],
  ["2024-02-29T10:60"],
])("%s is no moment", (text) => {
  expect(() => readMoment(text)).toThrow("is no date");
});

test("a list with a moment is no moment", () => {
  expect(() => readMoment(["2024-02-29T10:00"] as never)).toThrow("A date is an EDTF string");
});

test("writes moments, also those before 1970", () => {
  expect(writeMoment(at("1969-12-31T23:59:08"), true)).toBe("1969-12-31T23:59:08");
  expect(writeMoment(at("1969-12-31T23:59:08"), false)).toBe("1969-12-31");
  expect(endOfDay(at("1969-12-31T10:00:00"))).toBe(at("1969-12-31T23:59:59"));
});

const defaults = { from: at("2024-01-01T00:00:00"), to: at("2024-12-31T00:00:00") };
const rangeTo = (to: string, timed: boolean) => momentRange({ from: null, to, defaults, timed })?.to;

test("the last day of a range ends with its last second if the data has times of day", () => {
  expect(rangeTo("2024-03", true)).toBe(at("2024-03-31T23:59:59"));
  expect(rangeTo("2024-03", false)).toBe(at("2024-03-31T00:00:00"));
  expect(rangeTo("2024-03-01T10:00", true)).toBe(at("2024-03-01T10:00:00"));
  expect(rangeTo("[2024-03..]", true)).toBe(defaults.to);
});

test("a range can have one day, and cannot end before it begins", () => {
  const day = { from: "2024-03-01", to: "2024-03-01", defaults, timed: false };
  expect(momentRange(day)).toEqual({ from: at("2024-03-01T00:00:00"), to: at("2024-03-01T00:00:00") });
  expect(() => momentRange({ ...day, to: "2024-02-29" })).toThrow(
    expect.objectContaining({
      code: "invalid-option",
      path: "/to",
      message: "Option to: 2024-02-29 is before 2024-03-01. Put the earlier date in from.",
    }),
  );
  // Only `to` is given here. An error is thrown only if both ends are given and contradict each other.
  expect(() => rangeTo("2023", false)).not.toThrow();
});
