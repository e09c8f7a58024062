import { fromDna } from "demarche/import";
import { expect, test } from "vitest";
import { dnaRows } from "./dna-schema.ts";

/** A row of the statement export. */
function exported(given: object): object {
  const base = { statement_id: 1, time: "2005-01-26", person: "Bo", concept: "A toll" };
  return { ...base, document_id: 7, document_title: "Debate", ...given };
}

test.each([
  [[1, 0], []],
  [[1, 0, "yes"], [2]],
  // Beside another integer, 0 and 1 have no defaults, because 0 can be the middle of the scale.
  [
    [1, 0, 2],
    [0, 1, 2],
  ],
  [
    [1, 0, 2, "yes"],
    [0, 1, 2, 3],
  ],
  [
    ["1", "0", "2"],
    [0, 1, 2],
  ],
  [
    ["1", "0", "2", "yes"],
    [0, 1, 2, 3],
  ],
  [
    ["true", "false", "2", "yes"],
    [2, 3],
  ],
] as const)("0 and 1 follow one rule beside any other values: %j", (values, refused) => {
  const rows = values.map((agreement, i) => exported({ statement_id: i, agreement }));
  expect(fromDna(rows).losses.refused.map(({ row }) => row)).toEqual(refused);
});

test("0 and 1 follow the same rule in a variable of short texts", () => {
  const refused = (...values: readonly string[]) => {
    const { losses } = fromDna({
      DOCUMENTS: [{ ID: 1, Title: "D", Text: "Bo demands a toll.", Date: 1106697600 }],
      STATEMENTTYPES: [{ ID: 1, Label: "S" }],
      VARIABLES: ["person", "concept", "agreement"].map((Variable, i) => ({
        ID: i + 1,
        Variable,
        StatementTypeId: 1,
      })),
      STATEMENTS: values.map((_, i) => ({ ID: i, StatementTypeId: 1, DocumentId: 1, Start: 0, Stop: 5 })),
      ENTITIES: ["Bo", "Toll", ...values].map((Value, i) => ({
        ID: i,
        VariableId: Math.min(i + 1, 3),
        Value,
      })),
      DATASHORTTEXT: values.flatMap((_, i) =>
        [0, 1, i + 2].map((Entity, j) => ({ ID: 3 * i + j, StatementId: i, VariableId: j + 1, Entity })),
      ),
    });
    return losses.refused.filter(({ table }) => table === "STATEMENTS").map(({ row }) => row);
  };
  expect(refused("1", "0", "yes")).toEqual([2]);
  expect(refused("1", "0", "2")).toEqual([0, 1, 2]);
});

