import { describe, expect, test } from "vitest";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { backbone } from "../../src/network/backbone.ts";
import { coalitions } from "../../src/network/coalitions.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { distance } from "../../src/network/distance.ts";
import { explain } from "../../src/network/explain.ts";
import type { Network } from "../../src/network/network.ts";
import type { NetworkOptions } from "../../src/network/options/network-options.ts";
import { polarization } from "../../src/network/polarization.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
import { table } from "../fixtures/coded-table.ts";
import { small } from "../fixtures/small.ts";

const base = { mode: "one-mode", rows: "actor", columns: "claim" };
const make =
  (options: object, rows: readonly object[] = table) =>
  () =>
    discourseNetwork(rows as typeof table, { ...base, ...options } as never);

describe("invalid rows are errors that name the index, the field and the cure", () => {
  const row = { id: 1, actor: "Alba", claim: "truce", agrees: true };
  test.each([
    [
      "no array",
      null,
      "",
      "discourseNetwork takes an array of rows, not null. For a dataset, call stanceNetwork",
    ],
    ["a dataset", small, "", "not an object. For a dataset, call stanceNetwork(dataset, options)"],
    ["null", [row, null], "/1", "The row at index 1 has to be an object such as { id: 1, actor: "],
    ["undefined", [undefined, row], "/0", "The row at index 0 has to be an object"],
    ["an array", [row, [1, "Alba"]], "/1", "not an array of 2. Correct it, or leave it out."],
    [
      "no id",
      [row, { ...row, id: undefined }],
      "/1/id",
      "The row at index 1 has no id: undefined. Give each row",
    ],
    [
      "an empty id",
      [{ ...row, id: "" }],
      "/0/id",
      'The row at index 0 has no id: "". Give each row a different id',
    ],
    [
      "an id that is NaN",
      [{ ...row, id: Number.NaN }],
      "/0/id",
      "has the id NaN, and an id has to be text or a number",
    ],
    [
      "an id that is an object",
      [{ ...row, id: {} }],
      "/0/id",
      "has the id an object, and an id has to be text",
    ],
  ])("%s", (_, rows, path, message) => {
    expect(make({}, rows as never)).toThrow(message);
    expect(make({}, rows as never)).toThrow(DemarcheError);
    expect(make({}, rows as never)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
    );
  });

  test("explain refuses rows with the same id; a number and its text are different ids", () => {
    const borea = { ...row, actor: "Borea" };
    const explained = (...ids: readonly (string | number)[]) => {
      const rows = ids.map((id, i) => ({ ...(i === 0 ? row : borea), id }));
      return explain(make({}, rows)() as Network, "Alba", "Borea").rows;
    };
    expect(explained(1, "1")).toEqual([1, "1"]);
    expect(() => explained("b", "a", "b")).toThrow(
      'explain names rows by their ids, and the rows at index 0 and 2 have the same id "b". Give each row of the network a different id, for example its index.',
    );
    expect(() => explained(1, 2, 2)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "duplicate-id", path: "/2/id" })] }),
    );
  });

  test.each([2020, new Date(0), {}])("a date that is not text: %o", (date) => {
    expect(make({ from: "2020" }, [{ ...row, date }])).toThrow(DemarcheError);
    expect(make({ from: "2020" }, [{ ...row, date }])).toThrow("The date of row 1 cannot be read.");
  });
});

test("an option that is undefined is absent, as is a field of a row", () => {
  const none: Omit<NetworkOptions<"actor" | "claim" | "agrees">, "mode" | "rows" | "columns"> = {
    qualifier: undefined,
    scale: undefined,
    aggregation: undefined,
    normalization: undefined,
    duplicates: undefined,
    isolates: undefined,
    from: undefined,
    to: undefined,
    match: undefined,
    undated: undefined,
    include: { claim: undefined },
    exclude: undefined,
    documentFields: undefined,
    top: undefined,
    window: undefined,
    kernel: undefined,
    indent: undefined,
    compat: undefined,
    weekRule: undefined,
  };
  const rows = [
    { id: 1, actor: "Alba", claim: "truce", agrees: true, document: undefined, date: undefined },
    { id: 2, actor: "Borea", claim: "truce", agrees: true, start: undefined, end: undefined },
  ];
  const options = { mode: "one-mode", rows: "actor", columns: "claim" } as const;
  const network = discourseNetwork(rows, options);
  expect(discourseNetwork(rows, { ...options, ...none })).toEqual(network);
  expect(distance(network, network, { measure: undefined, normalize: undefined })).toBe(0);
});

