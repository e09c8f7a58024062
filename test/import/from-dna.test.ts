import { fromDna } from "demarche/import";
import { expect, test } from "vitest";
import { quote } from "../../src/coding/quote.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
import { expectWholeAccount } from "./account.ts";
import { debate, dnaRows } from "./dna-schema.ts";

const scale = { true: "support", false: "oppose", "-2": "oppose" } as const;
const variables = { qualifier: "strength" };
const options = { scale, types: { Graded: variables } };
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

function tables(): Record<string, Record<string, unknown>[]> {
  return plain(dnaRows);
}

function thrown(run: () => unknown): DemarcheError {
  try {
    run();
  } catch (error) {
    if (error instanceof DemarcheError) return error;
  }
  throw new Error("no DemarcheError was thrown");
}

test("a project becomes documents, actors, issues and statements of every type", () => {
  const { dataset, losses } = fromDna(tables(), options);
  parseDataset(plain(dataset));
  expect(dataset.documents.map(({ id }) => id)).toEqual(["debate", "debate-2"]);
  expect(dataset.documents[0]).toMatchObject({
    author: "Cy",
    datePublished: "2005-01-26",
    length: [...debate].length,
    attributes: { source: "Gazette", section: "p. 2", type: "news" },
  });
  expect(dataset.documents[1]).toMatchObject({ note: "Short." });
  expect(dataset.actors.map(({ id, type, parent, attributes }) => [id, type, parent, attributes])).toEqual([
    ["bo", "person", undefined, { Type: "Official" }],
    ["harbour-board", "organization", "port-authority", undefined],
    ["port-authority", "organization", undefined, undefined],
    ["di", "person", undefined, undefined],
  ]);
  expect(
    dataset.statements.map(({ speaker, onBehalfOf, date, positions, summary, attributes }) => [
      ...[speaker, onBehalfOf, date, positions[0]?.stance, summary, attributes?.strength],
    ]),
  ).toEqual([
    ["bo", "harbour-board", "2005-01-26", "support", "Supports: There should be a toll.", undefined],
    ["di", undefined, "2005-01-26", "oppose", "Opposes: There should be a toll.", undefined],
    ["di", undefined, "2005-01-26", "oppose", "Opposes: Trade suffers.", -2],
  ]);
  expect(dataset.statements[0]?.attributes).toEqual({
    "dna.statement": 7,
    "dna.type": "DNA Statement",
    "dna.coder": "First coder",
  });
  expect(losses.refused).toEqual([]);
  expectWholeAccount(losses);
  expect(losses.droppedTimes).toBe(1);
  expect(losses.tables.STATEMENTS).toEqual({ read: 4, mapped: 3, skipped: 1, refused: 0 });
  expect(losses.dropped.find(({ table }) => table === "STATEMENTS")?.reason).toContain('type "Annotation"');
  expect(JSON.stringify([dataset, losses])).not.toContain("secret");
});

test("positions are converted to code points", () => {
  const { dataset } = fromDna(tables(), options);
  const [first, second] = dataset.statements.map(({ sources }) => sources[0]);
  expect(first).toEqual({ document: "debate", start: 2, end: 44 });
  expect(quote(dataset, second as never, { debate })).toBe("Di: the toll hurts trade.");
});

test("numbers as bigint and names in other cases are read alike", () => {
  const other = Object.fromEntries(
    Object.entries(tables()).map(([name, rows]) => [
      name.toLowerCase(),
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column.toLowerCase(),
            typeof value === "number" ? BigInt(value) : value,
          ]),
        ),
      ),
    ]),
  );
  expect(fromDna(other, options).dataset).toEqual(fromDna(tables(), options).dataset);
});

test("integers need a declared scale", () => {
  const { dataset, losses } = fromDna(tables(), { types: { Graded: variables } });
  expect(dataset.statements).toHaveLength(2);
  expect(losses.refused.map(({ message }) => message)).toEqual([
    'STATEMENTS row 2 (the 3rd), column "strength": -2 is not on the scale of the qualifier. Declare the scale of integers: { scale: { "-2": "…" } }.',
  ]);
  expect(losses.unknownValues).toMatchObject([{ column: "strength", value: "-2", count: 1 }]);
  expectWholeAccount(losses);
  expect(thrown(() => fromDna(tables(), { types: { Graded: variables }, onError: "throw" })).path).toBe(
    "/STATEMENTS/2/strength",
  );
});

