import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { ColumnParts } from "./parts/column-parts.ts";

/**
 * An index of statements, stored by column. {@link columnsOf} makes it, and the other functions of `demarche/columns`
 * query it. Each part of the index is computed when a query first needs it.
 */
export interface StatementColumns<
  out R = unknown,
  out A extends string = string,
  out M extends string = string,
> {
  /** The number of statements. */
  readonly size: number;
  /**
   * The ids of the actors, in UTF-16 order. For a dataset, these are its actors. For rows, these are the actors in the
   * rows and those in the option `actors`.
   */
  readonly actors: readonly A[];
  /** The ids of the matters, in UTF-16 order. For a dataset, these are the issues, proposals, terms and responses. */
  readonly matters: readonly M[];
  /** The statements, in the order of the input. */
  readonly rows: readonly R[];
}

/**
 * Columns that store their parts in a private field. The alternative would be a WeakMap, but a look-up in it takes ten
 * times as long as reading the field.
 */
class PrivateColumns implements StatementColumns {
  /** The name of the class, which consoles show. Minifiers rename the class, so the name is set explicitly. */
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
  /** Returns the parts of columns. Undefined if the value is not an instance of this class. */
  static partsOf(columns: unknown): ColumnParts | undefined {
    return typeof columns === "object" && columns !== null && #parts in columns ? columns.#parts : undefined;
  }
}

/** Returns columns with the given parts. */
export function columnsWith(parts: ColumnParts): StatementColumns {
  return new PrivateColumns(parts);
}

/** Returns the parts of columns. Throws if the value was not made by `columnsOf`. */
export function partsOfColumns<R>(columns: StatementColumns<R>, caller: string): ColumnParts<R> {
  const parts = PrivateColumns.partsOf(columns);
  if (parts !== undefined) return parts as ColumnParts<R>;
  const message = `${caller} needs columns as columnsOf returns them, not ${shown(columns)}. Write ${caller}(columnsOf(dataset), …).`;
  throw problem("invalid-option", "", message, columns);
}
