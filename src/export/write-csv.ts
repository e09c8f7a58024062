import type { Cell, Row } from "../display/flat-rows.ts";
import { guardFormula } from "./formula-guard.ts";
import { wellFormed } from "./well-formed.ts";

/** The ways to write texts that a spreadsheet may read as formulas. */
export const formulaRules = [
  /** A single quote is written before such texts. */
  "guard",
  /** Such texts are written unchanged. */
  "keep",
] as const;

/** One of {@link formulaRules}. */
export type FormulaRule = (typeof formulaRules)[number];

/**
 * Returns rows as CSV by RFC 4180, with a header line and CRLF after every line. If there are no columns, the result is
 * an empty text.
 */
export function writeCsv(columns: readonly string[], rows: readonly Row[], formulas: FormulaRule): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return [...csvLines(columns, cells, formulas)].join("");
}

/** Yields the lines of {@link writeCsv}. A row is a list of cells in the order of the columns. */
export function* csvLines(
  columns: readonly string[],
  rows: Iterable<readonly (Cell | undefined)[]>,
  formulas: FormulaRule,
): Iterable<string> {
  if (columns.length === 0) return;
  yield lineOf(columns, columns.length, formulas);
  for (const cells of rows) yield lineOf(cells, columns.length, formulas);
}

function lineOf(cells: readonly (Cell | undefined)[], width: number, formulas: FormulaRule): string {
  let line = "";
  for (let i = 0; i < width; i++) {
    if (i > 0) line += ",";
    line += fieldOf(cells[i], formulas);
  }
  // Parsers skip empty lines. Therefore a row that consists of one empty cell is written as `""`.
  return wellFormed(`${width === 1 ? line || '""' : line}\r\n`);
}

function fieldOf(cell: Cell | undefined, formulas: FormulaRule): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const text = formulas === "guard" ? guardFormula(cell) : cell;
  return text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
