/**
 * What queries answer as pictures: Vega-Lite specifications, plain JSON, that show themselves in notebooks.
 *
 * @module charts
 */

export type { ChartOptions } from "./chart-options.ts";
export type { ChartSpec } from "./chart-spec.ts";
export { type EncounterChartOptions, encounterChart } from "./encounter-chart.ts";
export { type ProposalChartOptions, proposalChart } from "./proposal-chart.ts";
export { type StanceChartOptions, stanceChart } from "./stance-chart.ts";
export { type StanceHeatmapOptions, stanceHeatmap } from "./stance-heatmap.ts";
export { type ChartTheme, chartThemes } from "./theme.ts";
export {
  type TimelineChartOptions,
  type TimelineLane,
  timelineChart,
  timelineLanes,
} from "./timeline-chart.ts";
