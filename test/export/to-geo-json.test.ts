import { describe, expect, test } from "vitest";
import type { Coordinates } from "../../src/export/given-coordinates.ts";
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
    withoutCoordinates: [
      { kind: "bases", id: "valley-post", place: "Valley" },
      { kind: "meetings", id: "talks-about-talks", place: null },
      { kind: "events", id: "spring-election", place: null },
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
    `toGeoJson: bases "valley-post" has the coordinates ${coordinates.join(", ")}. Longitude comes first`,
  );
});

test("a value that is not a dataset is refused", () => {
  expect(() => toGeoJson({} as never)).toThrow("The first argument has to be a dataset");
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

describe("coordinates of the caller", () => {
  test("belong to the places of a name and to records by their ids, whether or not these have a place", () => {
    const { features, withoutCoordinates } = toGeoJson(small, {
      coordinates: { Valley: [1, 2], "spring-election": [3, 4] },
    });
    const shown = features.map(({ id, geometry, properties }) => [
      id,
      geometry.coordinates,
      properties.place,
      properties.coordinatesFrom,
    ]);
    expect(shown).toEqual([
      ["valley-post", [1, 2], "Valley", "option"],
      ["spring-meeting", [12.5, 41.9], "Port", undefined],
      ["spring-election", [3, 4], null, "option"],
    ]);
    expect(withoutCoordinates.map(({ id }) => id)).toEqual(["talks-about-talks"]);
    expect(Object.keys(features[1]?.properties ?? {})).not.toContain("coordinatesFrom");
  });

  test("under an id come before those under a name, and both before those of the dataset", () => {
    const at = (coordinates: Readonly<Record<string, Coordinates>>) =>
      toGeoJson(small, { kinds: ["meetings"], coordinates }).features[0]?.geometry.coordinates;
    expect(at({ Port: [1, 2] })).toEqual([1, 2]);
    expect(at({ Port: [1, 2], "spring-meeting": [3, 4] })).toEqual([3, 4]);
    expect(at({ "spring-meeting": [3, 4], Port: [1, 2] })).toEqual([3, 4]);
  });

  test("replace wrong ones of the dataset", () => {
    const { features } = toGeoJson(placed([200, 0]), { coordinates: { Valley: [20, 0] } });
    expect(features[0]?.geometry.coordinates).toEqual([20, 0]);
  });

  test.each([
    [
      { Vally: [1, 2] },
      "/coordinates/Vally",
      '"Vally" is neither a place nor the id of a base, a meeting or an event. Did you mean "Valley"?',
    ],
    [
      { "a/b": [1, 2] },
      "/coordinates/a~1b",
      'Use one of "Valley", "Port", "valley-post", "spring-meeting", "talks-about-talks", "spring-election".',
    ],
    [{ port: [1, 2] }, "/coordinates/port", 'Did you mean "Port"?'],
    [{ constructor: [1, 2] }, "/coordinates/constructor", '"constructor" is neither'],
    [{ Valley: [1, 92] }, "/coordinates/Valley", '"Valley" has the coordinates 1, 92. Longitude comes first'],
    [{ Valley: [1] }, "/coordinates/Valley", "coordinates 1. Longitude"],
    [{ Valley: [1, 2, 300] }, "/coordinates/Valley", "coordinates 1, 2, 300."],
    [{ Valley: ["1", "2"] }, "/coordinates/Valley", "coordinates 1, 2."],
    [{ Valley: "1, 2" }, "/coordinates/Valley", 'coordinates "1, 2".'],
    [{ Valley: undefined }, "/coordinates/Valley", "coordinates undefined."],
    [{}, "/coordinates", "is an empty object. Leave it out for the coordinates in the dataset."],
    [[[1, 2]], "/coordinates", "has to be an object, not an array of 1. Write { Geneva: [6.14, 46.21] }."],
  ])("%j is refused", (coordinates, path, message) => {
    const call = () => toGeoJson(small, { coordinates: coordinates as never });
    expect(call).toThrow(message);
    expect(call).toThrow(expect.objectContaining({ path }));
  });

  test("of a name that places in two states have are refused", () => {
    const event = small.events[0];
    const inAlba = { ...event, id: "fair", place: { name: "Port", country: "alba" } };
    const data = { ...small, events: [...small.events, inAlba] } as Dataset;
    expect(() => toGeoJson(data, { coordinates: { Port: [1, 2] } })).toThrow(
      'Option coordinates of toGeoJson: "Port" is the name of places in several states (borea, alba). Give the coordinates by the ids of the records.',
    );
    const { features } = toGeoJson(data, { kinds: ["events"], coordinates: { fair: [1, 2] } });
    expect(features.map(({ id }) => id)).toEqual(["fair"]);
  });
});

test("kinds selects the records, in the order of bases, meetings and events", () => {
  const all = { kinds: ["events", "bases"] as const };
  expect(toGeoJson(placed([0, 0]), all).features.map(({ id }) => id)).toEqual([
    "valley-post",
    "spring-election",
  ]);
  expect(toGeoJson(small, all).withoutCoordinates.map(({ id }) => id)).toEqual([
    "valley-post",
    "spring-election",
  ]);
  expect(() => toGeoJson(small, { kinds: ["base" as "bases"] })).toThrow(
    'cannot contain "base". Did you mean "bases"?',
  );
  expect(() => toGeoJson(small, { kind: ["bases"] } as never)).toThrow('toGeoJson has no option "kind".');
});
