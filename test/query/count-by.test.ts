import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { codes } from "../../src/coding/codes.ts";
import { registryOf } from "../../src/dataset/registry.ts";
import { toRows } from "../../src/display/to-rows.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Kind } from "../../src/model/ids.ts";
import { kinds } from "../../src/model/ids.ts";
import { statementActs } from "../../src/model/speech-act.ts";
import { countBy } from "../../src/query/count-by.ts";
import { countKeysOf, filterFieldOf } from "../../src/query/counts/count-keys.ts";
import { quadClassOf } from "../../src/query/counts/quad-class.ts";
import { criteriaByKind } from "../../src/query/filters/criteria-by-kind.ts";
import { isDated } from "../../src/query/filters/filter-rules.ts";
import { issuesOf } from "../fixtures/issues-of.ts";
import { changed, dataset, recordOf, replaced, statement } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const people = dataset({
  actors: ["alba", "borea", "cora"].map((id) => ({ id, type: "state", name: id, sources: [] })),
  issues: ["peace", "truce"].map((id) => ({ id, label: id, proposition: `There should be ${id}.` })),
  statements: [
    statement({
      id: "s1",
      speaker: "alba",
      act: "accuse",
      targets: ["borea", "cora"],
      date: "2024-01-31",
      positions: [
        { on: "peace", stance: "support" },
        { on: "truce", stance: "oppose" },
      ],
    }),
    statement({ id: "s2", speaker: "borea", act: "accuse", targets: ["cora"], date: "2024-02" }),
    statement({ id: "s3", speaker: "borea", act: "vote", positions: [{ on: "truce", stance: "support" }] }),
    statement({ id: "s4", speaker: "cora", jointlyWith: ["alba"], date: "[..2024-02-04]" }),
  ],
});

