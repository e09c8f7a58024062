import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { adjacent } from "../../src/query/adjacent.ts";
import { dataset as datasetOf, statement } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const actors = ["alba", "borea", "cira"].map((id) => ({
  id,
  type: "state" as const,
  name: id,
  sources: [],
}));

/** Returns a dataset with one statement of Alba for each date. The ids are `s0`, `s1`, … in the given order. */
function dated(...dates: readonly (string | undefined)[]) {
  const statements = dates.map((date, i) => statement({ id: `s${i}`, speaker: "alba", date }));
  return datasetOf({ actors, statements });
}

/** Returns the fields `id`, `certain` and `possible` of the previous and of the next statement. */
function sides(data: ReturnType<typeof dated>, id: string, options = {}) {
  const { previous, next } = adjacent(data, "statements", id, options);
  return [previous, next].map((side) => [side.id, side.certain, side.possible.join(" ")]);
}

describe("the order of time", () => {
  test("exact days have one record on each side", () => {
    const data = dated("2024-01-05", "2024-01-01", "2024-01-09");
    expect(sides(data, "s0")).toEqual([
      ["s1", true, "s1"],
      ["s2", true, "s2"],
    ]);
    // Only the nearest of the earlier records is possible.
    expect(sides(data, "s2")).toEqual([
      ["s0", true, "s0"],
      [null, true, ""],
    ]);
    const { kind, id, previous, next } = adjacent(data, "statements", "s1");
    expect([kind, id, previous.date, next.date]).toEqual(["statements", "s1", null, "2024-01-05"]);
  });

  test("the order within a day is unknown", () => {
    const data = dated("2024-01-05", "2024-01-05", "2024-01-09");
    expect(sides(data, "s0")).toEqual([
      [null, false, "s1"],
      ["s1", false, "s1 s2"],
    ]);
  });

  test("a record that certainly lies between two others hides the farther one", () => {
    // s1 is of some day in January. s2 may be before or after it, and s3 is certainly after both.
    const data = dated("2024-02-10", "2024-01", "2024-01-20", "2024-02-01");
    expect(sides(data, "s0")[0]).toEqual(["s3", true, "s3"]);
    expect(sides(data, "s3")[0]).toEqual(["s2", false, "s1 s2"]);
    expect(sides(data, "s1")).toEqual([
      [null, false, "s2"],
      ["s2", false, "s2 s3"],
    ]);
  });

  test("an undated record can be on either side, and comes last in the list", () => {
    expect(sides(dated("2024-01-05", undefined), "s0")).toEqual([
      [null, false, "s1"],
      ["s1", false, "s1"],
    ]);
    expect(sides(dated("2024-01-05", undefined), "s0", { from: "0001" })).toEqual([
      [null, true, ""],
      [null, true, ""],
    ]);
    expect(sides(dated("2024-01-05", undefined, "2024-01-09"), "s1")).toEqual([
      ["s2", false, "s0 s2"],
      [null, false, "s0 s2"],
    ]);
  });

  test("a date in doubt proves no order", () => {
    const data = dated("2024-01-05", "2023-01-01~", "2024-01-09");
    expect(sides(data, "s0")).toEqual([
      ["s1", false, "s1"],
      ["s2", false, "s1 s2"],
    ]);
  });

  test("an interval counts from its beginning", () => {
    const data = dated("2024-01-01/2024-02-01", "2024-01-05");
    expect(sides(data, "s1")[0]).toEqual(["s0", true, "s0"]);
    expect(sides(data, "s0")[1]).toEqual(["s1", true, "s1"]);
  });
});

