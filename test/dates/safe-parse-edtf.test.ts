import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";
import { safeParseEdtf } from "../../src/dates/safe-parse-edtf.ts";
import { issuesOf } from "../fixtures/issues-of.ts";

describe("safeParseEdtf", () => {
  test.each(["2022-02-04", "2022-02~", "2021?-06-16", "[..2022-02-04]", "2022-01-10/..", "202X"])(
    "%s is the date that parseEdtf returns",
    (text) => {
      expect(safeParseEdtf(text)).toEqual({ success: true, date: parseEdtf(text) });
    },
  );
  test.each([
    "",
    " 2022",
    "2022-02-30",
    "22.2.2022",
    "2022-13",
    "[2022",
    null,
    undefined,
    2022,
    {},
    ["2022"],
  ])("%j has the problem of the error of parseEdtf", (text) => {
    const parsed = safeParseEdtf(text);
    expect(parsed).toEqual({ success: false, issues: issuesOf(() => parseEdtf(text as string)) });
  });
});