describe("countBy", () => {
  test("counts by one value, the most frequent first and then by value", () => {
    expect(countBy(people, "statements", { by: "speaker" })).toEqual([
      { speaker: "alba", count: 2, share: 0.5, ids: ["s1", "s4"] },
      { speaker: "borea", count: 2, share: 0.5, ids: ["s2", "s3"] },
      { speaker: "cora", count: 1, share: 0.25, ids: ["s4"] },
    ]);
  });

  test("counts a record under each of its values, and in a row with null if it has none", () => {
    expect(countBy(people, "statements", { by: "target" })).toMatchObject([
      { target: "cora", ids: ["s1", "s2"] },
      { target: null, ids: ["s4", "s3"] },
      { target: "borea", ids: ["s1"] },
    ]);
  });

  test("cross-tabulates by two values, in the order of the names", () => {
    const rows = countBy(people, "statements", { by: ["act", "target"] });
    expect(rows[0]).toEqual({ act: "accuse", target: "cora", count: 2, share: 0.5, ids: ["s1", "s2"] });
    expect(Object.keys(rows[0] ?? {})).toEqual(["act", "target", "count", "share", "ids"]);
    expect(rows.slice(1).map(({ act, target }) => [act, target])).toEqual([
      ["accuse", "borea"],
      ["assert", null],
      ["vote", null],
    ]);
  });

  test("sorts rows with the same count by the first value and then by the second", () => {
    const pairs = [
      ["warn", "borea"],
      ["accuse", "cora"],
      ["accuse", undefined],
      ["accuse", "alba"],
    ] as const;
    const statements = pairs.map(([act, target], i) =>
      statement({ id: `s${i}`, speaker: "cora", act, targets: target && [target] }),
    );
    const rows = countBy({ ...people, statements }, "statements", { by: ["act", "target"] });
    expect(rows.map(({ act, target }) => [act, target])).toEqual([
      ["accuse", "alba"],
      ["accuse", "cora"],
      ["accuse", null],
      ["warn", "borea"],
    ]);
  });

  test("counts in the period of the first possible day, or else of the last", () => {
    const counts = (by: "day" | "week" | "month" | "year") =>
      countBy(people, "statements", { by }).map((row) => [row[by as never], row.count]);
    expect(counts("month")).toEqual([
      ["2024-02", 2],
      ["2024-01", 1],
      [null, 1],
    ]);
    expect(counts("day")).toEqual([
      ["2024-01-31", 1],
      ["2024-02-01", 1],
      ["2024-02-04", 1],
      [null, 1],
    ]);
    expect(counts("week")).toEqual([
      ["2024-W05", 3],
      [null, 1],
    ]);
    expect(counts("year")).toEqual([
      ["2024", 3],
      [null, 1],
    ]);
  });

  test("keeps a stance with what it is on", () => {
    const pairs = [
      ["truce", "oppose"],
      ["truce", "support"],
      ["peace", "support"],
    ];
    const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.join()).sort();
    const on = countBy(people, "statements", { by: ["on", "stance"] });
    const stance = countBy(people, "statements", { by: ["stance", "on"] });
    expect(sorted(on.map((row) => [row.on, row.stance]))).toEqual(sorted([...pairs, [null, null]]));
    expect(sorted(stance.map((row) => [row.on, row.stance]))).toEqual(sorted([...pairs, [null, null]]));
    expect(countBy(people, "statements", { by: "stance", on: ["truce"] })).toMatchObject([
      { stance: "oppose", ids: ["s1"] },
      { stance: "support", ids: ["s3"] },
    ]);
    expect(countBy(people, "statements", { by: "stance", on: ["peace", "truce"] })).toMatchObject([
      { stance: "support", ids: ["s1", "s3"] },
      { stance: "oppose", ids: ["s1"] },
    ]);
    expect(countBy(people, "statements", { by: "on", stances: ["support"] })).toMatchObject([
      { on: "peace", ids: ["s1"] },
      { on: "truce", ids: ["s3"] },
    ]);
  });

  test("counts the stances that statements take under a condition, or the statements without one", () => {
    const rows = (options: object) =>
      countBy(small, "statements", options as never).map(({ count: _, share: __, ...row }) => row);
    // In `borea-doubts`, the stance on the truce is conditional, and the stance on the offer is unclear.
    expect(rows({ by: "on", conditional: true })).toEqual([{ on: "truce", ids: ["borea-doubts"] }]);
    // In `gray-offers-truce`, the envoy supports the offer and its only term without a condition.
    expect(rows({ by: "on", conditional: false })).toEqual(
      ["truce", "truce-offer", "weapons-rest"].map((on) => ({ on, ids: ["gray-offers-truce"] })),
    );
    expect(rows({ by: ["on", "stance"], conditional: true })).toEqual([
      { on: "truce", stance: "conditional", ids: ["borea-doubts"] },
    ]);
    expect(rows({ by: "stance", on: ["truce-offer"], conditional: false })).toEqual([
      { stance: "support", ids: ["gray-offers-truce"] },
      { stance: "unclear", ids: ["borea-doubts"] },
    ]);
    expect(rows({ by: "speaker", conditional: false })).toEqual([
      { speaker: "ines-gray", ids: ["gray-offers-truce"] },
    ]);
  });

  test("has rows only for the values that the filter lists", () => {
    expect(countBy(people, "statements", { by: "target", targets: ["borea"] })).toEqual([
      { target: "borea", count: 1, share: 1, ids: ["s1"] },
    ]);
    expect(countBy(people, "statements", { by: ["speaker", "on"], on: ["truce"] })).toMatchObject([
      { speaker: "alba", on: "truce", count: 1 },
      { speaker: "borea", on: "truce", count: 1 },
    ]);
  });

  test("returns no rows if nothing fits", () => {
    expect(countBy(people, "statements", { by: "speaker", acts: ["threaten"] })).toEqual([]);
  });

  test("counts places by their whole names and by state", () => {
    expect(countBy(small, "meetings", { by: ["place", "country"] })).toMatchObject([
      { place: "Port", country: "borea", count: 1 },
      { place: null, country: null, ids: ["talks-about-talks"] },
    ]);
  });

  test("counts answers once for each proposal", () => {
    const [proposal] = small.proposals;
    const [response] = proposal?.responses ?? [];
    const twice = { ...proposal, responses: [response, { ...response, id: "again" }] };
    expect(countBy({ ...small, proposals: [twice as never] }, "proposals", { by: "answer" })).toMatchObject([
      { answer: "unanswered", count: 1 },
    ]);
  });

  test("counts by classes of acts, and in a row with null the acts that have none", () => {
    expect(countBy(people, "statements", { by: "quadClass" })).toEqual([
      { quadClass: "verbal-conflict", count: 2, share: 0.5, ids: ["s1", "s2"] },
      { quadClass: "verbal-cooperation", count: 1, share: 0.25, ids: ["s4"] },
      { quadClass: null, count: 1, share: 0.25, ids: ["s3"] },
    ]);
  });

  test("leaves out an issue that is not in the dataset", () => {
    const [first] = people.statements;
    const data = {
      ...people,
      statements: [changed(first as NonNullable<typeof first>, { about: ["lost"] })],
    };
    expect(countBy(data, "statements", { by: "issue" }).map(({ issue }) => issue)).toEqual([
      "peace",
      "truce",
    ]);
  });

  test("counts by issues as a timeline groups by them", () => {
    expect(countBy(small, "statements", { by: "issue" })).toMatchObject([
      { issue: "truce", ids: ["gray-offers-truce", "borea-doubts"] },
    ]);
  });
});