describe("options", () => {
  const statements = [
    { id: "s0", speaker: "alba", date: "2024-01-01", targets: ["borea"] },
    { id: "s1", speaker: "borea", date: "2024-01-02" },
    { id: "s2", speaker: "cira", jointlyWith: ["alba"], date: "2024-01-03" },
    { id: "s3", speaker: "alba", date: "2024-01-04", attributes: { room: 1 } },
    { id: "s4", speaker: "cira", date: "2024-01-05", targets: ["alba", "borea"], attributes: { room: 1 } },
  ].map(statement);
  const data = datasetOf({ actors, statements });
  const ids = (id: string, options: object) => sides(data, id, options).map(([found]) => found);

  test("same keeps the records that have a value in common", () => {
    expect(ids("s3", { same: "speaker" })).toEqual(["s2", null]);
    expect(ids("s2", { same: "speaker" })).toEqual(["s0", "s3"]);
    expect(ids("s0", { same: "target" })).toEqual([null, "s4"]);
    expect(ids("s3", { same: "month" })).toEqual(["s2", "s4"]);
    expect(ids("s3", { same: "attributes.room" })).toEqual([null, "s4"]);
  });
  test("records without a value have this in common", () => {
    expect(ids("s1", { same: "target" })).toEqual([null, "s2"]);
    expect(ids("s1", { same: "attributes.room" })).toEqual(["s0", "s2"]);
  });
  test("the record need not fit the filter, and same does not depend on the filter", () => {
    expect(ids("s1", { speakers: ["alba"] })).toEqual(["s0", "s2"]);
    expect(ids("s2", { speakers: ["alba"], same: "speaker" })).toEqual(["s0", "s3"]);
    expect(ids("s1", { speakers: ["alba"], same: "speaker" })).toEqual([null, null]);
    expect(ids("s3", { attributes: { room: [1] }, same: "attributes.room" })).toEqual([null, "s4"]);
  });
  test("a record outside the filter keeps all its values for same", () => {
    // s4 is a statement of Cira. She also made s2, jointly with Alba, so both statements have her in common.
    expect(ids("s4", { speakers: ["alba"], same: "speaker" })).toEqual(["s2", null]);
  });
  test("same compares only the stances on the matters of the filter", () => {
    const positions = (on: "peace" | "truce", stance: "support" | "oppose") => ({ on, stance });
    const divided = datasetOf({
      actors,
      issues: [
        { id: "peace", label: "Peace", proposition: "There should be peace." },
        { id: "truce", label: "Truce", proposition: "There should be a truce." },
      ],
      statements: [
        [positions("truce", "support"), positions("peace", "oppose")],
        [positions("truce", "oppose")],
        [positions("truce", "support")],
      ].map((taken, i) =>
        statement({ id: `s${i}`, speaker: "alba", date: `2024-01-0${i + 1}`, positions: taken }),
      ),
    });
    const next = (options: object) =>
      adjacent(divided, "statements", "s0", { same: "stance", ...options }).next.id;
    expect(next({})).toBe("s1");
    expect(next({ on: ["truce"] })).toBe("s2");
  });
  test("a record is found by the date of its act", () => {
    const { previous, next } = adjacent({ ...small }, "documents", "paper");
    expect([previous.id, next.id]).toEqual(["wire", null]);
    expect(adjacent({ ...small }, "proposals", "truce-offer").next.possible).toEqual([]);
  });
});

test("the result shows itself as two rows", () => {
  const shown = inspect(adjacent(dated("2024-01-05", "2024-01-01", "2024-01-09"), "statements", "s0"));
  expect(shown.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
    ["order", "id", "date", "certain", "possible"],
    ["previous", "s1", "2024-01-01", "true", "s1"],
    ["next", "s2", "2024-01-09", "true", "s2"],
  ]);
});

describe("errors", () => {
  const failure = (kind: string, id: string, options: object = {}): unknown => {
    try {
      adjacent({ ...small }, kind as "statements", id, options);
    } catch (error) {
      const { code, path, message } = error as DemarcheError;
      return [code, path, message];
    }
    return undefined;
  };
  test.each<[string, string, object, unknown[]]>([
    [
      "statement",
      "borea-doubts",
      {},
      ["unknown-kind", "", 'adjacent: there is no kind "statement". Did you mean "statements"?'],
    ],
    [
      "terms",
      "weapons-rest",
      {},
      ["unknown-kind", "", expect.stringContaining('adjacent: there is no kind "terms".')],
    ],
    [
      "bases",
      "valley-post",
      {},
      [
        "invalid-option",
        "",
        'adjacent: bases have no dates, so no order in time. list(dataset, "bases") has them by id.',
      ],
    ],
    [
      "statements",
      "borea-doubt",
      {},
      ["unknown-id", "", 'adjacent: "borea-doubt" is no id of statements. Did you mean "borea-doubts"?'],
    ],
    [
      "statements",
      "truce-offer",
      {},
      ["wrong-kind", "", 'adjacent: "truce-offer" is an id of proposals. Give an id of statements.'],
    ],
    [
      "statements",
      "borea-doubts",
      { same: "speeker" },
      [
        "invalid-option",
        "/same",
        'Option same of adjacent of statements: statements cannot be compared by "speeker". Did you mean "speaker"?',
      ],
    ],
    [
      "statements",
      "borea-doubts",
      { speeker: ["alba"] },
      [
        "unknown-option",
        "/speeker",
        'adjacent of statements has no option "speeker". Did you mean "speakers"?',
      ],
    ],
  ])("%s %s %o", (kind, id, options, expected) => {
    expect(failure(kind, id, options)).toEqual(expected);
  });
});