test("a type without a qualifier is about its concept", () => {
  const { dataset } = fromDna(tables(), { types: { Graded: {} } });
  expect(dataset.statements[2]).toMatchObject({ positions: [], about: ["trade-suffers"] });
});

test("types and variables can be named or left out", () => {
  expect(fromDna(tables(), { types: { Graded: null } }).losses.tables.STATEMENTS).toMatchObject({
    skipped: 2,
  });
  const { dataset } = fromDna(tables(), {
    variables: { organization: null },
    types: { Graded: null },
    act: (values) => (values.agreement === true ? "support" : "oppose"),
    actor: (name, { type }) => ({ type, name: `${name}!` }),
    issue: () => ({ label: "Toll" }),
  });
  expect(dataset.statements.map(({ act, onBehalfOf }) => [act, onBehalfOf])).toEqual([
    ["support", undefined],
    ["oppose", undefined],
  ]);
  expect(dataset.statements[0]?.attributes?.organization).toBe("Harbour Board");
  expect(dataset.actors[0]?.name).toBe("Bo!");
  expect(dataset.issues.map(({ label }) => label)).toEqual(["Toll"]);
});

test.each([
  ["STATEMENTS", { DocumentId: 99 }, 'there is no document "99"'],
  ["STATEMENTS", { StatementTypeId: 99 }, 'there is no statement type "99"'],
  ["DATABOOLEAN", { Value: 7 }, "has to be 0 or 1, not 7"],
  ["DATABOOLEAN", { VariableId: 99 }, 'there is no variable "99"'],
  ["DATASHORTTEXT", { Entity: 99 }, 'there is no entity "99"'],
  ["DATASHORTTEXT", { StatementId: 99 }, 'there is no statement "99"'],
  ["ATTRIBUTEVALUES", { EntityId: 99 }, 'there is no entity "99"'],
  ["ATTRIBUTEVALUES", { AttributeVariableId: 99 }, 'there is no attribute variable "99"'],
] as const)("a wrong row of %s is refused: %o", (table, change, message) => {
  const broken = tables();
  Object.assign(broken[table]?.[0] as object, change);
  const { dataset, losses } = fromDna(broken, options);
  parseDataset(plain(dataset));
  const own = losses.refused.find((item) => item.table === table);
  expect(own?.message).toContain(`${table} row 0`);
  expect(own?.message).toContain(message);
  expectWholeAccount(losses);
});

test.each(["yesterday", 9e15])(
  "a document with the date %s is undated, and so are its statements",
  (date) => {
    const broken = tables();
    Object.assign(broken.DOCUMENTS?.[0] as object, { Date: date });
    const { dataset, losses } = fromDna(broken, options);
    parseDataset(plain(dataset));
    expect(losses.tables.STATEMENTS?.mapped).toBe(
      fromDna(tables(), options).losses.tables.STATEMENTS?.mapped,
    );
    expect("datePublished" in (dataset.documents[0] as object)).toBe(false);
    expect(dataset.statements.filter((statement) => statement.date === undefined).length).toBeGreaterThan(0);
    expect(losses.unreadableDates).toMatchObject([
      { table: "DOCUMENTS", column: "Date", value: String(date), count: 1, row: 0 },
    ]);
    expect(losses.unreadableDates[0]?.message).toMatch(
      /^DOCUMENTS row 0 \(the first\), column "Date": the date has to be a number of seconds/,
    );
    expectWholeAccount(losses);
  },
);

test("a project is matched with the dataset that it extends", () => {
  const first = fromDna(tables(), options).dataset;
  const { dataset, losses } = fromDna(tables(), { ...options, extends: first });
  expect(dataset.documents).toHaveLength(2);
  expect(dataset.actors).toHaveLength(first.actors.length);
  expect(dataset.statements).toHaveLength(6);
  expect(losses.matched.map(({ kind }) => kind)).toContain("actors");
  parseDataset(plain(dataset));
});

