import type { OptionRule } from "../dataset/options.ts";
import { type ChartTheme, chartThemes } from "./theme.ts";

/** What every chart can be told about its looks. */
export interface ChartOptions {
  /** The background that it is drawn for. Default: `"light"`. */
  readonly theme?: ChartTheme | undefined;
  /** The heading. Default: one that says what is shown. */
  readonly title?: string | undefined;
  /** Width of the plot without its labels, in pixels, at least 50. Default: what the chart needs. */
  readonly width?: number | undefined;
}

/** The options that every chart has. */
export const chartRules = {
  theme: { word: chartThemes },
  title: { text: true },
  width: { atLeast: 50 },
} as const satisfies Record<string, OptionRule>;
