import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";

const bounds = (text: string) => {
  const { start, end } = parseEdtf(text);
  return [start.earliest, start.latest, end.earliest, end.latest];
};

describe("bounds", () => {
  test.each([
    ["2022-02-04", ["2022-02-04", "2022-02-04"]],
    ["2022-02", ["2022-02-01", "2022-02-28"]],
    ["2024-02", ["2024-02-01", "2024-02-29"]],
    ["1900-02", ["1900-02-01", "1900-02-28"]],
    ["2000-02", ["2000-02-01", "2000-02-29"]],
    ["2022", ["2022-01-01", "2022-12-31"]],
    ["202X", ["2020-01-01", "2029-12-31"]],
    ["20XX", ["2000-01-01", "2099-12-31"]],
    ["2022-XX", ["2022-01-01", "2022-12-31"]],
    ["2022-XX-XX", ["2022-01-01", "2022-12-31"]],
    ["2022-02-XX", ["2022-02-01", "2022-02-28"]],
    ["0000", ["0000-01-01", "0000-12-31"]],
    ["2021?-06-16", ["2021-06-16", "2021-06-16"]],
    ["[2022-01-10..2022-01-13]", ["2022-01-10", "2022-01-13"]],
    ["[2021?-07-09..2021?-07]", ["2021-07-09", "2021-07-31"]],
    ["[..2022-02-04]", [null, "2022-02-04"]],
    ["[2023-02-28..]", ["2023-02-28", null]],
  ])("of %s are the same for start and end", (text, [earliest, latest]) => {
    expect(bounds(text)).toEqual([earliest, latest, earliest, latest]);
  });

  test.each([
    ["2022-01-10/2022-01-13", ["2022-01-10", "2022-01-10", "2022-01-13", "2022-01-13"]],
    ["2022-01/2022-02", ["2022-01-01", "2022-01-31", "2022-02-01", "2022-02-28"]],
    ["2020/..", ["2020-01-01", "2020-12-31", null, null]],
    ["../2020", [null, null, "2020-01-01", "2020-12-31"]],
    ["2020/", ["2020-01-01", "2020-12-31", "2020-01-01", null]],
    ["/2020", [null, "2020-12-31", "2020-01-01", "2020-12-31"]],
    // An interval cannot start after it ends. So a more precise start or end limits the days that the other one can
    // mean.
    ["2022/2022-03-05", ["2022-01-01", "2022-03-05", "2022-03-05", "2022-03-05"]],
    ["2022-11-20/2022", ["2022-11-20", "2022-11-20", "2022-11-20", "2022-12-31"]],
  ])("of the interval %s", (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });
});

describe("precision", () => {
  test.each([
    ["2022-02-04", "day"],
    ["2022-02", "month"],
    ["2022-02-XX", "month"],
    ["2022-XX", "year"],
    ["2022", "year"],
    ["202X", "decade"],
    ["20XX", "century"],
    ["2022-02-04/2022", "year"],
    ["[2022-02..2022-03-01]", "month"],
    ["2022-02-04/..", "day"],
  ])("of %s is %s", (text, precision) => {
    expect(parseEdtf(text).precision).toBe(precision);
  });
});

describe("qualifiers", () => {
  test.each([
    ["2022", false, false],
    ["2022?", true, false],
    ["2022~", false, true],
    ["2022%", true, true],
    ["2021?-06-16", true, false],
    ["2021-06~-16", false, true],
    ["?2021-06", true, false],
    ["2021-~06-16", false, true],
    ["2021-06-%16", true, true],
    ["2021?-07-~16", true, true],
    ["2022-01/2022-02~", false, true],
    ["[2021?..2022]", true, false],
  ])("of %s: uncertain %s, approximate %s", (text, uncertain, approximate) => {
    expect(parseEdtf(text)).toMatchObject({ uncertain, approximate });
  });
});

