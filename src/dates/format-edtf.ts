import type { Edtf } from "../model/edtf.ts";
import { parseEdtf } from "./parse-edtf.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * An EDTF date in English words, for people. Doubt is said, not dropped: `about` for an approximate date,
 * `(uncertain)` for one that is in doubt, `between` for one day of several.
 *
 * @throws {@link DemarcheError} with code `invalid-date` where the date cannot be read.
 *
 * @example
 * ```ts
 * import { formatEdtf } from "demarche";
 *
 * formatEdtf("2022-02-04"); // => "4 Feb 2022"
 * formatEdtf("2021?-06-16"); // => "16 Jun 2021 (uncertain)"
 * formatEdtf("[2022-01-10..2022-01-13]"); // => "between 10 Jan 2022 and 13 Jan 2022"
 * formatEdtf("2020/.."); // => "from 2020 on"
 * ```
 */
export function formatEdtf(date: Edtf): string {
  const { uncertain, approximate } = parseEdtf(date);
  const written = date.replace(/[?~%]/g, "");
  const words = written.startsWith("[")
    ? range(written.slice(1, -1).split(".."), "between", "and", "by", "on or after")
    : written.includes("/")
      ? interval(written.split("/"))
      : single(written);
  return `${approximate ? "about " : ""}${words}${uncertain ? " (uncertain)" : ""}`;
}

function interval([from = "", to = ""]: readonly string[]): string {
  if (to === "..") return `from ${single(from)} on`;
  return range([from === ".." ? "" : from, to], "from", "to", "until", "from");
}

function range(
  [from = "", to = ""]: readonly string[],
  before: string,
  between: string,
  only: string,
  since: string,
): string {
  if (from === "") return `${only} ${single(to)}`;
  if (to === "") return `${since} ${single(from)}`;
  return `${before} ${single(from)} ${between} ${single(to)}`;
}

function single(written: string): string {
  const [year = "", month = "XX", day = "XX"] = written.split("-");
  if (year.endsWith("X"))
    return year.endsWith("XX")
      ? `the years ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`
      : `the ${year.slice(0, 3)}0s`;
  if (month === "XX") return year;
  const name = `${months[Number(month) - 1]} ${year}`;
  return day === "XX" ? name : `${Number(day)} ${name}`;
}
