import { describe, expect, test } from "vitest";
import { defineDataset } from "../../src/coding/define-dataset.ts";
import { dataset } from "../../src/data/index.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { find } from "../../src/query/find.ts";
import { small } from "../fixtures/small.ts";

const wire = small.documents[0] as (typeof small.documents)[0];
const sources = [{ document: "wire", start: 0, end: 3 }] as const;

describe("defineDataset", () => {
  test("returns a frozen copy that has every kind", () => {
    const definition = {
      documents: [{ ...wire, publisher: "daily" }],
      actors: [{ id: "daily", type: "outlet", name: "The Daily", sources }],
    } as const;
    const mine = defineDataset(definition);
    expect(mine.statements).toEqual([]);
    expect(mine.actors).toEqual(definition.actors);
    expect(Object.isFrozen(mine) && Object.isFrozen(mine.actors[0]?.sources[0])).toBe(true);
    expect(Object.isFrozen(definition.actors[0])).toBe(false);
  });
  test("extends another dataset and has its records", () => {
    const mine = defineDataset(
      {
        bases: [
          {
            id: "my-base",
            name: "My base",
            nameAttested: true,
            type: "military",
            host: "romania",
            operators: [],
            status: "planned",
            sources: [{ document: "putin-lukashenko-report", start: 0, end: 9 }],
          },
        ],
      },
      { extends: dataset },
    );
    expect(mine.bases.length).toBe(dataset.bases.length + 1);
    expect(find(mine, "actors", "romania").name).toBe("Romania");
    expect(find(mine, "bases", "my-base").host).toBe("romania");
  });
  test("throws every problem that the call finds", () => {
    try {
      defineDataset({
        documents: [wire],
        actors: [
          { id: "Alba", type: "state", name: "Alba", sources: [{ document: "wire", start: 0, end: 999 }] },
        ],
      });
      expect.unreachable();
    } catch (error) {
      expect((error as DemarcheError).issues.map(({ code, path }) => [code, path])).toEqual([
        ["unknown-id", "/documents/0/publisher"],
        ["invalid-id", "/actors/0/id"],
        ["invalid-citation", "/actors/0/sources/0"],
      ]);
    }
  });
  test("refuses an id of the extended dataset, once", () => {
    const again = () =>
      defineDataset(
        { issues: [{ id: "arms-control", label: "Again", proposition: "Again." }] },
        { extends: dataset },
      );
    expect(again).toThrow('issues "arms-control": the extended dataset has this id among its issues.');
    try {
      again();
    } catch (error) {
      expect((error as DemarcheError).issues).toHaveLength(1);
    }
  });
  test("refuses a misspelt kind or option", () => {
    expect(() => defineDataset({ statement: [] } as never)).toThrow(
      'the dataset has no field "statement". Did you mean "statements"?',
    );
    expect(() => defineDataset({}, { extend: dataset } as never)).toThrow('Did you mean "extends"?');
  });
});

describe("a definition that the compiler has not checked", () => {
  // biome-ignore lint/suspicious/noExplicitAny: plain JavaScript has no types.
  const define = defineDataset as any;
  const linesOf = (run: () => unknown): readonly string[] => {
    try {
      run();
      return [];
    } catch (error) {
      expect(error).toBeInstanceOf(DemarcheError);
      return (error as DemarcheError).issues.map(({ path, message }) => `${path} ${message}`);
    }
  };
  const statement = small.statements[0];

  test.each<[string, unknown, readonly string[]]>([
    [
      "undefined",
      undefined,
      [
        " defineDataset: the definition has to be an object, not undefined. Write defineDataset({ actors: [...] }).",
      ],
    ],
    [
      "a list",
      [],
      [
        " defineDataset: the definition has to be an object, not an array of 0. Write defineDataset({ actors: [...] }).",
      ],
    ],
    [
      "an object for a list",
      { issues: { a: 1 } },
      ["/issues the dataset: issues has to be a list of records, not an object."],
    ],
    [
      "a record that is null",
      { issues: [null] },
      ["/issues/0 issues number 0 has to be an object, not null."],
    ],
    [
      "a value that is not allowed",
      { ...small, bases: [{ ...small.bases[0], type: "militry" }] },
      ['/bases/0/type bases "valley-post": type cannot be "militry". Did you mean "military"?'],
    ],
    [
      "a missing field",
      { ...small, statements: [{ ...statement, positions: undefined }] },
      ['/statements/0/positions statements "gray-offers-truce": positions is missing; it has to be a list.'],
    ],
    [
      "an unknown field",
      { ...small, bases: [{ ...small.bases[0], hosts: "borea" }] },
      ['/bases/0/hosts bases "valley-post" has no field "hosts". Did you mean "host"?'],
    ],
    [
      "a text that is a number",
      { ...small, bases: [{ ...small.bases[0], name: 5 }] },
      ['/bases/0/name bases "valley-post": name has to be a text, not 5.'],
    ],
    [
      "an id in place of a list",
      { ...small, bases: [{ ...small.bases[0], operators: "alba" }] },
      ['/bases/0/operators bases "valley-post": operators has to be a list, not "alba".'],
    ],
    [
      "a span with a text for its start",
      { ...small, bases: [{ ...small.bases[0], sources: [{ document: "wire", start: "3", end: 7 }] }] },
      [
        '/bases/0/sources/0/start bases "valley-post": sources.0.start has to be a whole number of 0 or more, not "3".',
      ],
    ],
  ])("reports %s", (_, definition, expected) => {
    expect(linesOf(() => define(definition)).filter((line) => !line.includes("is no id of"))).toEqual(
      expected,
    );
  });

  test("reports a circle of objects without following it", () => {
    const base: Record<string, unknown> = { ...small.bases[0] };
    base.place = base;
    expect(linesOf(() => define({ ...small, bases: [base] })).length).toBeGreaterThan(0);
  });

  test("accepts a valid definition", () => {
    expect(define(small)).toEqual(small);
  });
});
