import { fromDna } from "demarche/import";
import { expect, test } from "vitest";

/** A project whose entities have attributes and parents. Statements of the second type have their own entities. */
const project = {
  DOCUMENTS: [{ ID: 1, Title: "Debate", Text: "Bo: a toll. Bo: no toll.", Date: 1106697600 }],
  STATEMENTTYPES: [
    { ID: 1, Label: "A" },
    { ID: 2, Label: "B" },
  ],
  VARIABLES: [
    ...["person", "concept", "frame"].map((Variable, i) => ({ ID: i + 1, Variable, StatementTypeId: 1 })),
    ...["person", "concept"].map((Variable, i) => ({ ID: i + 4, Variable, StatementTypeId: 2 })),
  ],
  STATEMENTS: [
    { ID: 1, StatementTypeId: 1, DocumentId: 1, Start: 0, Stop: 10, Coder: 1 },
    { ID: 2, StatementTypeId: 2, DocumentId: 1, Start: 12, Stop: 23, Coder: 1 },
  ],
  ENTITIES: [
    { ID: 1, VariableId: 1, Value: "Bo" },
    { ID: 2, VariableId: 2, Value: "Toll" },
    { ID: 3, VariableId: 3, Value: "cost", ChildOf: 4 },
    { ID: 4, VariableId: 3, Value: "economy" },
    { ID: 5, VariableId: 4, Value: "Bo", ChildOf: 1 },
    { ID: 6, VariableId: 5, Value: "Toll" },
  ],
  DATASHORTTEXT: [
    ...[1, 2, 3].map((id) => ({ ID: id, StatementId: 1, VariableId: id, Entity: id })),
    ...[4, 5].map((id) => ({ ID: id, StatementId: 2, VariableId: id, Entity: id + 1 })),
  ],
  ATTRIBUTEVARIABLES: [
    { ID: 1, VariableId: 1, AttributeVariable: "Type" },
    { ID: 2, VariableId: 2, AttributeVariable: "Area" },
    { ID: 3, VariableId: 3, AttributeVariable: "Kind" },
    { ID: 4, VariableId: 4, AttributeVariable: "Type" },
    { ID: 5, VariableId: 4, AttributeVariable: "Role" },
    { ID: 6, VariableId: 5, AttributeVariable: "Field" },
  ],
  ATTRIBUTEVALUES: [
    { ID: 1, EntityId: 1, AttributeVariableId: 1, AttributeValue: "Minister" },
    { ID: 2, EntityId: 2, AttributeVariableId: 2, AttributeValue: "traffic" },
    { ID: 3, EntityId: 3, AttributeVariableId: 3, AttributeValue: "economic" },
    { ID: 4, EntityId: 5, AttributeVariableId: 4, AttributeValue: "Deputy" },
    { ID: 5, EntityId: 5, AttributeVariableId: 5, AttributeValue: "speaker" },
    { ID: 6, EntityId: 6, AttributeVariableId: 6, AttributeValue: "harbour" },
  ],
};

test("attributes and parents of values of other variables are attributes of the statement", () => {
  const { dataset, losses } = fromDna(project);
  expect(losses.refused).toEqual([]);
  expect(dataset.statements[0]?.attributes).toMatchObject({
    frame: "cost",
    "frame.Kind": "economic",
    "frame.ChildOf": "economy",
  });
});

test("entities with the same name are joined, and the losses count values that differ", () => {
  const { dataset, losses } = fromDna(project);
  expect(dataset.actors).toMatchObject([{ name: "Bo", attributes: { Type: "Minister", Role: "speaker" } }]);
  expect(dataset.issues).toMatchObject([
    { label: "Toll", attributes: { Area: "traffic", Field: "harbour" } },
  ]);
  expect(losses.dropped).toContainEqual({
    table: "ATTRIBUTEVALUES",
    column: "Type",
    reason: "values that differ from those of an earlier entity with the same name",
    count: 1,
  });
});

test("the losses count parents of persons", () => {
  const entities = project.ENTITIES.map((row) => (row.ID === 1 ? { ...row, ChildOf: 4 } : row));
  expect(fromDna({ ...project, ENTITIES: entities }).losses.dropped).toContainEqual({
    table: "ENTITIES",
    column: "ChildOf",
    reason: "parents of persons",
    count: 1,
  });
});
