import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import type { Row } from "../../src/display/flat-rows.ts";
import { toRows } from "../../src/display/to-rows.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { kinds } from "../../src/model/ids.ts";
import { type FromRowsOptions, fromRows, type RowTables } from "../../src/schema/from-rows.ts";
import { tableShapes } from "../../src/schema/table-shapes.ts";
import { fromCsv, toCsv } from "../fixtures/csv.ts";
import { small } from "../fixtures/small.ts";
import { splitTables, tablesOf } from "../fixtures/tables.ts";

// biome-ignore lint/suspicious/noExplicitAny: invalid input fits no type.
type Loose = any;

/** Returns a copy of tables after `change` has changed it. By default, the tables of the small dataset are copied. */
function changed(change: (tables: Loose) => void, tables: RowTables = tablesOf(small)): RowTables {
  const copy = structuredClone(tables);
  change(copy);
  return copy;
}

/** Returns a function that changes some cells of a row. */
const cells =
  (table: string, row: number, values: object) =>
  (tables: Loose): void => {
    Object.assign(tables[table][row], values);
  };

function issuesOf(tables: RowTables, options?: FromRowsOptions): DemarcheError["issues"] {
  try {
    fromRows(tables, options);
  } catch (error) {
    return (error as DemarcheError).issues;
  }
  return [];
}

const linesOf = (tables: RowTables, options?: FromRowsOptions) =>
  issuesOf(tables, options).map(({ code, path, message }) => `${code} ${path} ${message}`);

describe("round trip", () => {
  test.each<[string, Dataset]>([
    ["the small record", small],
    ["the bundled record", bundled],
  ])("returns %s from rows, from text, from separate tables of lists and from CSV", (_, dataset) => {
    const tables = tablesOf(dataset);
    expect(fromRows(tables)).toEqual(dataset);
    const text = (rows: readonly Row[]) =>
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, `${cell ?? ""}`])),
      );
    expect(fromRows(tablesOf(dataset, text))).toEqual(dataset);
    expect(fromRows(splitTables(dataset))).toEqual(dataset);
    expect(fromRows(tablesOf(dataset, (rows) => fromCsv(toCsv(rows))))).toEqual(dataset);
  });
  test("the tables of lists are all tables that exist", () => {
    const unused = ["documents.identifiers", "events.codes"];
    const used = Object.keys(splitTables(bundled));
    expect([...used, ...unused].sort()).toEqual([...tableShapes().keys()].sort());
  });
  test("returns an empty dataset for no tables", () => {
    expect(fromRows({})).toEqual(Object.fromEntries(kinds.map((kind) => [kind, []])));
    expect(fromRows({ actors: undefined, issues: [], metadata: [] })).not.toHaveProperty("metadata");
  });
});

describe("cells", () => {
  const issue = { id: "peace", label: "Peace", proposition: "There should be peace." };
  test("metadata is a row, or an array of one", () => {
    const { metadata } = small;
    expect(fromRows({ metadata }).metadata).toEqual(metadata);
    expect(fromRows({ metadata: [metadata as object] }).metadata).toEqual(metadata);
    expect(
      fromRows({ metadata: { title: "", version: null, date: "", license: undefined } }),
    ).not.toHaveProperty("metadata");
  });
  test("null, undefined and the empty text are absent fields", () => {
    for (const nothing of [null, undefined, ""])
      expect(fromRows({ issues: [{ ...issue, broader: nothing, note: nothing }] }).issues).toEqual([issue]);
  });
  test("an empty cell is an empty list where the list is required", () => {
    const { meetings } = fromRows(changed(cells("meetings", 1, { about: "", "participants.actor": null })));
    expect(meetings[1]?.participants).toEqual([]);
    expect(meetings[1]).not.toHaveProperty("about");
  });
  test.each([true, "true", "TRUE", "True"])("reads %j as true", (nameAttested) => {
    expect(fromRows(changed(cells("bases", 0, { nameAttested }))).bases[0]?.nameAttested).toBe(true);
  });
  test.each([3, "3", " 3.0 ", "3e0", "+3", 3n])("reads %s as three", (value) => {
    expect(fromRows(changed(cells("events", 0, { "amount.value": value }))).events[0]?.amount?.value).toBe(3);
  });
  test.each([
    [2024, "2024"],
    [2024n, "2024"],
  ])("reads a number as text in a field of text: %s", (date, text) => {
    expect(fromRows(changed(cells("events", 0, { date }))).events[0]?.date).toBe(text);
  });
  test("does not trim texts", () => {
    expect(fromRows({ issues: [{ ...issue, label: " Peace\n" }] }).issues[0]?.label).toBe(" Peace\n");
  });
  test("skips empty rows and counts them", () => {
    const tables = { issues: [{}, issue, { id: "", label: null }, { ...issue, id: "War" }] };
    expect(fromRows({ issues: tables.issues.slice(0, 3) }).issues).toEqual([issue]);
    expect(linesOf(tables)).toEqual([
      expect.stringContaining(
        'invalid-id /issues/3/id issues row 3 (the 4th), column id: issues "War": id is not kebab-case.',
      ),
    ]);
  });
  test("does not change the tables", () => {
    const tables = tablesOf(small);
    const before = structuredClone(tables);
    const dataset = fromRows(tables);
    (dataset as Loose).actors[0].name = "x";
    expect(tables).toEqual(before);
  });
});

