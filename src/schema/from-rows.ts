import { checkOptions } from "../dataset/options.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Kind, kinds } from "../model/ids.ts";
import { checkTables, type Table } from "./check-tables.ts";
import { type CellPlace, describeCell, locateCell, type Origin, pointerToCell } from "./locate-cell.ts";
import { readRow } from "./read-row.ts";
import { safeParseDataset } from "./safe-parse-dataset.ts";
import { parentColumn, tableShapes } from "./table-shapes.ts";

/** The flat tables of a dataset: arrays of rows, each an object of cells by the names of the columns. */
export interface RowTables {
  /** What the dataset says of itself, as one row. Absent: nothing. */
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

/**
 * Flat tables as a dataset: sheets of a spreadsheet, CSV files, an event list, the result of a query. It is checked as
 * {@link parseDataset} checks, and what is wrong is told by table, row, column, value and cure.
 *
 * The columns are those that {@link index!toRows} writes, read from the schemas; without `names`, since a dataset refers by
 * ids. A list is one cell, its values joined by `"; "`. A list of objects is a column for each member
 * (`positions.on`, `positions.stance`), in which the parts at one place are one object, and the part of a member that it
 * does not have is nothing: `"Alba leaves the valley.; "`. Lists within it are joined by `", "`, lists within those by
 * `"| "`. A separator that belongs to a text has a backslash before it, and backslashes before a separator are doubled.
 *
 * - Numbers, `true` and `false` may come as text, and a number is text where text is wanted: a date `2022`. An empty cell
 *   is null is absent. Texts are taken as they are, blanks at their ends included.
 * - A list without values comes back as `[]` where a record has to have it, and absent where it does not; so does an
 *   object without members: no cell tells the two apart.
 * - A row with nothing in it is passed over, but counted. Columns stand in any order.
 * - A list of objects can be a table of its own, `statements.positions`, with a column `of` for the id of the record that it
 *   belongs to. Its rows follow each other in the order of the list. Terms and responses have ids, so their lists can,
 *   too: `proposals.terms.sources`.
 *
 * The rows are left as they are.
 *
 * @throws {@link index!DemarcheError} with everything that is wrong. The `path` of each problem is a JSON Pointer into the
 * tables, `/statements/6/positions.on`, which counts from 0; its message counts rows from `firstRow`. Where tables or
 * columns are wrong, cells are not looked at; where cells cannot be read or a shape is wrong, references, dates and spans
 * are not.
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
  checkOptions("fromRows", options, { firstRow: { atLeast: 1 } }, dataset);
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
  const { parsed, wrong } = parse(dataset, origins, firstRow);
  // Where a row could not be read, what refers to it would be told to refer to nothing.
  const unread = problems.length > 0;
  for (const one of wrong) if (!unread || one.code === "invalid-shape") problems.push(one);
  throwAny(problems);
  return parsed as Dataset;
}

function throwAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DemarcheError(problems as [Problem, ...Problem[]]);
}

/** The dataset, or what is wrong with it in the words of the tables. */
function parse(
  dataset: Dataset,
  origins: ReadonlyMap<unknown, Origin>,
  firstRow: number,
): { readonly parsed?: Dataset; readonly wrong: readonly Problem[] } {
  try {
    const parsed = safeParseDataset(dataset);
    if (parsed.success) return { parsed: parsed.dataset, wrong: [] };
    return { wrong: parsed.issues.flatMap((issue) => inRows(issue, dataset, origins, firstRow) ?? []) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // zod hands problems on as arguments, and a call takes some hundred thousand. The halves have half as many.
    const longest = Math.max(...kinds.map((kind) => dataset[kind].length));
    const half = (from: number, to: number) =>
      Object.fromEntries(kinds.map((kind) => [kind, dataset[kind].slice(from, to)])) as unknown as Dataset;
    if (longest > 1) {
      const middle = Math.ceil(longest / 2);
      const halves = [half(0, middle), half(middle, longest)].flatMap(
        (one) => parse(one, origins, firstRow).wrong,
      );
      // Half a dataset refers to the other half.
      return { wrong: halves.filter(({ code }) => code === "invalid-shape") };
    }
    const message = "fromRows: more is wrong with a single row than can be told. Look at the longest cells.";
    return { wrong: [{ code: "invalid-shape", path: "", message }] };
  }
}

type Members = Record<string, unknown>;

/** Adds the records of a table to a dataset, and remembers which row each was. */
function readTable(
  { name, row: shape, rows, inside, single }: Table,
  dataset: Dataset,
  origins: Map<unknown, Origin>,
  firstRow: number,
  problems: Problem[],
): void {
  const parents = inside === undefined ? undefined : recordsById(dataset, inside.table);
  rows.forEach((row, i) => {
    const origin: Origin = { table: name, index: single ? undefined : i, row, spoilt: [] };
    const report = (place: Pick<CellPlace, "member" | "parts">, rest: Omit<Problem, "path">) => {
      const at = { ...origin, ...place };
      const message = `${describeCell(at, firstRow)}: ${rest.message}`;
      problems.push({ ...rest, path: pointerToCell(at), message });
    };
    const id = inside === undefined ? undefined : (row as Members)[parentColumn];
    const named = id !== undefined && id !== null && id !== "";
    const read = readRow(row, shape, ({ column, spoilt, parts, value, message }) => {
      origin.spoilt.push(spoilt);
      report({ member: column, parts }, { code: "invalid-shape", value, message });
    });
    if (read === undefined && !named) return;
    const record = read ?? {};
    origins.set(record, origin);
    if (inside === undefined || parents === undefined) {
      if (name === "metadata") (dataset as unknown as Members).metadata = record;
      else (dataset[name as Kind] as unknown[]).push(record);
      return;
    }
    const at = { member: parentColumn, parts: [] };
    const parent = typeof id === "object" ? undefined : parents.get(String(id));
    if (!named || parent === undefined) {
      // An error must not cost more than the work it stops.
      const cure = problems.length > 100 ? "" : ` ${suggest(id, parents.keys())}`;
      const message = named
        ? `${shown(id)} is no id of ${inside.table}.${cure}`
        : `nothing says which of ${inside.table} it belongs to. Write its id.`;
      report(at, { code: "unknown-id", ...(named ? { value: id } : {}), message });
      return;
    }
    parent[inside.member] ??= [];
    const list = parent[inside.member] as unknown[];
    if (list.length > 0 && origins.get(list[0])?.table !== name) {
      const message = `${inside.member} of ${shown(id)} stand in columns of their own, too. Keep the columns or the table.`;
      report(at, { code: "inconsistent-record", value: id, message });
    } else list.push(record);
  });
}

/** The records that the rows of another table can belong to, by their ids; of two with one id the first. */
function recordsById(dataset: Dataset, table: string): ReadonlyMap<string, Members> {
  const [kind, ...members] = table.split(".");
  let records = dataset[kind as Kind] as unknown as readonly Members[];
  for (const member of members) {
    records = records.flatMap((record) => (record[member] as readonly Members[] | undefined) ?? []);
  }
  const byId = new Map<string, Members>();
  for (const record of records) {
    if (typeof record.id === "string" && !byId.has(record.id)) byId.set(record.id, record);
  }
  return byId;
}

/** A problem of the dataset as one of the tables; undefined where the cell has been told to be unreadable. */
function inRows(
  { path, message, ...rest }: Problem,
  dataset: Dataset,
  origins: ReadonlyMap<unknown, Origin>,
  firstRow: number,
): Problem | undefined {
  const place = locateCell(path, dataset, origins);
  if (place === undefined) return { path, message, ...rest };
  const { member, spoilt } = place;
  if (spoilt.some((column) => member === column || member.startsWith(`${column}.`))) return undefined;
  const told = message
    // Without an id, the place is all that names the record.
    .replace(/^\w+ number \d+: /, "")
    // The part has been told, counted from 1.
    .replace(/[a-z]+(\.\w+)+(?= (is missing|cannot be))/i, (members) => members.replace(/\.\d+/g, ""))
    .replace(/is taken by (\/[^\s.]+)/, (all, pointer: string) => {
      const other = locateCell(pointer, dataset, origins);
      return other === undefined ? all : `is taken by ${describeCell(other, firstRow)}`;
    });
  const cure = rest.value === undefined && / is missing[;.]/.test(told) ? " Fill the cell." : "";
  return { ...rest, path: pointerToCell(place), message: `${describeCell(place, firstRow)}: ${told}${cure}` };
}
