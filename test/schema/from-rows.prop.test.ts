import fc from "fast-check";
import { expect, test } from "vitest";
import { toRows } from "../../src/display/to-rows.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { fromRows } from "../../src/schema/from-rows.ts";
import { readRow } from "../../src/schema/read-row.ts";
import { type ObjectShape, type Shape, tableShapes } from "../../src/schema/table-shapes.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";
import { fromCsv, toCsv } from "../fixtures/csv.ts";
import { hostileText } from "../fixtures/hostile-text.ts";
import { small } from "../fixtures/small.ts";
import { splitTables, tablesOf } from "../fixtures/tables.ts";

/** Any value of a shape, whatever the rules of a dataset say of it: every member there or not, hostile in every text. */
function anyOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.type === "text") return hostileText;
  if (shape.type === "boolean") return fc.boolean();
  if (shape.type === "list") return fc.array(anyOf(shape.item), { minLength: 1, maxLength: 3 });
  if (shape.type === "object") return objectOf(shape);
  // A cell of text knows no negative zero.
  return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
}

function objectOf({ members }: ObjectShape): fc.Arbitrary<object> {
  const needed = members.filter(({ optional }) => !optional).map(({ name }) => name);
  const object = fc.record(
    Object.fromEntries(
      members.map(({ name, shape, optional }) => {
        const value = anyOf(shape);
        return [name, shape.type === "list" && !optional ? fc.oneof(value, fc.constant([])) : value];
      }),
    ),
    { requiredKeys: needed },
  );
  // An object of which there is nothing is no object in a cell.
  return needed.length > 0 ? object : object.filter((value) => Object.keys(value).length > 0);
}

const never = (problem: unknown) => expect.fail(JSON.stringify(problem));

test.each([...tableShapes()])("records of %s come back from rows, and from CSV", (_, { row: shape }) => {
  fc.assert(
    fc.property(fc.array(objectOf(shape), { minLength: 1, maxLength: 3 }), (records) => {
      const rows = toRows(records);
      expect(rows.map((row) => readRow(row, shape, never))).toEqual(records);
      expect(fromCsv(toCsv(rows)).map((row) => readRow(row, shape, never))).toEqual(records);
    }),
  );
});

/** Members whose texts are free. */
const free = new Set(
  "title datePublishedBasis note name role label proposition summary condition unit identifier license".split(
    " ",
  ),
);

/** A dataset with other texts wherever they are free, and notes and doubts where there can be. */
function retold(dataset: Dataset, texts: readonly string[]): Dataset {
  let next = 0;
  const text = () => texts[next++ % texts.length] as string;
  const retell = (value: unknown, member: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => retell(item, member));
    if (typeof value === "string") return free.has(member) ? text() : value;
    if (typeof value !== "object" || value === null) return value;
    const copy: Record<string, unknown> = Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, retell(inner, name)]),
    );
    if ("start" in copy) copy.says = { ...(copy.says as object), summary: text() };
    return copy;
  };
  return retell(dataset, "") as Dataset;
}

test("a dataset comes back from its tables, as rows, as CSV and with tables of lists", () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryDataset, fc.constant(small)),
      fc.array(hostileText, { minLength: 1, maxLength: 30 }),
      (dataset, texts) => {
        const told = retold(dataset, texts);
        expect(fromRows(tablesOf(told))).toEqual(told);
        expect(fromRows(tablesOf(told, (rows) => fromCsv(toCsv(rows))))).toEqual(told);
        expect(fromRows(splitTables(told))).toEqual(told);
      },
    ),
  );
});

test("whatever stands in a cell, an error is one of tables", () => {
  const cell = fc.oneof(hostileText, fc.anything({ withBigInt: true, withDate: true }));
  fc.assert(
    fc.property(
      fc.constantFrom("actors", "statements", "proposals", "meetings", "events"),
      fc.nat(),
      cell,
      (kind, at, value) => {
        const tables = tablesOf(small);
        const [row, ...rest] = tables[kind] as readonly object[];
        const columns = Object.keys(row as object);
        const column = columns[at % columns.length] as string;
        try {
          fromRows({ ...tables, [kind]: [{ ...row, [column]: value }, ...rest] });
        } catch (error) {
          expect(error).toMatchObject({ name: "DemarcheError" });
          for (const { path, message } of (error as { issues: { path: string; message: string }[] }).issues) {
            expect(path).toMatch(/^\/[\w.]+\/\d+\/[\w.]+$/);
            expect(message).toMatch(/^[\w.]+ row \d+, columns? [\w.*]+[:,] /);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

// Here, and not among the unit tests, which run once for every time zone: no property, but many rows.

test("more mistakes in a cell than a call takes arguments", () => {
  const parts = `${"x; ".repeat(300_000)}x`;
  const [row, ...rest] = tablesOf(small).statements as readonly object[];
  const statements = [{ ...row, "positions.on": parts, "positions.stance": parts }, ...rest];
  expect(() => fromRows({ ...tablesOf(small), statements })).toThrow(
    /^statements row 1, column positions\.stance, part 1: .*\n(.*\n){99}And \d+ more; `issues` has them all\.$/,
  );
});

test("100,000 rows in a time that grows with their number, not with its square", () => {
  const milliseconds = (count: number) => {
    const source = { "sources.document": "wire; wire", "sources.start": "3; 46", "sources.end": "7; 51" };
    const events = Array.from({ length: count }, (_, i) => ({
      id: `event-${i}`,
      title: "Event",
      type: "vote",
      status: "done",
      actors: "alba; borea",
      summary: "Something.",
      ...source,
    }));
    const begun = performance.now();
    expect(fromRows({ ...tablesOf(small), events }).events).toHaveLength(count);
    return performance.now() - begun;
  };
  // Twenty times as many rows: about 20 times as long, or 400 times if every row looked at every other.
  const few = milliseconds(5_000);
  expect(milliseconds(100_000) / few).toBeLessThan(120);
});