describe("a message names the table, row, column, value and cure", () => {
  test.each<[string, (tables: Loose) => void, string]>([
    [
      "an unknown table",
      (t) => {
        t.statments = [];
      },
      'unknown-kind /statments fromRows knows no table "statments". Did you mean "statements"?',
    ],
    [
      "an unknown table of a list",
      (t) => {
        t["statements.position"] = [];
      },
      'unknown-kind /statements.position fromRows knows no table "statements.position". Did you mean "statements.positions"?',
    ],
    [
      "a table whose name is similar to none",
      (t) => {
        t.zzzzzz = [];
      },
      'unknown-kind /zzzzzz fromRows knows no table "zzzzzz". Use one of "metadata", "documents", "actors", "issues", "statements", "proposals", "meetings", "bases", "events".',
    ],
    [
      "a table that is a text",
      (t) => {
        t.events = "id,title";
      },
      'invalid-shape /events events has to be an array of rows, not "id,title".',
    ],
    [
      "a row that is an array",
      (t) => {
        t.events[1] = ["id"];
      },
      "invalid-shape /events/1 events row 1 (the 2nd) has to be an object with a cell for each column, not an array of 1.",
    ],
    [
      "two rows of metadata",
      (t) => {
        t.metadata = [small.metadata, small.metadata];
      },
      "invalid-shape /metadata/1 metadata has 2 rows. Keep one: a dataset has one title and version.",
    ],
    [
      "a misspelt column of an optional field",
      (t) => {
        t.actors[1]["membership.role"] = "x";
      },
      'invalid-shape /actors/1/membership.role actors has no column "membership.role"; it first occurs in row 1 (the 2nd). Did you mean "memberships.role"?',
    ],
    [
      "a column whose name is similar to none",
      (t) => {
        t.statements[0].zzzzzz = 1;
      },
      'invalid-shape /statements/0/zzzzzz statements has no column "zzzzzz"; it first occurs in row 0 (the first). Take it out; the columns are those that toRows writes.',
    ],
    [
      "a misspelt column that is required, which is one mistake",
      (t) => {
        t.issues = [{ id: "peace", label: "Peace", propositon: "x" }];
      },
      'invalid-shape /issues/0/propositon issues has no column "propositon"; it first occurs in row 0 (the first). Did you mean "proposition"?',
    ],
    [
      "a misspelt column of metadata",
      (t) => {
        t.metadata.licence = "x";
      },
      'invalid-shape /metadata/licence metadata has no column "licence"; it first occurs in row 0 (the first). Did you mean "license"?',
    ],
    [
      "columns that differ in case",
      cells("issues", 1, { Label: "x" }),
      'invalid-shape /issues/1/Label issues has both a column "label" and a column "Label". Keep one of the two.',
    ],
    [
      "a byte order mark",
      (t) => {
        t.issues = [{ "\ufeffid": "a", label: "A", proposition: "A." }];
      },
      'Did you mean "id"?',
    ],
    [
      "a missing column, reported once for all rows",
      (t) => {
        for (const row of t.actors) delete row.type;
      },
      "invalid-shape /actors actors has no column type, which every row needs. Add it.",
    ],
    [
      "a missing column of a list of objects",
      (t) => {
        for (const row of t.statements) delete row["positions.stance"];
      },
      "invalid-shape /statements statements has no column positions.stance, which every row needs. Add it.",
    ],
    [
      "an empty cell of a required field",
      cells("statements", 1, { reporting: "" }),
      'invalid-shape /statements/1/reporting statements row 1 (the 2nd), column reporting: statements "borea-doubts": reporting is missing; it has to be one of "direct", "mixed", "indirect", "attributed". Fill the cell.',
    ],
    [
      "an empty id",
      cells("issues", 1, { id: null }),
      "invalid-shape /issues/1/id issues row 1 (the 2nd), column id: id is missing; it has to be a text. Fill the cell.",
    ],
    [
      "an empty part of a required field",
      cells("statements", 1, { "positions.on": "truce; " }),
      'invalid-shape /statements/1/positions.on statements row 1 (the 2nd), column positions.on, part 2: statements "borea-doubts": positions.on is missing; it has to be a text. Fill the cell.',
    ],
    [
      "text for a number",
      cells("statements", 0, { "sources.start": "9; four" }),
      'invalid-shape /statements/0/sources.start statements row 0 (the first), column sources.start, part 2: "four" is not a number. Write digits, and a point before decimals: 1234.5.',
    ],
    [
      "a decimal comma",
      cells("meetings", 0, { "place.coordinates": "12,5; 41.9" }),
      'invalid-shape /meetings/0/place.coordinates meetings row 0 (the first), column place.coordinates, part 1: "12,5" is not a number.',
    ],
    ["a number that overflows", cells("events", 0, { "amount.value": "9e999" }), '"9e999" is not a number.'],
    ["a number of another base", cells("events", 0, { "amount.value": "0x10" }), '"0x10" is not a number.'],
    ["blanks for a number", cells("events", 0, { "amount.value": "  " }), '"  " is not a number.'],
    ["true for a number", cells("events", 0, { "amount.value": true }), "true is not a number."],
    [
      "a fraction for a position",
      cells("bases", 0, { "sources.start": 0.5 }),
      "sources.start has to be a whole number of 0 or more, not 0.5.",
    ],
    [
      "a word for a boolean",
      cells("bases", 0, { nameAttested: "no" }),
      'invalid-shape /bases/0/nameAttested bases row 0 (the first), column nameAttested: "no" is neither true nor false. Write one of them.',
    ],
    [
      "a boolean for text",
      cells("bases", 0, { name: true }),
      "invalid-shape /bases/0/name bases row 0 (the first), column name: true is not a text. Set the reader of the table to read this column as text.",
    ],
    ["NaN for text", cells("bases", 0, { name: Number.NaN }), "column name: NaN is not a text."],
    [
      "a date for text",
      cells("events", 0, { date: new Date(0) }),
      "invalid-shape /events/0/date events row 0 (the first), column date: an object cannot be a cell; a cell is text, a number, true, false or empty. Write a date as text: 2022-02-04.",
    ],
    [
      "an array for a list",
      cells("events", 0, { about: ["peace"] }),
      'an array of 1 cannot be a cell; a cell is text, a number, true, false or empty. Join the values of a list by "; ".',
    ],
    [
      "uneven lists",
      cells("statements", 1, { "positions.stance": "conditional" }),
      'invalid-shape /statements/1/positions.stance statements row 1 (the 2nd), column positions.stance: positions.on has 2 parts and positions.stance 1, "conditional". Give each column of positions one part for each object,',
    ],
    [
      "uneven lists, the first being short",
      cells("statements", 1, { "positions.on": "truce" }),
      "positions.on has 1 part and positions.stance 2",
    ],
    [
      "uneven lists within a list",
      cells("proposals", 0, { "terms.sources.start": "35, 36" }),
      'invalid-shape /proposals/0/terms.sources.start proposals row 0 (the first), column terms.sources.start, part 1: terms.sources.document has 1 part and terms.sources.start 2, "35, 36".',
    ],
    [
      "a part that is empty in every column",
      cells("meetings", 0, {
        "participants.actor": "ines-gray; ; borea",
        "participants.onBehalfOf": "alba; ; ",
      }),
      "invalid-shape /meetings/0/participants.actor meetings row 0 (the first), column participants.actor, part 2: this part is empty in every column of participants. Take the separator out, or fill the part.",
    ],
    [
      "a value that is not allowed, within a list",
      cells("statements", 1, { "positions.stance": "conditional; unclera" }),
      'invalid-shape /statements/1/positions.stance statements row 1 (the 2nd), column positions.stance, part 2: statements "borea-doubts": positions.stance cannot be "unclera". Did you mean "unclear"?',
    ],
    [
      "the version of the data",
      (t) => {
        t.metadata.version = "1";
      },
      "invalid-shape /metadata/version metadata, column version: ",
    ],
    [
      "a reference",
      cells("statements", 1, { "positions.on": "truce; truce-ofer" }),
      'unknown-id /statements/1/positions.on statements row 1 (the 2nd), column positions.on, part 2: statements "borea-doubts": positions.on: "truce-ofer" is no id of issues or proposals or terms or responses. Did you mean "truce-offer"?',
    ],
    [
      "a reference within a list within a list",
      cells("proposals", 0, { "terms.about": "peace, truse" }),
      "unknown-id /proposals/0/terms.about proposals row 0 (the first), column terms.about, part 1, subpart 2: ",
    ],
    [
      "an id that is taken",
      cells("bases", 0, { id: "alba" }),
      'duplicate-id /bases/0/id bases row 0 (the first), column id: bases "alba": id is taken by actors row 0 (the first).',
    ],
    [
      "an id that a term has taken",
      cells("bases", 0, { id: "weapons-rest" }),
      "id is taken by proposals row 0 (the first), columns terms.*, part 1.",
    ],
    [
      "a date",
      cells("events", 0, { date: "2024-04-31" }),
      'invalid-date /events/0/date events row 0 (the first), column date: events "spring-election": date: "2024-04-31" is no date',
    ],
    [
      "a span",
      cells("bases", 0, { "sources.end": 75 }),
      "invalid-citation /bases/0/sources.document bases row 0 (the first), columns sources.*, part 1: ",
    ],
    [
      "no citation",
      (t) => {
        for (const name of Object.keys(t.bases[0])) if (name.startsWith("sources")) delete t.bases[0][name];
      },
      "invalid-citation /bases/0/sources bases row 0 (the first), column sources: ",
    ],
    [
      "a missing condition",
      cells("statements", 1, { "positions.condition": "" }),
      "inconsistent-record /statements/1/positions.on statements row 1 (the 2nd), columns positions.*, part 1: ",
    ],
    [
      "a circle of parents",
      cells("issues", 0, { broader: "truce" }),
      "cyclic-parent /issues/0/broader issues row 0 (the first), column broader: ",
    ],
  ])("%s", (_, change, message) => {
    const problems = linesOf(changed(change));
    expect(problems.filter((problem) => problem.includes(message))).toHaveLength(1);
    // A mistake is reported as one problem, unless it makes other rows wrong as well.
    const isSpreading = ["cyclic", "taken by", "id is missing"].some((part) => message.includes(part));
    if (!isSpreading) expect(problems).toHaveLength(1);
  });

  test("a part that cannot be read is not reported as empty", () => {
    const tables = changed(
      cells("statements", 0, {
        "sources.document": "; wire",
        "sources.start": "x; 9",
        "sources.end": "; 51",
      }),
    );
    delete (tables as Loose).statements[0]["sources.says.date"];
    expect(issuesOf(tables).map(({ path }) => path)).toEqual([
      "/statements/0/sources.start",
      "/statements/0/sources.document",
    ]);
  });
  test("a problem has the value that is wrong", () => {
    expect(issuesOf(changed(cells("events", 0, { "amount.value": "many" })))[0]?.value).toBe("many");
    expect(issuesOf(changed(cells("events", 0, { targets: "borrea" })))[0]?.value).toBe("borrea");
    expect(issuesOf(changed(cells("events", 0, { title: "" })))[0]).not.toHaveProperty("value");
  });
  test("reports every problem at once", () => {
    const tables = changed((t) => {
      cells("statements", 0, { act: "ofer", "sources.end": "x; 54" })(t);
      cells("statements", 1, { speaker: "", "positions.on": "truce" })(t);
      cells("bases", 0, { nameAttested: "?", host: "nowhere" })(t);
    });
    // References such as the host are checked only if every row can be read.
    expect(issuesOf(tables).map(({ path }) => path)).toEqual([
      "/statements/0/sources.end",
      "/statements/1/positions.stance",
      "/bases/0/nameAttested",
      "/statements/0/act",
      "/statements/1/speaker",
    ]);
    expect(() => fromRows(tables)).toThrow(
      /^statements row 0 .*\n.*\n.*\n.*\nstatements row 1 \(the 2nd\), column speaker/,
    );
  });
  test("counts rows from firstRow", () => {
    const tables = changed(cells("statements", 1, { act: "x" }));
    expect(linesOf(tables, { firstRow: 2 })[0]).toContain(
      "/statements/1/act statements row 3 (the 2nd), column act: ",
    );
    expect(linesOf(changed(cells("events", 0, { Date: "x" })), { firstRow: 2 })[0]).toContain(
      'column "Date"',
    );
    expect(linesOf({ issues: [{ idd: "x" }] }, { firstRow: 2 })[0]).toContain(
      "it first occurs in row 2 (the first).",
    );
  });
  test("refuses invalid options and tables", () => {
    expect(linesOf({}, { first: 2 } as never)).toEqual([
      'unknown-option /first fromRows has no option "first". Did you mean "firstRow"?',
    ]);
    expect(linesOf({}, { firstRow: -1 })).toEqual([
      "invalid-option /firstRow Option firstRow of fromRows has to be a whole number of 0 or more, not -1.",
    ]);
    for (const invalid of [null, undefined, [], "x"])
      expect(linesOf(invalid as never)).toEqual([
        expect.stringMatching(/^invalid-shape {2}fromRows takes an object of tables, not /),
      ]);
  });
});

