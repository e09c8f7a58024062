import { describe, expect, test } from "vitest";
import { defineDataset } from "../../src/coding/define-dataset.ts";
import { dataset } from "../../src/data/index.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import { find } from "../../src/query/find.ts";
import { small } from "../fixtures/small.ts";

const wire = small.documents[0] as (typeof small.documents)[0];
const sources = [{ document: "wire", start: 0, end: 3 }] as const;

describe("defineDataset", () => {
  test("is a frozen copy with every kind, whatever is left out", () => {
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
  test("extends another dataset, and holds its records", () => {
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
  test("tells everything that is wrong when it runs", () => {
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
  test("an id of the dataset that is extended cannot be defined again", () => {
    const again = () =>
      defineDataset(
        { issues: [{ id: "arms-control", label: "Again", proposition: "Again." }] },
        { extends: dataset },
      );
    expect(again).toThrow(
      'issues "arms-control": the dataset that is extended has this id among its issues.',
    );
    try {
      again();
    } catch (error) {
      expect((error as DemarcheError).issues).toHaveLength(1);
    }
  });
  test("a misspelt kind or option is an error", () => {
    expect(() => defineDataset({ statement: [] } as never)).toThrow(
      'there is no kind "statement". Did you mean "statements"?',
    );
    expect(() => defineDataset({}, { extend: dataset } as never)).toThrow('Did you mean "extends"?');
  });
});
