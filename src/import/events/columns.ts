import { trimmed } from "../../text/invisible.ts";
import { readCell } from "../shared/cells/column-use.ts";
import { isRow } from "../shared/cells/is-row.ts";
import { isMissing } from "./is-missing.ts";
import { columnSynonyms, columnsOfScheme, columnsOfWidth, type EventScheme } from "./schemes.ts";

/** Reads the cells of a format by the names of its columns, from rows that are objects or arrays. */
export class EventColumns {
  /** The name or the index of each column in the rows. */
  readonly #nameOf = new Map<string, string | number>();
  readonly #columns: readonly string[];
  readonly #isArray: boolean;
  readonly #unknownNames: string[] = [];

  constructor(scheme: EventScheme, rows: readonly object[]) {
    const first = rows.find(isRow);
    this.#isArray = Array.isArray(first);
    const columns = this.#isArray
      ? columnsOfWidth(scheme, (first as unknown as readonly unknown[]).length)
      : columnsOfScheme(scheme);
    this.#columns = columns;
    if (this.#isArray) {
      columns.forEach((name, i) => {
        this.#nameOf.set(name, i);
      });
      return;
    }
    const byPlainName = new Map(columns.map((name) => [plain(name), name]));
    for (const name in first ?? {}) {
      const canonical = byPlainName.get(plain(name)) ?? columnSynonyms[plain(name)];
      if (canonical === undefined) this.#unknownNames.push(name);
      else if (!this.#nameOf.has(canonical)) this.#nameOf.set(canonical, name);
    }
  }

  /**
   * If the rows are arrays, returns the name of the column with the index `column`. Otherwise, returns `column`
   * unchanged.
   */
  formatName(column: string): string {
    return this.#isArray ? (this.#columns[Number(column)] ?? column) : column;
  }

  /** Returns the columns of the rows that are not in the format. They may be misspelt columns of the format. */
  get unknownNames(): readonly string[] {
    return this.#unknownNames;
  }

  /** Number of columns of the rows. */
  get width(): number {
    return this.#columns.length;
  }

  /**
   * Returns the number of cells of a row that is an array, if it differs from the number of columns of the format.
   * Returns undefined for any other row.
   */
  wrongWidth(row: object): number | undefined {
    return this.#isArray && Array.isArray(row) && row.length !== this.#columns.length
      ? row.length
      : undefined;
  }

  /** Returns the name or the index of a column in the rows. Undefined if the rows do not have the column. */
  nameOf(column: string): string | number | undefined {
    return this.#nameOf.get(column);
  }

  /**
   * Returns a cell as a text without blanks at its ends. Returns undefined for an empty cell and for words that mean a
   * missing value.
   */
  text(row: object, column: string): string | undefined {
    const name = this.#nameOf.get(column);
    const cell = name === undefined ? undefined : readCell(row, name);
    if (typeof cell !== "string" && typeof cell !== "number" && typeof cell !== "bigint") return undefined;
    const written = trimmed(String(cell));
    return isMissing(written) ? undefined : written;
  }

  /** Returns the name in a cell. Several blanks in succession become one, because they do not distinguish names. */
  nameIn(row: object, column: string): string | undefined {
    const name = this.text(row, column);
    return name !== undefined && /[^\S ]|\s\s/.test(name) ? name.replace(/\s+/g, " ") : name;
  }

  /** Returns the text of a cell that means a missing value, such as `---`. Undefined for any other cell. */
  missingWord(row: object, column: string): string | undefined {
    const name = this.#nameOf.get(column);
    const cell = name === undefined ? undefined : readCell(row, name);
    const written = typeof cell === "string" ? trimmed(cell) : "";
    return written !== "" && isMissing(written) ? written : undefined;
  }

  /** Returns the cells of a row that are not empty. The keys are the column names of the format. */
  cells(row: object): Readonly<Record<string, string>> {
    return Object.fromEntries(
      [...this.#nameOf.keys()].flatMap((column) => {
        const written = this.text(row, column);
        return written === undefined ? [] : [[column, written] as const];
      }),
    );
  }

  /** Returns whether a cell is a number and not a text. */
  isNumber(row: object, column: string): boolean {
    const name = this.#nameOf.get(column);
    return name !== undefined && ["number", "bigint"].includes(typeof readCell(row, name));
  }

  /** Returns a cell as a number. Undefined if it is empty or not a number. */
  number(row: object, column: string): number | undefined {
    const written = this.text(row, column);
    return written === undefined || !Number.isFinite(Number(written)) ? undefined : Number(written);
  }
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