// Rows with the columns of the file that DNA calls "event list", which is its export of statements.
const exported = [
  {
    statement_id: "7",
    time: "2005-01-26 00:00:00",
    person: "Bo",
    organization: "Harbour Board",
    concept: "A toll",
    agreement: "1",
    start_position: "3",
    stop_position: "45",
    text: "Bo of …",
    coder: "1",
    document_id: "1",
    document_title: "Debate",
    document_author: "Cy",
    document_source: "Gazette",
    document_section: "",
    document_type: "news",
  },
  {
    statement_id: "8",
    time: "2005-01-26 00:00:00",
    person: "Di",
    organization: "",
    concept: "A toll",
    agreement: "false",
    start_position: "46",
    stop_position: "71",
    text: "Di: …",
    coder: "1",
    document_id: "1",
    document_title: "Debate",
    document_author: "Cy",
    document_source: "Gazette",
    document_section: "",
    document_type: "news",
  },
];

test("the statement export is read without and with texts", () => {
  const { dataset, losses } = fromDna(exported);
  expect(dataset.documents).toMatchObject([{ id: "debate", author: "Cy", datePublished: "2005-01-26" }]);
  expect(dataset.statements.map(({ positions, sources }) => [positions[0]?.stance, sources])).toEqual([
    ["support", [{ document: "debate" }]],
    ["oppose", [{ document: "debate" }]],
  ]);
  expect(losses.dropped.map(({ column, count }) => [column, count])).toEqual([
    ["text", 2],
    ["start_position, stop_position", 2],
  ]);
  expectWholeAccount(losses);
  const cited = fromDna(exported, { texts: { "1": debate } }).dataset;
  expect(cited.statements[1]?.sources).toEqual([{ document: "debate", start: 45, end: 70 }]);
});

test("a row without a document is refused", () => {
  const { losses } = fromDna([{ person: "Bo", concept: "A toll", agreement: 1 }]);
  expect(losses.refused[0]?.message).toBe(
    "statements row 0 (the first): has neither document_id nor document_title. Export them with the rows.",
  );
});

test("a time that cannot be read leaves its statement undated, and differs from the date of its document", () => {
  const row = { person: "Bo", concept: "A toll", agreement: 1, document_id: 1, document_title: "Debate" };
  const { dataset, losses } = fromDna([
    { ...row, statement_id: 4, time: "26-01-2005 09:30:00", document_source: "Herald" },
    { ...row, statement_id: 5, time: "2005-01-31", person: "", document_source: "Tribune" },
    { ...row, statement_id: 6, time: "2005-01-26 09:30:00", document_source: "Gazette" },
    { ...row, statement_id: 7, time: "", document_source: "" },
  ]);
  expect(dataset.documents).toMatchObject([
    { datePublished: "2005-01-26", attributes: { source: "Herald" } },
  ]);
  expect(dataset.statements.map(({ id, date }) => [id, date])).toEqual([
    ["debate-statement-4", undefined],
    ["debate-statement-6", "2005-01-26"],
    ["debate-statement-7", "2005-01-26"],
  ]);
  expect(losses.unreadableDates.map(({ row, message }) => [row, message])).toEqual([
    [0, expect.stringContaining("It was left out.")],
  ]);
  expect(losses.conflicts.map(({ field, values, row }) => [field, values, row])).toEqual([
    ["datePublished", ["2005-01-26", "26-01-2005 09:30:00"], 0],
    ["attributes.source", ["Herald", "Gazette"], 2],
  ]);
  expect(losses.undated).toBe(1);
  const only = fromDna([{ ...row, statement_id: 1, time: "2005-01-26", person: "" }]);
  expect(only.losses.refused.map(({ column }) => column)).toEqual(["person"]);
});

test("misuse is an error", () => {
  expect(thrown(() => fromDna("file.dna" as never)).message).toContain("client of SQLite");
  expect(thrown(() => fromDna({ DOCUMENTS: [] })).message).toContain("needs the table STATEMENTTYPES");
  expect(thrown(() => fromDna({ ...tables(), STATEMENTS: "x" as never })).message).toContain("array of rows");
  expect(thrown(() => fromDna(tables(), { scales: {} } as never)).code).toBe("unknown-option");
  expect(thrown(() => fromDna(tables(), { scale: { "1": "yes" } } as never)).path).toBe("/scale/1");
  expect(thrown(() => fromDna(tables(), { scale: { "1": "conditional" } } as never)).path).toBe("/scale/1");
  expect(thrown(() => fromDna(tables(), { act: "say" as never })).code).toBe("invalid-option");
  const old = { ...tables(), DATASHORTTEXT: [{ ID: 1, StatementId: 7, VariableId: 1, Value: "Bo" }] };
  expect(thrown(() => fromDna(old)).message).toContain("tables of DNA 2");
});

