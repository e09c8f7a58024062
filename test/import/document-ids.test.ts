import { column, fromDna, fromPopolo, fromVotes, mapRows } from "demarche/import";
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
});
