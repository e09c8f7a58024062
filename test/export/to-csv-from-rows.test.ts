import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { toCsv } from "../../src/export/to-csv.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { kinds } from "../../src/model/ids.ts";
import { fromRows } from "../../src/schema/from-rows.ts";
import { small } from "../fixtures/small.ts";

test.each<[string, Dataset]>([
  ["the bundled record", bundled],
  ["the small record", small],
])("fromRows restores %s from the CSV of each kind", (_, dataset) => {
  const tables = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      parse(toCsv(dataset[kind], { formulas: "keep" }), { columns: true }) as object[],
    ]),
  );
  expect(fromRows({ ...tables, metadata: dataset.metadata })).toEqual(dataset);
});