test.each([
  [
    { variables: { person: "persn" } },
    "/variables/person",
    'no statement type has a variable "persn". Did you mean "person"?',
  ],
  [{ variables: { persn: "person" } }, "/variables/persn", 'has no "persn". Did you mean "person"?'],
  [{ variables: { person: 7 } }, "/variables/person", "has to be the name of a variable or null, not 7."],
  [{ types: { Grade: {} } }, "/types/Grade", 'there is no statement type "Grade". Did you mean "Graded"?'],
  [
    { types: { Graded: { qualifier: "strenght" } } },
    "/types/Graded/qualifier",
    'no statement of the type "Graded" has a variable "strenght". Did you mean "strength"?',
  ],
  [{ types: { Graded: { qualfier: "x" } } }, "/types/Graded/qualfier", '"Graded" has no "qualfier".'],
  [{ types: { Graded: "strength" } }, "/types/Graded", 'has to be an object, not "strength".'],
  [
    { variables: { qualifier: "strength" }, types: { Graded: null } },
    "/variables/qualifier",
    'no statement type that types does not name has a variable "strength".',
  ],
])("a name that the project does not have is an error: %o", (given, path, message) => {
  const error = thrown(() => fromDna(tables(), given as never));
  expect(error.message).toContain(message);
  expect(error.path).toBe(path);
});

test("names are checked in the statement export as well", () => {
  expect(thrown(() => fromDna(exported, { variables: { concept: "concpt" } })).message).toContain(
    'fromDna: no statement type has a variable "concpt". Did you mean "concept"?',
  );
  expect(thrown(() => fromDna(exported, { types: { "DNA Statement": {} } })).message).toContain(
    "The statement export has one type without a label. Use the option variables.",
  );
  expect(fromDna([], { variables: { concept: "claim" } }).dataset.statements).toEqual([]);
});

test("statements without a qualifier and columns that nothing uses are counted", () => {
  const rows = exported.map((row, i) => ({
    ...row,
    agreement: i === 0 ? row.agreement : "",
    epoch: 1106697600,
    id: "9",
  }));
  const { losses } = fromDna(rows, { texts: { "1": debate } });
  expect(losses.dropped.map(({ column, reason, count }) => [column, reason, count])).toEqual([
    ["epoch", "values of a column that nothing uses", 2],
    ["id", "values of a column that nothing uses", 2],
    ["text", "words of the document", 2],
    ["agreement", "statements without a qualifier, which take no stance", 1],
  ]);
  expectWholeAccount(losses);
  const project = fromDna(tables(), { types: { Graded: {} } });
  expect(project.losses.dropped).toContainEqual({
    table: "STATEMENTS",
    column: "agreement, agree, qualifier",
    reason:
      'statements without a qualifier, which take no stance. If one of the variables of type "Graded", "strength", has it, give { types: { "Graded": { qualifier: "…" } } }',
    count: 1,
  });
  expectWholeAccount(project.losses);
});

test("rows with the same number are one statement", () => {
  const [first = {}, second = {}] = exported;
  const rows = [first, second, { ...second }, { ...second, agreement: "1", organization: "Coast Guard" }];
  const { dataset, losses } = fromDna(rows);
  expect(dataset.statements.map(({ positions }) => positions[0]?.stance)).toEqual(["support", "oppose"]);
  expect(losses.duplicates).toBe(2);
  const id = dataset.statements[1]?.id;
  expect(losses.conflicts).toEqual([
    { kind: "statements", id, field: "organization", values: [null, "Coast Guard"], count: 1, row: 3 },
    { kind: "statements", id, field: "agreement", values: ["false", "1"], count: 1, row: 3 },
  ]);
  expect(losses.tables.statements).toEqual({ read: 4, mapped: 4, skipped: 0, refused: 0 });
  expectWholeAccount(losses);
});

test("a row that repeats a refused statement is refused", () => {
  const rows = [{ ...exported[0], agreement: "perhaps" }, exported[0] as object];
  const { losses } = fromDna(rows);
  expect(losses.refused.map(({ message }) => message)).toEqual([
    'statements row 0 (the first), column "agreement": "perhaps" is not on the scale of the qualifier. Its values are "0", "1", "true", "false". Say what the other values mean: { scale: { "perhaps": "…" } }.',
    "statements row 1 (the 2nd): repeats the number 7 of row 0 (the first), which was refused. Correct that row.",
  ]);
  expect(losses.duplicates).toBe(0);
});

