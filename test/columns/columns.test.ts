import { describe, expect, test } from "vitest";
import {
  columnsOf,
  comparePair,
  compareSides,
  monthlyStances,
  sideNetwork,
  stanceTable,
  statementsBetween,
  statementsOf,
  statementsOn,
} from "../../src/columns/index.ts";
import { dataset } from "../../src/data/index.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { compareStances } from "../../src/query/compare-stances.ts";

const rows = [
  { id: "b", who: "alba", what: "truce", stance: "support", date: "2024-05-02" },
  { id: "a", who: "borea", what: "truce", stance: "oppose", date: "2024-05" },
  { id: "c", who: "borea", what: "trade", stance: "unclear" },
] as const;
type Row = (typeof rows)[number];
const fields = {
  id: (row: Row) => row.id,
  actor: (row: Row) => row.who,
  on: (row: Row) => row.what,
  stance: (row: Row) => row.stance,
  date: (row: Row) => ("date" in row ? row.date : undefined),
};
const columns = columnsOf(rows, fields);

describe("columnsOf", () => {
  const dated = <D extends string | number>(...dates: readonly D[]) =>
    columnsOf(
      dates.map((date, i) => ({ id: `s${i}`, date })),
      {
        id: ({ id }) => id,
        actor: () => "alba",
        on: () => "truce",
        stance: () => "support",
        date: ({ date }) => date,
      },
    );
  const numbered = (...dates: readonly number[]) => dated(...dates);

  test("makes the columns of a dataset once, and those of rows in every call", () => {
    expect(columnsOf(dataset)).toBe(columnsOf(dataset));
    expect(columnsOf(rows, fields)).not.toBe(columns);
  });

  test("reads a column once, when a query first needs it", () => {
    const read = { date: 0, id: 0, actor: 0, on: 0, stance: 0 };
    const counted = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        (row: Row) => {
          read[name as keyof typeof read] += 1;
          return field(row);
        },
      ]),
    ) as unknown as typeof fields;
    const own = columnsOf(rows, counted);
    expect(read).toEqual({ date: 0, id: 0, actor: 0, on: 0, stance: 0 });
    statementsBetween(own, { from: "2024", to: "2024" });
    const { id, ...others } = read;
    expect(others).toEqual({ date: 3, actor: 0, on: 0, stance: 0 });
    stanceTable(own, "truce");
    statementsOn(own, { actor: "alba", on: "truce" });
    comparePair(own, { actors: ["alba", "borea"] });
    compareSides(own, { actors: ["alba", "borea"] });
    statementsBetween(own, { from: "2024", to: "2024" });
    expect(read).toEqual({ date: 3, id, actor: 3, on: 3, stance: 3 });
  });

  test("results are new arrays of the rows themselves", () => {
    const answer = statementsBetween(columns);
    expect(answer.map((row) => rows.indexOf(row))).toEqual([1, 0, 2]);
    answer.pop();
    expect(statementsBetween(columns)).toHaveLength(3);
  });

  test("lists of ids are frozen, and a console shows the name of the class", () => {
    for (const shown of [columns.actors, columns.matters, sideNetwork(columns).actors])
      expect(() => (shown as string[]).reverse()).toThrow(TypeError);
    expect(columns.constructor.name).toBe("StatementColumns");
  });

  test("no actor has a tie to itself, and the list of actors is a copy", () => {
    const actors = ["alba", "alba", "borea"] as ("alba" | "borea")[];
    const answer = sideNetwork(columns, { actors });
    expect(answer).toMatchObject({
      actors: ["alba", "borea"],
      a: new Int32Array([0]),
      b: new Int32Array([1]),
    });
    actors.reverse();
    expect(answer.actors).toEqual(["alba", "borea"]);
  });

  test("the rows of a stance table are shared and frozen, and its array is new", () => {
    const table = stanceTable(columns, "truce");
    expect(() => Object.assign(table[0] ?? {}, { support: 9 })).toThrow(TypeError);
    table.reverse();
    const again = stanceTable(columns, "truce");
    expect(again.map(({ actor }) => actor)).toEqual(["alba", "borea"]);
    expect(again[0]).toBe(table.at(-1));
  });

  test("texts that are almost a day or a month are errors", () => {
    for (const date of [
      "2022-01/10",
      "2022x01",
      "2022x01-10",
      "2022-00",
      "2022-13",
      "2022-01-00",
      "2022-02-29",
      "20x2",
    ])
      expect(() => statementsBetween(dated(date), { from: "2022", to: "2022" }), date).toThrow(
        /columnsOf: row 0:/,
      );
  });

  test("dates of several days whose ends are not in ascending order, and open dates", () => {
    const found = (dates: readonly string[], from: string, to: string, match?: "certainly") =>
      statementsBetween(dated(...dates), { from, to, match }).map(({ date }) => date);
    const nested = ["[2020-01-01..2020-01-20]", "[2020-01-05..2020-01-10]"];
    expect(found(nested, "2020-01-15", "2020-02-01")).toEqual([nested[0]]);
    expect(found(nested, "2020-01-20", "2020-02-01")).toEqual([nested[0]]);
    expect(found(nested, "2020-01-21", "2020-02-01")).toEqual([]);
    expect(found(["[2020-01-10..2020-01-11]"], "2020-01-11", "2020-01-12")).toHaveLength(1);
    expect(found(["../2022-06-01"], "2020", "2020", "certainly")).toHaveLength(1);
    const mixed = ["2020", "2020-06", "[2020-06-10..2021-03-01]"];
    expect(found(mixed, "2020-06-15", "2020-12-31")).toEqual(mixed);
  });

  test("dates in doubt are in a period as coded, and not certainly", () => {
    const columns = dated("2020-01-05~", "2020-01", "2020-01-06?", "2020-01-07", undefined as never);
    const found = (match: "certainly" | "coded", to?: string) =>
      statementsBetween(columns, { from: "2020-01-05", to, match }).map(({ date }) => date);
    expect(found("coded", "2020-01-05")).toEqual(["2020-01-05~"]);
    expect(found("coded", "2020-01-06")).toEqual(["2020-01-05~", "2020-01-06?"]);
    expect(found("certainly", "2020-01-06")).toEqual([]);
    expect(found("certainly")).toEqual(["2020-01-07"]);
    expect(found("coded")).toEqual(["2020-01-05~", "2020-01-06?", "2020-01-07"]);
    const of = { from: "2020-01-05", to: "2020-01-05" } as const;
    expect(statementsOf(columns, "alba", { ...of, match: "coded" })).toHaveLength(1);
    expect(statementsOf(columns, "alba", { ...of, match: "certainly" })).toHaveLength(0);
  });

  test("every day number is read as a day", () => {
    // The number 2024 is a day number, which means 18 July 1975 and not a year.
    const columns = dated<string | number>("1975-07-17", 2024, -719_528, 2_932_896, "1975-07");
    const found = (from: string, to: string) =>
      statementsBetween(columns, { from, to, match: "certainly" }).map(({ date }) => date);
    expect(found("1975-07-18", "1975-07-18")).toEqual([2024]);
    expect(found("1975-07", "1975-07")).toEqual(["1975-07", "1975-07-17", 2024]);
    expect(found("0000-01-01", "0000-01-01")).toEqual([-719_528]);
    expect(found("9999-12-31", "9999-12-31")).toEqual([2_932_896]);
    expect(
      monthlyStances(columns, { actor: "alba", on: "truce" }).map(({ month, count }) => [month, count]),
    ).toEqual([
      ["0000-01", 1],
      ["1975-07", 3],
      ["9999-12", 1],
    ]);
  });

  test("more actors and months than one or two bytes can count", () => {
    const many = Array.from({ length: 70_000 }, (_, i) => ({
      id: `s${String(i).padStart(5, "0")}`,
      actor: `a${String(i).padStart(5, "0")}`,
      date: `${1400 + Math.floor(i / 100)}-${String((i % 12) + 1).padStart(2, "0")}`,
    }));
    const columns = columnsOf(many, {
      id: ({ id }) => id,
      actor: ({ actor }) => actor,
      on: () => "truce",
      stance: () => "support",
      date: ({ date }) => date,
    });
    for (const one of [0, 200, 65_535, 65_536, 69_999].map((i) => many[i] as (typeof many)[number])) {
      expect(statementsOf(columns, one.actor)).toEqual([one]);
      expect(monthlyStances(columns, { actor: one.actor, on: "truce" }).map(({ month }) => month)).toEqual([
        one.date,
      ]);
    }
  });

  test("columns without rows return empty results", () => {
    const none = columnsOf([] as Row[], fields, { actors: ["alba", "borea"], matters: ["truce"] });
    expect(statementsBetween(none, { from: "2024", to: "2025" })).toEqual([]);
    expect(statementsOf(none, "alba")).toEqual([]);
    expect(statementsOn(none, { actor: "alba", on: "truce" })).toEqual([]);
    expect(stanceTable(none, "truce")).toEqual([]);
    expect(monthlyStances(none, { actor: "alba", on: "truce" })).toEqual([]);
    expect(comparePair(none, { actors: ["alba", "borea"] })).toMatchObject({
      matters: [],
      jointly: 0,
      share: null,
    });
    expect(compareSides(none, { actors: ["alba", "borea"] })).toEqual({ matters: [], agree: 0, disagree: 0 });
    expect(sideNetwork(none).a).toEqual(new Int32Array(0));
  });

  test("days that are far apart need no table of the days between them", () => {
    const far = columnsOf(
      [
        { ...rows[0], date: "0001-01-01" },
        { ...rows[0], id: "z", date: "9999-12-31" },
      ] as unknown as Row[],
      fields,
    );
    expect(statementsBetween(far, { from: "0001", to: "0001" })).toHaveLength(1);
    expect(statementsBetween(far, { from: "0002", to: "9998" })).toEqual([]);
    expect(statementsBetween(far, { from: "0002", to: "9999" })).toHaveLength(1);
  });

  test("pairs are found by binary search if there are too many actors and matters for a table", () => {
    const [actors, matters] = ["actor", "matter"].map((name) =>
      Array.from({ length: 300 }, (_, i) => `${name}-${i}`),
    );
    const said = (id: string, who: number, what: number) => ({
      id,
      who: actors?.[who] ?? "",
      on: matters?.[what] ?? "",
    });
    const wide = columnsOf(
      [said("d", 7, 299), said("a", 7, 0), said("c", 7, 150), said("b", 8, 1)],
      { id: ({ id }) => id, actor: ({ who }) => who, on: ({ on }) => on, stance: () => "support" },
      { actors, matters },
    );
    const found = (who: number) =>
      Array.from({ length: 300 }, (_, what) =>
        statementsOn(wide, { actor: `actor-${who}`, on: `matter-${what}` }).map(({ id }) => `${what} ${id}`),
      ).flat();
    expect([6, 7, 8, 299].map(found)).toEqual([[], ["0 a", "150 c", "299 d"], ["1 b"], []]);
  });

  test("a known actor without statements has an empty result, and an unknown actor is an error", () => {
    expect(statementsOf(columnsOf(dataset), "estonia")).toEqual([]);
    expect(() => statementsOf(columnsOf(dataset), "estonya" as never)).toThrow('Did you mean "estonia"?');
    expect(() => statementsOf(columns, "gamma")).toThrow(
      'statementsOf: no statement has the actor "gamma". Use one of "alba", "borea".',
    );
    expect(() => stanceTable(columns, "truse")).toThrow('the matter "truse". Did you mean "truce"?');
    expect(() => sideNetwork(columns, { actors: ["alba", "boreas"] })).toThrow('Did you mean "borea"?');
    expect(() => comparePair(columns, { actors: ["alba", "alban"] })).toThrow('Did you mean "alba"?');
    expect(() => monthlyStances(columns, { actor: "alba", on: "peace" })).toThrow("monthlyStances");
  });

  test("one error has every problem of the options, in the words of compareStances", () => {
    const problemsOf = (call: () => unknown) => {
      try {
        call();
      } catch (error) {
        return (error as DemarcheError).issues.map(({ path, message }) => `${path} ${message}`);
      }
      return [];
    };
    const wrong = { form: "2022", match: "sure" };
    const ofColumns = problemsOf(() =>
      comparePair(columnsOf(dataset), { actors: ["rusia", "natto"], ...wrong } as never),
    );
    expect(ofColumns).toEqual([
      expect.stringMatching(
        /^\/actors\/0 Option actors of comparePair: .* the actor "rusia"\. Did you mean "russia"\?$/,
      ),
      expect.stringMatching(
        /^\/actors\/1 Option actors of comparePair: .* the actor "natto"\. Did you mean "nato"\?$/,
      ),
      '/form comparePair has no option "form". Did you mean "from"?',
      expect.stringMatching(/^\/match Option match of comparePair cannot be "sure"\./),
    ]);
    const ofQuery = problemsOf(() =>
      compareStances(dataset, { actors: ["rusia", "natto"], ...wrong } as never),
    );
    expect(ofColumns.slice(2)).toEqual(
      ofQuery.slice(2).map((problem) => problem.replaceAll("compareStances", "comparePair")),
    );
    const every: readonly (readonly [number, () => unknown])[] = [
      [2, () => monthlyStances(columns, {} as never)],
      [3, () => monthlyStances(columns, { actor: "albu", on: "truse", from: "2024" } as never)],
      [4, () => statementsOn(columns, { actor: "albu", on: "truse", from: "soon", match: "sure" } as never)],
      [3, () => statementsBetween(columns, { from: "soon", to: 1, undated: "yes" } as never)],
      [3, () => statementsOf(columns, "alba", { from: "soon", match: "sure", form: "2024" } as never)],
      [3, () => stanceTable(columns, "truce", { actors: ["albu"], to: "soon", undated: 1 } as never)],
      [2, () => sideNetwork(columns, { actors: ["albu", "boreas"] } as never)],
      [2, () => compareSides(columns, { actors: ["albu"], on: ["truce"] } as never)],
      [3, () => comparePair(columns, { actors: [undefined, "alba"], on: [], from: "soon" } as never)],
      [1, () => comparePair(columns, { actors: ["alba", "borea"], from: "2025", to: "2024" })],
    ];
    expect(every.map(([, call]) => problemsOf(call).length)).toEqual(every.map(([count]) => count));
  });

  test.each([comparePair, compareSides])("two actors have to be different: %o", (compare) => {
    expect(() => compare(columns, { actors: ["alba", "alba"] })).toThrow(
      /^Option actors of compare\w+ has the actor "alba" twice\. Name two different actors\.$/,
    );
  });

  test.each<[string, () => unknown, string]>([
    ["missing options", () => monthlyStances(columns, {} as never), "monthlyStances needs option actor."],
    [
      "no fields",
      () => columnsOf(rows, undefined as never),
      "columnsOf: field id has to be a function of a row, not undefined.",
    ],
    [
      "a field that is missing",
      () => columnsOf(rows, { ...fields, on: undefined as never }),
      "Write { on: (row) => row.on }.",
    ],
    [
      "a field that does not exist",
      () => columnsOf(rows, { ...fields, speaker: fields.actor } as never),
      'columnsOf does not read a field "speaker".',
    ],
    [
      "an option that does not exist",
      () => columnsOf(rows, fields, { tie: "id" } as never),
      'Did you mean "ties"?',
    ],
    [
      "a value that an option cannot have",
      () => columnsOf(rows, fields, { ties: "ids" as never }),
      'Did you mean "id"?',
    ],
    [
      "actors that are not strings",
      () => columnsOf(rows, fields, { actors: [1] as never }),
      "has to be an array of strings, and 1 is not a string.",
    ],
    [
      "a value that is not a dataset",
      () => columnsOf({} as never),
      "The first argument of columnsOf has to be a dataset",
    ],
    [
      "a value that is not columns",
      () => statementsOf(dataset as never, "russia"),
      "Write statementsOf(columnsOf(dataset), …).",
    ],
    [
      "an unknown stance",
      () => stanceTable(columnsOf([{ ...rows[0], stance: "suport" } as never], fields), "truce"),
      'the stance of row 0 cannot be "suport". Did you mean "support"?',
    ],
    [
      "an invalid date",
      () =>
        statementsBetween(columnsOf([{ ...rows[0], date: "2024-02-30" } as never], fields), {
          from: "2024",
          to: "2024",
        }),
      "has no day 30",
    ],
    [
      "a date of the wrong type",
      () => statementsBetween(columnsOf([{ ...rows[0], date: true } as never], fields), { from: "2024" }),
      "A date is an EDTF string",
    ],
    ["an invalid end of a period", () => statementsBetween(columns, { from: "soon" }), '"soon" is no date'],
    [
      "a qualified end of a period",
      () => statementsBetween(columns, { from: "2024?" }),
      "is no end of a period",
    ],
    [
      "a period that ends before it begins",
      () => statementsBetween(columns, { from: "2025", to: "2024" }),
      'The period of statementsBetween ends before it begins: from "2025" to "2024".',
    ],
    [
      "the same of one matter",
      () => statementsOn(columns, { actor: "alba", on: "truce", from: "2025", to: "2024" }),
      'The period of statementsOn ends before it begins: from "2025" to "2024".',
    ],
    [
      "an unknown match",
      () => statementsBetween(columns, { from: "2024", to: "2025", match: "certain" as never }),
      'Did you mean "certainly"?',
    ],
    ["one actor for a list", () => sideNetwork(columns, { actors: "alba" as never }), 'Write ["alba"].'],
    [
      "a number for a period",
      () => statementsBetween(columns, { from: 19_000 as never }),
      "Option from of statementsBetween: A date is an EDTF string, not 19000.",
    ],
    [
      "a period instead of options",
      () => statementsBetween(columns, "2024" as never),
      'The options of statementsBetween are an object, not "2024".',
    ],
    [
      "no options",
      () => statementsOn(columns, undefined as never),
      "The options of statementsOn are an object",
    ],
    [
      "a misspelt option",
      () => statementsOf(columns, "alba", { form: "2024" } as never),
      'statementsOf has no option "form". Did you mean "from"?',
    ],
    [
      "an empty list of actors",
      () => sideNetwork(columns, { actors: [] }),
      "Option actors of sideNetwork is an empty array. Leave it out for all.",
    ],
    [
      "one actor for a pair",
      () => comparePair(columns, { actors: ["alba"] as never }),
      "Option actors of comparePair has to be an array of two actors, not an array of 1.",
    ],
    [
      "an actor that a stance table does not know",
      () => stanceTable(columns, "truce", { actors: ["albu"] }),
      'stanceTable: no statement has the actor "albu". Did you mean "alba"?',
    ],
    [
      "an unknown attribution",
      () => columnsOf(dataset, { attributeTo: "principals" as never }),
      'Option attributeTo of columnsOf cannot be "principals". Did you mean "principal"?',
    ],
    [
      "half a day",
      () => statementsBetween(numbered(0.5), { from: "2024" }),
      "columnsOf: row 0: 0.5 is not a day number.",
    ],
    [
      "milliseconds",
      () => statementsBetween(numbered(Date.UTC(2024, 0, 1)), { from: "2024" }),
      "columnsOf: row 0: 1704067200000 is not a day number.",
    ],
    [
      "NaN",
      () => statementsBetween(numbered(Number.NaN), { from: "2024" }),
      "columnsOf: row 0: NaN is not a day number.",
    ],
    [
      "an invalid period for an actor without statements on the matter",
      () => statementsOn(columns, { actor: "alba", on: "trade", from: "soon" }),
      'Option from of statementsOn: "soon" is no date',
    ],
    [
      "null as a date",
      () =>
        statementsBetween(columnsOf([rows[0], { ...rows[1], date: null } as never], fields), {
          from: "2024",
          to: "2024",
        }),
      "columnsOf: row 1: null is no date. Return undefined for a row without a date",
    ],
    [
      "an invalid date, with the index of its row",
      () =>
        statementsBetween(columnsOf([rows[0], { ...rows[1], date: "2.1.2024" } as never], fields), {
          from: "2024",
        }),
      'columnsOf: row 1: "2.1.2024" is no date',
    ],
    [
      "an actor that is not text",
      () => statementsOf(columnsOf([rows[0], { ...rows[1], who: undefined } as never], fields), "alba"),
      "columnsOf: field actor of row 1 has to be text, not undefined.",
    ],
    [
      "an id that is not text",
      () =>
        statementsBetween(columnsOf([rows[0], { ...rows[1], id: 7 } as never], fields), {
          from: "2024",
          to: "2024",
        }),
      "columnsOf: field id of row 1 has to be text, not 7.",
    ],
    [
      "options that are not an object",
      () => columnsOf(rows, fields, null as never),
      "The options of columnsOf are an object, not null.",
    ],
    [
      "fields of a dataset",
      () => (columnsOf as (...given: unknown[]) => unknown)(dataset, fields),
      "columnsOf needs no fields for a dataset.",
    ],
    [
      "a hole in a list of actors",
      () => sideNetwork(columns, { actors: new Array(1) }),
      "no statement has the actor undefined",
    ],
  ])("refuses %s", (_, run, message) => {
    expect(run).toThrow(message);
  });
});

test("every column of a network has a separate buffer, which can be transferred to a worker", () => {
  const { a, b, agree, disagree } = sideNetwork(columnsOf(dataset));
  const buffers = [a, b, agree, disagree].map(({ buffer }) => buffer);
  expect(new Set(buffers).size).toBe(4);
  for (const buffer of buffers) expect(buffer.byteLength).toBe(a.byteLength);
});
