import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { cellOf, textIn } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";

/** Tables of a project of DNA 3 that the import reads, in the order of the losses. */
const readTables = [
  "DOCUMENTS",
  "STATEMENTTYPES",
  "VARIABLES",
  "STATEMENTS",
  "ENTITIES",
  "DATABOOLEAN",
  "DATAINTEGER",
  "DATASHORTTEXT",
  "DATALONGTEXT",
  "ATTRIBUTEVARIABLES",
  "ATTRIBUTEVALUES",
  "CODERS",
] as const;

/** Tables that contain settings of the program, but nothing about the texts. */
const settingTables = ["SETTINGS", "REGEXES", "CODERRELATIONS", "VARIABLELINKS"] as const;

const required = ["DOCUMENTS", "STATEMENTTYPES", "VARIABLES", "STATEMENTS"] as const;

/** The key is the data type of a variable. The value lists the tables that have the values of such variables. */
const tablesOfType: Readonly<Record<string, readonly (typeof readTables)[number][]>> = {
  "short text": ["DATASHORTTEXT", "ENTITIES"],
  "long text": ["DATALONGTEXT"],
  integer: ["DATAINTEGER"],
  boolean: ["DATABOOLEAN"],
};

/** Name of a table that the import reads. */
export type ReadTable = (typeof readTables)[number];
/** The rows of each of these tables. A table that was not given has no rows here. */
export type TableRows = Readonly<Record<ReadTable, readonly SourceRow[]>>;

/** Adds the rows of all tables to the ledger, which counts what becomes of them. */
export function addTables(tables: Readonly<Record<string, unknown>>, ledger: SourceLedger): TableRows {
  const given = new Map(Object.entries(tables).map(([name, rows]) => [name.toUpperCase(), { name, rows }]));
  for (const name of required) {
    if (given.has(name)) continue;
    const message = `fromDna needs the table ${name} of a DNA 3 project. ${suggest(
      name,
      [...given.values()].map(({ name: own }) => own),
    )}`;
    throw problem("invalid-shape", `/${name}`, message);
  }
  const rowsOf = (name: string): readonly unknown[] => {
    const table = given.get(name);
    if (table === undefined || table.rows === undefined) return [];
    if (Array.isArray(table.rows)) return table.rows;
    const message = `fromDna: the table ${name} has to be an array of rows, not ${shown(table.rows)}. Select all rows as objects.`;
    throw problem("invalid-shape", `/${table.name}`, message, table.rows);
  };
  const rows = Object.fromEntries(
    readTables.map((name) => [name, ledger.add(name, rowsOf(name))]),
  ) as TableRows;
  checkValueTables(rows, (name) => given.get(name)?.rows !== undefined);
  const isVersion2 = rows.DATASHORTTEXT.some((row) => cellOf(row, "Entity") === undefined);
  if (isVersion2 && rows.DATASHORTTEXT.some((row) => cellOf(row, "Value") !== undefined)) {
    throw problem(
      "invalid-shape",
      "/DATASHORTTEXT",
      "fromDna reads projects of DNA 3, and these are tables of DNA 2. Import the project into DNA 3, or give the statement export.",
    );
  }
  const others = [...given.keys()].filter((name) => !(readTables as readonly string[]).includes(name));
  for (const name of others) {
    const isSetting = (settingTables as readonly string[]).includes(name);
    const reason = isSetting ? "settings of the program" : "not a table of DNA 3";
    for (const row of ledger.add(name, rowsOf(name))) ledger.skip(row, reason);
  }
  return rows;
}

/**
 * Throws if a table with values of a variable is missing, such as DATABOOLEAN for a qualifier, because the statements
 * would lose their stances. A table without rows has to be given as an empty array.
 */
function checkValueTables(rows: TableRows, isGiven: (table: string) => boolean): void {
  const used = new Set(rows.STATEMENTS.map((row) => textIn(row, "StatementTypeId")));
  for (const row of rows.VARIABLES) {
    if (!used.has(textIn(row, "StatementTypeId"))) continue;
    const type = textIn(row, "DataType")?.toLowerCase() ?? "";
    const table = (tablesOfType[type] ?? []).find((name) => !isGiven(name));
    if (table === undefined) continue;
    const message = `fromDna needs the table ${table}, which has the values of the variable ${shown(textIn(row, "Variable"))}. Give all tables of the project, and [] for a table without rows.`;
    throw problem("invalid-shape", `/${table}`, message);
  }
}
