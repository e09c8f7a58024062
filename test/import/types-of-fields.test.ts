import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { column, columns, mapRows } from "../../src/import/index.ts";
import type { ActorType } from "../../src/model/actor.ts";

const rows = [{ city: "Port", land: "Alba", who: "Ada Bo", club: "Harbour Club" }];
const read = (actor: object, more: object = {}) =>
  mapRows(rows, {
    document: { title: "Table" },
    actor,
    meeting: {
      format: "talks",
      place: columns({ name: "city", country: "land" }),
      participants: column("who"),
    },
    membership: { actor: column("who"), organization: column("club") },
    ...more,
  } as never);
const typesOf = ({ dataset }: ReturnType<typeof read>) =>
  Object.fromEntries(dataset.actors.map(({ id, type }) => [id, type]));

describe("the country of a place is a state, and the organization of a membership is no person", () => {
  test.each(["person", "group", "organization"] satisfies ActorType[])(
    "with the type %s for all actors",
    (type) => {
      const result = read({ type });
      expect(typesOf(result)).toEqual({
        "ada-bo": type,
        alba: "state",
        "harbour-club": type === "person" ? "organization" : type,
      });
      expect(result.losses.conflicts).toEqual([]);
    },
  );

  test("with a function that makes all names persons, but not against a function that gives another type", () => {
    expect(typesOf(read(() => ({ type: "person" })))).toEqual({
      "ada-bo": "person",
      alba: "state",
      "harbour-club": "organization",
    });
    const types: Readonly<Record<string, ActorType>> = { Alba: "body", "Harbour Club": "body" };
    expect(typesOf(read((name: string) => ({ type: types[name] ?? "person" })))).toEqual({
      "ada-bo": "person",
      alba: "body",
      "harbour-club": "body",
    });
  });

  test("a state of the extended dataset is matched without a conflict", () => {
    const result = mapRows([{ city: "Sochi", land: "Russia" }], {
      extends: bundled,
      document: { title: "Table" },
      actor: { type: "person" },
      meeting: { format: "talks", place: columns({ name: "city", country: "land" }) },
    });
    expect(result.dataset.actors).toHaveLength(bundled.actors.length);
    expect(result.losses.conflicts).toEqual([]);
  });
});

test("a name that is a person in one field and a country in another is a conflict", () => {
  const { losses } = mapRows([{ city: "Port", land: "Alba", who: "Alba" }], {
    document: { title: "Table" },
    actor: { type: "person" },
    meeting: {
      format: "talks",
      place: columns({ name: "city", country: "land" }),
      participants: column("who"),
    },
  });
  expect(losses.conflicts.map(({ id, field, values }) => [id, field, ...values])).toEqual([
    ["alba", "type", "person", "state"],
  ]);
});
