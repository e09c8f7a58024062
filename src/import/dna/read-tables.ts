import { fromDayNumber } from "../../dates/day-number.ts";
import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { cellOf, textIn, toInteger, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import type { DnaDocument, DnaEntity, DnaProject, DnaStatement, DnaValue } from "./project.ts";

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

/** Tables that have settings of the program and nothing about the texts. */
const settingTables = ["SETTINGS", "REGEXES", "CODERRELATIONS", "VARIABLELINKS"] as const;

const required = ["DOCUMENTS", "STATEMENTTYPES", "VARIABLES", "STATEMENTS"] as const;

type ReadTable = (typeof readTables)[number];
type Rows = Readonly<Record<ReadTable, readonly SourceRow[]>>;

const secondsOfDay = 86_400;

/** Reads the tables of a project of DNA 3. */
export function readDnaTables(tables: Readonly<Record<string, unknown>>, ledger: SourceLedger): DnaProject {
  const rows = addTables(tables, ledger);
  const byId = (table: ReadTable) => {
    const found = new Map<string, SourceRow>();
    for (const row of rows[table]) {
      const id = textIn(row, "ID");
      if (id === undefined) ledger.refuse(row, { column: "ID", message: "the number is missing." });
      else if (found.has(id))
        ledger.refuse(row, { column: "ID", value: id, message: `${id} is the number of an earlier row.` });
      else found.set(id, row);
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
    documents: [...documents].map(([key, source]) => readDocument(key, source, ledger)),
    statements: [...statements].flatMap(([number, source]) => {
      const statement = readStatement(number, source, { types, documents, coders, values, ledger });
      return statement === undefined ? [] : [statement];
    }),
  };
}

/** Returns the names of the variables of each statement type, by its label. */
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

function addTables(tables: Readonly<Record<string, unknown>>, ledger: SourceLedger): Rows {
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
  const rows = Object.fromEntries(readTables.map((name) => [name, ledger.add(name, rowsOf(name))])) as Rows;
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

function dropColors(rows: readonly SourceRow[], ledger: SourceLedger): void {
  for (const row of rows)
    if (cellOf(row, "Red") !== undefined && cellOf(row, "Red") !== null)
      ledger.drop(row.table, "Red, Green, Blue", "colours of the program");
}

function readDocument(key: string, source: SourceRow, ledger: SourceLedger): DnaDocument {
  const date = cellOf(source, "Date");
  const seconds = toInteger(date);
  const day = seconds === undefined ? undefined : fromSeconds(seconds);
  if (date !== undefined && date !== null && day === undefined)
    ledger.addUnreadableDate(source, {
      column: "Date",
      value: String(date),
      problem: `the date has to be a number of seconds since 1970, not ${shown(date)}. It was left out.`,
    });
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

/** Returns the day of a time in seconds since 1970. Undefined if its year has more or less than four digits. */
function fromSeconds(seconds: number): string | undefined {
  const day = Math.floor(seconds / secondsOfDay);
  return day >= -719_162 && day < 2_932_897 ? fromDayNumber(day) : undefined;
}

function readEntities(
  byId: ReadonlyMap<string, SourceRow>,
  rows: Rows,
  ledger: SourceLedger,
): ReadonlyMap<string, DnaEntity> {
  const nameOf = new Map<string, readonly [name: string, row: SourceRow]>();
  for (const row of rows.ATTRIBUTEVARIABLES) {
    const id = textIn(row, "ID");
    const name = textIn(row, "AttributeVariable");
    if (id !== undefined && name !== undefined && name !== "__proto__") nameOf.set(id, [name, row]);
    else
      ledger.refuse(row, { column: "AttributeVariable", message: "an attribute needs a number and a name." });
  }
  const attributes = new Map<string, [name: string, value: string, rows: readonly SourceRow[]][]>();
  for (const row of rows.ATTRIBUTEVALUES) {
    const entity = textIn(row, "EntityId");
    const id = textIn(row, "AttributeVariableId");
    const value = textIn(row, "AttributeValue");
    const name = nameOf.get(id ?? "");
    if (entity === undefined || !byId.has(entity))
      ledger.refuse(row, {
        column: "EntityId",
        value: entity,
        message: `there is no entity ${shown(entity)}.`,
      });
    else if (name === undefined)
      ledger.refuse(row, {
        column: "AttributeVariableId",
        value: id,
        message: `there is no attribute variable ${shown(id)}.`,
      });
    else if (value === undefined) ledger.skip(row, "empty values");
    else {
      const known = attributes.get(entity) ?? [];
      attributes.set(entity, [...known, [name[0], value, [row, name[1]]]]);
    }
  }
  const entities = new Map<string, DnaEntity>();
  for (const [id, row] of byId) {
    const value = textIn(row, "Value");
    if (value === undefined) {
      ledger.skip(row, "empty values");
      continue;
    }
    const own = attributes.get(id) ?? [];
    const parent = textIn(row, "ChildOf");
    entities.set(id, {
      value,
      attributes: Object.fromEntries(own.map(([name, text]) => [name, text])),
      parent: parent === undefined ? undefined : textIn(byId.get(parent) ?? row, "Value"),
      rows: [row, ...own.flatMap(([, , used]) => used)],
    });
  }
  return entities;
}

interface ValueSources {
  readonly rows: Rows;
  readonly statements: ReadonlyMap<string, SourceRow>;
  readonly variables: ReadonlyMap<string, SourceRow>;
  readonly entityRows: ReadonlyMap<string, SourceRow>;
  /** Entities that are not empty. */
  readonly entities: ReadonlyMap<string, DnaEntity>;
  readonly ledger: SourceLedger;
}

/** Returns the values of each statement, by the name of the variable. */
function readValues(sources: ValueSources): ReadonlyMap<string, ReadonlyMap<string, DnaValue>> {
  const { rows, statements, variables, ledger } = sources;
  const byStatement = new Map<string, Map<string, DnaValue>>();
  for (const table of ["DATASHORTTEXT", "DATALONGTEXT", "DATAINTEGER", "DATABOOLEAN"] as const) {
    for (const row of rows[table]) {
      const statement = textIn(row, "StatementId");
      const number = textIn(row, "VariableId");
      const variable = variables.get(number ?? "");
      const name = variable === undefined ? undefined : textIn(variable, "Variable");
      if (statement === undefined || !statements.has(statement)) {
        const message = `there is no statement ${shown(statement)}.`;
        ledger.refuse(row, { column: "StatementId", value: statement, message });
      } else if (name === undefined || variable === undefined) {
        const message = `there is no variable ${shown(number)}.`;
        ledger.refuse(row, { column: "VariableId", value: number, message });
      } else {
        const value = readValue(table, row, variable, sources);
        if (value === undefined) continue;
        const values = byStatement.get(statement) ?? new Map<string, DnaValue>();
        byStatement.set(statement, values);
        if (values.has(name))
          ledger.refuse(row, {
            column: "VariableId",
            value: number,
            message: `statement ${statement} has an earlier value of the variable "${name}".`,
          });
        else values.set(name, value);
      }
    }
  }
  return byStatement;
}

const typeOfTable = {
  DATASHORTTEXT: "short text",
  DATALONGTEXT: "long text",
  DATAINTEGER: "integer",
  DATABOOLEAN: "boolean",
} as const;

function readValue(
  table: keyof typeof typeOfTable,
  row: SourceRow,
  variable: SourceRow,
  { entityRows, entities, ledger }: ValueSources,
): DnaValue | undefined {
  const type = typeOfTable[table];
  if (table === "DATASHORTTEXT") {
    const id = textIn(row, "Entity");
    const entity = entities.get(id ?? "");
    if (entity !== undefined)
      return { value: entity.value, type, entity, rows: [row, variable, ...entity.rows] };
    const isEmpty = entityRows.has(id ?? "");
    if (isEmpty) ledger.skip(row, "empty values");
    else ledger.refuse(row, { column: "Entity", value: id, message: `there is no entity ${shown(id)}.` });
    return undefined;
  }
  const cell = cellOf(row, "Value");
  if (table === "DATALONGTEXT") {
    const value = toPlainText(cell);
    if (value === undefined) ledger.skip(row, "empty values");
    return value === undefined ? undefined : { value, type, entity: undefined, rows: [row, variable] };
  }
  const number = typeof cell === "boolean" ? Number(cell) : toInteger(cell);
  if (number !== undefined && (type === "integer" || number === 0 || number === 1)) {
    const value = type === "boolean" ? number === 1 : number;
    return { value, type, entity: undefined, rows: [row, variable] };
  }
  const expected = type === "boolean" ? "0 or 1" : "a whole number";
  ledger.refuse(row, { column: "Value", value: cell, message: `has to be ${expected}, not ${shown(cell)}.` });
  return undefined;
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
    readonly values: ReadonlyMap<string, ReadonlyMap<string, DnaValue>>;
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
    document,
    type: labelOf(type, typeNumber),
    start: toInteger(cellOf(source, "Start")),
    end: toInteger(cellOf(source, "Stop")),
    coder: (coder === undefined ? undefined : textIn(coder, "Name")) ?? coderNumber,
    values: values.get(number) ?? new Map(),
    rows: coder === undefined ? [type] : [type, coder],
  };
}