describe("lists as separate tables", () => {
  const split = () => splitTables(small);
  test.each<[string, (tables: Loose) => void, string]>([
    [
      "an unknown record",
      cells("statements.positions", 0, { of: "gray-offers-truc" }),
      'unknown-id /statements.positions/0/of statements.positions row 0 (the first), column of: "gray-offers-truc" is no id of statements. Did you mean "gray-offers-truce"?',
    ],
    [
      "an unknown record, so that another has no sources",
      cells("bases.sources", 0, { of: "valley-pst" }),
      'bases.sources row 0 (the first), column of: "valley-pst" is no id of bases. Did you mean "valley-post"?',
    ],
    [
      "an empty cell for the record",
      cells("statements.positions", 0, { of: "" }),
      "unknown-id /statements.positions/0/of statements.positions row 0 (the first), column of: the cell is empty, so the row belongs to no record. Write the id of one of statements.",
    ],
    [
      "an object for the record",
      cells("statements.positions", 0, { of: {} }),
      "column of: an object is no id of statements.",
    ],
    [
      "no column for the record",
      (t) => {
        for (const row of t["statements.positions"]) delete row.of;
      },
      "invalid-shape /statements.positions statements.positions has no column of, which every row needs. Add it.",
    ],
    [
      "a value that is not allowed",
      cells("statements.positions", 2, { stance: "unclera" }),
      "invalid-shape /statements.positions/2/stance statements.positions row 2 (the 3rd), column stance: ",
    ],
    [
      "a rule that concerns the whole row",
      cells("statements.positions", 1, { condition: "" }),
      "inconsistent-record /statements.positions/1 statements.positions row 1 (the 2nd): ",
    ],
    [
      "a list in a table of a table",
      cells("proposals.terms.sources", 0, { document: "wires" }),
      "unknown-id /proposals.terms.sources/0/document proposals.terms.sources row 0 (the first), column document: ",
    ],
    [
      "columns and a table for one list",
      cells("statements", 0, { "positions.on": "truce", "positions.stance": "support" }),
      'inconsistent-record /statements.positions/0/of statements.positions row 0 (the first), column of: positions of "gray-offers-truce" are also in columns of statements. Keep the columns or the table.',
    ],
  ])("%s", (_, change, message) => {
    const problems = linesOf(changed(change, split()));
    expect(problems[0]).toContain(message);
    expect(problems).toHaveLength(1);
  });
  test("a row with only the id of a record is not an empty row", () => {
    const tables = changed(cells("statements.positions", 0, { on: "", stance: "", condition: "" }), split());
    expect(linesOf(tables)).toEqual([
      'invalid-shape /statements.positions/0/on statements.positions row 0 (the first), column on: statements "gray-offers-truce": positions.on is missing; it has to be a text. Fill the cell.',
      expect.stringContaining(
        "/statements.positions/0/stance statements.positions row 0 (the first), column stance: ",
      ),
    ]);
  });
  test("rows belong to the first of two records with one id", () => {
    const tables = split() as Loose;
    const [base] = tables.bases;
    expect(issuesOf({ ...tables, bases: [base, base] }).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "duplicate-id /bases/1/id",
      "invalid-citation /bases/1/sources",
    ]);
  });
  test("a list of a term can be a table although the terms are in columns", () => {
    const { documents, actors, issues, ...rest } = tablesOf(small) as Loose;
    const proposals = rest.proposals.map((row: Row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith("terms.sources"))),
    );
    const tables = { ...rest, documents, actors, issues, proposals };
    tables["proposals.terms.sources"] = [{ of: "weapons-rest", document: "wire", start: 35, end: 42 }];
    expect(fromRows(tables)).toEqual(small);
  });
  test("skips empty rows, and reads a number as an id", () => {
    const [document, actor] = [small.documents[0], { ...small.actors[0], id: "1914" }];
    const tables = {
      documents: toRows([{ ...document, publisher: null }]),
      actors: [{ id: 1914, type: "state", name: "Alba" }],
      "actors.sources": [
        { of: null, document: "" },
        { of: 1914, document: "wire", start: 3, end: 7 },
      ],
    };
    expect(fromRows(tables).actors).toEqual([actor]);
  });
  test("only the first of many problems suggest a cure", () => {
    const rows = Array.from({ length: 150 }, () => ({
      of: "gray-offers-truc",
      on: "truce",
      stance: "oppose",
    }));
    const problems = linesOf({ ...split(), "statements.positions": rows });
    expect(problems).toHaveLength(150);
    expect(problems.filter((problem) => problem.includes("Did you mean"))).toHaveLength(101);
  });
});

