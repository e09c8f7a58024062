import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { type Cells, readCells } from "./read-cells.ts";
import { TableReader } from "./table-reader.ts";
import { tables } from "./tables.ts";
import { type FormulaRule, formulaRules } from "./write-csv.ts";

/** The tables of a data package by name, as a CSV reader returns them: each a list of rows, which are cells by column. */
export type DataPackageTables = Readonly<Record<string, readonly object[]>>;

/** Options of {@link fromDataPackage}. */
export interface FromDataPackageOptions {
  /** The option `formulas` of {@link toDataPackage} with which the package was written. Default: `"guard"`. */
  readonly formulas?: FormulaRule | undefined;
}

const rules = { formulas: /* @__PURE__ */ oneOf(formulaRules) };

/**
 * Returns the dataset in the tables that {@link toDataPackage} wrote, equal to the original in every field. Cells can be
 * text, as in CSV, or have the types of the descriptor; an empty cell is null.
 *
 * Only the tables are checked: their names, columns and types, and that no item of a list is missing. If they may have
 * been edited, pass the dataset to `parseDataset` of `demarche/schema`, which checks the records. `fromRows` of
 * `demarche/schema` reads tables that hold one kind each.
 *
 * @throws {@link index!DemarcheError} with all problems at once. Each path is a JSON Pointer into the tables; messages count
 * rows from 1.
 *
 * @example
 * ```ts
 * import { fromDataPackage } from "demarche/export";
 *
 * const tables = {
 *   issues: [{ id: "truce", label: "Truce", proposition: "There should be a truce.", broader: "", note: "" }],
 * };
 * fromDataPackage(tables).issues; // => [{ id: "truce", label: "Truce", proposition: "There should be a truce." }]
 * ```
 */
export function fromDataPackage(given: DataPackageTables, options: FromDataPackageOptions = {}): Dataset {
  checkOptions("fromDataPackage", options, rules);
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    const message = `fromDataPackage takes an object of tables, not ${shown(given)}. Write { documents: rows }.`;
    throw problem("invalid-shape", "", message, given);
  }
  const layout = tables();
  const problems: Problem[] = [...unknownTables(Object.keys(given), layout)];
  const read = new Map<string, readonly Cells[]>();
  for (const table of layout) {
    if (!Object.hasOwn(given, table.name)) continue;
    const cells = readCells(table, given[table.name], options.formulas ?? "guard");
    read.set(table.name, cells.rows);
    problems.push(...cells.problems);
  }
  throwAny(problems);
  const reader = new TableReader(read);
  const dataset = reader.dataset();
  throwAny(reader.problems);
  return dataset;
}

function unknownTables(given: readonly string[], layout: ReturnType<typeof tables>): readonly Problem[] {
  const names = layout.map(({ name }) => name);
  return given
    .filter((name) => !names.includes(name))
    .map((name) => ({
      code: "invalid-shape",
      path: `/${name}`,
      message: `fromDataPackage: there is no table ${shown(name)}. ${suggest(name, names)}`,
    }));
}

function throwAny([first, ...more]: readonly Problem[]): void {
  if (first !== undefined) throw new DemarcheError([first, ...more]);
}
