import { expectTypeOf, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { fromRows, type RowTables } from "../../src/schema/from-rows.ts";

test("accepts rows of any reader, and a misspelt table does not compile", () => {
  interface Actor {
    readonly id: string;
    readonly name: string;
  }
  expectTypeOf<{ actors: Actor[]; "actors.sources": Record<string, unknown>[] }>().toExtend<RowTables>();
  expectTypeOf(Object.fromEntries([["actors", [{ id: "a" }]]])).toExtend<RowTables>();
  expectTypeOf(fromRows({ statements: [], metadata: { title: "A" } })).toEqualTypeOf<Dataset>();
  // @ts-expect-error: a misspelt table
  fromRows({ statments: [] });
  // @ts-expect-error: `statement` is not a kind
  fromRows({ "statement.positions": [] });
});
