import { type FromDnaOptions, fromDna } from "demarche/import";
import { expect, test } from "vitest";
import { expectWholeAccount } from "./account.ts";
import { debate, dnaRows } from "./dna-schema.ts";

type Row = Record<string, unknown>;
type Tables = Record<string, Row[]>;

const variables = { qualifier: "strength" };
const scale = { "-2": "oppose", "0": "neutral", "1": "support" } as const;
const texts = Object.fromEntries(dnaRows.DOCUMENTS.map(({ ID, Text }) => [ID, Text]));

/**
 * Returns the tables of a project with variables of all types. Attributes of entities, names of coders and notes are
 * removed, because a statement export does not have them.
 */
function project(): Tables {
  const tables: Tables = JSON.parse(JSON.stringify(dnaRows));
  tables.VARIABLES?.push(
    { ID: 11, Variable: "quoted", DataType: "boolean", StatementTypeId: 1 },
    { ID: 12, Variable: "round", DataType: "integer", StatementTypeId: 1 },
    { ID: 13, Variable: "remark", DataType: "long text", StatementTypeId: 1 },
  );
  tables.DATABOOLEAN?.push(
    { ID: 11, StatementId: 7, VariableId: 11, Value: 0 },
    { ID: 12, StatementId: 8, VariableId: 11, Value: 1 },
  );
  tables.DATAINTEGER?.push(
    { ID: 11, StatementId: 7, VariableId: 12, Value: 2 },
    { ID: 12, StatementId: 8, VariableId: 12, Value: 0 },
  );
  tables.DATALONGTEXT?.push({ ID: 11, StatementId: 7, VariableId: 13, Value: "Check 2 pages." });
  for (const document of tables.DOCUMENTS ?? []) document.Notes = "";
  for (const entity of tables.ENTITIES ?? []) entity.ChildOf = null;
  delete tables.ATTRIBUTEVALUES;
  delete tables.ATTRIBUTEVARIABLES;
  delete tables.CODERS;
  return tables;
}

/** Returns the rows of the statement export of one statement type, as a parser of CSV returns them. */
function exportOf(tables: Tables, type: number): Record<string, string>[] {
  const find = (table: string, id: unknown) => tables[table]?.find(({ ID }) => ID === id) ?? {};
  const cells = (statement: Row) =>
    (tables.VARIABLES ?? [])
      .filter(({ StatementTypeId }) => StatementTypeId === type)
      .map(({ ID, Variable }) => {
        const [row] = ["DATASHORTTEXT", "DATALONGTEXT", "DATAINTEGER", "DATABOOLEAN"].flatMap((table) =>
          (tables[table] ?? []).filter((each) => each.StatementId === statement.ID && each.VariableId === ID),
        );
        const value = row?.Entity === undefined ? row?.Value : find("ENTITIES", row.Entity).Value;
        return [Variable, String(value ?? "")];
      });
  return (tables.STATEMENTS ?? [])
    .filter(({ StatementTypeId }) => StatementTypeId === type)
    .map((statement) => {
      const document = find("DOCUMENTS", statement.DocumentId);
      const time = new Date(Number(document.Date) * 1000).toISOString();
      return {
        statement_id: String(statement.ID),
        time: time.slice(0, 19).replace("T", " "),
        ...Object.fromEntries(cells(statement)),
        start_position: String(statement.Start),
        stop_position: String(statement.Stop),
        text: "…",
        coder: String(statement.Coder),
        document_id: String(document.ID),
        document_title: String(document.Title),
        document_author: String(document.Author),
        document_source: String(document.Source),
        document_section: String(document.Section),
        document_type: String(document.Type),
      };
    });
}

/**
 * Imports the statements of one type from the tables and from the export. The export has neither the label of the type
 * nor documents without statements, so both are left out of the result of the tables.
 */
function bothWays(tables: Tables, type: 1 | 2, given: FromDnaOptions = {}) {
  const [own, other] = type === 1 ? ["DNA Statement", "Graded"] : ["Graded", "DNA Statement"];
  const types = { [own]: type === 1 ? {} : variables, [other]: null };
  const all = fromDna(tables, { ...given, types });
  const cited = new Set(
    all.dataset.statements.flatMap(({ sources }) => sources.map(({ document }) => document)),
  );
  const ofTables = {
    ...all.dataset,
    documents: all.dataset.documents.filter(({ id }) => cited.has(id)),
    statements: all.dataset.statements.map(({ attributes, ...statement }) => {
      const { "dna.type": _, ...others } = attributes ?? {};
      return { ...statement, attributes: others };
    }),
  };
  const { dataset: ofExport, losses } = fromDna(exportOf(tables, type), {
    ...given,
    texts,
    ...(type === 1 ? {} : { variables }),
  });
  expectWholeAccount(all.losses);
  expectWholeAccount(losses);
  return { ofTables, ofExport, lossesOfTables: all.losses, losses };
}

