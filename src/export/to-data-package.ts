import { registryOf } from "../dataset/registry.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { type DataPackageDescriptor, dataPackageDescriptor } from "./tables/data-package-descriptor.ts";
import { tableRows } from "./tables/table-rows.ts";
import { tables } from "./tables/tables.ts";
import { type FormulaRule, formulaRules, writeCsv } from "./write-csv.ts";

/** Options of {@link toDataPackage}. */
export interface ToDataPackageOptions {
  /** How to write texts that a spreadsheet may read as formulas, as in {@link toCsv}. Default: `"guard"`. */
  readonly formulas?: FormulaRule | undefined;
}

/** Result of {@link toDataPackage}. */
export interface DataPackage {
  /** The content of `datapackage.json`. */
  readonly descriptor: DataPackageDescriptor;
  /** The files, including `datapackage.json`. The key is the name of a file, the value is its content. */
  readonly files: Readonly<Record<string, string>>;
}

const rules = { formulas: /* @__PURE__ */ oneOf(formulaRules) };

/**
 * Returns a dataset as a Data Package (version 2): a descriptor and CSV files, which belong in one folder. There is a
 * table for each kind of record and for each list. The table `records` lists every id with its kind. Primary and
 * foreign keys connect the tables. No information is lost, and even an empty list stays different from an absent one.
 * There is one exception: UTF-8 cannot encode lone surrogates, so they become replacement characters.
 *
 * The fields of an object are columns with dots in their names (`place.name`). The table of a list has one row for each
 * item, with the id of the `record` and the `index` of the item in its list. Lists with the same name share one table,
 * so `sources` has the citations of all kinds. If a list can be absent, the row of its record has a column with the
 * number of items (`addressees.length`), which is null if the list is absent.
 *
 * Texts that a spreadsheet may read as formulas get a single quote before them, as in {@link toCsv}; `formulas: "keep"`
 * writes them unchanged.
 *
 * @throws {@link index!DemarcheError} for an unknown option.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toDataPackage } from "demarche/export";
 *
 * const { descriptor, files } = toDataPackage(dataset);
 * descriptor.resources.slice(0, 4).map(({ path }) => path); // => ["metadata.csv", "records.csv", "documents.csv", "actors.csv"]
 * files["participants.csv"]?.split("\r\n")[0]; // => "record,index,actor,onBehalfOf"
 * JSON.parse(files["datapackage.json"] ?? "").resources.length === descriptor.resources.length; // => true
 * ```
 */
export function toDataPackage<I extends Ids>(
  dataset: Dataset<I>,
  options: ToDataPackageOptions = {},
): DataPackage {
  registryOf(dataset as Dataset);
  checkOptions("toDataPackage", options, rules);
  const formulas = options.formulas ?? "guard";
  const layout = tables();
  const rows = tableRows(dataset as Dataset, layout);
  const descriptor = dataPackageDescriptor(dataset.metadata, layout, formulas);
  const files: Record<string, string> = { "datapackage.json": `${JSON.stringify(descriptor, null, 2)}\n` };
  for (const { name, columns } of layout) {
    files[`${name}.csv`] = writeCsv(
      columns.map((column) => column.name),
      rows.get(name) ?? [],
      formulas,
    );
  }
  return Object.freeze({ descriptor: Object.freeze(descriptor), files: Object.freeze(files) });
}
