import { isObject } from "../collections/is-object.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { type Cells, readCells } from "./tables/read-cells.ts";
import { readCsv } from "./tables/read-csv.ts";
import type { Table } from "./tables/table.ts";
import { TableReader } from "./tables/table-reader.ts";
import { tables } from "./tables/tables.ts";
import { type FormulaRule, formulaRules } from "./write-csv.ts";

/**
 * The input of {@link fromDataPackage}: an object that maps each file name (`statements.csv`) or table name
 * (`statements`) to its contents. The contents are the text of the CSV file, or the list of rows that a CSV reader
 * returns. Each row is an object that maps column names to cells.
 */
export type DataPackageTables = Readonly<Record<string, string | readonly object[]>>;

/** Options of {@link fromDataPackage}. */
export interface FromDataPackageOptions {
  /** The value of the option `formulas` with which {@link toDataPackage} wrote the package. Default: `"guard"`. */
  readonly formulas?: FormulaRule | undefined;
}

const rules = { formulas: /* @__PURE__ */ oneOf(formulaRules) };

/**
 * Reads the files or tables that {@link toDataPackage} wrote, and returns a dataset that is equal to the original in
 * every field. Pass each file as its text. `datapackage.json` is ignored and can be missing. If another CSV reader has
 * read a file, pass the list of rows instead. The cells of these rows can be texts or have the types in the descriptor,
 * and an empty cell can be null.
 *
 * Only the form of the tables is checked: their names, columns and types, and whether items of lists are missing. If
 * the tables may have been edited, pass the dataset to `parseDataset` of `demarche/schema`, which checks the records.
 * To read tables of your own, each with one kind of record, use `fromRows` of `demarche/schema`.
 *
 * @throws {@link index!DemarcheError} with all problems at once. The path of a problem is a JSON Pointer into the
 * argument. Messages count rows from 1.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { fromDataPackage, toDataPackage } from "demarche/export";
 *
 * const { files } = toDataPackage(dataset);
 * fromDataPackage(files).statements.length === dataset.statements.length; // => true
 *
 * const tables = { issues: [{ id: "truce", label: "Truce", proposition: "There should be a truce." }] };
 * fromDataPackage(tables).issues; // => [{ id: "truce", label: "Truce", proposition: "There should be a truce." }]
 * ```
 */
export function fromDataPackage(given: DataPackageTables, options: FromDataPackageOptions = {}): Dataset {
  checkOptions("fromDataPackage", options, rules);
  if (!isObject(given)) {
    const message = `fromDataPackage takes an object of files or tables, not ${shown(given)}. Write { "documents.csv": text } or { documents: rows }.`;
    throw problem("invalid-shape", "", message, given);
  }
  if ("descriptor" in given && "files" in given) {
    const message = "fromDataPackage takes the files of a package. Write fromDataPackage(package.files).";
    throw problem("invalid-shape", "", message, given);
  }
  const layout = tables();
  const problems: Problem[] = [];
  const givenTables = tablesOf(given, layout, problems);
  const read = new Map<string, readonly Cells[]>();
  for (const table of layout) {
    if (!givenTables.has(table.name)) continue;
    const cells = readCells(table, givenTables.get(table.name), options.formulas ?? "guard");
    read.set(table.name, cells.rows);
    problems.push(...cells.problems);
  }
  throwAny(problems);
  const reader = new TableReader(read);
  const dataset = reader.dataset();
  throwAny(reader.problems);
  return dataset;
}

/** Returns the rows of each table. Unknown tables, and files that cannot be read, are reported in `problems`. */
function tablesOf(
  given: DataPackageTables,
  layout: readonly Table[],
  problems: Problem[],
): ReadonlyMap<string, unknown> {
  const names = layout.map((table) => table.name);
  const rowsOf = new Map<string, unknown>();
  const report = (key: string, message: string) => {
    problems.push({ code: "invalid-shape", path: `/${escapePointer(key)}`, message });
  };
  for (const [key, value] of Object.entries(given)) {
    if (key === "datapackage.json") continue;
    const name = key.replace(/\.csv$/, "");
    if (!names.includes(name)) {
      const cure = suggest(name, names, "the descriptor in datapackage.json");
      report(key, `fromDataPackage: there is no table ${shown(name)}. ${cure}`);
    } else if (rowsOf.has(name)) {
      report(key, `fromDataPackage: table ${name} is given twice. Pass the file or the rows.`);
    } else if (typeof value === "string") {
      const { rows, problem } = readCsv(value);
      rowsOf.set(name, rows);
      if (problem === undefined) continue;
      const { line, reason } = problem;
      report(
        key,
        `fromDataPackage: line ${line} of ${key} cannot be read: ${reason}. Write CSV by RFC 4180.`,
      );
    } else {
      rowsOf.set(name, value);
    }
  }
  return rowsOf;
}

function throwAny([first, ...more]: readonly Problem[]): void {
  if (first !== undefined) throw new DemarcheError([first, ...more]);
}