test("booleans of R and of spreadsheets are booleans, and a scale keeps the defaults of values that it does not name", () => {
  const row = { ...exported[0], statement_id: undefined };
  const rows = ["TRUE", "False", "true", "1", 0, "maybe"].map((agreement) => ({ ...row, agreement }));
  const stancesOf = (more: Parameters<typeof fromDna>[1] = {}) =>
    fromDna(rows, more).dataset.statements.map(({ positions }) => positions[0]?.stance);
  expect(stancesOf()).toEqual(["support", "oppose", "support", "support", "oppose"]);
  const all = ["support", "oppose", "support", "support", "oppose", "neutral"];
  expect(stancesOf({ scale: { maybe: "neutral" } })).toEqual(all);
  const reversed = { true: "oppose", false: "support", maybe: "unclear" } as const;
  expect(stancesOf({ scale: reversed })).toEqual([
    "oppose",
    "support",
    "oppose",
    "support",
    "oppose",
    "unclear",
  ]);
});

test("a message about the scale names all values that are not on it", () => {
  const row = { ...exported[0], statement_id: undefined };
  const rows = ["yes", "1", "-2", "2", "0", "maybe", "maybe"].map((agreement) => ({ ...row, agreement }));
  expect(fromDna(rows).losses.refused[0]?.message).toBe(
    'statements row 0 (the first), column "agreement": "yes" is not on the scale of the qualifier. Its values are "true", "false". Say what the other values mean: { scale: { "-2": "…", "0": "…", "1": "…", "2": "…", "maybe": "…", "yes": "…" } }. 0 and 1 are listed because beside another integer they have no defaults.',
  );
  // This scale has integers other than 0 and 1, so 0 can be the middle of the scale. Therefore 0 and 1 have no default
  // meaning here.
  const integers = fromDna(rows, { scale: { "-2": "oppose", "2": "support", yes: "support" } }).losses;
  expect(integers.unknownValues.map(({ value }) => value)).toEqual(["1", "0", "maybe"]);
  expect(integers.refused[0]?.message).toContain(
    'Its values are "true", "false", "2", "-2", "yes". Say what the other values mean: { scale: { "0": "…", "1": "…", "maybe": "…" } }.',
  );
});

test("a scale of integers leaves the stances of boolean variables as they are", () => {
  const integers = { "-2": "oppose", "0": "neutral", "1": "neutral" } as const;
  const { dataset, losses } = fromDna(tables(), { types: { Graded: variables }, scale: integers });
  expect(losses.refused).toEqual([]);
  const stances = dataset.statements.map(({ positions }) => positions[0]?.stance);
  expect(stances).toEqual(
    fromDna(tables(), options).dataset.statements.map(({ positions }) => positions[0]?.stance),
  );
});

test.each([
  ["DATABOOLEAN", { Value: 2 }, "agreement"],
  ["DATASHORTTEXT", { Entity: 999 }, "person"],
] as const)("a statement whose value in %s is refused is refused as well", (table, wrong, variable) => {
  const broken = tables();
  const row = broken[table]?.find(({ StatementId }) => StatementId === 7);
  Object.assign(row ?? {}, wrong);
  const { dataset, losses } = fromDna(broken, options);
  expect(dataset.statements.map(({ attributes }) => attributes?.["dna.statement"])).not.toContain(7);
  expect(losses.refused.map(({ message }) => message)).toContain(
    `STATEMENTS row 0 (the first): its value of "${variable}" was refused: ${table} row 0 (the first). Correct that row.`,
  );
  expectWholeAccount(losses);
});

test("rows without numbers are never repeats", () => {
  const rows = exported.map(({ statement_id: _, ...row }) => row);
  expect(fromDna([...rows, ...rows]).dataset.statements).toHaveLength(4);
});

test("statements without a concept are counted, and times only of statements in the dataset", () => {
  const rows = [
    { ...exported[0], concept: "", time: "2005-01-26 09:30:00" },
    { ...exported[1], person: " ", time: "2005-01-27 09:30:00" },
  ];
  const { dataset, losses } = fromDna(rows, { texts: { "1": debate } });
  expect(dataset.statements.map(({ positions }) => positions)).toEqual([[]]);
  expect(losses.dropped.slice(1)).toEqual([
    {
      table: "statements",
      column: "concept",
      reason: "statements without a concept, which take no stance",
      count: 1,
    },
  ]);
  expect(losses.droppedTimes).toBe(1);
  expect(losses.refused.map(({ message }) => message)).toEqual([
    'statements row 1 (the 2nd), column "person": has no value of "person" and of "organization", so nobody made the statement. Give one.',
  ]);
});

