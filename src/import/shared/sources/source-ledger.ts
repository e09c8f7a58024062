import { getOrAdd } from "../../../collections/get-or-add.ts";
import { isObject } from "../../../collections/is-object.ts";
import { DemarcheError } from "../../../errors/demarche-error.ts";
import { escapePointer } from "../../../errors/escape-pointer.ts";
import type { Problem } from "../../../errors/problem.ts";
import { shown } from "../../../errors/suggest.ts";
import { withPlainColumns } from "../cells/plain-columns.ts";
import type { AddedRecords } from "../losses/added-records.ts";
import type { ImportLosses, RowCounts, UnknownValue, UnreadableDate } from "../losses/import-losses.ts";
import { valueText } from "../losses/refusal.ts";
import { rowName } from "../losses/row-name.ts";
import type { RowErrorMode } from "../mapping/row-mapping.ts";
import type { DroppedPart, RefusedItem, SourceLosses } from "./source-losses.ts";

/** A row of a table of the source, with its position for messages. */
export interface SourceRow<R extends object = Readonly<Record<string, unknown>>> {
  readonly table: string;
  readonly row: number;
  readonly value: R;
  /** The row that contains this row, such as the vote event of a vote. Undefined: the row is not within another. */
  readonly within?: SourceRow;
}

/** What is wrong with a row. */
export interface SourceProblem {
  readonly column?: string;
  readonly value?: unknown;
  /** What is wrong and how to correct it, without the name of the row. */
  readonly message: string;
}

/** A value of a row that is not a date. */
export interface UnreadableValue {
  readonly column: string | undefined;
  readonly value: string;
  readonly problem: string;
  /** Number of rows with the value. */
  readonly count?: number;
}

type Fate = "mapped" | { readonly reason: string } | RefusedItem;

/**
 * Records for every row of a source whether it is in the dataset, left out or refused. The losses are made from these
 * records.
 */
export class SourceLedger {
  readonly #fates = new Map<string, (Fate | undefined)[]>();
  readonly #dropped = new Map<string, DroppedPart & { count: number }>();
  readonly #unknown = new Map<string, UnknownValue & { count: number }>();
  readonly #unreadable = new Map<string, UnreadableDate & { count: number }>();
  /** Number of dates whose time of day was dropped. */
  droppedTimes = 0;

  /** Adds the rows of a table, and returns those that are objects. */
  add(table: string, rows: readonly unknown[]): readonly SourceRow[] {
    const fates = getOrAdd(this.#fates, table, () => []);
    const added: SourceRow[] = [];
    for (const value of withPlainColumns(rows)) {
      const row = fates.length;
      fates.push(undefined);
      const source = { table, row, value: value as SourceRow["value"] };
      if (isObject(value)) added.push(source);
      else this.refuse(source, { value, message: `has to be an object, not ${shown(value)}.` });
    }
    return added;
  }

  /** Records that at least one value of a row is in the dataset. */
  map({ table, row }: SourceRow<object>): void {
    const fates = this.#fatesOf(table);
    if (typeof fates[row] !== "object" || !("message" in fates[row])) fates[row] = "mapped";
  }

  /**
   * Records that a row is left out although nothing is wrong with it. Has no effect if the ledger already has an entry
   * for the row.
   */
  skip({ table, row }: SourceRow<object>, reason: string): void {
    this.#fatesOf(table)[row] ??= { reason };
  }

  /** If the row `first` was skipped, skips another row for the same reason. Returns whether the row was skipped. */
  skipLike(row: SourceRow<object>, first: SourceRow<object>): boolean {
    const fate = this.#fatesOf(first.table)[first.row];
    if (typeof fate !== "object" || "message" in fate) return false;
    this.skip(row, fate.reason);
    return true;
  }

  /** Records that a row is refused. If a row has several problems, the first is kept. */
  refuse({ table, row, within }: SourceRow<object>, { column, value, message }: SourceProblem): void {
    const fates = this.#fatesOf(table);
    const fate = fates[row];
    if (typeof fate === "object" && "message" in fate) return;
    fates[row] = {
      table,
      row,
      ...(column === undefined ? {} : { column }),
      ...(value === undefined ? {} : { value: valueText(value) }),
      message: `${table} ${rowName(row)}${within === undefined ? "" : `, in ${within.table} ${rowName(within.row)}`}${column === undefined ? "" : `, column "${column}"`}: ${message}`,
    };
  }

  /** Returns whether a row was refused. */
  isRefused({ table, row }: SourceRow<object>): boolean {
    const fate = this.#fatesOf(table)[row];
    return typeof fate === "object" && "message" in fate;
  }

  /** Counts a value that does not become part of the dataset. */
  drop(table: string, column: string, reason: string): void {
    this.#count({ table, column, reason });
  }

  /**
   * Counts a reference to a row that is not in the source. The reason is added to `dropped`. The id of the missing row
   * is added to `unknownValues`, with the first row that refers to it. `what` names the missing row, such as "a motion".
   */
  dropLink(row: SourceRow<object>, column: string, id: string | undefined, what: string): void {
    this.drop(row.table, column, `${what} that is not in the file`);
    if (id !== undefined) this.addUnknown(row, column, id);
  }

  /** Counts a value that is not a date. `problem` says what is wrong with it and how to correct it. */
  addUnreadableDate(
    { table, row }: SourceRow<object>,
    { column, value, problem, count = 1 }: UnreadableValue,
  ): void {
    const key = JSON.stringify([table, column, value]);
    const known = getOrAdd(this.#unreadable, key, () => {
      const at = column === undefined ? "" : `, column "${column}"`;
      const message = `${table} ${rowName(row)}${at}: ${problem}`;
      return { table, ...(column === undefined ? {} : { column }), value, count: 0, row, message };
    });
    known.count += count;
  }

