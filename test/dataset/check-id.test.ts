import { expect, test } from "vitest";
import { checkId } from "../../src/dataset/check-id.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { small } from "../fixtures/small.ts";

const dataset = small as Dataset;

test("checkId accepts ids of the wanted kinds only", () => {
  expect(() => checkId("ask", "alba", ["actors"], dataset)).not.toThrow();
  expect(() => checkId("ask", "albo", ["actors"], dataset)).toThrow(
    expect.objectContaining({
      code: "unknown-id",
      path: "",
      message: 'ask: "albo" is no id of actors. Did you mean "alba"?',
    }),
  );
  expect(() => checkId("ask", "alba", ["issues"], dataset)).toThrow(
    'ask: "alba" is an id of actors. Give an id of issues.',
  );
});
