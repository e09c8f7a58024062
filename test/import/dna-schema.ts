/**
 * SQL statements that create tables of a DNA 3 project, but only the tables that the import reads. The tables follow
 * the description of the format.
 */
export const dnaSchema: readonly string[] = [
  "CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT NOT NULL)",
  "CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT, Red INTEGER, Green INTEGER, Blue INTEGER, Password TEXT)",
  "CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER)",
  "CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT, Red INTEGER, Green INTEGER, Blue INTEGER)",
  "CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER)",
  "CREATE TABLE REGEXES(Label TEXT PRIMARY KEY, Red INTEGER, Green INTEGER, Blue INTEGER)",
  "CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER)",
  "CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER)",
  "CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER)",
  "CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, Red INTEGER, Green INTEGER, Blue INTEGER, ChildOf INTEGER)",
  "CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Entity INTEGER)",
  "CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value TEXT)",
  "CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY, VariableId INTEGER, AttributeVariable TEXT)",
  "CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY, EntityId INTEGER, AttributeVariableId INTEGER, AttributeValue TEXT)",
];

/** The text of the first invented document. Its emoji takes two UTF-16 units. */
export const debate = "🕊 Bo of the Harbour Board: the toll is fair.\nDi: the toll hurts trade.";

/** The rows of each table of an invented project. */
export const dnaRows = {
  SETTINGS: [{ Property: "version", Value: "3.0.7" }],
  CODERS: [{ ID: 1, Name: "First coder", Red: 255, Green: 255, Blue: 0, Password: "secret" }],
  DOCUMENTS: [
    {
      ID: 1,
      Title: "Debate",
      Text: debate,
      Coder: 1,
      Author: "Cy",
      Source: "Gazette",
      Section: "p. 2",
      Notes: "",
      Type: "news",
      Date: 1106697600,
    },
    {
      ID: 2,
      Title: "Debate",
      Text: "Nobody spoke.",
      Coder: 1,
      Author: "",
      Source: "",
      Section: "",
      Notes: "Short.",
      Type: "",
      Date: 1106733900,
    },
  ],
  STATEMENTTYPES: [
    { ID: 1, Label: "DNA Statement", Red: 239, Green: 208, Blue: 51 },
    { ID: 2, Label: "Graded", Red: 100, Green: 200, Blue: 190 },
    { ID: 3, Label: "Annotation", Red: 211, Green: 211, Blue: 211 },
  ],
  VARIABLES: [
    { ID: 1, Variable: "person", DataType: "short text", StatementTypeId: 1 },
    { ID: 2, Variable: "organization", DataType: "short text", StatementTypeId: 1 },
    { ID: 3, Variable: "concept", DataType: "short text", StatementTypeId: 1 },
    { ID: 4, Variable: "agreement", DataType: "boolean", StatementTypeId: 1 },
    { ID: 5, Variable: "actor", DataType: "short text", StatementTypeId: 2 },
    { ID: 6, Variable: "claim", DataType: "short text", StatementTypeId: 2 },
    { ID: 7, Variable: "strength", DataType: "integer", StatementTypeId: 2 },
    { ID: 8, Variable: "note", DataType: "long text", StatementTypeId: 3 },
  ],
  REGEXES: [{ Label: "toll", Red: 255, Green: 0, Blue: 0 }],
  STATEMENTS: [
    { ID: 7, StatementTypeId: 1, DocumentId: 1, Start: 3, Stop: 45, Coder: 1 },
    { ID: 8, StatementTypeId: 1, DocumentId: 1, Start: 46, Stop: 71, Coder: 1 },
    { ID: 9, StatementTypeId: 2, DocumentId: 1, Start: 46, Stop: 71, Coder: 1 },
    { ID: 10, StatementTypeId: 3, DocumentId: 1, Start: 3, Stop: 5, Coder: 1 },
  ],
  DATABOOLEAN: [
    { ID: 1, StatementId: 7, VariableId: 4, Value: 1 },
    { ID: 2, StatementId: 8, VariableId: 4, Value: 0 },
  ],
  DATAINTEGER: [{ ID: 1, StatementId: 9, VariableId: 7, Value: -2 }],
  ENTITIES: [
    { ID: 1, VariableId: 1, Value: "", Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 2, VariableId: 1, Value: "Bo", Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 3, VariableId: 1, Value: "Di", Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 4, VariableId: 2, Value: "Harbour Board", Red: 0, Green: 0, Blue: 0, ChildOf: 5 },
    { ID: 5, VariableId: 2, Value: "Port Authority", Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 6, VariableId: 3, Value: "There should be a toll.", Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 7, VariableId: 5, Value: "Di", Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 8, VariableId: 6, Value: "Trade suffers.", Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 9, VariableId: 1, Value: "Nobody", Red: 0, Green: 0, Blue: 0, ChildOf: null },
  ],
  DATASHORTTEXT: [
    { ID: 1, StatementId: 7, VariableId: 1, Entity: 2 },
    { ID: 2, StatementId: 7, VariableId: 2, Entity: 4 },
    { ID: 3, StatementId: 7, VariableId: 3, Entity: 6 },
    { ID: 4, StatementId: 8, VariableId: 1, Entity: 3 },
    { ID: 5, StatementId: 8, VariableId: 2, Entity: 1 },
    { ID: 6, StatementId: 8, VariableId: 3, Entity: 6 },
    { ID: 7, StatementId: 9, VariableId: 5, Entity: 7 },
    { ID: 8, StatementId: 9, VariableId: 6, Entity: 8 },
  ],
  DATALONGTEXT: [{ ID: 1, StatementId: 10, VariableId: 8, Value: "Check the name." }],
  ATTRIBUTEVARIABLES: [{ ID: 1, VariableId: 1, AttributeVariable: "Type" }],
  ATTRIBUTEVALUES: [
    { ID: 1, EntityId: 2, AttributeVariableId: 1, AttributeValue: "Official" },
    { ID: 2, EntityId: 3, AttributeVariableId: 1, AttributeValue: "" },
  ],
} as const;

/**
 * Returns an SQL statement and its values for each row of the project. The statement inserts the row into its table.
 */
export function inserts(): readonly (readonly [sql: string, values: readonly (string | number | null)[]])[] {
  return Object.entries(dnaRows).flatMap(([table, rows]) =>
    rows.map((row) => {
      const columns = Object.keys(row);
      const sql = `INSERT INTO ${table}(${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
      return [sql, Object.values(row)] as const;
    }),
  );
}
