import { describe, expect, test } from "vitest";
import { type Loose, problemsAfter } from "./problems-after.ts";

const cited = (citation: object) =>
  problemsAfter((c) => {
    c.bases[0].sources = [citation];
  });

describe("a span is within its document", () => {
  test.each<[number, number]>([
    [0, 74],
    [73, 74],
    [0, 1],
  ])("from %i to %i", (start, end) => {
    expect(cited({ document: "wire", start, end })).toEqual([]);
  });

  test.each<[number, number]>([
    [0, 75],
    [3, 3],
    [7, 3],
  ])("not from %i to %i", (start, end) => {
    expect(cited({ document: "wire", start, end })).toEqual([
      `/bases/0/sources/0 bases "valley-post": sources 0 cites characters ${start} to ${end} of "wire", which has 74. Correct start and end; end is exclusive.`,
    ]);
  });

  test("a document that is not in the dataset has an unknown length", () => {
    expect(cited({ document: "letter", start: 0, end: 9999 })).toEqual([
      '/bases/0/sources/0/document bases "valley-post": sources.document: "letter" is no id of documents. Use one of "wire", "paper".',
    ]);
    expect(cited({ document: "letter", start: 5, end: 5 })).toContain(
      '/bases/0/sources/0 bases "valley-post": sources 0 cites characters 5 to 5 of "letter". Correct start and end; end is exclusive.',
    );
  });

  test("a document with only one of length and digest is one problem", () => {
    expect(problemsAfter((c) => delete c.documents[0].length)).toHaveLength(1);
    expect(problemsAfter((c) => delete c.documents[0].digest)).toHaveLength(1);
  });

  test("a document whose length has the wrong type has an unknown length", () => {
    const problems = problemsAfter((c) => {
      c.documents[0].length = "74";
      c.bases[0].sources = [{ document: "wire", start: 0, end: 9999 }];
    });
    expect(problems).toEqual([
      '/documents/0/length documents "wire": length has to be a whole number of 0 or more, not "74".',
    ]);
  });
});

test.each<[object, string]>([
  [{ start: 4 }, 'has start and no end. Add end, or take start out to cite "wire" as a whole.'],
  [{ end: 4 }, 'has end and no start. Add start, or take end out to cite "wire" as a whole.'],
  [{ start: 1, row: 2 }, "cites both characters and a row. Take out start and end, or row."],
  [{ end: 1, row: 2 }, "cites both characters and a row. Take out start and end, or row."],
])("a span has a start, an end and no row: not %j", (fields, message) => {
  expect(cited({ document: "wire", ...fields })).toEqual([
    `/bases/0/sources/0 bases "valley-post": sources 0 ${message}`,
  ]);
});

test("each wrong citation of a list is reported", () => {
  const problems = problemsAfter((c) => {
    c.bases[0].sources = [
      { document: "wire", start: 3, end: 3 },
      { document: "wire", start: 0, end: 1 },
      { document: "paper", start: 0, end: 99 },
    ];
  });
  expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
    "/bases/0/sources/0",
    "/bases/0/sources/2",
  ]);
});

const needed =
  "sources has no citation that attests it. Cite the document, and the characters or the row that it rests on; every record needs a citation.";

test.each<[string, (copy: Loose) => void, readonly string[]]>([
  [
    "a record without citations",
    (c) => {
      c.bases[0].sources = [];
    },
    [`/bases/0/sources bases "valley-post": ${needed}`],
  ],
  [
    "a record whose citations only date it",
    (c) => {
      c.bases[0].sources[0].supports = "date";
    },
    [`/bases/0/sources bases "valley-post": ${needed}`],
  ],
  [
    "a membership without citations",
    (c) => {
      c.actors[3].memberships[0].sources = [];
    },
    [`/actors/3/memberships/0/sources actors "ines-gray": membership "envoy": ${needed}`],
  ],
  [
    "a membership with a wrong citation",
    (c) => {
      c.actors[3].memberships[0].sources[0].end = 99;
    },
    [
      '/actors/3/memberships/0/sources/0 actors "ines-gray": membership "envoy": sources 0 cites characters 9 to 99 of "wire", which has 74. Correct start and end; end is exclusive.',
    ],
  ],
])("%s is refused", (_, change, expected) => {
  expect(problemsAfter(change)).toEqual(expected);
});

test("a citation of the wrong shape is reported once, and may have been meant to attest the record", () => {
  const paths = (sources: unknown) =>
    problemsAfter((c) => {
      c.bases[0].sources = sources;
    }).map((problem) => problem.split(" ")[0]);
  expect(paths([null])).toEqual(["/bases/0/sources/0"]);
  expect(paths("wire")).toEqual(["/bases/0/sources"]);
  expect(paths([{ document: "wire", start: "0", end: 5 }])).toEqual(["/bases/0/sources/0/start"]);
  expect(paths([{ document: "wire", start: 9, end: "5" }])).toEqual(["/bases/0/sources/0/end"]);
});
