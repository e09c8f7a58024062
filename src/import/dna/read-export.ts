import { shown } from "../../errors/suggest.ts";
import { isBlankRow } from "../shared/cells/is-blank-row.ts";
import { cellOf, toInteger, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceDates } from "../shared/sources/source-dates.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { type ExportColumn, ExportColumns } from "./export-columns.ts";
import { ExportDocuments } from "./export-documents.ts";
import type { DnaProject, DnaStatement, DnaValue } from "./project.ts";

/** Name of the list of rows in the losses. */
const exportTable = "statements";

/**
 * Reads the rows of the statement export of DNA. `texts` maps the number of each document to its text. `refused` has
 * the indexes of refused rows. A document gets its fields from a row that is not refused, if there is one.
 */
export function readDnaExport(
  given: readonly unknown[],
  {
    texts,
    dates,
    refused,
  }: {
    readonly texts: Readonly<Record<string, string>>;
    readonly dates: SourceDates;
    readonly refused: ReadonlySet<number>;
  },
  ledger: SourceLedger,
): DnaProject {
  const documents = new ExportDocuments();
  const names = new Set<string>();
  const columns = new ExportColumns();
  const statements = ledger.add(exportTable, given).flatMap((row) => {
    if (isBlankRow(row.value)) {
      ledger.skip(row, "empty rows and repeated headers");
      return [];
    }
    const own = Object.keys(row.value);
    for (const name of own) if (columns.find(name, own) === undefined) names.add(name);
    const statement = readRow(row, { columns, documents, dates, ledger }, refused.has(row.row));
    return statement === undefined ? [] : [statement];
  });
  return {
    documents: documents.list(texts),
    documentDifferences: documents.differences(),
    variables: new Map([[undefined, names]]),
    statements,
  };
}

interface ExportContext {
  readonly columns: ExportColumns;
  readonly documents: ExportDocuments;
  readonly dates: SourceDates;
  readonly ledger: SourceLedger;
}

function readRow(row: SourceRow, context: ExportContext, isRefused: boolean): DnaStatement | undefined {
  const { documents, dates, ledger } = context;
  const { named, variables } = columnsOfRow(row, context);
  const cell = (column: ExportColumn) => {
    const name = named.get(column);
    return name === undefined ? undefined : cellOf(row, name);
  };
  const text = (column: ExportColumn) => toPlainText(cell(column));
  const title = text("title");
  const key = text("document") ?? title;
  if (key === undefined) {
    const cure = cureOf(Object.keys(row.value));
    ledger.refuse(row, { message: `has neither document_id nor document_title. ${cure}` });
    return undefined;
  }
  const dateColumn = named.get("date");
  const { date, isTimed } =
    dateColumn === undefined ? { date: undefined, isTimed: false } : dates.readTimed(row, dateColumn);
  const unreadableDate = date === undefined ? text("date") : undefined;
  documents.add(key, {
    source: row,
    fields: {
      title,
      author: text("author"),
      outlet: text("outlet"),
      section: text("section"),
      type: text("documentType"),
      date,
    },
    unreadableDate,
    isRefused,
  });
  const words = text("words");
  if (words !== undefined) ledger.drop(row.table, named.get("words") as string, "words of the document");
  const values = valuesOfRow(row, variables, ledger);
  if (values === undefined) return undefined;
  return {
    source: row,
    number: text("number") ?? String(row.row + 1),
    isNumbered: text("number") !== undefined,
    document: key,
    type: undefined,
    start: toInteger(cell("start")),
    end: toInteger(cell("end")),
    words: words === undefined ? undefined : { column: named.get("words") as string, text: words },
    positionColumns: (["start", "end"] as const).flatMap((column) => named.get(column) ?? []),
    isTimed,
    isUndated: unreadableDate !== undefined,
    coder: text("coder"),
    values,
    refusedValues: [],
    rows: [],
  };
}

/**
 * Returns the columns of a row: the columns that DNA defines, each with its name in the row, and the variables. If
 * several columns have names of the same column of DNA, only the first is read, and the losses count the values of the
 * others.
 */
function columnsOfRow(
  row: SourceRow,
  { columns, ledger }: Pick<ExportContext, "columns" | "ledger">,
): { readonly named: ReadonlyMap<ExportColumn, string>; readonly variables: readonly string[] } {
  const named = new Map<ExportColumn, string>();
  const variables: string[] = [];
  const names = Object.keys(row.value);
  for (const name of names) {
    const found = columns.find(name, names);
    if (found === undefined) variables.push(name);
    else if (found !== "epoch" && !named.has(found)) named.set(found, name);
    else if (toPlainText(row.value[name]) !== undefined)
      ledger.drop(row.table, name, "values of a column that nothing uses");
  }
  return { named, variables };
}

/** Returns the values of the variables of a row. If one of them is an object, refuses the row and returns undefined. */
function valuesOfRow(
  row: SourceRow,
  variables: readonly string[],
  ledger: SourceLedger,
): ReadonlyMap<string, DnaValue> | undefined {
  const values = new Map<string, DnaValue>();
  for (const name of variables) {
    const cell = row.value[name];
    const written = typeof cell === "boolean" || typeof cell === "number" ? cell : toPlainText(cell);
    if (written !== undefined)
      values.set(name, { value: written, type: "unknown", entity: undefined, rows: [] });
    else if (typeof cell === "object" && cell !== null) {
      const message = `has to be a text, a number or a boolean, not ${shown(cell)}.`;
      ledger.refuse(row, { column: name, value: cell, message });
      return undefined;
    }
  }
  return values;
}

/**
 * Returns a sentence about how to correct rows that do not name a document. If the rows have a single column, and its
 * name contains a separator such as `;`, the file was read with a wrong separator.
 */
function cureOf(names: readonly string[]): string {
  const [name = ""] = names;
  const separator = names.length === 1 ? [";", "\t", ","].find((each) => name.includes(each)) : undefined;
  if (separator === undefined) return "Export them with the rows.";
  return `The rows have a single column, ${shown(name)}. Parse the file with ${JSON.stringify({ delimiter: separator })}.`;
}
