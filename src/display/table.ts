import type { Cell, Row } from "./flat-rows.ts";

/** The largest number of rows that are shown. If there are more rows, a notice says how many are left out. */
export const maxRows = 100;

/** The largest width of a table of text, in characters. It is fixed, so that results are the same in every terminal. */
const maxWidth = 120;

/** Matches a text of more than 40 characters. The group contains the characters that a table of text shows. */
const longCell = /^(.{39})..+$/u;

/**
 * Returns rows as a table of aligned text. Cells are cut after 40 characters. The last columns are left out if the table
 * is too wide, and a notice names them. If `rows` contains only the first rows of a result, `total` is the number of all
 * its rows.
 */
export function toTextTable(rows: readonly Row[], total: number = rows.length): string {
  const { lines, notice } = shownLines(rows, maxRows, total);
  const texts = lines.map((line) =>
    line.map((cell) => text(cell).replace(/\s+/g, " ").replace(longCell, "$1…")),
  );
  const names = texts[0] ?? [];
  const widths = names.map((_, i) => Math.max(...texts.map((line) => (line[i] as string).length)));
  let width = -2;
  const columns = widths.filter((added) => {
    width += added + 2;
    return width <= maxWidth;
  });
  const aligned = texts.map((line) =>
    columns
      .map((size, i) => (line[i] as string).padEnd(size))
      .join("  ")
      .trimEnd(),
  );
  const hidden = names.slice(columns.length);
  if (hidden.length > 0) notice.push(`… more columns (${hidden.length}): ${hidden.join(", ")}`);
  return [...aligned, ...notice].join("\n");
}

/** Returns rows as a Markdown table. The text of a cell is escaped, so that it is not read as Markdown or HTML. */
export function toMarkdownTable(rows: readonly Row[], max: number = maxRows): string {
  const { lines, notice } = shownLines(rows, max);
  const [head, ...body] = lines.map((line) => `| ${line.map(escapeMarkdown).join(" | ")} |`);
  if (head === undefined) return notice.join("");
  const rule = `|${" --- |".repeat((lines[0] as readonly Cell[]).length)}`;
  return [head, rule, ...body, ...notice.map((sentence) => `\n${sentence}`)].join("\n");
}

/** Returns rows as an HTML table. The text of a cell is escaped, so that it is not read as HTML. */
export function toHtmlTable(rows: readonly Row[], max: number = maxRows): string {
  const { lines, notice } = shownLines(rows, max);
  const [head = "", ...body] = lines.map((line, i) => line.map(i === 0 ? htmlHead : htmlCell).join(""));
  const caption = notice.map((sentence) => `<caption>${sentence}</caption>`).join("");
  const rowsInHtml = body.map((line) => `<tr>${line}</tr>`).join("");
  return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rowsInHtml}</tbody></table>`;
}

/** By default, notebooks align all cells to the right, which suits only numbers. */
const left = 'style="text-align:left"';

function htmlHead(column: Cell): string {
  return `<th scope="col" ${left}>${escapeHtml(text(column))}</th>`;
}

function htmlCell(cell: Cell): string {
  return `<td${typeof cell === "number" ? "" : ` ${left}`}>${escapeHtml(text(cell))}</td>`;
}

/**
 * Returns the names of the columns and the cells of the rows to show. `notice` says how many rows are not
 * shown.
 */
function shownLines(rows: readonly Row[], max: number, total: number = rows.length) {
  const columns = Object.keys(rows[0] ?? {});
  const lines: readonly (readonly Cell[])[] = [
    columns,
    ...rows.slice(0, max).map((row) => columns.map((column) => row[column] as Cell)),
  ];
  const notice = rows.length === 0 ? ["No rows."] : total > max ? [`… more rows: ${total - max}`] : [];
  return { lines: columns.length === 0 ? [] : lines, notice };
}

/**
 * Returns a cell as text. Some characters could change how a terminal or a page shows the text after the cell: control
 * characters, characters that change the direction of writing, and lone surrogates. They are replaced by U+FFFD.
 */
export function text(cell: Cell | undefined): string {
  return String(cell ?? "").replace(/[^\P{Cc}\s]|\p{Cs}|\p{Bidi_Control}/gu, "\ufffd");
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

function escapeMarkdown(cell: Cell): string {
  return (
    escapeHtml(text(cell))
      .replace(/[\\`*_{}[\]()|~$!]/g, "\\$&")
      // A zero-width space in addresses keeps Markdown from turning them into links.
      .replace(/:\/\/|www\.|@/g, (mark) => `${mark[0]}\u200b${mark.slice(1)}`)
      .replace(/\s+/g, " ")
  );
}
