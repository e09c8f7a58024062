/**
 * Functions that return the results of queries as charts: Vega-Lite specifications in plain JSON, which notebooks render.
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
export { type TimelineChartOptions, timelineChart } from "./timeline-chart.ts";
export { type TimelineLane, timelineLanes } from "./timeline-lanes.ts";
