import { expectTypeOf, test } from "vitest";
import { defineDataset } from "../../src/coding/define-dataset.ts";
import { mergeDatasets } from "../../src/coding/merge-datasets.ts";
import { dataset } from "../../src/data/index.ts";
import { find } from "../../src/query/find.ts";

test("a merged dataset has the ids of both datasets", () => {
  const mine = defineDataset({
    issues: [{ id: "free-trade", label: "Free trade", proposition: "Trade is free." }],
  });
  const joined = mergeDatasets(dataset, mine);
  expectTypeOf(find(joined, "issues", "free-trade").label).toEqualTypeOf<string>();
  expectTypeOf(find(joined, "actors", "vladimir-putin").name).toEqualTypeOf<string>();
  // @ts-expect-error: an id of neither dataset
  find(joined, "issues", "fair-trade");
});
