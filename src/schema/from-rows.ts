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

/**
 * The flat tables of a dataset. A table is an array of rows, and a row is an object with a cell for each column. Every
 * table can be left out.
 */
export interface RowTables {
  /** Title, version, date and licence of the dataset: a row, or an array of one row. Default: no metadata. */
  readonly metadata?: object | readonly object[] | undefined;
  /** Coded documents: texts, tables, recordings and pages. */
  readonly documents?: readonly object[] | undefined;
  /** Persons and collectives. */
  readonly actors?: readonly object[] | undefined;
  /** Propositions that actors can support or oppose. */
  readonly issues?: readonly object[] | undefined;
  /** Speech acts. */
  readonly statements?: readonly object[] | undefined;
  /** Proposals, with their terms and the responses to them. */
  readonly proposals?: readonly object[] | undefined;
  /** Meetings that were held, scheduled, proposed or cancelled. */
  readonly meetings?: readonly object[] | undefined;
  /** Military installations and presences. */
  readonly bases?: readonly object[] | undefined;
  /** Events: facts that are not statements, proposals or meetings. */
  readonly events?: readonly object[] | undefined;
  /**
   * A list whose items are in a separate table: `statements.positions`, `proposals.terms`, `proposals.terms.sources`.
   */
  readonly [list: `${Kind}.${string}`]: readonly object[] | undefined;
}

/** Options of {@link fromRows}. */
export interface FromRowsOptions {
  /**
   * The number of the first row in messages, as in `mapRows`: 2 for a spreadsheet that counts a line of headings as row
   * 1. Messages also say the position of the row. Default: 0, as in citations of rows and in the paths of problems.
   */
  readonly firstRow?: number | undefined;
}

const rules = { firstRow: /* @__PURE__ */ wholeNumber({ atLeast: 0 }) };

/**
 * Returns the dataset that flat tables contain. These can be the sheets of a spreadsheet, CSV files, a list of events
 * or the result of a query. The function makes the same checks as {@link parseDataset}. Its messages give the table,
 * row, column and value, and say how to fix the problem.
 *
 * The columns are those that {@link index!toRows} writes without the option `names`, because a dataset refers to
 * records by their ids. A list is one cell, whose values are joined by `"; "`. A list of objects has a column for each
 * field, such as `positions.on` and `positions.stance`. The values at the same position in these columns belong to one
 * object. If a value is empty, the object lacks this field. For example, in the cell `"Alba leaves the valley.; "`, the
 * second of two values is empty. Lists within the objects are joined by `", "`, and lists within those by `"| "`. If a
 * text contains a separator, a backslash is written before the separator. Backslashes that were already directly before
 * it are doubled.
 *
 * - Numbers, `true` and `false` can be given as text. If a field is a text, a number is read as text, for example the
 *   date `2022`. Do not trim the cells, because blanks in a text are kept.
 * - An empty cell is an absent field. If the field is a required list, an empty cell is an empty list.
 * - Empty rows are skipped, but they are counted in the row numbers of messages.
 * - A list of objects can be a separate table, such as `statements.positions`. Its rows are in the order of the list,
 *   and its column `of` has the id of the record that the list belongs to. Lists of terms and responses can also be
 *   tables, because terms and responses have ids: `proposals.terms.sources`.
 *
 * The tables of `toDataPackage` have another layout. `fromDataPackage` of `demarche/export` reads them.
 *
 * The rows are not changed.
 *
 * @throws {@link index!DemarcheError} with every problem. The `path` of each problem is a JSON Pointer into the tables,
 * such as `/statements/6/positions.on`. It counts rows from 0, and so does the message without `firstRow`. Cells are
 * checked only if all tables and columns are valid. References, dates and spans are checked only if all cells can be
 * read.
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
 * // => 'issues row 0 (the first), column broader: issues "peace": broader: "piece" is no id of issues. Did you mean "peace"?'
 * ```
 */
export function fromRows(tables: RowTables, options: FromRowsOptions = {}): Dataset {
  const dataset = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Dataset;
  checkOptions("fromRows", options, rules);
  if (typeof tables !== "object" || tables === null || Array.isArray(tables)) {
    const message = `fromRows takes an object of tables, not ${shown(tables)}. Write { statements: rows }.`;
    throw problem("invalid-shape", "", message, tables);
  }
  const { firstRow = 0 } = options;
  const checked = checkTables(tables, tableShapes(), firstRow);
  throwAny(checked.problems);

  const problems: Problem[] = [];
  const origins = new Map<unknown, Origin>();
  for (const table of checked.tables) readTable(table, { dataset, origins, problems, firstRow });
  const parsed = parseRows({ dataset, origins, firstRow });
  // If a row could not be read, its record is missing, and references to it would be reported by mistake. Therefore,
  // only fields that are missing, unknown or of a wrong type are then reported.
  const areRowsRead = problems.length === 0;
  for (const found of parsed.problems) {
    if (areRowsRead || found.code === "invalid-shape") problems.push(found);
  }
  throwAny(problems);
  return parsed.dataset as Dataset;
}

function throwAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DemarcheError(problems as [Problem, ...Problem[]]);
}
