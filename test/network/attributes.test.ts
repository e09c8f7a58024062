import { describe, expect, test } from "vitest";
import type { Actor } from "../../src/model/actor.ts";
import type { Attributes } from "../../src/model/attributes.ts";
import { codedRows } from "../../src/network/coded-rows.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { explain } from "../../src/network/explain.ts";
import { networkEdges } from "../../src/network/network-edges.ts";
import { type StanceNetworkOptions, stanceNetwork } from "../../src/network/stance-network.ts";
import * as records from "../fixtures/records.ts";
import { changed, statement } from "../fixtures/records.ts";

const person = (id: string, attributes?: Attributes): Actor =>
  changed<Actor>({ id, type: "person", name: id, sources: [{ document: "debate" }] }, { attributes });

/**
 * Members of an invented assembly and their statements. Ada and Bo belong to the same party, and Di belongs to no party.
 * Ada, Bo and Cy make the statement `joint` together, and Di makes the statement `alone`.
 */
const assembly = records.dataset({
  documents: [
    { id: "debate", title: "Debate", attributes: { section: "politics" } },
    { id: "letter", title: "Letter", attributes: { section: "letters" } },
  ],
  actors: [
    person("ada", { party: "green", seat: 4 }),
    person("bo", { party: "green" }),
    person("cy", { party: "red" }),
    person("di"),
    person("ed", { party: "grey" }),
  ],
  issues: [
    { id: "toll", label: "Toll", proposition: "There is a toll.", attributes: { field: "traffic" } },
    { id: "ferry", label: "Ferry", proposition: "There is a ferry.", attributes: { field: "traffic" } },
    { id: "school", label: "School", proposition: "There is a school." },
  ],
  statements: [
    statement({
      id: "joint",
      speaker: "ada",
      jointlyWith: ["bo", "cy"],
      positions: [{ on: "toll", stance: "support" }],
      attributes: { frame: "cost", rank: 2, live: true },
      sources: [{ document: "debate" }],
    }),
    statement({
      id: "cost",
      speaker: "bo",
      positions: [{ on: "ferry", stance: "support" }],
      attributes: { frame: "cost", rank: 1, live: false },
      sources: [{ document: "letter" }],
    }),
    statement({
      id: "safety",
      speaker: "cy",
      positions: [
        { on: "ferry", stance: "oppose" },
        { on: "school", stance: "oppose" },
      ],
      attributes: { frame: "safety" },
      sources: [{ document: "letter" }],
    }),
    statement({
      id: "alone",
      speaker: "di",
      positions: [{ on: "toll", stance: "oppose" }],
      sources: [{ document: "debate" }],
    }),
  ],
});

const cellsOf = (options: StanceNetworkOptions<undefined>) =>
  networkEdges(stanceNetwork(assembly, options)).map(
    ({ source, target, weight }) => `${source}, ${target}: ${weight}`,
  );
const refusal = (options: object) => () => stanceNetwork(assembly, { mode: "two-mode", ...options } as never);

describe("rows", () => {
  test("the option attributes adds fields, which are null if the record lacks the attribute", () => {
    const attributes = [
      "attributes.frame",
      "speaker.attributes.seat",
      "document.attributes.section",
    ] as const;
    const rows = codedRows(assembly, { attributes });
    expect(rows.map((row) => [row.id, ...attributes.map((name) => row[name])])).toEqual([
      ["alone/toll/di", null, null, "politics"],
      ["cost/ferry/bo", "cost", null, "letters"],
      ["joint/toll/ada", "cost", 4, "politics"],
      ["joint/toll/bo", "cost", null, "politics"],
      ["joint/toll/cy", "cost", null, "politics"],
      ["safety/ferry/cy", "safety", null, "letters"],
      ["safety/school/cy", "safety", null, "letters"],
    ]);
    expect(Object.isFrozen(rows[0])).toBe(true);
    expect(Object.keys(codedRows(assembly)[0] ?? {}).filter((name) => name.includes("."))).toEqual([]);
  });

  test("an attribute that no record of the kind has is an error with the nearest names", () => {
    const wrong = (name: string) => () => codedRows(assembly, { attributes: [name as never] });
    expect(wrong("speaker.attributes.partty")).toThrow(
      'Option attributes: none of the actors has the attribute "partty". Did you mean "speaker.attributes.party"?',
    );
    expect(wrong("attributes.party")).toThrow(
      'none of the statements has the attribute "party". Did you mean "speaker.attributes.party", "principal.attributes.party", "actor.attributes.party"?',
    );
    expect(wrong("statement.attributes.frame")).toThrow(
      '"statement.attributes.frame" is not the name of an attribute. ',
    );
    expect(wrong("speaker")).toThrow(
      '"speaker" is not the name of an attribute. Did you mean "speaker.attributes.',
    );
    expect(() => codedRows(assembly, { attributes: "attributes.frame" as never })).toThrow(
      "array of strings",
    );
  });
});

