import fc from "fast-check";
import { expect, test } from "vitest";
import { fromDataPackage } from "../../src/export/from-data-package.ts";
import { toDataPackage } from "../../src/export/to-data-package.ts";
import { wellFormed } from "../../src/export/well-formed.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { hostileDataset } from "../fixtures/hostile-dataset.ts";
import { integrityProblems, parsePackage, textTables } from "../fixtures/read-tables.ts";

/** Returns a dataset in which replacement characters replace lone surrogates, which UTF-8 cannot encode. */
function asWritten(value: unknown): unknown {
  if (typeof value === "string") return wellFormed(value);
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asWritten(inner)]));
}

test("every field of every record is restored from the files, and every foreign key is resolved", () => {
  fc.assert(
    fc.property(hostileDataset, fc.constantFrom("guard" as const, undefined), (dataset, formulas) => {
      const made = toDataPackage(dataset as Dataset, { formulas });
      const tables = parsePackage(made);
      expect(fromDataPackage(textTables(made), { formulas })).toStrictEqual(asWritten(dataset));
      expect(fromDataPackage(made.files, { formulas })).toStrictEqual(asWritten(dataset));
      // In these tables, the cells have the types of the descriptor. The quotes that protect against formulas have
      // already been removed.
      expect(fromDataPackage(Object.fromEntries(tables), { formulas: "keep" })).toStrictEqual(
        asWritten(dataset),
      );
      expect(integrityProblems(made, tables)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
