import { toDnaRows } from "demarche/export";
import { fromDna } from "demarche/import";
import { describe, expect, test } from "vitest";
import { fingerprint } from "../../src/coding/fingerprint.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import * as records from "../fixtures/records.ts";
import { statement } from "../fixtures/records.ts";
import { debate, dnaRows } from "../import/dna-schema.ts";

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Returns the records without the fields in which DNA numbers statements. */
function comparable({ documents, actors, issues, statements }: Dataset) {
  return plain({
    documents,
    actors,
    issues,
    statements: statements.map(({ id, attributes = {}, ...rest }) => ({
      ...rest,
      attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith("dna."))),
    })),
  });
}

describe("a project that fromDna read", () => {
  const tables = {
    ...plain(dnaRows),
    STATEMENTS: dnaRows.STATEMENTS.filter(({ StatementTypeId }) => StatementTypeId === 1),
  };
  const { dataset } = fromDna(tables);
  const written = toDnaRows(dataset, { texts: { debate, "debate-2": "Nobody spoke." } });

  test("is the same after fromDna reads its rows", () => {
    expect(comparable(fromDna(written.tables).dataset)).toEqual(comparable(dataset));
    expect(written.losses.statements).toEqual({ read: 2, written: 2, leftOut: 0 });
    expect(written.losses.leftOut).toEqual([]);
  });

  test("has positions in UTF-16 units, and days in seconds", () => {
    expect(
      written.tables.STATEMENTS.map(({ Start, Stop }) => debate.slice(Number(Start), Number(Stop))),
    ).toEqual(["Bo of the Harbour Board: the toll is fair.", "Di: the toll hurts trade."]);
    expect(written.tables.DOCUMENTS[0]?.Date).toBe(1106697600 - (1106697600 % 86_400));
  });

  test("can be inserted into a project, whose rows have other numbers, in the order of the tables", async () => {
    const { default: initSqlJs } = await import("sql.js");
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run("PRAGMA foreign_keys = ON");
    for (const sql of [
      "CREATE TABLE CODERS(ID INTEGER PRIMARY KEY)",
      "CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT NOT NULL, Text TEXT NOT NULL, Coder INTEGER REFERENCES CODERS(ID), Author TEXT NOT NULL, Source TEXT NOT NULL, Section TEXT NOT NULL, Notes TEXT NOT NULL, Type TEXT NOT NULL, Date INTEGER NOT NULL)",
      "CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT NOT NULL, Red INTEGER, Green INTEGER, Blue INTEGER)",
      "CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT NOT NULL, DataType TEXT NOT NULL, StatementTypeId INTEGER REFERENCES STATEMENTTYPES(ID), UNIQUE (Variable, StatementTypeId))",
      "CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER REFERENCES STATEMENTTYPES(ID), DocumentId INTEGER REFERENCES DOCUMENTS(ID), Start INTEGER NOT NULL, Stop INTEGER NOT NULL, Coder INTEGER REFERENCES CODERS(ID), CHECK (Start < Stop))",
      "CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY, VariableId INTEGER NOT NULL REFERENCES VARIABLES(ID), Value TEXT NOT NULL CHECK (LENGTH(Value) < 191), Red INTEGER, Green INTEGER, Blue INTEGER, ChildOf INTEGER REFERENCES ENTITIES(ID), UNIQUE (VariableId, Value))",
      ...["BOOLEAN", "INTEGER", "LONGTEXT"].map(
        (type) =>
          `CREATE TABLE DATA${type}(ID INTEGER PRIMARY KEY, StatementId INTEGER NOT NULL REFERENCES STATEMENTS(ID), VariableId INTEGER NOT NULL REFERENCES VARIABLES(ID), Value NOT NULL, UNIQUE (StatementId, VariableId))`,
      ),
      "CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER NOT NULL REFERENCES STATEMENTS(ID), VariableId INTEGER NOT NULL REFERENCES VARIABLES(ID), Entity INTEGER NOT NULL REFERENCES ENTITIES(ID), UNIQUE (StatementId, VariableId))",
      "CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY, VariableId INTEGER NOT NULL REFERENCES VARIABLES(ID), AttributeVariable TEXT NOT NULL, UNIQUE (VariableId, AttributeVariable))",
      "CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY, EntityId INTEGER NOT NULL REFERENCES ENTITIES(ID), AttributeVariableId INTEGER NOT NULL REFERENCES ATTRIBUTEVARIABLES(ID), AttributeValue TEXT NOT NULL, UNIQUE (EntityId, AttributeVariableId))",
      "INSERT INTO CODERS VALUES (1)",
      "INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement', 0, 0, 0)",
    ])
      database.run(sql);
    for (const [table, rows] of Object.entries(written.tables))
      for (const row of rows) {
        const names = Object.keys(row);
        const places = names.map(() => "?").join(", ");
        database.run(`INSERT INTO ${table} (${names.join(", ")}) VALUES (${places})`, Object.values(row));
      }
    const [count] = database.exec("SELECT COUNT(*) FROM STATEMENTS");
    expect(count?.values).toEqual([[2]]);
  });
});