describe("variables", () => {
  test("an act counts once for each value of its actors, not once for each actor", () => {
    const options = { mode: "two-mode", rows: "speaker.attributes.party" } as const;
    expect(cellsOf(options)).toEqual([
      "row:green, column:ferry: 1",
      "row:green, column:toll: 1",
      "row:red, column:ferry: 1",
      "row:red, column:school: 1",
      "row:red, column:toll: 1",
    ]);
    const network = stanceNetwork(assembly, options);
    expect(network.counted).toBe(5);
    expect(explain(network, "green", "toll").rows).toEqual(["joint/toll/ada"]);
    expect(explain(network, "green", "toll").acts?.map(({ id }) => id)).toEqual(["joint"]);
  });

  test("a proposal and the statement that made it count once for the party of both proposers", () => {
    const proposed = {
      ...assembly,
      proposals: [
        {
          id: "bridge",
          title: "Bridge",
          proposers: ["ada", "bo"],
          addressees: [],
          statement: "alone",
          terms: [],
          responses: [],
          sources: [{ document: "debate" }],
        },
      ],
      statements: [
        statement({
          id: "alone",
          speaker: "ada",
          attributes: { frame: "cost" },
          sources: [{ document: "debate" }],
        }),
      ],
    };
    const { weights } = stanceNetwork(proposed, { mode: "two-mode", rows: "speaker.attributes.party" });
    expect(weights).toEqual([[1]]);
    const rows = codedRows(proposed, { attributes: ["attributes.frame", "issue.attributes.field"] });
    // Bo did not make the statement, so in the row of Bo the statement and its attributes are null.
    expect(rows.map((row) => [row.id, row["attributes.frame"], row["issue.attributes.field"]])).toEqual([
      ["bridge/bridge/ada", "cost", null],
      ["bridge/bridge/bo", null, null],
    ]);
  });

  test("a network without actors counts an act once, and filters it by any of its actors", () => {
    const countOf = (filters: object) =>
      explain(
        stanceNetwork(assembly, { mode: "two-mode", rows: "attributes.frame", ...filters }),
        "cost",
        "toll",
      ).rows;
    for (const id of ["ada", "bo", "cy"]) {
      expect(countOf({ include: { speaker: [id] } })).toEqual(["joint/toll/ada"]);
      expect(countOf({ include: { principal: [id] } })).toEqual(["joint/toll/ada"]);
      const { rows } = stanceNetwork(assembly, {
        mode: "two-mode",
        rows: "issue",
        columns: "attributes.frame",
        exclude: { actor: [id] },
      });
      expect(rows).not.toContain("toll");
    }
    expect(countOf({ include: { "speaker.attributes.party": ["red"] } })).toEqual(["joint/toll/ada"]);
    expect(countOf({ include: { "speaker.attributes.party": ["green"] } })).toEqual(["joint/toll/ada"]);
  });

  test("an act that a filter leaves out for one actor still counts for another of the same party", () => {
    const options = {
      mode: "two-mode",
      rows: "speaker.attributes.party",
      exclude: { speaker: ["ada"] },
    } as const;
    expect(explain(stanceNetwork(assembly, options), "green", "toll").rows).toEqual(["joint/toll/bo"]);
  });

  test("actors and an attribute of statements are the two variables", () => {
    expect(
      cellsOf({ mode: "two-mode", rows: "speaker", columns: "attributes.frame", aggregation: "subtract" }),
    ).toEqual([
      "row:ada, column:cost: 1",
      "row:bo, column:cost: 2",
      "row:cy, column:cost: 1",
      "row:cy, column:safety: -2",
    ]);
    // No variable of this network contains actors, so the act of three actors is counted only once.
    expect(
      cellsOf({ mode: "two-mode", rows: "attributes.frame", columns: "issue.attributes.field" }),
    ).toEqual(["row:cost, column:traffic: 2", "row:safety, column:traffic: 1"]);
  });

  test("parties have no tie by an act that they made jointly, because an act cannot agree with itself", () => {
    const options = { mode: "one-mode", aggregation: "subtract" } as const;
    expect(cellsOf({ ...options, rows: "speaker.attributes.party" })).toEqual(["green, red: -1"]);
    expect(cellsOf({ ...options, rows: "actor.attributes.party", attributeTo: "speaker" })).toEqual([
      "green, red: -1",
    ]);
  });

  test("an attribute is the qualifier", () => {
    const options = { mode: "two-mode", rows: "speaker.attributes.party", aggregation: "subtract" } as const;
    expect(cellsOf({ ...options, qualifier: "attributes.rank", scale: { min: 0, max: 2 } })).toEqual([
      "row:green, column:ferry: 1",
      "row:green, column:toll: 2",
      "row:red, column:toll: 2",
    ]);
    // Booleans are measured on a boolean scale.
    expect(cellsOf({ ...options, qualifier: "attributes.live" })).toEqual([
      "row:green, column:ferry: -1",
      "row:green, column:toll: 1",
      "row:red, column:toll: 1",
    ]);
  });

  test("an attribute that no speaker has gives an empty network", () => {
    const { rows, counted } = stanceNetwork(assembly, {
      mode: "two-mode",
      rows: "publisher.attributes.party",
    });
    expect([rows, counted]).toEqual([[], 0]);
  });

  test("an attribute that no record has is an error that names the option", () => {
    expect(refusal({ rows: "speaker.attributes.partty" })).toThrow(
      'Option rows: none of the actors has the attribute "partty". Did you mean "speaker.attributes.party"?',
    );
    expect(refusal({ columns: "attributes.fram" })).toThrow("Option columns: none of the statements");
    expect(refusal({ qualifier: "speker.attributes.seat" })).toThrow(
      'Did you mean "speaker.attributes.seat"?',
    );
    expect(refusal({ exclude: { "attributes.fram": ["cost"] } })).toThrow('Did you mean "attributes.frame"?');
    expect(refusal({ rows: "speaker.attributes.party", attributeTo: "both" })).toThrow(
      "attributeTo says which actors are in the field actor",
    );
  });

  test("rows without the attribute are an error that says how to add it", () => {
    const options = { mode: "two-mode", rows: "speaker.attributes.party", columns: "issue" } as const;
    expect(() => discourseNetwork(codedRows(assembly), options)).toThrow(
      'Option rows: no row has a field "speaker.attributes.party". For rows of a dataset, write codedRows(dataset, { attributes: ["speaker.attributes.party"] }).',
    );
    const rows = codedRows(assembly, { attributes: ["speaker.attributes.party"] });
    expect(discourseNetwork(rows, options).rows).toEqual(["green", "red"]);
    expect(() => discourseNetwork(rows, { ...options, rows: "speaker.attributes.partty" })).toThrow(
      'Did you mean "speaker.attributes.party"?',
    );
  });
});

