import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { type Row, toRows } from "../../src/display/flat-rows.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { kinds } from "../../src/model/ids.ts";
import { type FromRowsOptions, fromRows, type RowTables } from "../../src/schema/from-rows.ts";
import { tableShapes } from "../../src/schema/table-shapes.ts";
import { fromCsv, toCsv } from "../fixtures/csv.ts";
import { small } from "../fixtures/small.ts";
import { splitTables, tablesOf } from "../fixtures/tables.ts";

// biome-ignore lint/suspicious/noExplicitAny: what is broken on purpose fits no type.
type Loose = any;

/** The tables of the small record with something changed. */
function changed(change: (tables: Loose) => void, tables: RowTables = tablesOf(small)): RowTables {
  const copy = structuredClone(tables);
  change(copy);
  return copy;
}

/** The change of some cells of a row. */
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

const told = (tables: RowTables, options?: FromRowsOptions) =>
  issuesOf(tables, options).map(({ code, path, message }) => `${code} ${path} ${message}`);

describe("round trip", () => {
  test.each<[string, Dataset]>([
    ["the small record", small],
    ["the bundled record", bundled],
  ])("of %s: as rows, as text, as tables of lists, as CSV", (_, dataset) => {
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
  test("the tables of lists are all that there can be", () => {
    expect(Object.keys(splitTables(bundled)).sort()).toEqual([...tableShapes().keys()].sort());
  });
  test("nothing is an empty dataset", () => {
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
  test("null, undefined and the empty text are nothing", () => {
    for (const nothing of [null, undefined, ""])
      expect(fromRows({ issues: [{ ...issue, broader: nothing, note: nothing }] }).issues).toEqual([issue]);
  });
  test("an empty list is one where a record has to have it", () => {
    const { meetings } = fromRows(changed(cells("meetings", 1, { about: "", "participants.actor": null })));
    expect(meetings[1]?.participants).toEqual([]);
    expect(meetings[1]).not.toHaveProperty("about");
  });
  test.each([true, "true", "TRUE", "True"])("%j is true", (nameAttested) => {
    expect(fromRows(changed(cells("bases", 0, { nameAttested }))).bases[0]?.nameAttested).toBe(true);
  });
  test.each([3, "3", " 3.0 ", "3e0", "+3", 3n])("%s is three", (value) => {
    expect(fromRows(changed(cells("events", 0, { "amount.value": value }))).events[0]?.amount?.value).toBe(3);
  });
  test.each([
    [2024, "2024"],
    [2024n, "2024"],
  ])("a number is text where text is wanted: %s", (date, text) => {
    expect(fromRows(changed(cells("events", 0, { date }))).events[0]?.date).toBe(text);
  });
  test("texts keep the blanks at their ends", () => {
    expect(fromRows({ issues: [{ ...issue, label: " Peace\n" }] }).issues[0]?.label).toBe(" Peace\n");
  });
  test("rows without anything in them are passed over and counted", () => {
    const tables = { issues: [{}, issue, { id: "", label: null }, { ...issue, id: "War" }] };
    expect(fromRows({ issues: tables.issues.slice(0, 3) }).issues).toEqual([issue]);
    expect(told(tables)).toEqual([
      expect.stringContaining(
        'invalid-id /issues/3/id issues row 4, column id: issues "War": id is not kebab-case.',
      ),
    ]);
  });
  test("the input is left as it is", () => {
    const tables = tablesOf(small);
    const before = structuredClone(tables);
    const dataset = fromRows(tables);
    (dataset as Loose).actors[0].name = "x";
    expect(tables).toEqual(before);
  });
});

describe("what is wrong is told by table, row, column, value and cure", () => {
  test.each<[string, (tables: Loose) => void, string]>([
    [
      "a table that there is not",
      (t) => {
        t.statments = [];
      },
      'unknown-kind /statments fromRows knows no table "statments". Did you mean "statements"?',
    ],
    [
      "a list of its own that there is not",
      (t) => {
        t["statements.position"] = [];
      },
      'unknown-kind /statements.position fromRows knows no table "statements.position". Did you mean "statements.positions"?',
    ],
    [
      "a table like none",
      (t) => {
        t.zzzzzz = [];
      },
      'unknown-kind /zzzzzz fromRows knows no table "zzzzzz". Use one of "metadata", "documents", "actors", "issues", "statements", "proposals", "meetings", "bases", "events".',
    ],
    [
      "a table that is none",
      (t) => {
        t.events = "id,title";
      },
      'invalid-shape /events events has to be an array of rows, not "id,title".',
    ],
    [
      "a row that is none",
      (t) => {
        t.events[1] = ["id"];
      },
      "invalid-shape /events/1 events row 2 has to be an object of cells by the names of the columns, not an array of 1.",
    ],
    [
      "two rows of metadata",
      (t) => {
        t.metadata = [small.metadata, small.metadata];
      },
      "invalid-shape /metadata/1 metadata has 2 rows. Keep one: a dataset has one title and version.",
    ],
    [
      "a misspelt column of a member that is optional",
      (t) => {
        t.actors[1]["membership.role"] = "x";
      },
      'invalid-shape /actors/1/membership.role actors has no column "membership.role"; row 2 is the first with one. Did you mean "memberships.role"?',
    ],
    [
      "a column like none",
      (t) => {
        t.statements[0].zzzzzz = 1;
      },
      'invalid-shape /statements/0/zzzzzz statements has no column "zzzzzz"; row 1 is the first with one. Take it out; the columns are those that toRows writes.',
    ],
    [
      "a misspelt column is one mistake, though the right one is missing",
      (t) => {
        t.issues = [{ id: "peace", label: "Peace", propositon: "x" }];
      },
      'invalid-shape /issues/0/propositon issues has no column "propositon"; row 1 is the first with one. Did you mean "proposition"?',
    ],
    [
      "a misspelt column of metadata",
      (t) => {
        t.metadata.licence = "x";
      },
      'invalid-shape /metadata/licence metadata has no column "licence"; row 1 is the first with one. Did you mean "license"?',
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
      "a missing column, once for all rows",
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
      "an empty cell that has to be filled",
      cells("statements", 1, { reporting: "" }),
      'invalid-shape /statements/1/reporting statements row 2, column reporting: statements "borea-doubts": reporting is missing. Use one of "direct", "mixed", "indirect", "attributed". Fill the cell.',
    ],
    [
      "no id",
      cells("issues", 1, { id: null }),
      "invalid-shape /issues/1/id issues row 2, column id: id is missing; it has to be of type string. Fill the cell.",
    ],
    [
      "a part that has to be filled",
      cells("statements", 1, { "positions.on": "truce; " }),
      'invalid-shape /statements/1/positions.on statements row 2, column positions.on, part 2: statements "borea-doubts": positions.on is missing; it has to be of type string. Fill the cell.',
    ],
    [
      "text for a number",
      cells("statements", 0, { "sources.start": "9; four" }),
      'invalid-shape /statements/0/sources.start statements row 1, column sources.start, part 2: "four" is no number. Write digits, and a point before decimals: 1234.5.',
    ],
    [
      "a decimal comma",
      cells("meetings", 0, { "place.coordinates": "12,5; 41.9" }),
      'invalid-shape /meetings/0/place.coordinates meetings row 1, column place.coordinates, part 1: "12,5" is no number.',
    ],
    ["a number beyond numbers", cells("events", 0, { "amount.value": "9e999" }), '"9e999" is no number.'],
    ["a number of another base", cells("events", 0, { "amount.value": "0x10" }), '"0x10" is no number.'],
    ["blanks for a number", cells("events", 0, { "amount.value": "  " }), '"  " is no number.'],
    ["true for a number", cells("events", 0, { "amount.value": true }), "true is no number."],
    ["a half for a position", cells("bases", 0, { "sources.start": 0.5 }), "sources.start cannot be 0.5"],
    [
      "a word for a boolean",
      cells("bases", 0, { nameAttested: "no" }),
      'invalid-shape /bases/0/nameAttested bases row 1, column nameAttested: "no" is neither true nor false. Write one of them.',
    ],
    [
      "a boolean for text",
      cells("bases", 0, { name: true }),
      "invalid-shape /bases/0/name bases row 1, column name: true is no text. Keep the cell as text where the table is read.",
    ],
    ["no number for text", cells("bases", 0, { name: Number.NaN }), "column name: NaN is no text."],
    [
      "a date for text",
      cells("events", 0, { date: new Date(0) }),
      "invalid-shape /events/0/date events row 1, column date: an object is no cell; a cell holds text, a number, true, false or nothing. Write a date as text: 2022-02-04.",
    ],
    [
      "an array for a list",
      cells("events", 0, { about: ["peace"] }),
      'an array of 1 is no cell; a cell holds text, a number, true, false or nothing. Join the values of a list by "; ".',
    ],
    [
      "uneven lists",
      cells("statements", 1, { "positions.stance": "conditional" }),
      'invalid-shape /statements/1/positions.stance statements row 2, column positions.stance: positions.on has 2 parts and positions.stance 1, "conditional". Give each column of positions one part for each object,',
    ],
    [
      "uneven lists, the first being short",
      cells("statements", 1, { "positions.on": "truce" }),
      "positions.on has 1 part and positions.stance 2",
    ],
    [
      "uneven lists within a list",
      cells("proposals", 0, { "terms.sources.start": "35, 36" }),
      'invalid-shape /proposals/0/terms.sources.start proposals row 1, column terms.sources.start, part 1: terms.sources.document has 1 part and terms.sources.start 2, "35, 36".',
    ],
    [
      "a part with nothing in it",
      cells("meetings", 0, {
        "participants.actor": "ines-gray; ; borea",
        "participants.onBehalfOf": "alba; ; ",
      }),
      "invalid-shape /meetings/0/participants.actor meetings row 1, column participants.actor, part 2: no column of participants has anything in this part. Take the separator out, or fill the part.",
    ],
    [
      "a value out of a vocabulary, within a list",
      cells("statements", 1, { "positions.stance": "conditional; unclera" }),
      'invalid-shape /statements/1/positions.stance statements row 2, column positions.stance, part 2: statements "borea-doubts": positions.stance cannot be "unclera". Did you mean "unclear"?',
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
      'unknown-id /statements/1/positions.on statements row 2, column positions.on, part 2: statements "borea-doubts": positions.on: "truce-ofer" is no id of issues or proposals or terms or responses. Did you mean "truce-offer"?',
    ],
    [
      "a reference within a list within a list",
      cells("proposals", 0, { "terms.about": "peace, truse" }),
      "unknown-id /proposals/0/terms.about proposals row 1, column terms.about, part 1, therein part 2: ",
    ],
    [
      "an id that is taken",
      cells("bases", 0, { id: "alba" }),
      'duplicate-id /bases/0/id bases row 1, column id: bases "alba": id is taken by actors row 1.',
    ],
    [
      "an id that a term has taken",
      cells("bases", 0, { id: "weapons-rest" }),
      "id is taken by proposals row 1, columns terms.*, part 1.",
    ],
    [
      "a date",
      cells("events", 0, { date: "2024-04-31" }),
      'invalid-date /events/0/date events row 1, column date: events "spring-election": date: "2024-04-31" is no date',
    ],
    [
      "a span",
      cells("bases", 0, { "sources.end": 75 }),
      "invalid-citation /bases/0/sources.document bases row 1, columns sources.*, part 1: ",
    ],
    [
      "no citation",
      (t) => {
        for (const name of Object.keys(t.bases[0])) if (name.startsWith("sources")) delete t.bases[0][name];
      },
      "invalid-citation /bases/0/sources bases row 1, column sources: ",
    ],
    [
      "a condition that is missing",
      cells("statements", 1, { "positions.condition": "" }),
      "inconsistent-record /statements/1/positions.on statements row 2, columns positions.*, part 1: ",
    ],
    [
      "a circle of parents",
      cells("issues", 0, { broader: "truce" }),
      "cyclic-parent /issues/0/broader issues row 1, column broader: ",
    ],
  ])("%s", (_, change, message) => {
    const problems = told(changed(change));
    expect(problems.filter((problem) => problem.includes(message))).toHaveLength(1);
    // One slip is one problem; what it does to other rows is their own.
    const spreads = ["cyclic", "taken by", "id is missing"].some((words) => message.includes(words));
    if (!spreads) expect(problems).toHaveLength(1);
  });

  test("a part of which nothing can be read is no part with nothing in it", () => {
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
      "/statements/0/sources.end",
    ]);
  });
  test("the value that is wrong", () => {
    expect(issuesOf(changed(cells("events", 0, { "amount.value": "many" })))[0]?.value).toBe("many");
    expect(issuesOf(changed(cells("events", 0, { targets: "borrea" })))[0]?.value).toBe("borrea");
    expect(issuesOf(changed(cells("events", 0, { title: "" })))[0]).not.toHaveProperty("value");
  });
  test("everything at once", () => {
    const tables = changed((t) => {
      cells("statements", 0, { act: "ofer", "sources.end": "x; 54" })(t);
      cells("statements", 1, { speaker: "", "positions.on": "truce" })(t);
      cells("bases", 0, { nameAttested: "?", host: "nowhere" })(t);
    });
    // Whether the host exists is looked at as soon as every row can be read.
    expect(issuesOf(tables).map(({ path }) => path)).toEqual([
      "/statements/0/sources.end",
      "/statements/1/positions.stance",
      "/bases/0/nameAttested",
      "/statements/0/act",
      "/statements/1/speaker",
    ]);
    expect(() => fromRows(tables)).toThrow(
      /^statements row 1.*\n.*\n.*\n.*\nstatements row 2, column speaker/,
    );
  });
  test("rows are counted from the one that the person sees first", () => {
    const tables = changed(cells("statements", 1, { act: "x" }));
    expect(told(tables, { firstRow: 2 })[0]).toContain("/statements/1/act statements row 3, column act: ");
    expect(told(changed(cells("events", 0, { Date: "x" })), { firstRow: 2 })[0]).toContain('column "Date"');
    expect(told({ issues: [{ idd: "x" }] }, { firstRow: 2 })[0]).toContain("row 2 is the first with one.");
  });
  test("options and tables that are none", () => {
    expect(told({}, { first: 2 } as never)).toEqual([
      'unknown-option /first fromRows has no option "first". Did you mean "firstRow"?',
    ]);
    expect(told({}, { firstRow: 0 })).toEqual([
      "invalid-option /firstRow Option firstRow of fromRows has to be a whole number of 1 or more, not 0.",
    ]);
    for (const none of [null, undefined, [], "x"])
      expect(told(none as never)).toEqual([
        expect.stringMatching(/^invalid-shape {2}fromRows takes an object of tables, not /),
      ]);
  });
});

describe("lists as tables of their own", () => {
  const split = () => splitTables(small);
  test.each<[string, (tables: Loose) => void, string]>([
    [
      "a record that there is not",
      cells("statements.positions", 0, { of: "gray-offers-truc" }),
      'unknown-id /statements.positions/0/of statements.positions row 1, column of: "gray-offers-truc" is no id of statements. Did you mean "gray-offers-truce"?',
    ],
    [
      "a record that there is not, so that another has no sources",
      cells("bases.sources", 0, { of: "valley-pst" }),
      'bases.sources row 1, column of: "valley-pst" is no id of bases. Did you mean "valley-post"?',
    ],
    [
      "no record",
      cells("statements.positions", 0, { of: "" }),
      "unknown-id /statements.positions/0/of statements.positions row 1, column of: nothing says which of statements it belongs to. Write its id.",
    ],
    ["no cell", cells("statements.positions", 0, { of: {} }), "column of: an object is no id of statements."],
    [
      "no column",
      (t) => {
        for (const row of t["statements.positions"]) delete row.of;
      },
      "invalid-shape /statements.positions statements.positions has no column of, which every row needs. Add it.",
    ],
    [
      "a value",
      cells("statements.positions", 2, { stance: "unclera" }),
      "invalid-shape /statements.positions/2/stance statements.positions row 3, column stance: ",
    ],
    [
      "a rule of the row",
      cells("statements.positions", 1, { condition: "" }),
      "inconsistent-record /statements.positions/1 statements.positions row 2: ",
    ],
    [
      "a list in a table of a table",
      cells("proposals.terms.sources", 0, { document: "wires" }),
      "unknown-id /proposals.terms.sources/0/document proposals.terms.sources row 1, column document: ",
    ],
    [
      "columns and a table for one list",
      cells("statements", 0, { "positions.on": "truce", "positions.stance": "support" }),
      'inconsistent-record /statements.positions/0/of statements.positions row 1, column of: positions of "gray-offers-truce" stand in columns of their own, too. Keep the columns or the table.',
    ],
  ])("%s", (_, change, message) => {
    const problems = told(changed(change, split()));
    expect(problems[0]).toContain(message);
    expect(problems).toHaveLength(1);
  });
  test("a row with nothing but a record is no empty row", () => {
    const tables = changed(cells("statements.positions", 0, { on: "", stance: "", condition: "" }), split());
    expect(told(tables)).toEqual([
      'invalid-shape /statements.positions/0/on statements.positions row 1, column on: statements "gray-offers-truce": positions.on is missing; it has to be of type string. Fill the cell.',
      expect.stringContaining("/statements.positions/0/stance statements.positions row 1, column stance: "),
    ]);
  });
  test("of two records with one id, the first has the rows", () => {
    const tables = split() as Loose;
    const [base] = tables.bases;
    expect(issuesOf({ ...tables, bases: [base, base] }).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "duplicate-id /bases/1/id",
      "invalid-citation /bases/1/sources",
    ]);
  });
  test("a list of a term that stands in columns can be a table", () => {
    const { documents, actors, issues, ...rest } = tablesOf(small) as Loose;
    const proposals = rest.proposals.map((row: Row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith("terms.sources"))),
    );
    const tables = { ...rest, documents, actors, issues, proposals };
    tables["proposals.terms.sources"] = [{ of: "weapons-rest", document: "wire", start: 35, end: 42 }];
    expect(fromRows(tables)).toEqual(small);
  });
  test("rows without anything in them are passed over; a number can be an id", () => {
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
  test("of very many mistakes, the first get suggestions", () => {
    const rows = Array.from({ length: 150 }, () => ({
      of: "gray-offers-truc",
      on: "truce",
      stance: "oppose",
    }));
    const problems = told({ ...split(), "statements.positions": rows });
    expect(problems).toHaveLength(150);
    expect(problems.filter((problem) => problem.includes("Did you mean"))).toHaveLength(101);
  });
});

describe("harmless whatever comes", () => {
  test("names that objects inherit are no tables, columns or ids", () => {
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
    for (const of of ["__proto__", "constructor", "undefined", "null"])
      expect(
        told({ ...splitTables(small), "statements.positions": [{ of, on: "truce", stance: "oppose" }] })[0],
      ).toContain(`"${of}" is no id of statements.`);
  });
  test("cells of any length", () => {
    const long = 200_000;
    const tables = changed((t) => {
      cells("statements", 0, { summary: `${"\\".repeat(long)}x`, about: `${"\\".repeat(long)}; x` })(t);
      cells("statements", 1, { "positions.on": "; ".repeat(long), "positions.stance": "; ".repeat(long) })(t);
      cells("events", 0, { "amount.value": `${"1".repeat(long)}x` })(t);
    });
    const problems = told(tables);
    expect(problems).toHaveLength(2);
    // A rule of the dataset puts the whole id into its message.
    const id = "a".repeat(long);
    expect(issuesOf(changed(cells("events", 0, { id, actors: "x" }))).map(({ code }) => code)).toEqual([
      "invalid-id",
      "unknown-id",
    ]);
    expect(Math.max(...problems.map((problem) => problem.length))).toBeLessThan(600);
  });
});
