import { expect, test } from "vitest";
import { z } from "zod";
import { fieldsByShape, type Shape } from "../../src/dataset/fields.ts";
import { links } from "../../src/dataset/links.ts";
import { statementActs } from "../../src/model/speech-act.ts";
import { interfaceNames } from "../../src/schema/schemas.ts";

const fields = fieldsByShape();

test("reads a field of each type", () => {
  const field = (shape: Shape, name: string) => fields[shape].find((candidate) => candidate.name === name);
  const plain = { shape: undefined, reference: undefined, list: false, nonEmpty: false, optional: false };
  expect(field("Statement", "id")).toEqual({ name: "id", type: "id", ...plain });
  expect(field("Statement", "act")).toEqual({ name: "act", type: statementActs, ...plain });
  expect(field("Statement", "date")).toEqual({ name: "date", type: "edtf", ...plain, optional: true });
  const title = field("DatasetMetadata", "title");
  expect(title).toMatchObject({ type: "text", list: false });
  expect([title?.format?.accepts("Title"), title?.format?.accepts(" ")]).toEqual([true, false]);
  const version = field("DatasetMetadata", "version")?.format;
  expect([version?.accepts("1.0.0"), version?.accepts("1.0.0-beta")]).toEqual([true, false]);
  const date = field("DatasetMetadata", "date")?.format;
  expect(["2024-02-29", "2023-02-29", "2024-99-99", "2024-02"].map((day) => date?.accepts(day))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(field("Proposal", "proposers")?.nonEmpty).toBe(true);
  expect(field("Citation", "start")).toEqual({ name: "start", type: "integer", ...plain, optional: true });
  expect(field("Meeting", "place")).toEqual({
    name: "place",
    type: "object",
    ...plain,
    shape: "Place",
    optional: true,
  });
  expect(field("Base", "operators")).toEqual({
    name: "operators",
    type: "ref",
    ...plain,
    reference: { to: ["actors"], inverse: "operatorOf" },
    list: true,
  });
});

test.each(Object.keys(fields) as Shape[])("%s has the fields of its schema in the same order", (shape) => {
  const [schema] = [...interfaceNames].find(([, name]) => name === shape) ?? [];
  const names = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  expect(fields[shape].map((field) => field.name)).toEqual(names);
});

test("links include fields within lists of objects, but not those of records within records", () => {
  const paths = links().map(({ from, path, inverse }) => `${from} ${path.join(".")} ${inverse}`);
  expect(paths).toContain("actors memberships.sources.via viaOf");
  expect(paths).toContain("meetings participants.onBehalfOf representedIn");
  expect(paths).toContain("terms positions.on matterOf");
  expect(paths.filter((path) => path.startsWith("proposals terms"))).toEqual([]);
});
