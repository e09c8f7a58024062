import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarUnits } from "../../src/dates/calendar-period.ts";
import { type Kind, kinds } from "../../src/model/ids.ts";
import { countBy } from "../../src/query/count-by.ts";
import { countKeysOf, filterFieldOf } from "../../src/query/counts/count-keys.ts";
import { isDated } from "../../src/query/filters/filter-rules.ts";
import { list } from "../../src/query/list.ts";
import { arbitraryDataset, linkedDataset, shuffled } from "../fixtures/arbitrary-dataset.ts";

type Row = Readonly<Record<string, unknown>> & { readonly count: number; readonly ids: readonly string[] };

/** Generates a kind of record, and one or two different keys by which records of this kind can be counted. */
const counted = fc.constantFrom(...kinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    keys: fc.uniqueArray(fc.constantFrom(...countKeysOf(kind, isDated[kind])), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
);

const rowsOf = (dataset: Parameters<typeof countBy>[0], kind: Kind, keys: readonly string[], filter = {}) =>
  countBy(dataset, kind, {
    ...filter,
    by: (keys.length === 1 ? keys[0] : keys) as never,
  }) as unknown as readonly Row[];

test("a row has exactly the records that list selects for its values", () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryDataset, linkedDataset), counted, (dataset, { kind, keys }) => {
      // Only statements have the filter `conditional`. It applies to the positions that `on` selects, so it is tested
      // together with counts by `on`.
      const selections = kind === "statements" ? [{}, { conditional: true }] : [{}];
      for (const selection of selections)
        for (const row of rowsOf(dataset, kind, keys, selection)) {
          const fields = keys.map((key) => [filterFieldOf(key), row[key]] as const);
          if (fields.some(([field, value]) => field === undefined || value === null)) continue;
          const filter = {
            ...Object.fromEntries(fields.map(([field, value]) => [field, [value]])),
            ...selection,
          };
          expect(row.ids).toEqual(list(dataset, kind, filter).map(({ id }) => id));
          expect(rowsOf(dataset, kind, keys, filter)).toEqual([{ ...row, share: 1 }]);
        }
    }),
    { numRuns: 500 },
  );
});

test("every record is in a row, by period in exactly one, and the input has no order", () => {
  fc.assert(
    fc.property(arbitraryDataset, counted, fc.nat(50), (dataset, { kind, keys }, seed) => {
      const rows = rowsOf(dataset, kind, keys);
      const counted = rows.flatMap(({ ids }) => ids);
      expect(new Set(counted)).toEqual(new Set(list(dataset, kind).map(({ id }) => id)));
      if (keys.every((key) => (calendarUnits as readonly string[]).includes(key)))
        expect(counted).toHaveLength(list(dataset, kind).length);
      for (const { count, ids } of rows) expect([count, new Set(ids).size]).toEqual([ids.length, ids.length]);
      expect(JSON.stringify(rowsOf(shuffled(dataset, seed), kind, keys))).toBe(JSON.stringify(rows));
    }),
    { numRuns: 250 },
  );
});