const text = "🕊 Ada and Bo want a toll. The board does not.";
const council = records.dataset({
  documents: [
    {
      id: "debate",
      title: "Debate",
      datePublished: "2024-05-02",
      url: "https://x.example",
      attributes: { section: "news", page: 3 },
      ...fingerprint(text),
    },
    { id: "letter", title: "Letter" },
    { id: "note", title: "Note", datePublished: "2024-05" },
  ],
  actors: [
    {
      id: "ada",
      type: "person",
      name: "Ada",
      attributes: { party: "Greens", seat: 4 },
      sources: [{ document: "debate" }],
    },
    { id: "bo", type: "person", name: "Bo", sources: [{ document: "debate" }] },
    { id: "ada-2", type: "person", name: "Ada", sources: [{ document: "debate" }] },
    { id: "alba", type: "state", name: "Alba", sources: [{ document: "debate" }] },
    { id: "board", type: "body", name: "Board", parent: "alba", sources: [{ document: "debate" }] },
  ],
  issues: [
    { id: "traffic", label: "Traffic", proposition: "Traffic." },
    { id: "toll", label: "Toll", proposition: "There is a toll.", broader: "traffic" },
    { id: "ferry", label: "Ferry", proposition: "Ferry" },
  ],
  statements: [
    statement({
      id: "joint",
      speaker: "ada",
      jointlyWith: ["bo", "ada-2"],
      onBehalfOf: "alba",
      date: "2024-05-02",
      positions: [
        { on: "toll", stance: "support" },
        { on: "ferry", stance: "neutral" },
      ],
      attributes: { frame: "cost", rank: 1, live: true, agreement: "x" },
      sources: [{ document: "debate", start: 2, end: 24 }, { document: "letter" }],
    }),
    statement({
      id: "board-says-no",
      speaker: "board",
      onBehalfOf: "alba",
      act: "oppose",
      date: "2024-05-01",
      positions: [{ on: "toll", stance: "oppose" }],
      attributes: { rank: 2, live: false },
      sources: [{ document: "debate" }],
    }),
    statement({ id: "silent", speaker: "bo", positions: [], sources: [{ document: "debate" }] }),
    statement({
      id: "untexted",
      speaker: "bo",
      positions: [{ on: "toll", stance: "support" }],
      sources: [{ document: "letter" }],
    }),
    statement({
      id: "undated",
      speaker: "bo",
      positions: [{ on: "toll", stance: "support" }],
      sources: [{ document: "note" }],
    }),
    statement({
      id: "neutral",
      speaker: "bo",
      positions: [{ on: "toll", stance: "neutral" }],
      sources: [{ document: "debate" }],
    }),
  ],
});
const texts = { debate: text, note: "A note." };

