import { expect, test } from "vitest";
import { column, fromDna, fromVotes, mapRows } from "../../src/import/index.ts";

test("texts for empty cells are left out of cells with several values", () => {
  const rows = [{ who: "Maia Sandu; N/A;-99", to: "n/a ; Ada Bo" }];
  const { dataset } = mapRows(rows, {
    document: { title: "Table" },
    actor: { type: "person" },
    missing: ["N/A", "-99"],
    meeting: { format: "talks", participants: column("who", { split: ";" }) },
    statement: { speaker: "Cy Di", act: "assert", addressees: column("to", { split: ";" }) },
  });
  expect(dataset.actors.map(({ id }) => id)).toEqual(["maia-sandu", "cy-di", "ada-bo"]);
  const tagged = mapRows(rows, {
    document: { title: "Table" },
    actor: { type: "person" },
    missing: ["N/A", "-99"],
    meeting: {
      format: "talks",
      participants: column("who", { split: ";", values: { "N/A": "Unknown", "Maia Sandu": "Maia Sandu" } }),
    },
  });
  expect(tagged.dataset.actors.map(({ id }) => id)).toEqual(["maia-sandu", "unknown"]);
});

test("fromVotes reads no voter and no roll call in cells with a text for an empty cell", () => {
  const rows = [
    { bill: "1", member: "Ada Bo", vote: "yes", note: "x" },
    { bill: "1", member: "N/A", vote: "no", note: " n/a" },
    { bill: "N/A", member: "Cy Di", vote: "no", note: "N/A" },
  ];
  const { dataset, losses } = fromVotes(rows, { missing: ["N/A"], attributes: ["note"] });
  expect(dataset.actors.map(({ id }) => id)).toEqual(["ada-bo"]);
  expect(dataset.events.map(({ attributes }) => attributes)).toEqual([
    { yes: 1, no: 0, abstain: 0, absent: 0 },
  ]);
  expect(losses.refused.map(({ row }) => row)).toEqual([1, 2]);
  const voted = fromVotes([{ bill: "1", member: "Ada Bo", vote: "n/a", note: "n/a" }], {
    missing: ["N/A"],
    values: { "N/A": "absent" },
    attributes: ["note"],
  });
  expect(voted.dataset.statements[0]?.attributes).toMatchObject({ vote: "n/a" });
});

test("fromDna reads no person in cells with a text for an empty cell", () => {
  const row = {
    id: 1,
    document_title: "Debate",
    person: "NA",
    organization: "Union",
    concept: "Toll",
    agreement: 1,
  };
  const { dataset } = fromDna([row, { ...row, id: 2, person: "Ada Bo" }], { missing: ["NA"] });
  expect(dataset.actors.map(({ id }) => id)).toEqual(["union", "ada-bo"]);
  expect(fromDna([row]).dataset.actors.map(({ id }) => id)).toContain("na");
});

test("fromDna needs the tables with the values of its variables", () => {
  const tables = {
    DOCUMENTS: [{ ID: 1, Title: "Debate", Text: "Bo: the toll is fair." }],
    STATEMENTTYPES: [{ ID: 1, Label: "DNA Statement" }],
    VARIABLES: [
      { ID: 1, Variable: "person", DataType: "short text", StatementTypeId: 1 },
      { ID: 2, Variable: "concept", DataType: "short text", StatementTypeId: 1 },
      { ID: 3, Variable: "agreement", DataType: "boolean", StatementTypeId: 1 },
    ],
    STATEMENTS: [{ ID: 7, StatementTypeId: 1, DocumentId: 1, Start: 0, Stop: 20 }],
    ENTITIES: [
      { ID: 1, VariableId: 1, Value: "Bo" },
      { ID: 2, VariableId: 2, Value: "A toll" },
    ],
    DATASHORTTEXT: [
      { ID: 1, StatementId: 7, VariableId: 1, Entity: 1 },
      { ID: 2, StatementId: 7, VariableId: 2, Entity: 2 },
    ],
    DATABOOLEAN: [{ ID: 1, StatementId: 7, VariableId: 3, Value: 1 }],
  };
  expect(fromDna(tables).dataset.statements[0]?.positions[0]?.stance).toBe("support");
  expect(fromDna({ ...tables, DATABOOLEAN: [] }).dataset.statements[0]?.positions).toEqual([]);
  const { DATABOOLEAN: _, ...without } = tables;
  const message =
    'fromDna needs the table DATABOOLEAN, which has the values of the variable "agreement". Give all tables of the project, and [] for a table without rows.';
  expect(() => fromDna(without)).toThrow(message);
  expect(() => fromDna({ ...tables, DATABOOLEAN: undefined })).toThrow(message);
  expect(() => fromDna({ ...tables, ENTITIES: undefined })).toThrow("needs the table ENTITIES");
  expect(fromDna({ ...without, STATEMENTS: [] }).dataset.statements).toEqual([]);
});
