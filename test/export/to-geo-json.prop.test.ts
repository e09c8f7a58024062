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

test("every record is either on the map or in the list of those without coordinates", () => {
  fc.assert(
    fc.property(hostileDataset, fc.boolean(), (dataset, byName) => {
      const records = [...dataset.bases, ...dataset.meetings, ...dataset.events];
      const keys = records.flatMap(({ id, place }) => (byName ? (place?.name ?? []) : id));
      fc.pre(keys.length > 0);
      // If places in different states have the same name, `toGeoJson` refuses coordinates for this name. The states are
      // therefore removed here.
      const inOneState = {
        ...dataset,
        ...Object.fromEntries(
          (["bases", "meetings", "events"] as const).map((kind) => [
            kind,
            dataset[kind].map(({ place, ...record }) =>
              place === undefined ? record : { ...record, place: { name: place.name } },
            ),
          ]),
        ),
      } as typeof dataset;
      const coordinates = Object.fromEntries(keys.map((key) => [key, [1, 2] as const]));
      const { features, withoutCoordinates } = toGeoJson(inOneState, { coordinates });
      expect([...features, ...withoutCoordinates].map(({ id }) => id).sort()).toEqual(
        records.map(({ id }) => id).sort(),
      );
      expect(features.map(({ id }) => id)).toEqual(
        records.filter(({ place }) => !byName || place !== undefined).map(({ id }) => id),
      );
    }),
    { numRuns: 60 },
  );
});
