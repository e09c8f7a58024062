import { describe, expect, test } from "vitest";
import { type Loose, problemsAfter } from "./problems-after.ts";

/** Adds a document "votes", which has no text, to the small dataset, then calls `change`, and returns the problems. */
const withTable = (change: (copy: Loose) => void) =>
  problemsAfter((copy) => {
    copy.documents.push({
      id: "votes",
      title: "Roll calls",
      author: "Gray",
      url: "https://example.org/votes",
    });
    change(copy);
  });
const citing = (citation: object) =>
  withTable((copy) => {
    copy.statements[0].sources = [citation];
  });

describe("documents without a text", () => {
  test("can be cited by row or as a whole", () => {
    expect(citing({ document: "votes" })).toEqual([]);
    expect(citing({ document: "votes", row: 0 })).toEqual([]);
    expect(citing({ document: "wire", row: 3 })).toEqual([]);
    expect(citing({ document: "wire" })).toEqual([]);
  });

  test.each<[object, string]>([
    [
      { document: "votes", start: 0, end: 5 },
      'sources 0 cites characters 0 to 5 of "votes", which has no digest. Add length and digest to the document, or cite it by row or as a whole.',
    ],
    [
      { document: "wire", start: 0, end: 5, row: 1 },
      "sources 0 cites both characters and a row. Take out start and end, or row.",
    ],
    [
      { document: "wire", start: 4 },
      'sources 0 has start and no end. Add end, or take start out to cite "wire" as a whole.',
    ],
    [{ document: "wire", end: 4 }, "sources 0 has end and no start. Add start"],
    [{ document: "wire", row: -1 }, "row has to be a whole number of 0 or more, not -1."],
    [{ document: "wire", row: 1.5 }, "row has to be a whole number of 0 or more, not 1.5."],
  ])("refuses the citation %j", (citation, message) => {
    const [found, ...others] = citing(citation);
    expect(found).toContain(message);
    expect(others).toEqual([]);
  });

  test("length and digest are given together or not at all", () => {
    const without = (field: string) =>
      problemsAfter((copy) => {
        delete copy.documents[0][field];
      });
    expect(without("digest")[0]).toBe(
      '/documents/0/length documents "wire": it has a length and no digest. Add both as fingerprint(text) returns them, or take the length out.',
    );
    expect(without("length")[0]).toBe(
      '/documents/0/digest documents "wire": it has a digest and no length. Add both as fingerprint(text) returns them, or take the digest out.',
    );
  });

  test("an address is of the web", () => {
    const [found] = withTable((copy) => {
      copy.documents.at(-1).url = "javascript:alert(1)";
    });
    expect(found).toContain("Write an address that begins with https:// or http://.");
  });
});

describe("attributes", () => {
  const withAttributes = (attributes: unknown) =>
    problemsAfter((copy) => {
      copy.actors[0].attributes = attributes;
    });

  test("are texts, finite numbers and booleans", () => {
    expect(withAttributes({ party: "green", seats: -1.5, "in office": false })).toEqual([]);
    expect(withAttributes({})).toEqual([]);
  });

  test.each<[unknown, string]>([
    [{ seats: Number.NaN }, "attributes.seats has to be a text, a number, true or false, not NaN."],
    [{ seats: null }, "attributes.seats has to be a text, a number, true or false, not null."],
    [{ party: " " }, 'attributes.party cannot be " ". Write a text that is not blank.'],
    [{ " ": 1 }, 'attributes cannot have the name " ". Write a name that is not blank and not "__proto__".'],
    [JSON.parse('{"__proto__":1}'), 'attributes cannot have the name "__proto__".'],
    [["green"], "attributes has to be an object"],
    [{ party: ["green"] }, "attributes.party has to be a text, a number, true or false"],
  ])("cannot be %j", (attributes, message) => {
    const [found, ...others] = withAttributes(attributes);
    expect(found).toContain(message);
    expect(others).toEqual([]);
  });
});

describe("doubts", () => {
  const withDoubts = (...fields: readonly string[]) =>
    problemsAfter((copy) => {
      copy.statements[0].doubts = fields.map((field) => ({ field, reason: "Not named." }));
    });

  test("name a field of the kind of record, once", () => {
    expect(withDoubts("speaker", "date")).toEqual([]);
    expect(withDoubts("speeker")).toEqual([
      '/statements/0/doubts/0/field statements "gray-offers-truce": doubts: "speeker" is no field of statements that can be in doubt. Did you mean "speaker"?',
    ]);
    for (const field of ["id", "sources", "doubts", "note"])
      expect(withDoubts(field)[0]).toContain(`"${field}" is no field of statements that can be in doubt.`);
    expect(withDoubts("date", "speaker", "date")).toEqual([
      '/statements/0/doubts/2/field statements "gray-offers-truce": doubts: "date" is there twice. Give all reasons in one doubt.',
    ]);
  });
});

test("every stance can have a condition, and a joint speaker is another actor", () => {
  expect(
    problemsAfter((copy) => {
      copy.statements[0].positions[0].condition = "if the ships leave";
      copy.statements[0].jointlyWith = ["borea"];
    }),
  ).toEqual([]);
});

test.each([
  ["gwno", "AL"],
  ["popolo", "a b"],
  ["dna", "x17"],
  ["doi", "https://doi.org/10.1000/182"],
])("%s: %s is no code, and other schemes are open", (scheme, identifier) => {
  const withCode = (own: string) =>
    problemsAfter((copy) => {
      copy.actors[0].identifiers = [{ scheme: own, identifier }];
    });
  expect(withCode(scheme)[0]).toContain(`is no code of ${scheme}. Write`);
  expect(withCode("parliament")).toEqual([]);
});
