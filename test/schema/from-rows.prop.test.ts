import fc from "fast-check";
import { expect, test } from "vitest";
import { attributeNamePattern } from "../../src/dataset/attribute-name.ts";
import { toRows } from "../../src/display/to-rows.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { fromRows } from "../../src/schema/from-rows.ts";
import { readRow } from "../../src/schema/read-row.ts";
import { type ObjectShape, type Shape, tableShapes } from "../../src/schema/table-shapes.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";
import { cpuMilliseconds } from "../fixtures/cpu-milliseconds.ts";
import { fromCsv, toCsv } from "../fixtures/csv.ts";
import { hostileText } from "../fixtures/hostile-text.ts";
import { small } from "../fixtures/small.ts";
import { splitTables, tablesOf } from "../fixtures/tables.ts";

/**
 * Generates values of a shape. They have hostile texts, and each optional field is present or absent. The values may
 * break the rules of datasets.
 */
function arbitraryOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.type === "text") return hostileText;
  if (shape.type === "boolean") return fc.boolean();
  if (shape.type === "list") return fc.array(arbitraryOf(shape.item), { minLength: 1, maxLength: 3 });
  if (shape.type === "object") return arbitraryObject(shape);
  if (shape.type === "attributes") {
    // CSV has no types, so the values are texts.
    const name = hostileText.filter((text) => attributeNamePattern.test(text));
    return fc.dictionary(name, hostileText, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
  }
  // A cell of text cannot distinguish 0 from −0: it has "0" for both. Adding 0 turns −0 into 0.
  return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
}

function arbitraryObject({ fields }: ObjectShape): fc.Arbitrary<object> {
  const required = fields.filter(({ optional }) => !optional).map(({ name }) => name);
  const object = fc.record(
    Object.fromEntries(
      fields.map(({ name, shape, optional }) => {
        const value = arbitraryOf(shape);
        return [name, shape.type === "list" && !optional ? fc.oneof(value, fc.constant([])) : value];
      }),
    ),
    { requiredKeys: required },
  );
  // Cells cannot express an object without fields.
  return required.length > 0 ? object : object.filter((value) => Object.keys(value).length > 0);
}

const never = (problem: unknown) => expect.fail(JSON.stringify(problem));

test.each([...tableShapes()])("reads the same records of %s from rows and from CSV", (_, { row: shape }) => {
  fc.assert(
    fc.property(fc.array(arbitraryObject(shape), { minLength: 1, maxLength: 3 }), (records) => {
      const rows = toRows(records);
      expect(rows.map((row) => readRow(row, shape, never))).toEqual(records);
      expect(fromCsv(toCsv(rows)).map((row) => readRow(row, shape, never))).toEqual(records);
    }),
  );
});

/** The names of the fields that can have any text. */
const freeTextFields = new Set(
  "title datePublishedBasis note name role label proposition summary condition unit identifier license".split(
    " ",
  ),
);

/** Returns a copy of a dataset in which every field of free text has another text, and every citation has a summary. */
function withTexts(dataset: Dataset, texts: readonly string[]): Dataset {
  let next = 0;
  const nextText = () => texts[next++ % texts.length] as string;
  const replaceTexts = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => replaceTexts(item, field));
    if (typeof value === "string") return freeTextFields.has(field) ? nextText() : value;
    if (typeof value !== "object" || value === null) return value;
    const copy: Record<string, unknown> = Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, replaceTexts(inner, name)]),
    );
    if ("document" in copy) copy.says = { ...(copy.says as object), summary: `otherwise: ${nextText()}` };
    return copy;
  };
  return replaceTexts(dataset, "") as Dataset;
}

/** Returns a copy of a dataset in which every attribute is a text. */
function withTextAttributes(dataset: Dataset): Dataset {
  return JSON.parse(JSON.stringify(dataset), (name, value) =>
    name === "attributes"
      ? Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, `${inner}`]))
      : value,
  );
}

test("reads the same dataset from its rows, from CSV and from separate tables of lists", () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryDataset, fc.constant(small)),
      fc.array(hostileText, { minLength: 1, maxLength: 30 }),
      (dataset, texts) => {
        const changed = withTexts(dataset, texts);
        expect(fromRows(tablesOf(changed))).toEqual(changed);
        // CSV has no types, so attributes become texts.
        const fromText = fromRows(tablesOf(changed, (rows) => fromCsv(toCsv(rows))));
        expect(fromText).toEqual(withTextAttributes(changed));
        expect(fromRows(splitTables(changed))).toEqual(changed);
      },
    ),
  );
});

test("every error about any cell names a table and a row", () => {
  const cell = fc.oneof(hostileText, fc.anything({ withBigInt: true, withDate: true }));
  fc.assert(
    fc.property(
      fc.constantFrom("actors", "statements", "proposals", "meetings", "events"),
      fc.nat(),
      cell,
      (kind, seed, value) => {
        const tables = tablesOf(small);
        const [row, ...rest] = tables[kind] as readonly object[];
        const columns = Object.keys(row as object);
        const column = columns[seed % columns.length] as string;
        try {
          fromRows({ ...tables, [kind]: [{ ...row, [column]: value }, ...rest] });
        } catch (error) {
          expect(error).toMatchObject({ name: "DemarcheError" });
          for (const { path, message } of (error as { issues: { path: string; message: string }[] }).issues) {
            expect(path).toMatch(/^\/[\w.]+\/\d+\/[\w.]+$/);
            expect(message).toMatch(
              /^[\w.]+ row \d+ \(the (first|\d+(st|nd|rd|th))\), columns? [\w.*]+[:,] /,
            );
          }
        }
      },
    ),
    { numRuns: 250 },
  );
});

// The following tests are slow, and they are not property tests. They are in this file because property tests run only
// once, whereas unit tests run in several time zones.

test("reports more problems in a cell than a call can have arguments", () => {
  const parts = `${"x; ".repeat(150_000)}x`;
  const [row, ...rest] = tablesOf(small).statements as readonly object[];
  const statements = [{ ...row, addressees: parts }, ...rest];
  expect(() => fromRows({ ...tablesOf(small), statements })).toThrow(
    /^statements row 0 \(the first\), column addressees, part 1: .*\n(.*\n){99}And \d+ more; `issues` has them all\.$/,
  );
});

test("the time to read 100,000 rows grows linearly with their number", () => {
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
    return cpuMilliseconds(() => {
      expect(fromRows({ ...tablesOf(small), events }).events).toHaveLength(count);
    });
  };
  // In linear time, 20 times as many rows take about 20 times as long. In quadratic time, they would take 400 times as
  // long.
  const few = milliseconds(5_000);
  expect(milliseconds(100_000) / few).toBeLessThan(120);
});
