import {
  type ChartSpec,
  type ChartTheme,
  encounterChart,
  proposalChart,
  stanceChart,
  stanceHeatmap,
  timelineChart,
  timelineLanes,
} from "../../src/charts/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { describe } from "../../src/query/describe.ts";

/** Returns charts of a dataset by name: charts of every kind, with all lanes, attributions and levels. */
export function chartsOf(dataset: Dataset, theme?: ChartTheme): Readonly<Record<string, ChartSpec>> {
  const on = [...dataset.issues, ...dataset.proposals].map(({ id }) => id);
  return {
    ...Object.fromEntries(
      timelineLanes.map((by) => [`timeline by ${by}`, timelineChart(dataset, { by, theme })]),
    ),
    ...Object.fromEntries(
      describe(dataset)
        .attributes.slice(0, 1)
        .map(({ kind, name }) => [
          `timeline by the attribute ${name} of ${kind}`,
          timelineChart(dataset, { by: { attribute: name, kind }, theme }),
        ]),
    ),
    "stances of all": stanceHeatmap(dataset, { theme }),
    "stances of principals": stanceHeatmap(dataset, { theme, attributeTo: "principal" }),
    encounters: encounterChart(dataset, { theme }),
    "encounters of both levels": encounterChart(dataset, { theme, level: "both" }),
    ...Object.fromEntries(
      on.slice(0, 6).map((id) => [`stances on ${id}`, stanceChart(dataset, { on: id, theme })]),
    ),
    ...Object.fromEntries(
      dataset.proposals.map(({ id }) => [`proposal ${id}`, proposalChart(dataset, id, { theme })]),
    ),
  };
}
