import { fromDayNumber } from "../../dates/day-number.ts";
import { shown } from "../../errors/suggest.ts";
import { cellOf, textIn, toInteger } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { hasSameCells } from "./has-same-cells.ts";
import type { DnaDocument, DnaProject, DnaStatement } from "./project.ts";
import { readEntities } from "./read-entities.ts";
import { readValues, type StatementValues } from "./read-values.ts";
import { addTables, type ReadTable } from "./tables.ts";

const secondsOfDay = 86_400;

/** Reads the tables of a project of DNA 3. */
export function readDnaTables(tables: Readonly<Record<string, unknown>>, ledger: SourceLedger): DnaProject {
  const rows = addTables(tables, ledger);
  const byId = (table: ReadTable) => {
    const found = new Map<string, SourceRow>();
    for (const row of rows[table]) {
      const id = textIn(row, "ID");
      if (id === undefined) ledger.refuse(row, { column: "ID", message: "the number is missing." });
      else if (!found.has(id)) found.set(id, row);
      // `repeatedStatements` compares statements with the same number later.
      else if (table === "STATEMENTS") continue;
      else if (hasSameCells(found.get(id) as SourceRow, row))
        ledger.skip(row, "repetitions of an earlier row");
      else ledger.refuse(row, { column: "ID", value: id, message: `${id} is the number of an earlier row.` });
    }
    return found;
  };
  const types = byId("STATEMENTTYPES");
  const variables = byId("VARIABLES");
  const coders = byId("CODERS");
  const documents = byId("DOCUMENTS");
  const statements = byId("STATEMENTS");
  const entityRows = byId("ENTITIES");
  const entities = readEntities(entityRows, rows, ledger);
  const values = readValues({ rows, statements, variables, entityRows, entities, ledger });
  for (const table of ["STATEMENTTYPES", "ENTITIES", "CODERS"] as const) dropColors(rows[table], ledger);
  return {
    variables: namesOfVariables(types, variables),
    documentDifferences: [],
    documents: [...documents].map(([key, source]) => readDocument(key, source, ledger)),
    statements: rows.STATEMENTS.flatMap((source) => {
      const number = textIn(source, "ID");
      if (number === undefined) return [];
      const statement = readStatement(number, source, { types, documents, coders, values, ledger });
      return statement === undefined ? [] : [statement];
    }),
  };
}

/** Returns a map from the label of each statement type to the names of its variables. */
function namesOfVariables(
  types: ReadonlyMap<string, SourceRow>,
  variables: ReadonlyMap<string, SourceRow>,
): DnaProject["variables"] {
  const names = new Map<string, Set<string>>();
  for (const [number, type] of types) names.set(labelOf(type, number), new Set());
  for (const variable of variables.values()) {
    const number = textIn(variable, "StatementTypeId") ?? "";
    const type = types.get(number);
    const name = textIn(variable, "Variable");
    if (type !== undefined && name !== undefined) names.get(labelOf(type, number))?.add(name);
  }
  return names;
}

function labelOf(type: SourceRow, number: string | undefined): string {
  return textIn(type, "Label") ?? `Type ${number}`;
}

function dropColors(rows: readonly SourceRow[], ledger: SourceLedger): void {
  for (const row of rows)
    if (cellOf(row, "Red") !== undefined && cellOf(row, "Red") !== null)
      ledger.drop(row.table, "Red, Green, Blue", "colours of the program");
}

function readDocument(key: string, source: SourceRow, ledger: SourceLedger): DnaDocument {
  const date = cellOf(source, "Date");
  const seconds = toInteger(date);
  // Programs write 0 for a missing date, so 0 is not read as the first day of 1970.
  const day = seconds === undefined || seconds === 0 ? undefined : fromSeconds(seconds);
  if (date !== undefined && date !== null && day === undefined) {
    const problem =
      seconds === 0
        ? "0 is either a missing date or 1 January 1970. It was left out. If it is this day, write 1, which is one second later."
        : `the date has to be a number of seconds since 1970, not ${shown(date)}. It was left out.`;
    ledger.addUnreadableDate(source, { column: "Date", value: String(date), problem });
  }
  if (seconds !== undefined && seconds % secondsOfDay !== 0) ledger.droppedTimes += 1;
  const text = cellOf(source, "Text");
  return {
    key,
    source,
    title: textIn(source, "Title") ?? `Document ${key}`,
    author: textIn(source, "Author"),
    outlet: textIn(source, "Source"),
    section: textIn(source, "Section"),
    type: textIn(source, "Type"),
    notes: textIn(source, "Notes"),
    date: day,
    text: typeof text === "string" && text !== "" ? text : undefined,
  };
}

/** Returns the date of a time in seconds since 1970. Undefined if the year does not have four digits. */
function fromSeconds(seconds: number): string | undefined {
  const day = Math.floor(seconds / secondsOfDay);
  return day >= -719_162 && day < 2_932_897 ? fromDayNumber(day) : undefined;
}

function readStatement(
  number: string,
  source: SourceRow,
  {
    types,
    documents,
    coders,
    values,
    ledger,
  }: {
    readonly types: ReadonlyMap<string, SourceRow>;
    readonly documents: ReadonlyMap<string, SourceRow>;
    readonly coders: ReadonlyMap<string, SourceRow>;
    readonly values: StatementValues;
    readonly ledger: SourceLedger;
  },
): DnaStatement | undefined {
  const document = textIn(source, "DocumentId");
  const typeNumber = textIn(source, "StatementTypeId");
  const type = types.get(typeNumber ?? "");
  const coderNumber = textIn(source, "Coder");
  const coder = coders.get(coderNumber ?? "");
  if (document === undefined || !documents.has(document)) {
    const message = `there is no document ${shown(document)}. Give all rows of DOCUMENTS.`;
    ledger.refuse(source, { column: "DocumentId", value: document, message });
    return undefined;
  }
  if (type === undefined) {
    const message = `there is no statement type ${shown(typeNumber)}. Give all rows of STATEMENTTYPES.`;
    ledger.refuse(source, { column: "StatementTypeId", value: typeNumber, message });
    return undefined;
  }
  return {
    source,
    number,
    isNumbered: true,
    document,
    type: labelOf(type, typeNumber),
    start: toInteger(cellOf(source, "Start")),
    end: toInteger(cellOf(source, "Stop")),
    words: undefined,
    positionColumns: ["Start", "Stop"],
    isTimed: false,
    isUndated: false,
    coder: (coder === undefined ? undefined : textIn(coder, "Name")) ?? coderNumber,
    values: values.byStatement.get(number) ?? new Map(),
    refusedValues: values.refused.get(number) ?? [],
    rows: coder === undefined ? [type] : [type, coder],
  };
}
