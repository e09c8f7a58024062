import { expect, test } from "vitest";
import { toGeoJson } from "../../src/export/to-geo-json.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { small } from "../fixtures/small.ts";

const placed = (coordinates: readonly number[]): Dataset => ({
  ...small,
  bases: small.bases.map((base) => ({ ...base, place: { name: "Valley", coordinates } })) as never,
  events: small.events.map((event) => ({ ...event, place: { name: "Alba", coordinates: [1, 2] } })),
});

test("a record with coordinates is a point with its properties; others are left out", () => {
  expect(toGeoJson(small)).toEqual({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "spring-meeting",
        geometry: { type: "Point", coordinates: [12.5, 41.9] },
        properties: {
          kind: "meetings",
          title: "Spring meeting",
          type: "talks",
          status: "held",
          date: "[2024-04-29..2024-05-01]",
          place: "Port",
          country: "borea",
          actors: ["ines-gray", "alba", "borea"],
          documents: ["wire", "paper"],
        },
      },
    ],
  });
});

test("features are bases, meetings and events, in this order", () => {
  const { features } = toGeoJson(placed([-180, 90]));
  expect(features.map(({ id }) => id)).toEqual(["valley-post", "spring-meeting", "spring-election"]);
  expect(features[0]?.properties).toMatchObject({
    kind: "bases",
    type: "military",
    date: null,
    country: null,
  });
  expect(features[2]?.properties.type).toBe("election");
});

test.each([[[181, 0]], [[0, 91]], [[41.9, 112.5]], [[Number.NaN, 0]]])("%j is refused", (coordinates) => {
  expect(() => toGeoJson(placed(coordinates))).toThrow(
    `bases "valley-post" has the coordinates ${coordinates.join(", ")}. Longitude comes first`,
  );
});

test("a value that is not a dataset is refused", () => {
  expect(() => toGeoJson({} as never)).toThrow("A dataset is wanted here");
});

test("the result is frozen and survives JSON", () => {
  const made = toGeoJson(small);
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  expect(Object.isFrozen(made.features[0]?.geometry.coordinates)).toBe(true);
});

test("a feature has the codes, the attributes, the doubts and the date in the text, if the record has them", () => {
  const more = {
    dateTold: "Thursday",
    codes: [{ scheme: "cameo", code: "190" }],
    attributes: { fatalities: 3, confirmed: false },
    doubts: [{ field: "actors", reason: "No name." }],
  };
  const data = placed([0, 0]);
  const { features } = toGeoJson({ ...data, events: data.events.map((event) => ({ ...event, ...more })) });
  expect(features[2]?.properties).toMatchObject(more);
  expect(Object.keys(features[0]?.properties ?? {})).not.toContain("attributes");
  expect(Object.isFrozen(features[2]?.properties.codes?.[0])).toBe(true);
  expect(Object.isFrozen(more.codes)).toBe(false);
});
