/** The result of reading a CSV text: its rows up to the first problem, and this problem. */
export interface ReadCsv {
  /** The rows below the header. A row is an object with the cells of the row by column name. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /**
   * The first line that cannot be read, and the reason. `line` is the number of the line, counted from 1. Absent if all
   * lines can be read.
   */
  readonly problem?: { readonly line: number; readonly reason: string };
}

/**
 * Reads CSV by RFC 4180 with a header, as `writeCsv` writes it. Lines can end with CRLF, LF or CR. A byte order mark at
 * the beginning is ignored, and empty lines are skipped.
 */
export function readCsv(text: string): ReadCsv {
  const scanner = new Scanner(text);
  const rows: Readonly<Record<string, string>>[] = [];
  let header: readonly string[] | undefined;
  for (;;) {
    const { line } = scanner;
    const cells = scanner.next();
    if (cells === undefined) return { rows };
    if (typeof cells === "string") return { rows, problem: { line, reason: cells } };
    if (header === undefined) {
      header = cells;
      const twice = cells.find((name, i) => cells.indexOf(name) < i);
      if (twice !== undefined) return { rows, problem: { line, reason: `it has two columns "${twice}"` } };
    } else if (cells.length !== header.length) {
      const reason = `it has ${cells.length} cells, and the header has ${header.length}`;
      return { rows, problem: { line, reason } };
    } else {
      rows.push(Object.fromEntries(header.map((name, i) => [name, cells[i] as string])));
    }
  }
}

/** Reads the records of CSV one after another. */
class Scanner {
  /** The number of the next line of the text. Lines are counted from 1. */
  line = 1;
  readonly #text: string;
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith("\ufeff") ? 1 : 0;
  }

  /**
   * Returns the cells of the next line that is not empty. If the line cannot be read, the function returns the reason
   * as a text. After the last line it returns undefined.
   */
  next(): readonly string[] | string | undefined {
    while (this.#endLine());
    if (this.#at >= this.#text.length) return undefined;
    const cells: string[] = [];
    do {
      const cell = this.#text[this.#at] === '"' ? this.#quoted() : this.#plain();
      if (cell === undefined) return "it has a quote that is not closed";
      cells.push(cell);
    } while (this.#comma());
    if (this.#at < this.#text.length && !this.#endLine()) return "it has text after a closing quote";
    return cells;
  }

  #plain(): string {
    const pattern = /[^,\r\n]*/y;
    pattern.lastIndex = this.#at;
    const [cell = ""] = pattern.exec(this.#text) ?? [];
    this.#at += cell.length;
    return cell;
  }

  #quoted(): string | undefined {
    let cell = "";
    for (;;) {
      const end = this.#text.indexOf('"', this.#at + 1);
      if (end < 0) return undefined;
      const part = this.#text.slice(this.#at + 1, end);
      this.line += part.split(/\r\n|\r|\n/).length - 1;
      cell += part;
      // Two consecutive quotes in the text are one quote in the cell.
      const isClosed = this.#text[end + 1] !== '"';
      this.#at = end + 1;
      if (isClosed) return cell;
      cell += '"';
    }
  }

  #comma(): boolean {
    const found = this.#text[this.#at] === ",";
    if (found) this.#at += 1;
    return found;
  }

  /** Skips the end of a line, if there is one. */
  #endLine(): boolean {
    const length = this.#text.startsWith("\r\n", this.#at)
      ? 2
      : /[\r\n]/.test(this.#text[this.#at] ?? "")
        ? 1
        : 0;
    if (length > 0) this.line += 1;
    this.#at += length;
    return length > 0;
  }
}
