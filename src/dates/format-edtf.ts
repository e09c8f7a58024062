import type { Edtf } from "../model/edtf.ts";
import { parseEdtf } from "./parse-edtf.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * Returns an EDTF date in English words. Qualifiers are not dropped: an approximate date begins with `about`, an
 * uncertain date ends with `(uncertain)`, and a range between two dates begins with `between`. For a missing date, the
 * result is `undated`.
 *
 * @throws {@link DemarcheError} with code `invalid-date` for a date that cannot be read.
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
export function formatEdtf(date: Edtf | null | undefined): string {
  if (date === null || date === undefined) return "undated";
  parseEdtf(date);
  if (date.startsWith("[")) {
    const [from = "", to = ""] = date.slice(1, -1).split("..");
    if (from === "") return `${preposition(to)} or before ${single(to)}`;
    if (to === "") return `${preposition(from)} or after ${single(from)}`;
    return `between ${single(from)} and ${single(to)}`;
  }
  if (!date.includes("/")) return single(date);
  const [from = "", to = ""] = date.split("/");
  if (to === "..") return `from ${single(from)} on`;
  if (from === "..") return `until ${single(to)}`;
  if (to === "") return `from ${single(from)}, end not known`;
  if (from === "") return `until ${single(to)}, beginning not known`;
  return `from ${single(from)} to ${single(to)}`;
}

/** Returns the preposition of a date: "on" a day, "in" a month or a year. */
function preposition(date: string): string {
  return date.replace(/[?~%]/g, "").length === 10 ? "on" : "in";
}

function single(date: string): string {
  const uncertain = /[?%]/.test(date) ? " (uncertain)" : "";
  const about = /[~%]/.test(date) ? "about " : "";
  return `${about}${plain(date.replace(/[?~%]/g, ""))}${uncertain}`;
}

function plain(written: string): string {
  const [year = "", month = "XX", day = "XX"] = written.split("-");
  if (year.endsWith("XX")) return `some year from ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`;
  if (year.endsWith("X")) return `the ${year.slice(0, 3)}0s`;
  if (month === "XX") return year;
  const name = `${months[Number(month) - 1]} ${year}`;
  return day === "XX" ? name : `${Number(day)} ${name}`;
}
