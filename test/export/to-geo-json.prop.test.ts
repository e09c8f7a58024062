import fc from "fast-check";
import { expect, test } from "vitest";
import { toGeoJson } from "../../src/export/to-geo-json.ts";
import { hostileDataset } from "../fixtures/hostile-dataset.ts";

test("features are exactly the records with coordinates, and survive JSON", () => {
  fc.assert(
    fc.property(hostileDataset, (dataset) => {
      const made = toGeoJson(dataset);
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      const placed = [...dataset.bases, ...dataset.meetings, ...dataset.events].filter(
        ({ place }) => place?.coordinates !== undefined,
      );
      expect(made.features.map(({ id, geometry }) => [id, geometry.coordinates])).toEqual(
        placed.map(({ id, place }) => [id, place?.coordinates]),
      );
    }),
    { numRuns: 60 },
  );
});