test("the cure for a value that is not on the scale keeps the other rows", () => {
  const rows = [1, 0, "2", "yes"].map((agreement, i) => exported({ statement_id: i, agreement }));
  const { losses } = fromDna(rows);
  expect(losses.refused.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
  expect(losses.refused[2]?.message).toBe(
    'statements row 2 (the 3rd), column "agreement": "2" is not on the scale of the qualifier. Its values are "true", "false". Say what the other values mean: { scale: { "0": "…", "1": "…", "2": "…", "yes": "…" } }. 0 and 1 are listed because beside another integer they have no defaults.',
  );
  const scale = { "0": "oppose", "1": "support", "2": "unclear", yes: "support" } as const;
  const { dataset, losses: after } = fromDna(rows, { scale });
  expect(after.refused).toEqual([]);
  expect(dataset.statements.map(({ positions }) => positions[0]?.stance)).toEqual([
    ...["support", "oppose", "unclear", "support"],
  ]);
  // If the other values are words and not integers, 0 and 1 keep their defaults.
  const words = [1, 0, "yes"].map((agreement, i) => exported({ statement_id: i, agreement }));
  expect(fromDna(words).losses.refused[0]?.message).toContain('{ scale: { "yes": "…" } }.');
  expect(fromDna(words, { scale: { yes: "support" } }).losses.refused).toEqual([]);
  // If the scale already has 0, only 1 and the other values are listed.
  expect(fromDna(rows, { scale: { "0": "oppose" } }).losses.refused[0]?.message).toContain(
    '{ scale: { "1": "…", "2": "…", "yes": "…" } }. 1 is listed because beside another integer it has no default.',
  );
});

test("variables apply to the types that have them, and the losses name the variables that could be meant", () => {
  const project = {
    DOCUMENTS: [{ ID: 1, Title: "D", Text: "Bo demands a toll.", Date: 1106697600 }],
    STATEMENTTYPES: [
      { ID: 1, Label: "S" },
      { ID: 2, Label: "Note" },
    ],
    VARIABLES: [
      { ID: 1, Variable: "who", StatementTypeId: 1 },
      { ID: 2, Variable: "organization", StatementTypeId: 1 },
      { ID: 3, Variable: "concept", StatementTypeId: 1 },
      { ID: 4, Variable: "position", StatementTypeId: 1 },
      { ID: 5, Variable: "note", StatementTypeId: 2 },
    ],
    STATEMENTS: [1, 2].map((id) => ({
      ID: id,
      StatementTypeId: id,
      DocumentId: 1,
      Start: 0,
      Stop: 5,
      Coder: 1,
    })),
    ENTITIES: ["Bo", "Board", "Toll"].map((Value, i) => ({ ID: i + 1, VariableId: i + 1, Value })),
    DATASHORTTEXT: [1, 2, 3].map((id) => ({ ID: id, StatementId: 1, VariableId: id, Entity: id })),
    DATABOOLEAN: [{ ID: 1, StatementId: 1, VariableId: 4, Value: 1 }],
    DATALONGTEXT: [{ ID: 1, StatementId: 2, VariableId: 5, Value: "x" }],
  };
  const reasons = (given: object) =>
    fromDna(project, given)
      .losses.dropped.filter(({ table }) => table === "STATEMENTS")
      .map(({ reason }) => reason);
  const annotations =
    'statements of type "Note" without a person and an organization. To import them, name the variable with the speaker, one of "note": { types: { "Note": { person: "…" } } }';
  expect(reasons({})).toEqual([
    'statements without a qualifier, which take no stance. If one of the variables of type "S", "who", "position", has it, give { variables: { qualifier: "…" } }',
    annotations,
  ]);
  expect(reasons({ types: { S: { person: "who" } } })[0]).toContain(
    '"position", has it, give { types: { "S": { qualifier: "…" } } }',
  );
  expect(reasons({ variables: { qualifier: null } })[0]).toBe(
    "statements without a qualifier, which take no stance",
  );
  const given = { variables: { person: "who", qualifier: "position" } };
  const { dataset, losses } = fromDna(project, given);
  expect(losses.tables.STATEMENTS).toEqual({ read: 2, mapped: 1, skipped: 1, refused: 0 });
  expect(reasons(given)).toEqual([annotations]);
  expect(dataset.statements[0]).toMatchObject({ speaker: "bo", onBehalfOf: "board" });
});

test("words of a statement export without positions are searched for in the text", () => {
  const text = '🕊 Bo: "We demand a toll; now." Di: no toll.';
  const read = (row: object, texts: Record<string, string> = { 7: text }) => {
    const { dataset, losses } = fromDna([exported(row)], { texts });
    const { unknownValues } = losses;
    expect(losses.refused).toEqual([]);
    return [...(dataset.statements[0]?.sources ?? []), ...unknownValues.map(({ value }) => value)];
  };
  // In this export, DNA replaces semicolons and quotation marks.
  expect(read({ text: "'We demand a toll, now.'" })).toEqual([{ document: "debate", start: 6, end: 30 }]);
  expect(read({ text: "We demand", start: 3, stop: 5 })).toEqual([{ document: "debate", start: 2, end: 4 }]);
  expect(read({ text: "toll" })).toEqual([{ document: "debate" }, "toll"]);
  expect(read({ text: "a bridge" })).toEqual([{ document: "debate" }, "a bridge"]);
  const rows = ["toll", "a bridge"].map((words, i) => exported({ statement_id: i, text: words }));
  expect(fromDna(rows, { texts: { 7: text } }).losses.dropped.map(({ reason }) => reason)).toEqual([
    "words of the document",
    ...["words that are in the text several times. Export the positions of the statements"],
    ...["words that are not in the text. Give the text that was coded"],
    "statements without a qualifier, which take no stance",
  ]);
  expect(read({ text: "toll" }, {})).toEqual([{ document: "debate" }]);
  expect(read({})).toEqual([{ document: "debate" }]);
});

test("a text of an unknown document is an error if a document has no text", () => {
  expect(() => fromDna([exported({})], { texts: { 8: "A text." } })).toThrow(
    'fromDna: texts has the text of document "8", and no row is of this document. Did you mean "7"?',
  );
  expect(fromDna([exported({})], { texts: { 7: "One.", 8: "Two." } }).dataset.documents).toHaveLength(1);
});

test("0 is not the date of a document", () => {
  const rows = JSON.parse(JSON.stringify(dnaRows));
  const options = { types: { Graded: { qualifier: null } } };
  Object.assign(rows.DOCUMENTS[0], { Date: 0 });
  const { dataset, losses } = fromDna(rows, options);
  expect(dataset.documents[0]?.datePublished).toBeUndefined();
  expect(losses.unreadableDates.map(({ message }) => message)).toEqual([
    'DOCUMENTS row 0 (the first), column "Date": 0 is either a missing date or 1 January 1970. It was left out. If it is this day, write 1, which is one second later.',
  ]);
  Object.assign(rows.DOCUMENTS[0], { Date: 1 });
  expect(fromDna(rows, options).dataset.documents[0]?.datePublished).toBe("1970-01-01");
});

test("statements of two coders about the same passage are in similar", () => {
  const positions = { start_position: 0, stop_position: 5, agreement: 1 };
  const rows = [
    exported({ ...positions, statement_id: 1, coder: "Maria", frame: "cost" }),
    exported({ ...positions, statement_id: 2, coder: "Jon", frame: "cost" }),
    exported({ ...positions, statement_id: 3, coder: "Jon", frame: "trade" }),
    exported({ ...positions, statement_id: 4, stop_position: 9, coder: "Jon", frame: "cost" }),
  ];
  for (const given of [{}, { texts: { 7: "Bo demands a toll." } }]) {
    const { similar } = fromDna(rows, given).losses;
    expect(similar.map(({ id, row, similar: ids }) => [id, row, ids])).toEqual([
      ["debate-statement-2", 1, ["debate-statement-1"]],
    ]);
  }
  // Without positions and words, it is unknown whether the passages are the same.
  const withoutPassage = [1, 2].map((statement_id) => exported({ statement_id, agreement: 1 }));
  expect(fromDna(withoutPassage).losses.similar).toEqual([]);
});
