import { oneOf } from "../options/one-of.ts";
import { text } from "../options/text.ts";
import { wholeNumber } from "../options/whole-number.ts";
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
  theme: /* @__PURE__ */ oneOf(chartThemes),
  title: text,
  width: /* @__PURE__ */ wholeNumber({ atLeast: 50 }),
};
