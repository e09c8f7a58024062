import fc from "fast-check";
import { expect, test } from "vitest";
import { fromNdjson } from "../../src/export/from-ndjson.ts";
import { toJsonLd, toJsonLdPieces } from "../../src/export/to-json-ld.ts";
import { toNdjson, toNdjsonPieces } from "../../src/export/to-ndjson.ts";
import { hostileDataset } from "../fixtures/hostile-dataset.ts";

test("a dataset is restored from NDJSON, wherever the pieces end", () => {
  fc.assert(
    fc.property(hostileDataset, fc.array(fc.nat(5000)), (dataset, ends) => {
      const text = toNdjson(dataset);
      expect(fromNdjson(text)).toStrictEqual(dataset);
      expect(fromNdjson(toNdjsonPieces(dataset))).toStrictEqual(dataset);
      const cuts = [0, ...ends.sort((a, b) => a - b), text.length];
      expect(fromNdjson(cuts.map((end, i) => text.slice(cuts[i - 1] ?? 0, end)))).toStrictEqual(dataset);
    }),
    { numRuns: 100 },
  );
});

test("the pieces of JSON-LD are the text of the document when joined", () => {
  fc.assert(
    fc.property(hostileDataset, (dataset) => {
      expect([...toJsonLdPieces(dataset)].join("")).toBe(JSON.stringify(toJsonLd(dataset)));
    }),
    { numRuns: 50 },
  );
});
