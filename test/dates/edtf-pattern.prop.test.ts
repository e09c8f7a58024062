import fc from "fast-check";
import { expect, test } from "vitest";
import { fromDayNumber } from "../../src/dates/day-number.ts";
import { dayPattern, edtfPattern } from "../../src/dates/edtf-pattern.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";
import { plainFirstDay } from "../../src/dates/plain-date.ts";

const isRead = (text: string): boolean => {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
};
const qualifier = fc.constantFrom("", "", "", "", "?", "~", "%");
const year = fc.constantFrom("2022", "2024", "1900", "2000", "202X", "20XX", "0000", "9999");
const month = fc.constantFrom("00", "01", "02", "04", "09", "10", "11", "12", "13", "XX");
const day = fc.constantFrom("00", "01", "09", "10", "19", "28", "29", "30", "31", "32", "XX");
const component = (digits: fc.Arbitrary<string>) =>
  fc.tuple(qualifier, digits, qualifier).map((parts) => parts.join(""));
const date = fc.oneof(
  component(year),
  fc.tuple(component(year), component(month)).map((parts) => parts.join("-")),
  fc.tuple(component(year), component(month), component(day)).map((parts) => parts.join("-")),
);
const plain = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(
    ([y, m, d]) =>
      `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
  );
const end = fc.oneof(date, date, fc.constantFrom("", ".."));
const text = fc.oneof(
  date,
  plain,
  fc.tuple(end, end).map((ends) => ends.join("/")),
  fc.tuple(end, end).map(([from, to]) => `[${from === ".." ? "" : from}..${to === ".." ? "" : to}]`),
);

test("the pattern matches what parseEdtf reads, and lets through only what it documents", () => {
  let read = 0;
  fc.assert(
    fc.property(text, (written) => {
      const isMatched = edtfPattern.test(written);
      if (isRead(written)) {
        read += 1;
        expect(isMatched).toBe(true);
      } else if (isMatched) {
        const isReversed = /[/[]/.test(written) && /it ends before it begins/.test(messageOf(written));
        const hasYearWithTwo = /(?:^|[/[.])[?~%]\d{4}[?~%]/.test(written);
        expect(isReversed || hasYearWithTwo).toBe(true);
      }
    }),
    { numRuns: 10_000 },
  );
  expect(read).toBeGreaterThan(2000);
});

test("the pattern of days matches exactly the days of the calendar", () => {
  const real = fc.integer({ min: -719_528, max: 2_932_896 }).map(fromDayNumber);
  fc.assert(
    fc.property(fc.oneof(plain, real), (written) => {
      expect(dayPattern.test(written)).toBe(plainFirstDay(written) !== undefined);
    }),
    { numRuns: 10_000 },
  );
});

function messageOf(written: string): string {
  try {
    parseEdtf(written);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}
