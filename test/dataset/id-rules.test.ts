import { expect, test } from "vitest";
import { idOf, idsOf } from "../../src/dataset/id-rules.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { small } from "../fixtures/small.ts";
import { problemsOf } from "../options/problems-of.ts";

const dataset = small as Dataset;

test("idOf accepts an id of its kinds", () => {
  expect(problemsOf(idOf(["actors"]), "alba", dataset)).toEqual([]);
  expect(problemsOf(idOf(["actors"]), "albo", dataset)).toEqual([
    {
      code: "unknown-id",
      path: "/x",
      value: "albo",
      message: 'Option x of ask: "albo" is no id of actors. Did you mean "alba"?',
    },
  ]);
  expect(problemsOf(idOf(["issues"]), "alba", dataset)).toMatchObject([
    { code: "wrong-kind", path: "/x", value: "alba" },
  ]);
});

test("idsOf accepts an array of ids of its kinds", () => {
  expect(problemsOf(idsOf(["actors", "issues"]), ["alba", "truce"], dataset)).toEqual([]);
  expect(problemsOf(idsOf(["actors"]), ["alba", "truce", null], dataset)).toMatchObject([
    { code: "wrong-kind", path: "/x/1", value: "truce" },
    { code: "unknown-id", path: "/x/2", value: null },
  ]);
  expect(problemsOf(idsOf(["actors"]), [], dataset)).toMatchObject([
    { code: "invalid-option", message: "Option x of ask is an empty array. Leave it out for all." },
  ]);
});
