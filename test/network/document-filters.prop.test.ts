import fc from "fast-check";
import { expect, test } from "vitest";
import { codedRows } from "../../src/network/coded-rows.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";

test("a filter by a document keeps the stances of the statements that it attests", () => {
  let several = 0;
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const rows = codedRows(dataset, { attributeTo: "speaker" }).filter(({ via }) => via === "position");
      for (const { id } of dataset.documents) {
        const attested = new Set(
          dataset.statements.flatMap(({ id: statementId, sources }) =>
            sources.some(({ document, supports }) => document === id && supports === undefined)
              ? statementId
              : [],
          ),
        );
        const expected = rows.filter(({ record }) => attested.has(record)).length;
        if (expected > rows.filter(({ document }) => document === id).length) several += 1;
        const options = { mode: "two-mode", rows: "speaker", aggregation: "ignore" } as const;
        const include = { via: ["position"], document: [id] };
        expect(stanceNetwork(dataset, { ...options, include }).counted).toBe(expected);
      }
    }),
    { numRuns: 60 },
  );
  expect(several).toBeGreaterThan(0);
});
