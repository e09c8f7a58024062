import { problem } from "../../../errors/demarche-error.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import { type FieldName, Refusal } from "../losses/refusal.ts";
import { plainColumn } from "./plain-columns.ts";

/**
 * Returns the value of a column. A property that every object inherits, such as `constructor`, is read only if it is an
 * own property of the row. Throws a `Refusal` if a getter of the row throws.
 */
export function readCell(row: object, name: string | number): unknown {
  if (name in Object.prototype && !Object.hasOwn(row, name)) return undefined;
  try {
    return (row as Readonly<Record<string | number, unknown>>)[name];
  } catch (error) {
    throw new Refusal(undefined, `column ${shown(String(name))} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Returns the message of an error from the caller's code, shortened for the message of a refusal. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : typeof error === "string" ? error : shown(error);
  return text.slice(0, 300);
}

/** Keeps track of the columns that the rows have, and of the columns that the mapping or its functions use. */
export class ColumnUse {
  /** The columns that functions read. */
  readonly #used = new Set<string>();
  /** The key is a column, and the value is the number of fields of the mapping that name it. */
  readonly #readers = new Map<string, number>();
  /**
   * A field is in `#dropped` if at least one of its values is in no record, and in `#kept` if at least one of its
   * values is in a record.
   */
  readonly #dropped = new Set<FieldName>();
  readonly #kept = new Set<FieldName>();
  readonly #known = new Set<string>();
  readonly #named = new Map<string, boolean>();
  #order: readonly string[] = [];
  readonly #handler: ProxyHandler<object> = {
    get: (row, name) => {
      if (typeof name === "string") this.#used.add(plainColumn(name));
      // The receiver is the row and not its proxy, so that getters of classes with private fields work.
      const value: unknown = Reflect.get(row, name, row);
      return typeof value === "function" ? value.bind(row) : value;
    },
    has: (row, name) => {
      if (typeof name === "string") this.#used.add(plainColumn(name));
      return Reflect.has(row, name);
    },
  };
  #view: object = {};
  #viewed: object | undefined;

  /** Stores that the mapping names a column. */
  name(column: string | number): void {
    const name = String(column);
    this.#readers.set(name, (this.#readers.get(name) ?? 0) + 1);
    this.#named.set(String(column), false);
  }

  /** Stores that a value of a field is in no record, because another part of the field is empty. */
  drop(at: FieldName): void {
    this.#dropped.add(at);
  }

  /** Stores that a value of a field is in a record. This is stored only for fields whose values can be dropped. */
  keep(at: FieldName): void {
    this.#kept.add(at);
  }

  /** Stores that a row has a column that the mapping names. */
  find(column: string | number): void {
    this.#named.set(String(column), true);
  }

  /**
   * Stores the columns of a row. This is fastest if the row has the same columns in the same order as the previous row.
   */
  see(row: object): void {
    let i = 0;
    let isSame = true;
    for (const name in row) {
      if (this.#order[i] !== name) {
        isSame = false;
        break;
      }
      i += 1;
    }
    if (isSame && i === this.#order.length) return;
    this.#order = [];
    const order: string[] = [];
    for (const name in row) {
      order.push(name);
      this.#known.add(name);
    }
    this.#order = order;
  }

  /** Returns a view of a row that notes which columns a function reads. */
  watch<R extends object>(row: R): R {
    if (this.#viewed !== row) {
      this.#viewed = row;
      this.#view = new Proxy(row, this.#handler);
    }
    return this.#view as R;
  }

  /** Throws if the mapping names a column that no row has. */
  checkNames(caller: string): void {
    for (const [name, isFound] of this.#named) {
      if (isFound || this.#known.has(name) || this.#known.size === 0) continue;
      const message = `${caller}: no row has a column ${shown(name)}. ${suggest(name, this.#known)}`;
      throw problem("invalid-option", "", message, name);
    }
  }

  /** Returns the columns that nothing used, in the order in which they were seen. */
  unused(): readonly string[] {
    const readers = new Map(this.#readers);
    for (const at of this.#dropped) {
      if (at.column === undefined || this.#kept.has(at)) continue;
      readers.set(at.column, (readers.get(at.column) ?? 1) - 1);
    }
    return [...this.#known].filter((name) => !this.#used.has(name) && (readers.get(name) ?? 0) === 0);
  }
}
