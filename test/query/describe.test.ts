import { expect, test } from "vitest";
import type { Actor } from "../../src/model/actor.ts";
import type { Attributes } from "../../src/model/attributes.ts";
import { describe } from "../../src/query/describe.ts";
import { changed, dataset, replaced, statement } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

test("returns counts, span, undated facts, languages and metadata", () => {
  expect(describe(small)).toEqual({
    title: "A small record",
    version: "1.2.3",
    date: "2024-06-01",
    license: "CC0-1.0",
    counts: {
      documents: 2,
      actors: 4,
      issues: 2,
      statements: 2,
      proposals: 1,
      meetings: 2,
      bases: 1,
      events: 1,
      terms: 1,
      responses: 1,
    },
    span: { earliest: "2024-04-29", latest: "2024-05-31" },
    undated: 2,
    languages: ["en", "fr"],
    places: [
      { name: "Port", country: "borea", records: 1 },
      { name: "Valley", country: null, records: 1 },
    ],
    attributes: [],
  });
});

test("counts the records that have each attribute, by kind and name", () => {
  const actor = (id: string, attributes: Attributes): Actor => ({
    id,
    type: "state",
    name: id,
    attributes,
    sources: [],
  });
  const { attributes } = describe(
    dataset({
      actors: [actor("alba", { seats: 12, party: "green" }), actor("borea", { party: "red" })],
      statements: [statement({ id: "s", speaker: "alba", attributes: { party: "green" } })],
    }),
  );
  expect(attributes).toEqual([
    { kind: "actors", name: "party", records: 2 },
    { kind: "actors", name: "seats", records: 1 },
    { kind: "statements", name: "party", records: 1 },
  ]);
});

test("counts the meetings, bases and events in each place, by name and state", () => {
  const [meeting] = small.meetings as [(typeof small.meetings)[number]];
  const [base] = small.bases as [(typeof small.bases)[number]];
  const [event] = small.events as [(typeof small.events)[number]];
  const { places } = describe({
    ...small,
    meetings: [
      { ...meeting, id: "a", place: { name: "Port", country: "borea" } },
      { ...meeting, id: "b", place: { name: "Port", country: "alba" } },
    ],
    bases: [{ ...base, place: { name: "Port", country: "borea" } }],
    events: [{ ...event, place: { name: "Cape" } }],
  });
  expect(places).toEqual([
    { name: "Cape", country: null, records: 1 },
    { name: "Port", country: "alba", records: 1 },
    { name: "Port", country: "borea", records: 2 },
  ]);
});

test("a document whose language is unknown adds no language", () => {
  const { documents } = small;
  const unknown = changed(documents[0] as (typeof documents)[number], { language: undefined });
  expect(describe({ ...small, documents: replaced(documents, unknown) }).languages).toEqual(["fr"]);
});

test("an open interval counts with its known end alone", () => {
  const span = (...dates: readonly string[]) =>
    describe(
      dataset({ statements: dates.map((date, i) => statement({ id: `s${i}`, speaker: "alba", date })) }),
    ).span;
  expect(span("2020-03/..")).toEqual({ earliest: "2020-03-01", latest: "2020-03-31" });
  expect(span("../2020-03")).toEqual({ earliest: "2020-03-01", latest: "2020-03-31" });
  expect(span("[..2020-03-05]", "2020-03-02")).toEqual({ earliest: "2020-03-02", latest: "2020-03-05" });
  expect(describe({ ...small, documents: [...small.documents].reverse() }).languages).toEqual(["en", "fr"]);
});

test("describes an empty dataset without metadata", () => {
  expect(describe(dataset({}))).toMatchObject({
    title: null,
    version: null,
    span: null,
    undated: 0,
    languages: [],
  });
});
