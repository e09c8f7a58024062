import { expect, test } from "vitest";
import { formatEdtf } from "../../src/dates/format-edtf.ts";

test.each([
  ["2022-02-04", "4 Feb 2022"],
  ["2022-02", "Feb 2022"],
  ["2022-02-XX", "Feb 2022"],
  ["2022", "2022"],
  ["2022-XX-XX", "2022"],
  ["202X", "the 2020s"],
  ["20XX", "some year from 2000 to 2099"],
  ["2021?-06-16", "16 Jun 2021 (uncertain)"],
  ["2022-02~", "about Feb 2022"],
  ["2022%", "about 2022 (uncertain)"],
  ["2022-01-10/2022-01-13", "from 10 Jan 2022 to 13 Jan 2022"],
  ["2020/..", "from 2020 on"],
  ["2020/", "from 2020, end not known"],
  ["../2020", "until 2020"],
  ["/2020", "until 2020, beginning not known"],
  ["[2022-01-10..2022-01-13]", "between 10 Jan 2022 and 13 Jan 2022"],
  ["[..2022-02-04]", "on or before 4 Feb 2022"],
  ["[..2022-02]", "in or before Feb 2022"],
  ["[..2022-02-04~]", "on or before about 4 Feb 2022"],
  ["2022~/2023?", "from about 2022 to 2023 (uncertain)"],
  ["2022-02-04?/2022-02-06~", "from 4 Feb 2022 (uncertain) to about 6 Feb 2022"],
  [null, "undated"],
  [undefined, "undated"],
  ["[2023-02-28..]", "on or after 28 Feb 2023"],
])("%s is %s", (date, words) => {
  expect(formatEdtf(date)).toBe(words);
});

test("throws for an invalid date", () => {
  expect(() => formatEdtf("soon")).toThrow('"soon" is no date');
});
