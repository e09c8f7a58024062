import { oneOf } from "../options/one-of.ts";
import { text } from "../options/text.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { type ChartTheme, chartThemes } from "./theme.ts";

/** Options that determine the appearance of a chart. Every chart function has them. */
export interface ChartOptions {
  /** The brightness of the background. Default: `"light"`. */
  readonly theme?: ChartTheme | undefined;
  /** The title. Default: a description of the content of the chart. */
  readonly title?: string | undefined;
  /** Width of the plot without its labels, in pixels, at least 50. The default differs between charts. */
  readonly width?: number | undefined;
}

/** Rules for the options of every chart. */
export const chartRules = {
  theme: /* @__PURE__ */ oneOf(chartThemes),
  title: text,
  width: /* @__PURE__ */ wholeNumber({ atLeast: 50 }),
};
