import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { guardFormula, unguardFormula } from "../../src/export/formula-guard.ts";
import { toCsv } from "../../src/export/to-csv.ts";
import { wellFormed } from "../../src/export/well-formed.ts";
import { hostileString } from "../fixtures/hostile-strings.ts";

const cell = fc.oneof(
  { weight: 4, arbitrary: hostileString },
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const table = fc.uniqueArray(hostileString, { minLength: 1, maxLength: 4 }).chain((columns) =>
  fc.tuple(
    fc.constant(columns),
    fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
      minLength: 1,
      maxLength: 5,
    }),
  ),
);
const asRows = ([columns, lines]: readonly [readonly string[], readonly (readonly unknown[])[]]) =>
  lines.map((line) => {
    const row: Record<string, unknown> = {};
    columns.forEach((column, i) => {
      Object.defineProperty(row, column, { value: line[i], enumerable: true });
    });
    return row;
  });

test("a parser reads back every cell, and the guard can be undone", () => {
  fc.assert(
    fc.property(table, fc.constantFrom("guard" as const, "keep" as const), (drawn, formulas) => {
      const undo = formulas === "guard" ? unguardFormula : (text: string) => text;
      const rows = asRows(drawn);
      const read = parse(toCsv(rows, { formulas }), { relax_column_count: false, bom: false }) as string[][];
      const columns = Object.keys(rows[0] ?? {});
      expect(read.map((line) => line.map(undo))).toEqual([
        columns.map(wellFormed),
        ...rows.map((row) =>
          columns.map((column) => (row[column] === null ? "" : wellFormed(String(row[column])))),
        ),
      ]);
    }),
    { numRuns: 500 },
  );
});

test("no guarded text begins like a formula", () => {
  fc.assert(
    fc.property(hostileString, (text) => {
      const guarded = guardFormula(text);
      expect(guarded).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(unguardFormula(guarded)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
