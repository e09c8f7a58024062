import type { Cell, Row } from "../display/flat-rows.ts";
import { guardFormula } from "./formula-guard.ts";
import { wellFormed } from "./well-formed.ts";

/** How to write texts that a spreadsheet may read as formulas. */
export const formulaRules = [
  /** A single quote is written before them. */
  "guard",
  /** They are written unchanged. */
  "keep",
] as const;

/** One of {@link formulaRules}. */
export type FormulaRule = (typeof formulaRules)[number];

/** Returns rows as CSV by RFC 4180, with a header line and CRLF after every line. Without columns the text is empty. */
export function writeCsv(columns: readonly string[], rows: readonly Row[], formulas: FormulaRule): string {
  if (columns.length === 0) return "";
  const guard = formulas === "guard" ? guardFormula : (text: string) => text;
  const field = (cell: Cell | undefined): string => {
    if (cell === null || cell === undefined) return "";
    if (typeof cell !== "string") return String(cell);
    const text = guard(cell);
    return text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  // Parsers skip an empty line, so a row with one empty cell is written as an empty text.
  const line = (cells: readonly string[]) => `${cells.length === 1 ? cells[0] || '""' : cells.join(",")}\r\n`;
  const lines = [columns.map(field), ...rows.map((row) => columns.map((column) => field(row[column])))];
  return wellFormed(lines.map(line).join(""));
}