test("the tables and the statement export of a project give the same dataset", () => {
  const { ofTables, ofExport, losses, lossesOfTables } = bothWays(project(), 1);
  expect(ofExport).toEqual(ofTables);
  expect(ofExport.statements.map(({ attributes }) => attributes)).toEqual([
    { "dna.statement": 7, "dna.coder": "1", quoted: false, round: 2, remark: "Check 2 pages." },
    { "dna.statement": 8, "dna.coder": "1", quoted: true, round: 0 },
  ]);
  expect(losses.refused).toEqual([]);
  // Only the second document has a time of day. It has no statements, so the export does not contain it.
  expect([losses.droppedTimes, lossesOfTables.droppedTimes]).toEqual([0, 1]);
});

test("a scale of integers gives the same dataset in both ways", () => {
  const { ofTables, ofExport } = bothWays(project(), 2, { scale });
  expect(ofExport).toEqual(ofTables);
  expect(ofExport.statements[0]).toMatchObject({
    positions: [{ stance: "oppose" }],
    attributes: { strength: -2 },
  });
  const tables = project();
  Object.assign(tables.DATAINTEGER?.[0] ?? {}, { Value: 0 });
  const middle = bothWays(tables, 2, { scale });
  expect(middle.ofExport).toEqual(middle.ofTables);
  expect(middle.ofExport.statements[0]?.positions[0]?.stance).toBe("neutral");
  // Without a scale, the export does not show whether 0 is an integer or a boolean, so it is read as a boolean.
  expect(bothWays(tables, 2).ofExport.statements[0]?.positions[0]?.stance).toBe("oppose");
  expect(bothWays(project(), 2).losses.refused[0]?.message).toContain("Declare the scale of integers");
});

test("the time of a document counts once in both ways", () => {
  const tables = project();
  Object.assign(tables.DOCUMENTS?.[0] ?? {}, { Date: 1106733900 });
  const { ofTables, ofExport, losses, lossesOfTables } = bothWays(tables, 1);
  expect(ofExport).toEqual(ofTables);
  expect([losses.droppedTimes, lossesOfTables.droppedTimes]).toEqual([1, 2]);
});

test("a statement that is there twice is a duplicate in both ways", () => {
  const tables = project();
  tables.STATEMENTS?.push({ ...tables.STATEMENTS[0] }, { ...tables.STATEMENTS[1], Coder: 2 });
  tables.STATEMENTS?.push({ ...tables.STATEMENTS[3] });
  const { ofTables, ofExport, losses, lossesOfTables } = bothWays(tables, 1);
  expect(ofExport).toEqual(ofTables);
  expect([losses.duplicates, lossesOfTables.duplicates]).toEqual([2, 2]);
  const id = ofExport.statements[1]?.id;
  const conflict = { kind: "statements", id, values: ["1", "2"], count: 1 };
  expect(losses.conflicts).toEqual([{ ...conflict, field: "coder", row: 3 }]);
  expect(lossesOfTables.conflicts).toEqual([{ ...conflict, field: "Coder", row: 5 }]);
  // The last row repeats an annotation. All annotations are skipped, and so is this row.
  expect(lossesOfTables.tables.STATEMENTS).toEqual({ read: 7, mapped: 4, skipped: 3, refused: 0 });
});

test.each([
  ["DATABOOLEAN", { Value: 0 }, "has an earlier value"],
  ["ENTITIES", { Value: "Someone" }, "is the number of an earlier row"],
] as const)("a row that is twice in %s is left out, and refused if it differs", (table, change, message) => {
  const tables = project();
  const row = tables[table]?.[0] as Row;
  tables[table]?.push({ ...row });
  const { dataset, losses } = fromDna(tables, { types: { Graded: null } });
  expect(dataset).toEqual(fromDna(project(), { types: { Graded: null } }).dataset);
  expect(losses.refused).toEqual([]);
  expect(losses.dropped).toContainEqual({ table, reason: "repetitions of an earlier row", count: 1 });
  expectWholeAccount(losses);
  tables[table]?.push({ ...row, ...change });
  expect(fromDna(tables, { types: { Graded: null } }).losses.refused[0]?.message).toContain(message);
});

test.each([
  [{ Stop: 900 }, "3 to 900"],
  [{ Start: 1 }, "1 to 45"],
  [{ Start: "x", Stop: "y" }, "x to y"],
  [{ Stop: null }, "3 to none"],
])("a statement with the wrong positions %o cites its document as a whole in both ways", (change, value) => {
  const tables = project();
  Object.assign(tables.STATEMENTS?.[0] ?? {}, change);
  const rows = exportOf(tables, 1).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === "null" ? "" : cell])),
  );
  const ofTables = fromDna(tables, { types: { Graded: null } });
  const ofExport = fromDna(rows, { texts });
  for (const [{ dataset, losses }, table, column] of [
    [ofTables, "STATEMENTS", "Start, Stop"],
    [ofExport, "statements", "start_position, stop_position"],
  ] as const) {
    expect(dataset.statements.map(({ sources }) => sources)).toEqual([
      [{ document: "debate" }],
      [{ document: "debate", start: 45, end: [...debate].length }],
    ]);
    expect(losses.refused).toEqual([]);
    expect(losses.dropped).toContainEqual({
      table,
      column,
      reason:
        "positions that are not a span of the text. Check that the text is complete and has the line ends of the project",
      count: 1,
    });
    expect(losses.unknownValues).toEqual([{ field: `${table}.${column}`, column, value, count: 1, row: 0 }]);
    expectWholeAccount(losses);
  }
});
