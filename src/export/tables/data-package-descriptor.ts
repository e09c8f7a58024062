import type { DatasetMetadata } from "../../model/dataset.ts";
import type { FormulaRule } from "../write-csv.ts";
import type { Column, Table } from "./table.ts";

/** A column of a table, as a field descriptor of Table Schema. */
export interface DataPackageField {
  /** Name of the column. */
  readonly name: string;
  /** Type of the values in the column. */
  readonly type: Column["type"];
  /** The meaning of the column, in a sentence. */
  readonly description: string;
  /** The allowed values. Absent if any value of the type is allowed. */
  readonly categories?: readonly string[];
  /** The constraints on values. Absent if there are none. */
  readonly constraints?: {
    /** True if every row has a value. Absent if the cell can be empty. */
    readonly required?: true;
    /** The allowed values, as in `categories`. They are repeated here for readers of version 1 of the standard. */
    readonly enum?: readonly string[];
  };
}

/** A foreign key. The values in the columns `fields` are references to the columns in `reference`. */
export interface DataPackageForeignKey {
  /** Names of the columns that contain the references. */
  readonly fields: readonly string[];
  /** The columns to which the references refer. */
  readonly reference: {
    /** Name of the table that is referred to. Absent if it is the same table. */
    readonly resource?: string;
    /** Names of the columns in the table that is referred to. */
    readonly fields: readonly string[];
  };
}

/** One CSV file of a data package, with its Table Schema. */
export interface DataPackageResource {
  /** Name of the table. */
  readonly name: string;
  /** Always `"table"`. */
  readonly type: "table";
  /** Name of the file. */
  readonly path: string;
  /** What a row of the table is, in a sentence. */
  readonly description: string;
  /** Always CSV. */
  readonly format: "csv";
  /** The MIME type of CSV. */
  readonly mediatype: "text/csv";
  /** Always UTF-8. */
  readonly encoding: "utf-8";
  /** The columns and keys of the table. */
  readonly schema: {
    /** The columns, in the order of the file. */
    readonly fields: readonly DataPackageField[];
    /** The texts that stand for a missing value in a cell: only the empty text. */
    readonly missingValues: readonly [""];
    /** Names of the columns that identify a row. Absent if the table has one row at most. */
    readonly primaryKey?: readonly string[];
    /** The foreign keys of the table. Absent if there are none. */
    readonly foreignKeys?: readonly DataPackageForeignKey[];
  };
}

/** The descriptor of a data package, the content of `datapackage.json`. */
export interface DataPackageDescriptor {
  /** The address of the profile of Data Package 2.0. */
  readonly $schema: "https://datapackage.org/profiles/2.0/datapackage.json";
  /** Title of the dataset. Absent if the dataset has no metadata. */
  readonly title?: string;
  /** Version of the dataset. Absent if the dataset has no metadata. */
  readonly version?: string;
  /** An explanation of how to read the tables. */
  readonly description: string;
  /**
   * The licence of the dataset. Absent if the dataset has no metadata, or if the metadata gives several licences (an
   * expression of SPDX identifiers).
   */
  readonly licenses?: readonly [
    {
      /** The SPDX identifier of the licence. */
      readonly name: string;
    },
  ];
  /** The tables, one for each CSV file. */
  readonly resources: readonly DataPackageResource[];
}

/** Returns the descriptor of a dataset. The path of each table is the name of the table followed by `.csv`. */
export function dataPackageDescriptor(
  metadata: DatasetMetadata | undefined,
  layout: readonly Table[],
  formulas: FormulaRule,
): DataPackageDescriptor {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...(metadata === undefined ? {} : { title: metadata.title, version: metadata.version }),
    description: descriptionOf(formulas),
    // The profile requires that the name of a licence is one SPDX identifier. It does not allow an expression of
    // several identifiers.
    ...(metadata !== undefined && /^[-a-zA-Z0-9._]+$/.test(metadata.license)
      ? { licenses: [{ name: metadata.license }] as const }
      : {}),
    resources: layout.map(resourceOf),
  };
}

function descriptionOf(formulas: FormulaRule): string {
  const how =
    "Each list is a table with one row for each item: the record to which the list belongs, the index of the item, and the item. For a list that can be absent, the row of its record has the number of items in a column that ends in .length; an empty cell there means that the list is absent. Dates are EDTF (ISO 8601-2).";
  const guard =
    " Texts that a spreadsheet may read as formulas have a single quote before them, in addition to any quotes of their own. To restore the originals, remove one quote from each text that begins with one or more quotes followed by =, +, - or @ (also in full width, or after spaces or control characters), or by a tab or a line break.";
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

function fieldOf({ name, type, description, required, values }: Column): DataPackageField {
  const constraints = {
    ...(required ? { required: true as const } : {}),
    ...(values === undefined ? {} : { enum: values }),
  };
  return {
    name,
    type,
    description,
    ...(values === undefined ? {} : { categories: values }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