describe("hostile input", () => {
  test("inherited names are not tables, columns or ids", () => {
    const hostile = JSON.parse(
      '{"__proto__":[],"constructor":[],"issues":[{"__proto__":"x","constructor":"y"}]}',
    );
    expect(issuesOf(hostile).map(({ path }) => path)).toEqual([
      "/__proto__",
      "/constructor",
      "/issues/0/__proto__",
      "/issues/0/constructor",
      "/issues",
      "/issues",
      "/issues",
    ]);
    expect(({} as Loose).x).toBeUndefined();
    const inherited = Object.create({ id: "peace", label: "Peace", proposition: "x" });
    expect(fromRows({ issues: [inherited] }).issues).toEqual([]);
    expect(fromRows(Object.create({ issues: [{ id: 1 }] })).issues).toEqual([]);
    for (const id of ["__proto__", "constructor", "undefined", "null"])
      expect(
        linesOf({
          ...splitTables(small),
          "statements.positions": [{ of: id, on: "truce", stance: "oppose" }],
        })[0],
      ).toContain(`"${id}" is no id of statements.`);
  });
  test("accepts cells of any length", () => {
    const long = 200_000;
    const tables = changed((t) => {
      cells("statements", 0, { summary: `${"\\".repeat(long)}x`, about: `${"\\".repeat(long)}; x` })(t);
      cells("statements", 1, { "positions.on": "; ".repeat(long), "positions.stance": "; ".repeat(long) })(t);
      cells("events", 0, { "amount.value": `${"1".repeat(long)}x` })(t);
    });
    const problems = linesOf(tables);
    expect(problems).toHaveLength(2);
    // The id is too long, and the actor does not exist.
    const id = "a".repeat(long);
    expect(issuesOf(changed(cells("events", 0, { id, actors: "x" }))).map(({ code }) => code)).toEqual([
      "invalid-id",
      "unknown-id",
    ]);
    expect(Math.max(...problems.map((problem) => problem.length))).toBeLessThan(600);
  });
});