describe("attributes", () => {
  const seats: Dataset = {
    ...small,
    actors: replaced(
      small.actors,
      ...(
        [
          ["alba", 12],
          ["borea", 3],
          ["daily", "many"],
        ] as const
      ).map(([id, value]) => changed(recordOf(small.actors, id), { attributes: { seats: value } })),
    ),
  };
  test("are counted by their values, numbers by size before texts", () => {
    expect(
      countBy(seats, "actors", { by: "attributes.seats" }).map((row) => row["attributes.seats"]),
    ).toEqual([3, 12, "many", null]);
    expect(
      countBy(seats, "actors", { by: "attributes.seats", attributes: { seats: [12, 3] } }),
    ).toMatchObject([{ count: 1 }, { count: 1 }]);
  });
  test("are sorted by type: numbers, texts, booleans, and last the records without the attribute", () => {
    const values = [undefined, true, "b", 12, false, "a", 3, "10"];
    const actors = values.map((value, i) => ({
      ...recordOf(small.actors, "alba"),
      id: `actor-${i}`,
      attributes: value === undefined ? { other: 1 } : { value },
    }));
    const rows = countBy({ ...small, actors } as Dataset, "actors", { by: "attributes.value" });
    expect(rows.map((row) => row["attributes.value"])).toEqual([3, 12, "10", "a", "b", false, true, null]);
  });
  test("have to exist, and only in kinds that have attributes", () => {
    const message =
      'Option by of countBy of actors: none of the actors has the attribute "seets". Did you mean "seats"?';
    for (const [by, path] of [
      ["attributes.seets", "/by"],
      [["type", "attributes.seets"], "/by/1"],
    ] as const)
      expect(issuesOf(() => countBy(seats, "actors", { by }))).toEqual([
        { code: "invalid-option", path, message, value: "seets" },
      ]);
    expect(() => countBy(seats, "proposals", { by: "attributes.seats" as never })).toThrow(
      'proposals cannot be counted by "attributes.seats".',
    );
  });
});