describe("a dataset of any kind", () => {
  const { tables, losses } = toDnaRows(council, { texts });

  test("has a statement of DNA for each position and each joint speaker", () => {
    const valueOfId = new Map(tables.ENTITIES.map(({ ID, Value }) => [ID, Value]));
    const nameOf = new Map(tables.VARIABLES.map(({ ID, Variable }) => [ID, Variable]));
    const rows = tables.STATEMENTS.map(({ ID, Start, Stop }) => [
      ...tables.DATASHORTTEXT.filter(({ StatementId }) => StatementId === ID).map(
        ({ VariableId, Entity }) => `${nameOf.get(VariableId as number)} ${valueOfId.get(Entity as number)}`,
      ),
      tables.DATABOOLEAN.find(({ StatementId }) => StatementId === ID)?.Value,
      text.slice(Number(Start), Number(Stop)),
    ]);
    const joint = "Ada and Bo want a toll";
    expect(rows).toEqual([
      ["person Ada", "organization Alba", "concept Toll", "frame cost", 1, joint],
      ["person Bo", "organization ", "concept Toll", "frame cost", 1, joint],
      ["person Ada (ada-2)", "organization ", "concept Toll", "frame cost", 1, joint],
      ["person ", "organization Board", "concept Toll", "frame ", 0, text],
    ]);
    expect(tables.VARIABLES.slice(4).map(({ Variable, DataType }) => [Variable, DataType])).toEqual([
      ["frame", "short text"],
      ["rank", "integer"],
      ["live", "boolean"],
    ]);
    const parents = tables.ENTITIES.flatMap(({ Value, ChildOf }) =>
      ChildOf === null ? [] : [[Value, valueOfId.get(ChildOf as number)]],
    );
    expect(parents).toEqual([
      ["Toll", "Traffic"],
      ["Board", "Alba"],
    ]);
  });

  test("lists the statements and positions that are left out, with the reasons", () => {
    expect(losses.statements).toEqual({ read: 6, written: 2, leftOut: 4 });
    expect(losses.leftOut.map(({ statement: id, on, reason }) => [id, on, reason.split(/[.:]/)[0]])).toEqual([
      ["joint", "ferry", "the stance neutral is not on the scale"],
      ["silent", undefined, "it takes no position"],
      ["untexted", undefined, "the text is missing"],
      ["undated", undefined, "the document has no date, or one that is not a single day"],
      ["neutral", "toll", "the stance neutral is not on the scale"],
    ]);
  });

  test("counts every field that DNA does not have", () => {
    const dropped = losses.dropped.map(
      ({ kind, field, count, id }) => `${kind} ${field ?? "-"} ${count} ${id}`,
    );
    expect(dropped.sort()).toEqual([
      "actors attributes.seat 1 ada",
      "actors name 1 ada-2",
      "actors type 2 alba",
      "documents - 1 letter",
      "documents - 1 note",
      "documents attributes.page 1 debate",
      "documents url 1 debate",
      "issues - 1 ferry",
      "issues proposition 2 traffic",
      "statements act 1 board-says-no",
      "statements attributes.agreement 1 joint",
      "statements date 1 board-says-no",
      "statements jointlyWith 1 joint",
      "statements onBehalfOf 1 board-says-no",
      "statements positions 1 joint",
      "statements sources 1 board-says-no",
      "statements sources 1 joint",
      "statements summary 2 joint",
    ]);
  });

  test("has other stances on a scale of integers", () => {
    const scale = { support: 2, neutral: 0, oppose: -2 } as const;
    const graded = toDnaRows(council, { texts, scale, type: "Graded", firstId: 50, coder: 3 });
    expect(
      graded.tables.DATAINTEGER.filter(({ VariableId }) => VariableId === 53).map(({ Value }) => Value),
    ).toEqual([...[2, 0, 2, 0, 2, 0, -2, 0]]);
    expect(graded.tables.STATEMENTTYPES[0]).toMatchObject({ ID: 50, Label: "Graded" });
    expect(graded.tables.DOCUMENTS[0]).toMatchObject({ Coder: 3 });
    const back = fromDna(graded.tables, { scale: { "2": "support", "0": "neutral", "-2": "oppose" } });
    expect(back.losses.refused).toEqual([]);
    expect(back.dataset.statements).toHaveLength(8);
  });

  test("refuses wrong options and texts", () => {
    expect(() => toDnaRows(council, { texts: { ...texts, debate: "Other." } })).toThrow(
      "is not the text that was coded",
    );
    expect(() => toDnaRows(council, {} as never)).toThrow("texts");
    expect(() => toDnaRows(council, { texts: [text] as never })).toThrow(
      "Option texts of toDnaRows has to be an object with the text of each document, not an array of 1.",
    );
    expect(() => toDnaRows(council, { texts, scale: { yes: 1 } as never })).toThrow(
      'has to give stances an integer, and "yes" is no stance. Write { support: 1, neutral: 0, oppose: -1 }.',
    );
    expect(() => toDnaRows(council, { texts, firstId: 0 })).toThrow("firstId");
  });
});