test("inherited options count", () => {
  const options = Object.create({ mode: "one-mode", rows: "actor", columns: "claim", top: 1 });
  expect(discourseNetwork(table, options)).toEqual(make({ top: 1 })());
  expect(() => discourseNetwork(table, Object.create({ ...base, tops: 1 }))).toThrow('Did you mean "top"?');
});

describe("bad options are errors that say what to do instead", () => {
  test.each<[string, object, string]>([
    [
      "a variable that no row has",
      { rows: "actr" },
      'Option rows: no row has a field "actr". Did you mean "actor"?',
    ],
    ["a column that no row has", { columns: "claims" }, 'Did you mean "claim"?'],
    ["a qualifier that no row has", { qualifier: "agree" }, 'Did you mean "agrees"?'],
    ["a filter by a variable that no row has", { exclude: { clam: ["x"] } }, 'no row has a field "clam"'],
    [
      "a value that never occurs",
      { include: { actor: ["Albo"] } },
      'no row has "Albo" as its actor. Did you mean "Alba"?',
    ],
    [
      "combine with normalization",
      { mode: "two-mode", qualifier: "agrees", aggregation: "combine", normalization: "prominence" },
      'prominence has no meaning. Use "none".',
    ],
    [
      "combine in a one-mode network",
      { qualifier: "agrees", aggregation: "combine" },
      "combine is for two-mode networks",
    ],
    [
      "congruence in a two-mode network",
      { mode: "two-mode", qualifier: "agrees", aggregation: "congruence" },
      'Use mode: "one-mode"',
    ],
    [
      "normalization of the other mode",
      { normalization: "activity" },
      'Use one of "none", "average", "jaccard", "cosine".',
    ],
    [
      "kernel with events",
      { kernel: "gaussian", window: { unit: "event", size: 2 } },
      "leave the kernel out",
    ],
    [
      "kernel with seconds",
      { kernel: "gaussian", window: { unit: "second", size: 2 } },
      "leave the kernel out",
    ],
    ["kernel without a window", { kernel: "gaussian" }, 'Write window: { unit: "day", size: 30 }.'],
    [
      "kernel with combine",
      {
        mode: "two-mode",
        qualifier: "agrees",
        aggregation: "combine",
        kernel: "uniform",
        window: { unit: "day", size: 2 },
      },
      "no kernel can weigh",
    ],
    ["agreement without a qualifier", { aggregation: "congruence" }, 'use aggregation: "ignore"'],
    ["a scale without a qualifier", { scale: "boolean" }, "leave the scale out"],
    [
      "numbers without a scale",
      { qualifier: "score", aggregation: "subtract" },
      "scale: { min: -2, max: 2 }",
    ],
    [
      "a value outside of its scale",
      { qualifier: "score", aggregation: "subtract", scale: { min: -1, max: 1 } },
      'row 1 has "2" as its score',
    ],
    [
      "text on a boolean scale",
      { qualifier: "frame", aggregation: "subtract", scale: "boolean" },
      "not true or false, or 1 or 0",
    ],
    [
      "text on a numeric scale",
      { qualifier: "frame", aggregation: "subtract", scale: "observed" },
      "not a number",
    ],
    ["a scale with min above max", { qualifier: "score", scale: { min: 1, max: -1 } }, "min below max"],
    ["isolates and top", { isolates: true, top: 2 }, "Use one of the two options"],
    [
      "a week rule without compat",
      { weekRule: { firstDay: 1, minimalDays: 4 } },
      'weekRule is for compat: "dna"',
    ],
    [
      "an invalid week rule",
      { compat: "dna", duplicates: "week", weekRule: { firstDay: 0, minimalDays: 4 } },
      "a whole number from 1 to 7, not 0",
    ],
    [
      "a week rule with too large a number",
      { compat: "dna", duplicates: "week", weekRule: { firstDay: 1, minimalDays: 8 } },
      "a whole number from 1 to 7, not 8",
    ],
    ["an option that does not exist", { normalisation: "average" }, 'Did you mean "normalization"?'],
    ["a value that does not exist", { aggregation: "congruense" }, 'Did you mean "congruence"?'],
    ["an invalid date", { from: "2024-02-30" }, "2024-02 has no day 30"],
    [
      "a range that ends before it begins",
      { from: "2024-02", to: "2024-01" },
      "Put the earlier date in from",
    ],
    ["an unknown match", { match: "maybe" }, 'Use one of "possibly", "certainly", "coded".'],
    [
      "undated rows in windows",
      { undated: true, window: { unit: "day", size: 1 } },
      "undated rows are in no window",
    ],
    ["a window that is not an object", { window: "month" }, 'Write { unit: "month", size: 3 }.'],
    ["a window with an unknown unit", { window: { unit: "months", size: 3 } }, 'Did you mean "month"?'],
    ["a window of size 0", { window: { unit: "month", size: 0 } }, "1 or more"],
    [
      "a window with an unknown option",
      { window: { unit: "month", size: 1, steps: 2 } },
      'no option "steps"',
    ],
    [
      "windows with gaps between them",
      { window: { unit: "day", size: 2, step: 3 } },
      "rows between two windows would not count. Use a step of at most 2.",
    ],
    ["too many windows", { window: { unit: "second", size: 1 } }, "Use a longer unit"],
    ["a filter that is not an object", { include: ["Alba"] }, "an object of fields and values"],
    ["an empty filter", { exclude: { actor: [] } }, "has no values for actor. Leave actor out for all."],
    ["a filter without an array", { include: { actor: "Alba" } }, 'Write { actor: ["Alba"] }.'],
    ["a flag that is not a boolean", { isolates: "yes" }, "true or false"],
    ["top of 0", { top: 0 }, "1 or more"],
    ["document fields that are not an array", { documentFields: "press" }, "an array of strings"],
    ["a field that is not a name", { rows: 1 }, "name of a field"],
    ["no mode", { mode: undefined }, "needs option mode"],
    ["no rows", { rows: undefined }, 'rows: "speaker"'],
  ])("%s", (_, options, message) => {
    expect(make(options)).toThrow(DemarcheError);
    expect(make(options)).toThrow(message);
  });

  test("options that are not an object, and several problems at once", () => {
    expect(() => discourseNetwork(table, null as never)).toThrow("an object, not null");
    try {
      make({ top: 0, isolates: 1 })();
    } catch (error) {
      expect((error as DemarcheError).issues.map(({ path }) => path)).toEqual(["/top", "/isolates"]);
    }
    expect.assertions(2);
  });

  test("rows that cannot be read", () => {
    const rows = (change: object) => [{ id: "r1", actor: "Alba", claim: "truce", date: "2024", ...change }];
    expect(make({}, rows({ claim: ["truce", "toll"] }))).toThrow("Make one row per value");
    expect(make({}, rows({ date: "2024-13" }))).toThrow('The date of row "r1" cannot be read.');
    expect(make({}, rows({ date: "2024-01-01T25:00" }))).toThrow("cannot be read");
    expect(make({ from: "2024" }, rows({ date: null }))).toThrow("Option from needs rows with a date");
    expect(make({ window: { unit: "day", size: 1 } }, [{ id: 1, actor: "Alba", claim: "truce" }])).toThrow(
      'no row has a field "date"',
    );
    expect(make({ duplicates: "day" }, rows({ date: "" }))).toThrow(
      "Option duplicates needs rows with a date",
    );
    expect(make({ duplicates: "document" }, rows({}))).toThrow('no row has a field "document"');
  });

  test("more levels than combine can code", () => {
    const rows = Array.from({ length: 54 }, (_, id) => ({
      id,
      actor: "Alba",
      claim: "truce",
      level: `l${id}`,
    }));
    const options = { mode: "two-mode", qualifier: "level", aggregation: "combine" };
    expect(make(options, rows)).toThrow("which has room for 53, and level has 54");
    expect(make(options, rows.slice(1))).not.toThrow();
  });

  test("no scale is needed if the qualifier does not count", () => {
    expect(make({ qualifier: "score" })).not.toThrow();
    const text = table.map((row) => ({
      ...row,
      agrees: row.agrees === null ? "" : String(Number(row.agrees)),
    }));
    expect(make({ qualifier: "agrees", aggregation: "subtract" }, text)()).toMatchObject({
      scale: "boolean",
    });
  });

  test("measures", () => {
    const network = make({ qualifier: "agrees", aggregation: "subtract" })();
    const twoMode = make({ mode: "two-mode" })();
    const copy = structuredClone(network);
    expect(() => explain(network, "Albo", "Borea")).toThrow('no row "Albo". Did you mean "Alba"?');
    expect(() => explain(network, "Alba", "Bora")).toThrow('no column "Bora"');
    expect(() => explain(copy, "Alba", "Borea")).toThrow("A copy has the weights");
    expect(() => backbone(copy)).toThrow("A copy has the weights");
    expect(() => backbone(twoMode)).toThrow('mode: "one-mode"');
    expect(() => coalitions(twoMode)).toThrow('aggregation: "subtract"');
    expect(() => polarization(twoMode, [])).toThrow("a qualifier");
    expect(() => polarization(network, [["Alba", "Borea"]])).toThrow('leaves "Corva" out');
    expect(() => polarization(network, [["Alba", "Alba"]])).toThrow("Leave it in one part");
    expect(() => polarization(network, undefined as never)).toThrow(
      "polarization needs a partition of the actors, not undefined. Write [[",
    );
    expect(() => polarization(network, { parts: [] } as never)).toThrow("or pass the result of coalitions");
    expect(() => polarization(network, [["Alba"], "Borea"] as never)).toThrow(
      'part 1 of the partition has to be an array of labels, not "Borea". Write [[',
    );
    expect(() => polarization(network, [["Albo"]])).toThrow('Did you mean "Alba"?');
    expect(() => distance(network, twoMode)).toThrow("Compare two networks of the same mode");
    expect(() => distance(twoMode, twoMode, { measure: "spectral" })).toThrow('Use measure: "absolute"');
    expect(() => distance(network, network, { measure: "spectrum" as never })).toThrow(
      'Did you mean "spectral"?',
    );
    expect(() => distance(network, network, { normalise: true } as never)).toThrow(
      'Did you mean "normalize"?',
    );
    expect(() => distance(network, network, { normalize: 1 as never })).toThrow("true or false");
  });

  test("of stanceNetwork", () => {
    expect(() => stanceNetwork(small, {} as never)).toThrow("stanceNetwork needs option mode");
    expect(() => stanceNetwork(small, { mode: "one-mode", rows: "speakr" as never })).toThrow(
      'Did you mean "speaker"?',
    );
    const peace = { mode: "two-mode", include: { issue: ["peace"] } } as const;
    // The dataset has the issue, but no row has a stance on it.
    expect(stanceNetwork(small, peace)).toMatchObject({ rows: [], columns: [], counted: 0 });
    expect(stanceNetwork(small, { mode: "two-mode", include: { stance: ["oppose"] } }).counted).toBe(0);
    for (const issue of ["peas", "alba"])
      expect(() => stanceNetwork(small, { mode: "two-mode", include: { issue: [issue] } })).toThrow(
        `no row has "${issue}" as its issue`,
      );
    expect(() => stanceNetwork(small, null as never)).toThrow("stanceNetwork needs option mode");
  });
});
