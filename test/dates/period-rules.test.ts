import { expect, test } from "vitest";
import { periodDay, periodRules } from "../../src/dates/period-rules.ts";
import { checkOptions } from "../../src/options/check-options.ts";
import { problemsOf } from "../options/problems-of.ts";

test("periodDay accepts a day, a month or a year", () => {
  for (const date of ["2022-02-04", "2022-02", "2022"]) expect(problemsOf(periodDay, date)).toEqual([]);
  expect(problemsOf(periodDay, "2022-02~")).toMatchObject([
    {
      code: "invalid-date",
      path: "/x",
      value: "2022-02~",
      message: expect.stringMatching(/^Option x of ask: "2022-02~" is no end of a period\. Write /),
    },
  ]);
  for (const date of ["../2022", "2021/2022", "?2022"])
    expect(problemsOf(periodDay, date)).toMatchObject([{ code: "invalid-date", value: date }]);
  for (const date of ["2022-02-30", 2022, null]) {
    expect(problemsOf(periodDay, date)).toMatchObject([{ code: "invalid-date", path: "/x", value: date }]);
  }
});

test.each([
  ["2022-02", "2022-02"],
  ["2022-02-10", "2022-02"],
  ["2022-02", "2022-02-10"],
  ["2022", "2022-01-01"],
  ["2022-12-31", "2022"],
  ["2021", "2022"],
])("a period can be from %s to %s", (from, to) => {
  expect(() => checkOptions("ask", { from, to }, periodRules)).not.toThrow();
});

test.each([
  ["2022-02-02", "2022-02-01"],
  ["2022-03", "2022-02-28"],
  ["2022-03-01", "2022-02"],
  ["2023", "2022-12-31"],
  ["2022-01-01", "2021"],
])("a period cannot be from %s to %s", (from, to) => {
  expect(() => checkOptions("ask", { from, to }, periodRules)).toThrow(
    expect.objectContaining({
      code: "invalid-option",
      path: "/to",
      message: `The period of ask ends before it begins: from "${from}" to "${to}". Put the earlier date in from.`,
    }),
  );
});
