import fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { fromJsonLd } from "../../src/export/from-json-ld.ts";
import { toJsonLd } from "../../src/export/to-json-ld.ts";
import { hostileDataset } from "../fixtures/hostile-dataset.ts";

const base = "https://example.org/record";
const documentLoader = (url: string): never => {
  throw new Error(`No document has to be loaded, but ${url} was requested.`);
};

test("a dataset is restored from JSON, with every field present, absent or empty as before", () => {
  fc.assert(
    fc.property(hostileDataset, fc.boolean(), (dataset, based) => {
      const text = JSON.stringify(toJsonLd(dataset, based ? { base } : {}));
      expect(fromJsonLd(JSON.parse(text))).toStrictEqual(dataset);
    }),
    { numRuns: 150 },
  );
});

test("a document that was expanded and compacted with its own context is restored too", async () => {
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

test("a base that is a script or contains its data is refused", () => {
  const schemes = fc.constantFrom("javascript:", "data:", "JavaScript:", "vbscript:", "blob:");
  fc.assert(
    fc.property(hostileDataset, schemes, fc.string(), (dataset, scheme, rest) => {
      expect(() => toJsonLd(dataset, { base: scheme + rest })).toThrow("Option base of toJsonLd");
    }),
    { numRuns: 60 },
  );
});
