import type { Cell, Row } from "../display/to-rows.ts";
import { guardFormula } from "./formula-guard.ts";
import { wellFormed } from "./well-formed.ts";

/** What becomes of texts that a spreadsheet may take for formulas. */
export const formulaRules = [
  /** They get a single quote before them. */
  "guard",
  /** They stay as they are. */
  "keep",
] as const;

/** One of {@link formulaRules}. */
export type FormulaRule = (typeof formulaRules)[number];

/** Rows as RFC 4180: a header line, CRLF behind every line. No columns are no lines. */
export function writeCsv(columns: readonly string[], rows: readonly Row[], formulas: FormulaRule): string {
  if (columns.length === 0) return "";
  const guard = formulas === "guard" ? guardFormula : (text: string) => text;
  const field = (cell: Cell | undefined): string => {
    if (cell === null || cell === undefined) return "";
    if (typeof cell !== "string") return String(cell);
    const text = guard(cell);
    return text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  // A line that is empty is read as no line.
  const line = (cells: readonly string[]) => `${cells.length === 1 ? cells[0] || '""' : cells.join(",")}\r\n`;
  const lines = [columns.map(field), ...rows.map((row) => columns.map((column) => field(row[column])))];
  return wellFormed(lines.map(line).join(""));
}
