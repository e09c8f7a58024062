import {
  column,
  fromAnnotations,
  fromDna,
  fromEvents,
  fromPopolo,
  fromVotes,
  mapRows,
} from "demarche/import";
import { describe, expect, test } from "vitest";

/** Returns the ids of the documents and of the actors. */
function idsOf({ dataset }: { dataset: { documents: readonly object[]; actors: readonly object[] } }) {
  return [dataset.documents, dataset.actors].map((records) =>
    records.map((record) => (record as { id: string }).id),
  );
}

describe("a document with the name of an actor or an issue", () => {
  const rows = [{ who: "Senate", bill: "Harbour", vote: "yes" }];

  test("leaves the id to the actor", () => {
    const result = mapRows(rows, {
      document: { title: "Senate" },
      actor: { type: "body" },
      statement: { speaker: column("who"), act: "assert" },
    });
    expect(idsOf(result)).toEqual([["senate-document"], ["senate"]]);
    expect(result.dataset.statements[0]?.sources).toEqual([{ document: "senate-document", row: 0 }]);
  });

  test("leaves the id to the issue", () => {
    const { dataset } = fromVotes(rows, { voter: "who", document: { title: "Harbour" }, title: "bill" });
    expect([dataset.documents[0]?.id, dataset.issues[0]?.id]).toEqual(["harbour-document", "harbour"]);
  });

  test("leaves the id to an actor that comes first, and to one of the extended dataset", () => {
    const mapping = {
      document: { title: column("title") },
      actor: { type: "body" },
      statement: { speaker: column("who"), act: "assert" },
    } as const;
    const first = mapRows(
      [
        { title: "Minutes", who: "Senate" },
        { title: "Senate", who: "Diet" },
      ],
      mapping,
    );
    expect(idsOf(first)).toEqual([
      ["minutes", "senate-document"],
      ["senate", "diet"],
    ]);
    const second = mapRows([{ title: "Diet", who: "Diet" }], { ...mapping, extends: first.dataset });
    expect(idsOf(second)[0]).toEqual(["minutes", "senate-document", "diet-document"]);
  });

  test("leaves the id to the body of a roll call", () => {
    const result = fromVotes(rows, { voter: "who", body: "Diet", document: { title: "Diet" } });
    expect(idsOf(result)).toEqual([["diet-document"], ["diet", "senate"]]);
  });

  test("leaves the id to an organization of a Popolo file, whose members keep their organization", () => {
    const { dataset, losses } = fromPopolo(
      {
        persons: [{ id: "p1", name: "Ada Bo" }],
        organizations: [
          { id: "o1", name: "National Council", classification: "legislature" },
          { id: "o2", name: "National Council Document" },
        ],
        memberships: [{ person_id: "p1", organization_id: "o1" }],
      },
      { document: { title: "National Council" } },
    );
    expect(idsOf({ dataset })).toEqual([
      ["national-council-document"],
      ["national-council", "national-council-document-2", "ada-bo"],
    ]);
    expect(dataset.actors[2]?.memberships?.[0]?.organization).toBe("national-council");
    expect(losses.refused).toEqual([]);
  });

  test("leaves the id to an organization of a project of DNA", () => {
    const result = fromDna([
      {
        statement_id: 1,
        document_id: 1,
        document_title: "Senate",
        person: "Bo",
        organization: "Senate",
        concept: "A toll",
        agreement: 1,
        start_position: 0,
        end_position: 3,
      },
    ]);
    expect(idsOf(result)).toEqual([["senate-document"], ["bo", "senate"]]);
  });

  test("leaves the id to the parent of an organization of a project of DNA", () => {
    const { dataset } = fromDna({
      DOCUMENTS: [{ ID: 1, Title: "Senate", Text: "The committee: the toll is fair.", Date: 1106697600 }],
      STATEMENTTYPES: [{ ID: 1, Label: "DNA Statement" }],
      VARIABLES: [{ ID: 1, Variable: "organization", DataType: "short text", StatementTypeId: 1 }],
      STATEMENTS: [{ ID: 1, StatementTypeId: 1, DocumentId: 1, Start: 0, Stop: 13, Coder: 1 }],
      ENTITIES: [
        { ID: 1, VariableId: 1, Value: "Committee", ChildOf: 2 },
        { ID: 2, VariableId: 1, Value: "Senate" },
      ],
      DATASHORTTEXT: [{ ID: 1, StatementId: 1, VariableId: 1, Entity: 1 }],
    });
    expect([dataset.documents[0]?.id, dataset.actors.map(({ id, parent }) => [id, parent])]).toEqual([
      "senate-document",
      [
        ["committee", "senate"],
        ["senate", undefined],
      ],
    ]);
  });

  test("leaves the id to an actor, an issue or a default of annotations", () => {
    const rows = ["Senate", "A toll", "Diet"].map((title, i) => ({
      id: `a${i}`,
      uri: `https://example.org/${i}`,
      document: { title: [title] },
      tags: ["who:Senate", "assert", "on:A toll"],
    }));
    const result = fromAnnotations(
      { rows },
      { fields: { speaker: "who" }, defaults: { onBehalfOf: "Diet" }, actor: { type: "body" } },
    );
    expect(idsOf(result)).toEqual([
      ["senate-document", "a-toll-document", "diet-document"],
      ["senate", "diet"],
    ]);
    expect(result.dataset.issues[0]?.id).toBe("a-toll");
    expect(result.dataset.statements[0]?.id).toBe("senate-document-statement");
  });

  test("leaves the id to an actor that a tag means, and to one of brat", () => {
    const tagged = fromAnnotations(
      { rows: [{ uri: "https://example.org", document: { title: ["Senate"] }, tags: ["upper", "assert"] }] },
      { tags: { upper: { speaker: "Senate" } }, actor: { type: "body" } },
    );
    expect(idsOf(tagged)).toEqual([["senate-document"], ["senate"]]);
    const text = "Senate asserts.";
    const ann = "T1\tOrganization 0 6\tSenate\nT2\tAssert 7 14\tasserts\nE1\tAssert:T2 Speaker:T1\n";
    expect(idsOf(fromAnnotations({ ann, text, title: "Senate" }))).toEqual([["senate-document"], ["senate"]]);
  });

  test("leaves the id to an actor of event data", () => {
    const row = {
      "Event Date": "2024-05-02",
      "Source Name": "Senate",
      "CAMEO Code": "020",
      "Target Name": "Alba",
    };
    const result = fromEvents([row], { scheme: "icews", document: { title: "Senate" } });
    expect(idsOf(result)).toEqual([["senate-document"], ["senate", "alba"]]);
  });

  test("leaves the id to an issue of the extended dataset", () => {
    const base = mapRows([{ who: "Bo" }], {
      document: { title: "Minutes" },
      actor: { type: "person" },
      issue: { proposition: "There should be a toll." },
      statement: {
        speaker: column("who"),
        act: "assert",
        positions: [{ on: "A toll", stance: "support" }],
      },
    }).dataset;
    const { dataset } = fromPopolo(
      { persons: [{ id: "p1", name: "Bo" }] },
      { document: { title: "A toll" }, extends: base },
    );
    expect(dataset.documents.map(({ id }) => id)).toEqual(["minutes", "a-toll-document"]);
  });
});