test("an export whose columns have other names says which option names them", () => {
  const [{ message } = { message: "" }] = fromDna([{ document_id: 1, who: "Bo", concept: "A toll" }]).losses
    .refused;
  expect(message).toBe(
    'statements row 0 (the first): has no column with a person or an organization. Name the column: { variables: { person: "…" } }.',
  );
});

test.each([" ", "."])('the header of earlier versions of DNA 3 is read, with "%s" in the names', (blank) => {
  const name = (text: string) => text.replace(" ", blank);
  const row = {
    [name("statement ID")]: "7",
    time: "2005-01-26 09:30:00",
    [name("document ID")]: "3",
    [name("document title")]: "Hearing",
    author: "Cy",
    source: "Gazette",
    section: "",
    type: "news",
    text: "Bo …",
    person: "Bo",
    concept: "A toll",
    agreement: "1",
  };
  const { dataset, losses } = fromDna([row]);
  expect(dataset.documents).toMatchObject([
    { title: "Hearing", author: "Cy", attributes: { source: "Gazette", type: "news" } },
  ]);
  expect(dataset.statements[0]?.attributes).toEqual({ "dna.statement": 7 });
  expect(losses.refused).toEqual([]);
});

test("an export that was not split at its separator is refused with the separator", () => {
  const [{ message } = { message: "" }] = fromDna([{ "statement_id;time;person": "7;2005-01-26;Bo" }]).losses
    .refused;
  expect(message).toContain('Parse the file with {"delimiter":";"}.');
});

test("hostile values stay harmless", () => {
  const hostile = JSON.parse(
    '{"ID":77,"VariableId":1,"Value":"__proto__","__proto__":{"polluted":true},"constructor":"x"}',
  );
  const broken = tables();
  broken.ENTITIES?.push(hostile);
  broken.DATASHORTTEXT?.push({ ID: 99, StatementId: 10, VariableId: 1, Entity: 77 });
  broken.ATTRIBUTEVARIABLES?.push({ ID: 9, VariableId: 1, AttributeVariable: "__proto__" });
  broken.VARIABLES?.push({ ID: 19, Variable: "__proto__", DataType: "integer", StatementTypeId: 1 });
  broken.DATAINTEGER?.push({ ID: 9, StatementId: 7, VariableId: 19, Value: 1 });
  broken.STATEMENTS?.push(null as never, [] as never, 7 as never, { ID: {} } as never, { ID: 7 } as never);
  const { dataset, losses } = fromDna(broken, options);
  parseDataset(plain(dataset));
  expect(dataset.actors.map(({ name }) => name)).toContain("__proto__");
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(losses.tables.STATEMENTS).toMatchObject({ refused: 5 });
  expectWholeAccount(losses);
});

test("the fields of a document in a statement export come from all of its rows", () => {
  const row = { person: "Bo", concept: "A toll", agreement: 1, document_id: 1 };
  const { dataset, losses } = fromDna([
    { ...row, statement_id: 1, time: "", document_title: "", document_source: "Gazette" },
    {
      ...row,
      statement_id: 2,
      time: "2005-01-26 09:30:00",
      document_title: "Debate",
      document_source: "Gazette",
    },
    { ...row, statement_id: 3, time: "2005-02-01", document_title: "Debate", document_source: "Herald" },
    { ...row, statement_id: 4, time: "2005-02-01", document_title: "Debate", document_source: "Herald" },
  ]);
  expect(dataset.documents).toEqual([
    { id: "debate", title: "Debate", datePublished: "2005-01-26", attributes: { source: "Gazette" } },
  ]);
  expect(dataset.statements.map(({ date }) => date)).toEqual([
    "2005-01-26",
    "2005-01-26",
    "2005-01-26",
    "2005-01-26",
  ]);
  expect(losses.conflicts).toEqual([
    {
      kind: "documents",
      id: "debate",
      field: "attributes.source",
      values: ["Gazette", "Herald"],
      count: 2,
      row: 2,
    },
    {
      kind: "documents",
      id: "debate",
      field: "datePublished",
      values: ["2005-01-26", "2005-02-01"],
      count: 2,
      row: 2,
    },
  ]);
});