  /** Counts a value that is not allowed in its column. */
  addUnknown({ table, row }: SourceRow<object>, column: string, value: string): void {
    const key = `${table} ${column} ${value}`;
    const field = `${table}.${column}`;
    getOrAdd(this.#unknown, key, () => ({ field, column, value, count: 0, row })).count += 1;
  }

  #count(part: Omit<DroppedPart, "count">): void {
    const key = JSON.stringify([part.table, part.column, part.reason]);
    getOrAdd(this.#dropped, key, () => ({ ...part, count: 0 })).count += 1;
  }

  #fatesOf(table: string): (Fate | undefined)[] {
    return this.#fates.get(table) ?? [];
  }

  /**
   * Returns all losses: those that this ledger counted, and `mapped`, those that `importRows` returned. `added` has the
   * ids of the new records of each kind. With `onError: "throw"`, throws an error if rows were refused or if values are
   * not dates. The error lists both.
   */
  finish(
    onError: RowErrorMode | undefined,
    mapped: readonly Pick<
      ImportLosses,
      "joined" | "matched" | "unmatched" | "conflicts" | "unknownValues" | "droppedTimes" | "undated"
    >[],
    added?: AddedRecords,
  ): SourceLosses {
    const refused: RefusedItem[] = [];
    const tables: [string, RowCounts][] = [];
    const total = { read: 0, mapped: 0, skipped: 0, refused: 0 };
    for (const [table, fates] of this.#fates) {
      const counts = { read: fates.length, mapped: 0, skipped: 0, refused: 0 };
      for (const fate of fates) {
        if (fate === "mapped") counts.mapped += 1;
        else if (fate !== undefined && "message" in fate) {
          counts.refused += 1;
          refused.push(fate);
        } else {
          counts.skipped += 1;
          this.#count({ table, reason: fate?.reason ?? "nothing in the dataset uses the row" });
        }
      }
      for (const name of ["read", "mapped", "skipped", "refused"] as const) total[name] += counts[name];
      tables.push([table, Object.freeze(counts)]);
    }
    const unreadableDates = [...this.#unreadable.values()];
    if (onError === "throw" && refused.length + unreadableDates.length > 0)
      throw toError([...refused, ...unreadableDates]);
    return Object.freeze({
      rows: Object.freeze(total),
      tables: Object.freeze(Object.fromEntries(tables)),
      refused,
      dropped: [...this.#dropped.values()],
      unknownValues: [...this.#unknown.values(), ...mapped.flatMap(({ unknownValues }) => unknownValues)],
      joined: mapped.flatMap(({ joined }) => joined),
      matched: mapped.flatMap(({ matched }) => matched),
      unmatched: mapped.flatMap(({ unmatched }) => unmatched),
      ...(added === undefined ? {} : { added }),
      conflicts: mapped.flatMap(({ conflicts }) => conflicts),
      unreadableDates,
      droppedTimes: mapped.reduce((sum, { droppedTimes }) => sum + droppedTimes, this.droppedTimes),
      undated: mapped.reduce((sum, { undated }) => sum + undated, 0),
    });
  }
}

function toError(wrong: readonly (RefusedItem | UnreadableDate)[]): DemarcheError {
  const problems = wrong.map(({ table = "", row, column, value, message }): Problem => {
    const path = `/${escapePointer(table)}/${row}${column === undefined ? "" : `/${escapePointer(column)}`}`;
    return { code: "invalid-shape", path, ...(value === undefined ? {} : { value }), message };
  });
  return new DemarcheError(problems as [Problem, ...Problem[]]);
}
