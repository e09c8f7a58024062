import { shown } from "../../errors/suggest.ts";
import { cellOf, dateIn, toInteger, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import type { DnaDocument, DnaProject, DnaStatement, DnaValue } from "./project.ts";

/**
 * Columns of the statement export (in DNA the network type "event list"), with other names that scripts give them. Every
 * other column is a variable.
 */
const columns = {
  number: ["statement_id", "id"],
  date: ["time", "date"],
  start: ["start_position", "start"],
  end: ["stop_position", "stop", "end"],
  words: ["text"],
  coder: ["coder", "coder_id"],
  document: ["document_id", "document"],
  title: ["document_title", "documenttitle", "title"],
  author: ["document_author", "author"],
  outlet: ["document_source", "source"],
  section: ["document_section", "section"],
  documentType: ["document_type"],
  epoch: ["epoch"],
} as const;

type Column = keyof typeof columns;

/** Name of the list of rows in the losses. */
const exportTable = "statements";

/** Reads the rows of the statement export of DNA. `texts` has the texts by the number of the document. */
export function readDnaExport(
  given: readonly unknown[],
  texts: Readonly<Record<string, string>>,
  ledger: SourceLedger,
): DnaProject {
  const documents = new Map<string, DnaDocument>();
  const names = new Set<string>();
  const statements = ledger.add(exportTable, given).flatMap((row) => {
    for (const name of Object.keys(row.value)) if (columnOf(name) === undefined) names.add(name);
    const statement = readRow(row, documents, texts, ledger);
    return statement === undefined ? [] : [statement];
  });
  return { documents: [...documents.values()], variables: new Map([[undefined, names]]), statements };
}

/** Returns the column that a name in the rows stands for. Undefined if the name is that of a variable. */
function columnOf(name: string): Column | undefined {
  return (Object.keys(columns) as Column[]).find((column) =>
    (columns[column] as readonly string[]).includes(name.toLowerCase()),
  );
}

function readRow(
  row: SourceRow,
  documents: Map<string, DnaDocument>,
  texts: Readonly<Record<string, string>>,
  ledger: SourceLedger,
): DnaStatement | undefined {
  const named = new Map<Column, string>();
  const variables: string[] = [];
  for (const name of Object.keys(row.value)) {
    const found = columnOf(name);
    if (found === undefined) variables.push(name);
    else if (found !== "epoch" && !named.has(found)) named.set(found, name);
    else if (toPlainText(row.value[name]) !== undefined)
      ledger.drop(row.table, name, "values of a column that nothing uses");
  }
  const text = (column: Column) => {
    const name = named.get(column);
    return name === undefined ? undefined : toPlainText(cellOf(row, name));
  };
  const title = text("title");
  const key = text("document") ?? title;
  if (key === undefined) {
    ledger.refuse(row, { message: "has neither document_id nor document_title. Export them with the rows." });
    return undefined;
  }
  const dateColumn = named.get("date");
  const date = dateColumn === undefined ? undefined : dateIn(row, dateColumn, ledger);
  if (!documents.has(key))
    documents.set(key, {
      key,
      source: row,
      title: title ?? `Document ${key}`,
      author: text("author"),
      outlet: text("outlet"),
      section: text("section"),
      type: text("documentType"),
      notes: undefined,
      date,
      text: Object.hasOwn(texts, key) ? texts[key] : undefined,
    });
  if (text("words") !== undefined)
    ledger.drop(row.table, named.get("words") as string, "words of the document");
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
  const positionOf = (column: Column) => {
    const name = named.get(column);
    return name === undefined ? undefined : toInteger(cellOf(row, name));
  };
  return {
    source: row,
    number: text("number") ?? String(row.row + 1),
    document: key,
    type: undefined,
    start: positionOf("start"),
    end: positionOf("end"),
    coder: text("coder"),
    values,
    rows: [],
  };
}
