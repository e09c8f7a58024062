import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Kind, kinds } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { checkTables } from "./check-tables.ts";
import type { Origin } from "./locate-cell.ts";
import { parseRows } from "./parse-rows.ts";
import { readTable } from "./read-table.ts";
import { tableShapes } from "./table-shapes.ts";

/** The flat tables of a dataset: arrays of rows, each an object of cells by the names of the columns. */
export interface RowTables {
  /** What the dataset says of itself: a row, or an array of one. Absent: nothing. */
  readonly metadata?: object | readonly object[] | undefined;
  /** The coded texts. Absent: none, as of every kind. */
  readonly documents?: readonly object[] | undefined;
  /** Persons and collectives. */
  readonly actors?: readonly object[] | undefined;
  /** Propositions to be for or against. */
  readonly issues?: readonly object[] | undefined;
  /** Speech acts. */
  readonly statements?: readonly object[] | undefined;
  /** Proposals with their terms and the responses to them. */
  readonly proposals?: readonly object[] | undefined;
  /** Meetings held, planned and asked for. */
  readonly meetings?: readonly object[] | undefined;
  /** Military installations and presences. */
  readonly bases?: readonly object[] | undefined;
  /** Other dated facts. */
  readonly events?: readonly object[] | undefined;
  /** A list of objects as a table of its own: `statements.positions`, `proposals.terms`, `proposals.terms.sources`. */
  readonly [list: `${Kind}.${string}`]: readonly object[] | undefined;
}

/** Options of {@link fromRows}. */
export interface FromRowsOptions {
  /** The number that a person sees at the first row of data: 2 in a spreadsheet with a line of headings. Default: 1. */
  readonly firstRow?: number | undefined;
}

const rules = { firstRow: /* @__PURE__ */ wholeNumber({ atLeast: 1 }) };

/**
 * Flat tables as a dataset: sheets of a spreadsheet, CSV files, an event list, the result of a query. It is checked as
 * {@link parseDataset} checks, and what is wrong is told by table, row, column, value and cure.
 *
 * The columns are those that {@link index!toRows} writes, read from the schemas; without `names`, since a dataset refers
 * by ids. A list is one cell, its values joined by `"; "`. A list of objects is a column for each member
 * (`positions.on`, `positions.stance`), in which the parts at one place are one object, and an absent part is nothing:
 * `"Alba leaves the valley.; "`. Lists within it are joined by `", "`, lists within those by `"| "`. A separator that
 * belongs to a text has a backslash before it, and backslashes before a separator are doubled.
 *
 * - Numbers, `true` and `false` may come as text, and a number is text where text is wanted: a date `2022`. An empty
 *   cell is absent. Texts are taken as they are: do not trim the cells.
 * - A list without values comes back as `[]` where a record has to have it, else absent: no cell tells the two apart.
 * - A row with nothing in it is passed over, but counted.
 * - A list of objects can be a table of its own, `statements.positions`, its rows in the order of the list, with a
 *   column `of` for the id of the record that has it. Terms and responses have ids, so their lists can, too:
 *   `proposals.terms.sources`.
 *
 * The tables of `toDataPackage` are laid out otherwise; `fromDataPackage` of `demarche/export` reads them back.
 *
 * The rows are left as they are.
 *
 * @throws {@link index!DemarcheError} with everything that is wrong. The `path` of each problem is a JSON Pointer into the
 * tables, `/statements/6/positions.on`, which counts from 0; its message counts rows from `firstRow`. Where tables or
 * columns are wrong, cells are not looked at; where cells cannot be read, references, dates and spans are not.
 *
 * @example
 * ```ts
 * import { kinds, toRows } from "demarche";
 * import { dataset } from "demarche/data";
 * import { fromRows } from "demarche/schema";
 *
 * const tables = Object.fromEntries(kinds.map((kind) => [kind, toRows(dataset[kind])]));
 * fromRows({ ...tables, metadata: dataset.metadata }).statements.length === dataset.statements.length; // => true
 *
 * let message = "";
 * try {
 *   fromRows({ issues: [{ id: "peace", label: "Peace", proposition: "There should be peace.", broader: "piece" }] });
 * } catch (error) {
 *   message = (error as Error).message;
 * }
 * message;
 * // => 'issues row 1, column broader: issues "peace": broader: "piece" is no id of issues. Did you mean "peace"?'
 * ```
 */
export function fromRows(tables: RowTables, options: FromRowsOptions = {}): Dataset {
  const dataset = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Dataset;
  checkOptions("fromRows", options, rules);
  if (typeof tables !== "object" || tables === null || Array.isArray(tables)) {
    const message = `fromRows takes an object of tables, not ${shown(tables)}. Write { statements: rows }.`;
    throw problem("invalid-shape", "", message, tables);
  }
  const { firstRow = 1 } = options;
  const checked = checkTables(tables, tableShapes(), firstRow);
  throwAny(checked.problems);

  const problems: Problem[] = [];
  const origins = new Map<unknown, Origin>();
  for (const table of checked.tables) readTable(table, dataset, origins, firstRow, problems);
  const { parsed, wrong } = parseRows(dataset, origins, firstRow);
  // Where a row could not be read, what refers to it would be told to refer to nothing.
  const unread = problems.length > 0;
  for (const one of wrong) if (!unread || one.code === "invalid-shape") problems.push(one);
  throwAny(problems);
  return parsed as Dataset;
}

function throwAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DemarcheError(problems as [Problem, ...Problem[]]);
}
