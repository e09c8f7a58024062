import fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { fromJsonLd } from "../../src/export/from-json-ld.ts";
import { toJsonLd } from "../../src/export/to-json-ld.ts";
import { hostileDataset } from "../fixtures/hostile-dataset.ts";

const base = "https://example.org/record";
const documentLoader = (url: string): never => {
  throw new Error(`Nothing has to be loaded, and ${url} was asked for.`);
};

test("what was written comes back by way of JSON, every member present, absent or empty as it was", () => {
  fc.assert(
    fc.property(hostileDataset, fc.boolean(), (dataset, based) => {
      const text = JSON.stringify(toJsonLd(dataset, based ? { base } : {}));
      expect(fromJsonLd(JSON.parse(text))).toStrictEqual(dataset);
    }),
    { numRuns: 150 },
  );
});

test("what a processor has expanded, and compacted with the same context, comes back too", async () => {
  await fc.assert(
    fc.asyncProperty(hostileDataset, async (dataset) => {
      const document = JSON.parse(JSON.stringify(toJsonLd(dataset, { base })));
      const expanded = await jsonld.expand(document, { documentLoader, safe: true });
      const compacted = await jsonld.compact(expanded, document["@context"], { documentLoader, base });
      expect(fromJsonLd(compacted)).toStrictEqual(dataset);
    }),
    { numRuns: 25 },
  );
});
