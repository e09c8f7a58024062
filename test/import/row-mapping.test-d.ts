import { column, columns, type Field, mapRows } from "demarche/import";
import { expectTypeOf, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Stance } from "../../src/model/stance.ts";

const rows = [{ who: "Alba", year: 2024, vote: "Y" }];
const document = { title: "Votes" };

test("the names of columns are those of the rows", () => {
  const { dataset } = mapRows(rows, { document, statement: { speaker: column("who"), act: "vote" } });
  expectTypeOf(dataset).toEqualTypeOf<Dataset>();
  // @ts-expect-error The rows have no column "whom".
  mapRows(rows, { document, statement: { speaker: column("whom"), act: "vote" } });
  // @ts-expect-error The rows have no column "city".
  mapRows(rows, { document, statement: { speaker: "Alba", act: "vote", attributes: ["city"] } });
});

test("values and tables of values are those of the model", () => {
  // @ts-expect-error There is no such act.
  mapRows(rows, { document, statement: { speaker: "Alba", act: "cast" } });
  const stance = column("vote", { values: { Y: "support", N: "oppose" } });
  mapRows(rows, { document, statement: { speaker: "Alba", act: "vote", positions: [{ on: "A", stance }] } });
  const wrong = column("vote", { values: { Y: "for" } });
  // @ts-expect-error "for" is no stance.
  const field: Field<(typeof rows)[0], Stance> = wrong;
  expectTypeOf(field).not.toBeAny();
});

test("functions get the row", () => {
  mapRows(rows, {
    document,
    actor: (name, row) => {
      expectTypeOf(name).toEqualTypeOf<string>();
      expectTypeOf(row.year).toEqualTypeOf<number>();
      return { type: "state" };
    },
    statement: { speaker: (row) => row.who, act: () => "vote", date: (row) => row.year },
  });
  expectTypeOf<(row: { a: string }) => string>().toExtend<Field<{ a: string }, string>>();
});

test("rows of any columns and rows that are arrays", () => {
  mapRows(rows as readonly Record<string, unknown>[], {
    document,
    statement: { speaker: column("any"), act: "vote" },
  });
  mapRows([["Alba", "2024"]], { document, statement: { speaker: column(0), act: "vote" } });
});

test("the type of the rows may be an interface", () => {
  interface Vote {
    readonly who: string;
    readonly note?: string;
  }
  const votes: readonly Vote[] = [{ who: "Alba" }];
  mapRows(votes, { document, statement: { speaker: column("who"), act: "vote", note: column("note") } });
});

test("several columns, and columns with the names of the fields", () => {
  mapRows(rows, { document, statement: { columns: { speaker: "who", date: "year" }, act: "vote" } });
  // @ts-expect-error The rows have no column "whom".
  mapRows(rows, { document, statement: { columns: { speaker: "whom" }, act: "vote" } });
  // @ts-expect-error There is no such field.
  mapRows(rows, { document, statement: { columns: { speeker: "who" }, act: "vote" } });
  const position = columns({ on: "who", stance: "vote" });
  mapRows(rows, { document, statement: { speaker: "Alba", act: "vote", positions: [position] } });
  mapRows(rows, { document, statement: { columns: "same", speaker: column("who") } });
  // @ts-expect-error The speaker is required.
  mapRows(rows, { document, statement: { act: "vote" } });
  // @ts-expect-error There is no such value.
  mapRows(rows, { document, statement: { columns: "all", act: "vote" } });
  // @ts-expect-error There is no such field.
  mapRows(rows, { document, statement: { columns: "same", speeker: "Alba" } });
});
