import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { ColumnParts } from "./column-parts.ts";

/**
 * Statements by column, for questions to many of them. {@link columnsOf} makes them; the other functions of
 * `demarche/columns` take them, and compute what they need when it is first needed.
 */
export interface StatementColumns<
  out R = unknown,
  out A extends string = string,
  out M extends string = string,
> {
  /** How many statements there are. */
  readonly size: number;
  /** The actors, in order: those of the dataset, or those that speak in the rows. */
  readonly actors: readonly A[];
  /** The matters, in order. */
  readonly matters: readonly M[];
  /** The statements, as the caller gave them. */
  readonly rows: readonly R[];
}

/** Columns with their parts, which nothing else can read. A private field is read in a tenth of the time of a look-up in a map. */
class PrivateColumns implements StatementColumns {
  /** The name that a console shows, since minifiers rename the class. */
  static readonly name = "StatementColumns";
  readonly #parts: ColumnParts;
  constructor(parts: ColumnParts) {
    this.#parts = parts;
    Object.freeze(this);
  }
  get size(): number {
    return this.#parts.rows.length;
  }
  get actors(): readonly string[] {
    return this.#parts.actors().shown;
  }
  get matters(): readonly string[] {
    return this.#parts.matters().shown;
  }
  get rows(): readonly unknown[] {
    return this.#parts.rows;
  }
  /** Returns the parts of columns; undefined where the value is something else. */
  static partsOf(columns: unknown): ColumnParts | undefined {
    return typeof columns === "object" && columns !== null && #parts in columns ? columns.#parts : undefined;
  }
}

/** Makes columns of their parts. */
export function columnsWith(parts: ColumnParts): StatementColumns {
  return new PrivateColumns(parts);
}

/** Returns the parts of the columns that a caller was given. */
export function partsOfColumns<R>(columns: StatementColumns<R>, caller: string): ColumnParts<R> {
  const parts = PrivateColumns.partsOf(columns);
  if (parts !== undefined) return parts as ColumnParts<R>;
  const message = `${caller} takes what columnsOf gives, not ${shown(columns)}. Write ${caller}(columnsOf(dataset), …).`;
  throw problem("invalid-option", "", message, columns);
}
