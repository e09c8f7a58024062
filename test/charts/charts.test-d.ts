import type { TopLevelSpec } from "vega-lite";
import { expectTypeOf, test } from "vitest";
import {
  type ChartSpec,
  encounterChart,
  proposalChart,
  stanceChart,
  stanceHeatmap,
  timelineChart,
} from "../../src/charts/index.ts";
import { dataset } from "../../src/data/index.ts";

test("a chart is assignable to the type of Vega-Lite specifications without a cast", () => {
  expectTypeOf(timelineChart(dataset)).toEqualTypeOf<ChartSpec>();
  expectTypeOf<ChartSpec>().toExtend<TopLevelSpec>();
});

test("ids are those of the dataset", () => {
  timelineChart(dataset, { actors: ["russia"], about: ["nato-enlargement"], by: "actor" });
  stanceHeatmap(dataset, { actors: ["russia"], on: ["nato-enlargement"] });
  stanceChart(dataset, { actors: ["russia"], on: "nato-enlargement" });
  encounterChart(dataset, { actors: ["russia"] });
  proposalChart(dataset, "russian-bases-offer");
  // @ts-expect-error: a misspelt id
  timelineChart(dataset, { actors: ["rusia"] });
  // @ts-expect-error: a misspelt id
  stanceHeatmap(dataset, { on: ["nato-enlargment"] });
  // @ts-expect-error: a misspelt id
  stanceChart(dataset, { on: "nato-enlargment" });
  // @ts-expect-error: a misspelt id
  encounterChart(dataset, { actors: ["rusia"] });
  // @ts-expect-error: a misspelt id
  proposalChart(dataset, "russian-base-offer");
  // @ts-expect-error: a matter is needed
  stanceChart(dataset, {});
});
