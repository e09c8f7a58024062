import { checkIsDataset } from "../dataset/registry.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import type { Statement } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { texts } from "../options/texts.ts";
import type { MatterId } from "../query/compare-stances.ts";
import { type ColumnParts, columnParts } from "./column-parts.ts";
import type { ColumnsOptions, StatementFields } from "./statement-fields.ts";

/**
 * Statements by column, for questions to many of them. Made by {@link columnsOf}; the other functions of
 * `demarche/columns` read it, and it is worked out when they first need it.
 */
export interface StatementColumns<
  out R = unknown,
  out A extends string = string,
  out M extends string = string,
> {
  /** How many statements there are. */
  readonly size: number;
  /** Who can be asked about, in order: the actors of the dataset, or whoever speaks in the rows. */
  readonly actors: readonly A[];
  /** The matters that can be asked about, in order. */
  readonly matters: readonly M[];
  /** The statements, as they were handed over. */
  readonly rows: readonly R[];
}

/** Columns with their parts, which are nobody else's. A private member is found in a tenth of the time that a map takes. */
class PrivateColumns implements StatementColumns {
  /** What a console shows; a minifier gives the class another name. */
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
  /** The parts of columns; undefined: it is something else. */
  static partsOf(columns: unknown): ColumnParts | undefined {
    return typeof columns === "object" && columns !== null && #parts in columns ? columns.#parts : undefined;
  }
}

const columnsOfDatasets = /* @__PURE__ */ new WeakMap<object, StatementColumns>();

/** The parts of columns. */
export function partsOfColumns<R>(columns: StatementColumns<R>, of: string): ColumnParts<R> {
  const parts = PrivateColumns.partsOf(columns);
  if (parts !== undefined) return parts as ColumnParts<R>;
  const message = `${of} takes what columnsOf gives, not ${shown(columns)}. Write ${of}(columnsOf(dataset), …).`;
  throw problem("invalid-option", "", message, columns);
}

/**
 * The statements of a dataset by column. Every position that a statement takes is one entry, put down to its speaker.
 *
 * @example
 * ```ts
 * import { columnsOf } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * columnsOf(dataset).size; // => 66
 * ```
 */
export function columnsOf<I extends Ids>(
  dataset: Dataset<I>,
): StatementColumns<Statement<I>, I["actors"], MatterId<I>>;
/**
 * Rows of any kind by column, as a database, a data frame or a log gives them: nothing is copied or checked, and answers
 * hold the rows themselves.
 *
 * The first question to a million rows takes about a second, the next ones microseconds. The rows have to stay as they
 * are.
 *
 * @throws {@link index!DemarcheError} for an unknown field or option, a field that is missing, and, when a question
 * first reads them, for a date that cannot be read and a stance that is none.
 *
 * @example
 * ```ts
 * import { columnsOf, statementsBetween } from "demarche/columns";
 *
 * const rows = [
 *   { key: "b", who: "alba", topic: "truce", side: 1, day: "2024-05-02" },
 *   { key: "a", who: "borea", topic: "truce", side: -1, day: "2024-05" },
 * ];
 * const columns = columnsOf(rows, {
 *   id: (row) => row.key,
 *   actor: (row) => row.who,
 *   on: (row) => row.topic,
 *   stance: (row) => (row.side > 0 ? "support" : "oppose"),
 *   date: (row) => row.day,
 * });
 * statementsBetween(columns, "2024-05-01", "2024-05-01").map((row) => row.key); // => ["a"]
 * ```
 */
export function columnsOf<R>(
  rows: readonly R[],
  fields: StatementFields<R>,
  options?: ColumnsOptions,
): StatementColumns<R>;
export function columnsOf(
  source: Dataset | readonly unknown[],
  fields?: StatementFields<unknown>,
  options: ColumnsOptions = {},
): StatementColumns {
  if (Array.isArray(source)) {
    checkFields(fields, options);
    return new PrivateColumns(columnParts(source, fields as StatementFields<unknown>, undefined, options));
  }
  if (fields !== undefined) {
    const message =
      "columnsOf reads a dataset by itself. Take the fields away, or hand over an array of rows with them.";
    throw problem("invalid-option", "", message, fields);
  }
  const dataset = source as Dataset;
  const known = columnsOfDatasets.get(dataset);
  if (known !== undefined) return known;
  checkIsDataset(dataset);
  const ids = (...lists: readonly (readonly { readonly id: string }[])[]) =>
    lists.flatMap((records) => records.map(({ id }) => id));
  const { actors, issues, proposals } = dataset;
  const terms = proposals.flatMap((proposal) => proposal.terms);
  const responses = proposals.flatMap((proposal) => proposal.responses);
  const columns = new PrivateColumns(
    columnParts(dataset.statements, statementFields as StatementFields<unknown>, positionsOf, {
      actors: ids(actors),
      matters: ids(issues, proposals, terms, responses),
    }),
  );
  columnsOfDatasets.set(dataset, columns);
  return columns;
}

const positionsOf = (statement: unknown) => (statement as Statement).positions;

const statementFields: StatementFields<Statement> = {
  id: (statement) => statement.id,
  actor: (statement) => statement.speaker,
  // A statement can have several positions, and columns of a dataset read them by themselves.
  on: () => "",
  stance: () => "unclear",
  date: (statement) => statement.date,
};

const fieldNames = ["id", "actor", "on", "stance", "date"];

function checkFields(fields: StatementFields<unknown> | undefined, options: ColumnsOptions): void {
  checkOptions("columnsOf", options, { ties: oneOf(["latest", "id"]), actors: texts, matters: texts });
  for (const name of Object.keys(fields ?? {})) {
    if (fieldNames.includes(name)) continue;
    const message = `columnsOf reads no field ${shown(name)}. ${suggest(name, fieldNames)}`;
    throw problem("unknown-option", `/${name}`, message);
  }
  for (const name of fieldNames) {
    const field = (fields as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (typeof field === "function" || (name === "date" && field === undefined)) continue;
    const message = `columnsOf: field ${name} has to be a function of a row, not ${shown(field)}. Write { ${name}: (row) => row.${name} }.`;
    throw problem("invalid-option", `/${name}`, message, field);
  }
}