describe("misuse", () => {
  const wrong = (kind: Kind, options: unknown) => () => countBy(small, kind, options as never);
  test.each<[Kind, unknown, string]>([
    ["statements", { by: "speeker" }, 'statements cannot be counted by "speeker". Did you mean "speaker"?'],
    [
      "statements",
      { by: ["act", "tarket"] },
      'statements cannot be counted by "tarket". Did you mean "target"?',
    ],
    ["bases", { by: "month" }, 'bases cannot be counted by "month". Use one of'],
    ["statements", { by: ["act", "act"] }, 'has to be one name or two different ones, not "act" twice.'],
    ["statements", { by: ["act"] }, "has to be one name or two different ones, not an array of 1."],
    ["statements", { by: null }, "statements cannot be counted by null."],
    ["statements", {}, 'countBy of statements needs option by. Write { by: "…" }.'],
    ["statements", undefined, "countBy of statements needs option by."],
    ["statements", { by: "act", speekers: ["alba"] }, 'has no option "speekers". Did you mean "speakers"?'],
    ["terms" as Kind, { by: "about" }, 'countBy: there is no kind "terms".'],
    ["statement" as Kind, { by: "act" }, 'countBy: there is no kind "statement". Did you mean "statements"?'],
  ])("is an error: %s by %j", (kind, options, message) => {
    expect(wrong(kind, options)).toThrow(message);
  });
  test.each<[unknown, string, unknown]>([
    ["speeker", "/by", "speeker"],
    [7, "/by", 7],
    [["act", "tarket"], "/by/1", "tarket"],
    [["tarket", "act"], "/by/0", "tarket"],
    [["act"], "/by", ["act"]],
    [["act", "target", "on"], "/by", ["act", "target", "on"]],
  ])("of %j names the position and the value", (by, path, value) => {
    expect(issuesOf(wrong("statements", { by }))).toMatchObject([{ path, value }]);
  });
});

test.each<[Kind, string]>([
  ["documents", "language publisher author identifier day week month year"],
  ["actors", "document via identifier type memberOf parent role"],
  ["issues", "broader"],
  [
    "statements",
    "actor about document via speaker principal addressee target act reporting on stance issue quadClass day week month year",
  ],
  ["proposals", "actor about document via addressee proposer answer issue day week month year"],
  ["meetings", "actor about document via format status issue place country day week month year"],
  ["bases", "actor document via type status host operator place country"],
  ["events", "actor about document via type target status code issue place country day week month year"],
])("%s can be counted by %s", (kind, keys) => {
  expect(countKeysOf(kind, isDated[kind]).join(" ")).toBe(keys);
});

test("there is a key for every field of a filter that lists values", () => {
  for (const kind of kinds) {
    const fields: readonly (string | undefined)[] = countKeysOf(kind, isDated[kind]).map(filterFieldOf);
    const flags = ["differing", "doubtful", "conditional"];
    const missing = Object.keys(criteriaByKind[kind]).filter(
      (field) => field !== "places" && !flags.includes(field) && !fields.includes(field),
    );
    expect(missing, kind).toEqual([]);
  }
});

test("every key of every kind can be counted by", () => {
  for (const kind of kinds)
    for (const by of countKeysOf(kind, isDated[kind]))
      expect(countBy(small, kind, { by: by as never }).length, `${kind} by ${by}`).toBeGreaterThan(0);
});

test("shows values and counts without the lists of ids", () => {
  const shown = inspect(countBy(people, "statements", { by: "speaker" }));
  expect(shown).toContain("speaker  count  share");
  expect(shown).not.toContain("s1");
});

test("toRows replaces the ids by which records are counted with names, and keeps the ids of the records", () => {
  const idKeys = kinds.flatMap((kind) =>
    countKeysOf(kind, isDated[kind]).flatMap((by) => {
      const rows: readonly object[] = countBy(small, kind, { by: by as never });
      const isId = (value: unknown) => registryOf(small).byId.has(value as string);
      const column = (of: readonly object[]) => of.map((row) => (row as Record<string, unknown>)[by]);
      return column(rows).some(isId) && column(toRows(rows, { names: small })).some(isId) ? [by] : [];
    }),
  );
  expect(idKeys).toEqual([]);
  expect(toRows(countBy(people, "statements", { by: "speaker" }), { names: small })[0]?.ids).toBe("s1; s4");
});

test("results are frozen", () => {
  const rows = countBy(people, "statements", { by: "speaker" });
  expect([rows, rows[0], rows[0]?.ids].every((value) => Object.isFrozen(value))).toBe(true);
});

test("the class of each act follows from its CAMEO root", () => {
  for (const act of statementActs) {
    const { cameo } = codes(act);
    const expected =
      cameo === null ? undefined : Number(cameo) < 9 ? "verbal-cooperation" : "verbal-conflict";
    expect(quadClassOf(act), act).toBe(expected);
  }
});
