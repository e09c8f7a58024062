import type { Cell, Row } from "./flat-rows.ts";

/** The largest number of rows that are shown. A notice gives the number of the other rows. */
export const maxRows = 100;

/**
 * Returns rows as a table of aligned text. `total` is the number of all rows, if `rows` contains only the first of
 * them.
 */
export function toTextTable(rows: readonly Row[], total: number = rows.length): string {
  const { columns, shown, notices } = cut(rows, maxRows, total);
  const cells = [columns, ...shown.map((row) => columns.map((column) => text(row[column])))];
  const lines = cells.map((line) => line.map((cell) => cell.replace(/\s+/g, " ")));
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => (line[i] as string).length)));
  const aligned = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] as number))
      .join("  ")
      .trimEnd(),
  );
  return [...(columns.length === 0 ? [] : aligned), ...notices].join("\n");
}

/** Returns rows as a Markdown table. The text of a cell is escaped, so that it is not read as Markdown or HTML. */
export function toMarkdownTable(rows: readonly Row[], max: number = maxRows): string {
  const { columns, shown, notices } = cut(rows, max);
  if (columns.length === 0) return notices.join("\n");
  const toLine = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  const body = shown.map((row) => toLine(columns.map((column) => text(row[column]))));
  return [
    toLine(columns.map(text)),
    `|${" --- |".repeat(columns.length)}`,
    ...body,
    ...notices.map((notice) => `\n${notice}`),
  ].join("\n");
}

/** Returns rows as an HTML table. The text of a cell is escaped, so that it is not read as HTML. */
export function toHtmlTable(rows: readonly Row[], max: number = maxRows): string {
  const { columns, shown, notices } = cut(rows, max);
  const head = columns.map((column) => `<th scope="col" ${left}>${escapeHtml(text(column))}</th>`).join("");
  const body = shown.map((row) => `<tr>${columns.map((column) => `${cellOf(row[column])}`).join("")}</tr>`);
  const caption = notices.map((notice) => `<caption>${notice}</caption>`).join("");
  return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** By default, notebooks align all cells to the right, which suits only numbers. */
const left = 'style="text-align:left"';

function cellOf(cell: Cell | undefined): string {
  return `<td${typeof cell === "number" ? "" : ` ${left}`}>${escapeHtml(text(cell))}</td>`;
}

/** Returns the columns, the rows to show, and a notice if there are no rows or more than the maximum. */
function cut(rows: readonly Row[], max: number, total: number = rows.length) {
  const columns = Object.keys(rows[0] ?? {});
  const shown = rows.slice(0, max);
  const notices = rows.length === 0 ? ["No rows."] : total > max ? [`${total - max} more rows.`] : [];
  return { columns, shown, notices };
}

/**
 * Returns a cell as text. Control characters, marks of the direction of writing and lone surrogates are replaced by
 * U+FFFD, because they could change how a terminal or a page shows the text after the cell.
 */
export function text(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return String(cell).replace(/[^\P{Cc}\s]|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Returns a text in which the characters that have a meaning in HTML are escaped. */
export function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] as string);
}

function escapeMarkdown(value: string): string {
  return (
    escapeHtml(value)
      .replace(/[\\`*_{}[\]()|~$!]/g, "\\$&")
      // A zero-width space in addresses keeps Markdown from turning them into links.
      .replace(/:\/\/|www\.|@/g, (mark) => `${mark[0]}\u200b${mark.slice(1)}`)
      .replace(/\s+/g, " ")
  );
}
