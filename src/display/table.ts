import type { Cell, Row } from "./to-rows.ts";

/** A long result is shown in part; the rest is counted. */
const mostRows = 100;

/** Rows as aligned text. */
export function toTextTable(rows: readonly Row[]): string {
  const { columns, shown, rest } = cut(rows, mostRows);
  const cells = [columns, ...shown.map((row) => columns.map((column) => text(row[column])))];
  const lines = cells.map((line) => line.map((cell) => cell.replace(/\s+/g, " ")));
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => (line[i] as string).length)));
  const aligned = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] as number))
      .join("  ")
      .trimEnd(),
  );
  return [...(columns.length === 0 ? [] : aligned), ...rest].join("\n");
}

/** Rows as a Markdown table. Nothing in a cell is read as Markdown or HTML. */
export function toMarkdownTable(rows: readonly Row[], most: number = mostRows): string {
  const { columns, shown, rest } = cut(rows, most);
  if (columns.length === 0) return rest.join("\n");
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  const body = shown.map((row) => line(columns.map((column) => text(row[column]))));
  return [
    line(columns.map(text)),
    `|${" --- |".repeat(columns.length)}`,
    ...body,
    ...rest.map((words) => `\n${words}`),
  ].join("\n");
}

/** Rows as an HTML table. Nothing in a cell is read as HTML. */
export function toHtmlTable(rows: readonly Row[], most: number = mostRows): string {
  const { columns, shown, rest } = cut(rows, most);
  const head = columns.map((column) => `<th scope="col" ${left}>${escapeHtml(text(column))}</th>`).join("");
  const body = shown.map((row) => `<tr>${columns.map((column) => `${cellOf(row[column])}`).join("")}</tr>`);
  const foot = rest.map((words) => `<caption>${words}</caption>`).join("");
  return `<table>${foot}<thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** Notebooks align cells to the right, which is for numbers. */
const left = 'style="text-align:left"';

function cellOf(cell: Cell | undefined): string {
  return `<td${typeof cell === "number" ? "" : ` ${left}`}>${escapeHtml(text(cell))}</td>`;
}

function cut(rows: readonly Row[], most: number) {
  const columns = Object.keys(rows[0] ?? {});
  const shown = rows.slice(0, most);
  const rest =
    rows.length === 0 ? ["No rows."] : rows.length > most ? [`${rows.length - most} more rows.`] : [];
  return { columns, shown, rest };
}

/** A cell as text. What steers a terminal or the direction of writing, or is no character, is shown as a mark. */
export function text(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return String(cell).replace(/[^\P{Cc}\s]|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** A text that HTML reads as that text. */
export function escapeHtml(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function escapeMarkdown(value: string): string {
  return (
    escapeHtml(value)
      .replace(/[\\`*_{}[\]()|~$!]/g, "\\$&")
      // No address becomes a link by itself.
      .replace(/:\/\/|www\.|@/g, (mark) => `${mark[0]}\u200b${mark.slice(1)}`)
      .replace(/\s+/g, " ")
  );
}
