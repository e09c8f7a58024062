import { expect, test } from "vitest";
import { datasetRule } from "../../src/dataset/dataset-rule.ts";
import { small } from "../fixtures/small.ts";
import { problemsOf } from "../options/problems-of.ts";

test("datasetRule accepts a dataset and refuses other values", () => {
  expect(problemsOf(datasetRule, small)).toEqual([]);
  expect(problemsOf(datasetRule, "small")).toMatchObject([
    {
      code: "invalid-shape",
      path: "/documents",
      message: expect.stringMatching(
        /^Option x of ask has to be a dataset, and "small" has no array of documents\. Pass /,
      ),
    },
  ]);
});
