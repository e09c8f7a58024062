import { registryOf } from "../dataset/registry.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { tableRows } from "./table-rows.ts";
import { type Column, type Table, tables } from "./tables.ts";
import { type FormulaRule, formulaRules, writeCsv } from "./write-csv.ts";

/** Options of {@link toDataPackage}. */
export interface ToDataPackageOptions {
  /** What becomes of texts that a spreadsheet may take for formulas, as in `toCsv`. Default: `"guard"`. */
  readonly formulas?: FormulaRule | undefined;
}

/** A field of a table: a Table Schema field. */
export interface DataPackageField {
  /** Name of the column. */
  readonly name: string;
  /** What it holds. */
  readonly type: Column["type"];
  /** What it means. */
  readonly description: string;
  /** The words that it can hold. Absent: any value. */
  readonly categories?: readonly string[];
  /** Whether there has to be a value, and which. */
  readonly constraints?: {
    /** Whether there has to be a value. */
    readonly required?: true;
    /** The words that it can hold, for readers of version 1. */
    readonly enum?: readonly string[];
  };
}

/** Fields whose values stand in another table. */
export interface DataPackageForeignKey {
  /** The fields. */
  readonly fields: readonly string[];
  /** Where their values stand. */
  readonly reference: {
    /** Name of the table. Absent: the same table. */
    readonly resource?: string;
    /** The fields there. */
    readonly fields: readonly string[];
  };
}

/** One CSV file of a data package, with its Table Schema. */
export interface DataPackageResource {
  /** Name of the table. */
  readonly name: string;
  /** Always a table. */
  readonly type: "table";
  /** Name of the file. */
  readonly path: string;
  /** What a row of it is. */
  readonly description: string;
  /** Always CSV. */
  readonly format: "csv";
  /** The MIME type of CSV. */
  readonly mediatype: "text/csv";
  /** Always UTF-8. */
  readonly encoding: "utf-8";
  /** Its columns and keys. */
  readonly schema: {
    /** The columns. */
    readonly fields: readonly DataPackageField[];
    /** What stands for no value. */
    readonly missingValues: readonly [""];
    /** The columns that tell rows apart. Absent: one row at most. */
    readonly primaryKey?: readonly string[];
    /** What refers to other tables. */
    readonly foreignKeys?: readonly DataPackageForeignKey[];
  };
}

/** The descriptor of a data package: what belongs into `datapackage.json`. */
export interface DataPackageDescriptor {
  /** The profile, version 2. */
  readonly $schema: "https://datapackage.org/profiles/2.0/datapackage.json";
  /** Title of the dataset. Absent: it has none. */
  readonly title?: string;
  /** Version of the dataset. Absent: it has none. */
  readonly version?: string;
  /** How the tables are to be read. */
  readonly description: string;
  /** The licence, where its SPDX identifier is a single one. */
  readonly licenses?: readonly [
    {
      /** Its identifier. */
      readonly name: string;
    },
  ];
  /** The tables. */
  readonly resources: readonly DataPackageResource[];
}

/** A data package. */
export interface DataPackage {
  /** What belongs into `datapackage.json`. */
  readonly descriptor: DataPackageDescriptor;
  /** Every file by its name, `datapackage.json` included. */
  readonly files: Readonly<Record<string, string>>;
}

const rules = { formulas: /* @__PURE__ */ oneOf(formulaRules) };

/**
 * A dataset as a Data Package (version 2): a descriptor and CSV files, to write into one folder. One table per kind, one
 * per list, and `records`, which lists every id with its kind; keys and foreign keys tie them together. Nothing is lost,
 * not even whether a list was absent or empty, but for half a surrogate pair, which UTF-8 cannot hold.
 *
 * Members of objects have dots in their names (`place.name`). A list is a table with the `record` that has it and the
 * `index` of each item; lists of one name are one table, so all citations of all kinds are in `sources`. A list that can be
 * absent is counted in the row that has it (`addressees.length`), and null there is an absent list.
 *
 * Texts that a spreadsheet may take for formulas have a single quote before them, as in `toCsv`; `formulas: "keep"`
 * leaves them alone.
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
  const { metadata } = dataset;
  const descriptor: DataPackageDescriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...(metadata === undefined ? {} : { title: metadata.title, version: metadata.version }),
    description: descriptionOf(formulas),
    // The profile has room for one identifier, and not for an expression of several.
    ...(metadata !== undefined && /^[-a-zA-Z0-9._]+$/.test(metadata.license)
      ? { licenses: [{ name: metadata.license }] as const }
      : {}),
    resources: layout.map(resourceOf),
  };
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

function descriptionOf(formulas: FormulaRule): string {
  const how =
    "A list is a table: the record that has it, the index of each item, the item. A list that can be absent is counted in the row that has it, in the column that ends in .length; nothing there is an absent list. Dates are EDTF (ISO 8601-2).";
  const guard =
    " A text that a spreadsheet may take for a formula has a single quote before it, and one that has quotes before it already has one more: take one quote off each text that begins with quotes, then blanks or none, then =, +, - or @ (full-width ones, too), or with quotes and then a tab or a line break.";
  return formulas === "guard" ? how + guard : how;
}

function resourceOf({ name, description, columns, primaryKey, foreignKeys }: Table): DataPackageResource {
  const keys = foreignKeys.map(({ columns: fields, table, to }) => ({
    fields,
    reference: table === name ? { fields: to } : { resource: table, fields: to },
  }));
  return {
    name,
    type: "table",
    path: `${name}.csv`,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [""],
      ...(primaryKey.length > 0 ? { primaryKey } : {}),
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}

function fieldOf({ name, type, description, required, words }: Column): DataPackageField {
  const constraints = {
    ...(required ? { required: true as const } : {}),
    ...(words === undefined ? {} : { enum: words }),
  };
  return {
    name,
    type,
    description,
    ...(words === undefined ? {} : { categories: words }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
