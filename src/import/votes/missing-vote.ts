import { trimmed } from "../../text/invisible.ts";
import { isAbsent } from "../shared/cells/read-cell.ts";

/** Texts by which tables mark missing data, in lower case. R writes `NA`, Stata a point, databases `NULL` and Python `None`. */
const marks: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["na", "n/a", "#n/a", "<na>", "nan", "null", "none", "-", "–", "—", "."],
]);

/** Returns whether a cell with a vote is empty or marks missing data. */
export function isMissingVote(value: unknown): boolean {
  return isAbsent(value) || (typeof value === "string" && marks.has(trimmed(value).toLowerCase()));
}
