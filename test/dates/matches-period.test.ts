import { describe, expect, test } from "vitest";
import { matchesPeriod } from "../../src/dates/matches-period.ts";

describe("matchesPeriod", () => {
  test.each([
    ["2022-02-04", { from: "2022-02-04", to: "2022-02-04" }, true, true],
    ["2022-02-04", { from: "2022-02-05" }, false, false],
    ["2022-02-04", { to: "2022-02-03" }, false, false],
    ["2022-02-04", { from: "2022", to: "2022" }, true, true],
    ["2022-02", { from: "2022-02-10", to: "2022-02-20" }, true, false],
    ["2022-02", { from: "2022-02" }, true, true],
    ["2022-02~", { from: "2022" }, true, false],
    ["2021?-06-16", { from: "2021" }, true, false],
    [undefined, { from: "2021" }, false, false],
    [undefined, { to: "2021" }, false, false],
    [null, { to: "2021" }, false, false],
    [undefined, { from: "2021", undated: false }, false, false],
    [undefined, { from: "2021", undated: true }, true, true],
    [undefined, {}, true, true],
    ["2022~", {}, true, true],
    ["2022~", { from: "2021", undated: true }, true, false],
    // An interval includes all of its days, so at least one of them is in the period.
    ["2022-01-10/2022-01-13", { from: "2022-01-11", to: "2022-01-12" }, true, true],
    // A one-of range means only one of its days. This day may be outside of the period.
    ["[2022-01-10..2022-01-13]", { from: "2022-01-11", to: "2022-01-12" }, true, false],
    ["[2022-01-10..2022-01-13]", { from: "2022-01-10", to: "2022-01-13" }, true, true],
    ["[..2022-02-04]", { from: "2022-01-01" }, true, false],
    ["[..2022-02-04]", { to: "2022-02-04" }, true, true],
    ["[2023-02-28..]", { to: "2023-03-31" }, true, false],
    ["[2023-02-28..]", { from: "2023" }, true, true],
    // An open interval has no end. An interval with an unknown end has an end, on a day that is unknown.
    ["2020/..", { from: "2030" }, true, true],
    ["2020/", { from: "2030" }, true, false],
    ["../2020", { to: "1990" }, true, true],
    ["/2020", { to: "1990" }, true, false],
    ["2022", {}, true, true],
  ])("%s in %j: possibly %s, certainly %s", (date, period, possibly, certainly) => {
    expect(matchesPeriod(date, period)).toBe(possibly);
    expect(matchesPeriod(date, { ...period, match: "possibly" })).toBe(possibly);
    expect(matchesPeriod(date, { ...period, match: "certainly" })).toBe(certainly);
  });

  test.each([
    ["2022-01-26~", { from: "2022-01-26", to: "2022-01-26" }, true],
    ["2022-01-26?", { from: "2022-01-26", to: "2022-01-26" }, true],
    ["2022-01-~26", { from: "2022-01-26", to: "2022-01-26" }, true],
    ["2022-01-26", { from: "2022-01-26", to: "2022-01-26" }, true],
    ["2022-01-25~", { from: "2022-01-26", to: "2022-01-26" }, false],
    // Neither a month nor a one-of range is one known day.
    ["2022-01", { from: "2022-01-26", to: "2022-01-26" }, false],
    ["2022-01~", { from: "2022-01-26", to: "2022-01-26" }, false],
    ["2022-01~", { from: "2022-01", to: "2022-01" }, true],
    ["[2022-01-26..2022-02-04]", { from: "2022-01-26", to: "2022-01-26" }, false],
    ["2022-01-25~/2022-02-04?", { from: "2022-01-26", to: "2022-01-26" }, true],
    ["2021?-06-16", { from: "2021-06", to: "2021-06" }, true],
    ["2020~/..", { from: "2030" }, true],
    [undefined, { from: "2021" }, false],
    [undefined, { from: "2021", undated: true }, true],
    ["2022~", {}, true],
  ])("%s in %j as coded: %s", (date, period, expected) => {
    expect(matchesPeriod(date, { ...period, match: "coded" })).toBe(expected);
  });

  test("an invalid period is an error", () => {
    expect(() => matchesPeriod("2022", { form: "2022" } as never)).toThrow(
      'matchesPeriod has no option "form". Did you mean "from"?',
    );
    expect(() => matchesPeriod(null, { from: "2023", to: "2022" })).toThrow(
      "The period of matchesPeriod ends before it begins",
    );
    expect(() => matchesPeriod("2022", { to: "2022/.." })).toThrow("is no end of a period");
  });

  test("a date that cannot be read is an error", () => {
    expect(() => matchesPeriod("2022", { from: "tomorrow" })).toThrow('"tomorrow" is no date');
  });
});

test("undated is true or false", () => {
  expect(() => matchesPeriod(null, { from: "2022", undated: "yes" as never })).toThrow(
    'Option undated of matchesPeriod has to be true or false, not "yes".',
  );
});

test("a misspelt match is an error", () => {
  for (const date of [undefined, "2022-01"])
    expect(() => matchesPeriod(date, { from: "2022-01-15", match: "posibly" as never })).toThrow(
      'Did you mean "possibly"?',
    );
});