describe("errors name the character", () => {
  test.each([
    ["", 1, "a year of four digits is expected here"],
    ["22", 1, "a year of four digits is expected here"],
    ["2XXX", 1, "a year of four digits is expected here"],
    ["-0044", 1, "a year of four digits is expected here"],
    ["20220204", 5, '"0" cannot follow the year'],
    ["2022-13", 6, "there is no month 13"],
    ["2022-00", 6, "there is no month 00"],
    ["2022-2", 6, "a month of two digits is expected here"],
    ["2022-02-", 9, "a day of two digits is expected here"],
    ["2022-02-4", 9, "a day of two digits is expected here"],
    ["2022-02-29", 9, "2022-02 has no day 29"],
    ["2022-02-00", 9, "2022-02 has no day 00"],
    ["2022-02-04T10:00", 11, '"T" cannot follow the day'],
    ["2022-02-04-05", 11, '"-" cannot follow the day'],
    ["202X-02", 6, "no month can follow a year with unspecified digits"],
    ["2022-XX-04", 9, "no day can follow an unspecified month"],
    ["?2022?", 6, "the year has a second qualifier"],
    ["2022/2023-XX?", 13, "no qualifier can be in a date with unspecified digits"],
    ["2022-02x", 8, '"x" cannot follow the month'],
    ["2023/2022", 6, "it ends before it begins"],
    ["[2023..2022]", 8, "it ends before it begins"],
    ["../..", 1, "the interval has no date"],
    ["/", 1, "the interval has no date"],
    ["[..]", 2, "the range has no date"],
    ["[2022-01-10..2022-01-13", 24, "a one-of range ends in a bracket"],
    ["[2022]", 2, "a one-of range has two dots in it"],
    ["2022/2023/2024", 10, '"/" cannot follow the year'],
    ["４ Feb 2022", 1, "a year of four digits is expected here"],
    ["?22", 2, "a year of four digits is expected here"],
    ["2022-?x", 7, "a month of two digits is expected here"],
    ["2022-13/2023", 6, "there is no month 13"],
    ["?202X", 1, "no qualifier can be in a date with unspecified digits"],
  ])("%j at character %i: %s", (text, at, what) => {
    const parse = () => parseEdtf(text);
    expect(parse).toThrow(DemarcheError);
    expect(parse).toThrow(expect.objectContaining({ code: "invalid-date", path: "" }));
    expect(parse).toThrow(`${at > text.length ? "at its end" : `at character ${at}`}, ${what}.`);
  });

  test.each([[20220204], [null], [undefined], [new Date(0)]])("%s, which is not a string", (value) => {
    expect(() => parseEdtf(value as never)).toThrow("A date is an EDTF string");
  });
});

test.each([
  ["202x", "Write a capital X"],
  ["2022?~", "Write % for uncertain and approximate together."],
  ["2022..2023", 'Write "[2022..2023]"'],
  ["[2022,2023]", "Lists are not read. Write the range"],
  ["2022-1X", "Write XX"],
  ["2022-2-4", 'Months and days have two digits: write "2022-02-04".'],
  ["2022-12-4", 'Months and days have two digits: write "2022-12-04".'],
  ["2022-2-14", 'Months and days have two digits: write "2022-02-14".'],
  ["2022 ", "Remove the blank."],
  ["2022-02-04 ", "Remove the blank."],
  ["20150113", 'Write hyphens: "2015-01-13".'],
  ["201501", 'Write hyphens: "2015-01".'],
  ["20151313", 'Write "2022-02-04", "2022-02" or "2022".'],
  ["2022-02-04T10:00", 'Leave the time out: "2022-02-04".'],
  [
    "2022-02-04T10:00:00.000Z",
    'Leave the time out: "2022-02-04". If it is in UTC, write the day at the place.',
  ],
  ["2022-21", 'Seasons are not read. Write the months: "2022-03/2022-05".'],
  ["2022-42", "Months go from 01 to 12."],
  ["-1XXX", "Years before 0000 are not read."],
  ["-0044", "Years before 0000 are not read."],
  ["?2022?", "Write one qualifier, after the year."],
  ["2022-XX?", 'Leave out "?", or the part with X.'],
  ["202X~", 'Leave out "~", or the part with X.'],
  ["2021?-06-XX", 'Leave out "?", or the part with X.'],
])("the cure for %j: %s", (text, cure) => {
  expect(() => parseEdtf(text)).toThrow(cure);
});

const otherForm = 'Write "2022-02-04", "2022-02" or "2022".';
const anyForm = 'Write "2022-02-04", "2022-02" or "2022"; "202X" for some year of a decade.';

test.each([
  ["22", anyForm],
  ["４ Feb 2022", anyForm],
  ["+201501", anyForm],
  ["+20150113", anyForm],
  ["+2022-21", anyForm],
  ["+2022-2-4", anyForm],
  ["+2022-02-04T10:00", anyForm],
  ["+2022-02-04T10:00Z", anyForm],
  ["20220204+", otherForm],
  ["2022[1,2]", otherForm],
  ["2022/2023..2024", otherForm],
  ["2022-2", otherForm],
  ["2022-02-", otherForm],
  ["2022-02-04T10:00Z+1", 'Leave the time out: "2022-02-04". If it is in UTC, write the day at the place.'],
  ["2022-21-01", "Months go from 01 to 12."],
  ["2022-35", 'Seasons are not read. Write the months: "2022-03/2022-05".'],
  ["2022-?1X", "Write XX: a month or a day has two specified digits or none."],
  ["[2022-01-10..2022-01-13", 'Close it with "]".'],
  ["[2022]", 'Write "[2022..2023]" for one day of a range, or the date alone.'],
  ["../..", "Leave the date out where nothing is known."],
  ["2023/2022", "Put the earlier date first."],
  ["202X-02", "Leave the month out."],
  ["2022-XX-04", 'Write "XX" for the day as well.'],
  ["2022-02-29", "Its days go from 01 to 28."],
])("the message about %j ends with the cure: %s", (text, cure) => {
  let message = "";
  try {
    parseEdtf(text);
  } catch (error) {
    ({ message } = error as DemarcheError);
  }
  expect(message.endsWith(`. ${cure}`) || message.endsWith(`, ${cure}`), message).toBe(true);
});

test("the result is frozen", () => {
  const date = parseEdtf("2022/2023");
  expect([date, date.start, date.end].every(Object.isFrozen)).toBe(true);
});