describe("filters", () => {
  const options = { mode: "two-mode", rows: "speaker" } as const;

  test("include keeps rows with one of the values, and exclude leaves them out", () => {
    expect(cellsOf({ ...options, include: { "speaker.attributes.party": ["red"] } })).toEqual([
      "row:cy, column:ferry: 1",
      "row:cy, column:school: 1",
      "row:cy, column:toll: 1",
    ]);
    // Di has no party, so `exclude` keeps the row of Di, and `include` leaves it out.
    expect(cellsOf({ ...options, exclude: { "speaker.attributes.party": ["red", "green"] } })).toEqual([
      "row:di, column:toll: 1",
    ]);
    expect(cellsOf({ ...options, include: { "attributes.live": [false], "attributes.rank": [1] } })).toEqual([
      "row:bo, column:ferry: 1",
    ]);
  });

  test("a value that only records without a stance have is known, and any other value is an error", () => {
    const { counted } = stanceNetwork(assembly, {
      ...options,
      include: { "speaker.attributes.party": ["grey"] },
    });
    expect(counted).toBe(0);
    expect(refusal({ include: { "speaker.attributes.party": ["gren"] } })).toThrow(
      'Option include: no row has "gren" as its speaker.attributes.party. Did you mean "green"?',
    );
  });

  test("a filter by an attribute of documents is applied before labels are read", () => {
    const isolates = { ...options, isolates: true };
    const section = stanceNetwork(assembly, {
      ...isolates,
      exclude: { "document.attributes.section": ["letters"] },
    });
    expect(section.columns).toEqual(["toll"]);
    expect(section.options.documentFields).toEqual([
      "document",
      "publisher",
      "language",
      "document.attributes.section",
    ]);
    const frame = stanceNetwork(assembly, {
      ...isolates,
      exclude: { "attributes.frame": ["cost", "safety"] },
    });
    expect(frame.columns).toEqual(["ferry", "school", "toll"]);
  });
});
