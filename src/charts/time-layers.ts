import { ownColours, type Part } from "./chart-spec.ts";
import type { Colours } from "./theme.ts";
import { type TimeSpan, timeAxis, timeScale } from "./time-span.ts";
import { type TooltipFields, tooltipOf } from "./tooltip.ts";

/** Height of a row of marks, in pixels. */
export const rowStep = 18;

/** How days in rows are read: as UTC, whatever the time zone of the machine. */
export const dayParse = { from: "utc:'%Y-%m-%d'", to: "utc:'%Y-%m-%d'", at: "utc:'%Y-%m-%dT%H'" };

/** A scale whose values and colours, or shapes, are told one by one. */
export interface Look {
  readonly field: string;
  readonly domain: readonly string[];
  readonly fill: readonly string[];
  readonly stroke: readonly string[];
  readonly shape?: readonly string[];
}

/** An encoding by a declared list of values, without a legend of Vega's own. */
export function nominal(field: string, domain: readonly unknown[], range: readonly unknown[]): Part {
  return { field, type: "nominal", scale: { domain, range }, legend: null };
}

/** The rows of a chart, one below the other; every view that shares them has the same. */
export function rowEncoding(rows: number, padding = 0.2): Part {
  return {
    field: "row",
    type: "ordinal",
    axis: null,
    scale: {
      type: "band",
      domain: Array.from({ length: rows }, (_, i) => i),
      paddingInner: padding,
      paddingOuter: padding / 2,
    },
  };
}

/** The horizontal encoding of days. */
export function timeEncoding(field: string, span: TimeSpan | undefined, width: number): Part {
  const axis = span === undefined ? null : timeAxis(span, width);
  return { field, type: "temporal", scale: timeScale(span ?? { from: 0, to: 1 }), axis };
}

/**
 * Dates as marks: a point for a day, a solid bar for what lasts, a pale one for what was within these days, outlines
 * where the date is in doubt, arrows where a bar goes on beyond the axis or has no end that is known.
 */
export function dateLayers(
  colours: Colours,
  look: Look,
  span: TimeSpan | undefined,
  width: number,
  size: number,
): readonly Part[] {
  const [fill, stroke] = [
    nominal(look.field, look.domain, look.fill),
    nominal(look.field, look.domain, look.stroke),
  ];
  const x = timeEncoding("from", span, width);
  const at = timeEncoding("at", span, width);
  const shape = look.shape === undefined ? {} : { shape: nominal(look.field, look.domain, look.shape) };
  // Beyond the mark, where that sits at the edge.
  const beside = Math.sqrt(size) / 2 + 2;
  const arrow = (field: "before" | "after", side: string, xOffset: number): Part => ({
    transform: [{ filter: `datum.${field}` }],
    mark: { type: "point", filled: true, shape: `triangle-${side}`, size: 36, opacity: 1, xOffset },
    encoding: {
      x: timeEncoding(field === "before" ? "from" : "to", span, width),
      fill: stroke,
    },
  });
  const bars = (filter: string, mark: Part, fillOpacity: Part): Part => ({
    transform: [{ filter: `datum.style !== 'day' && ${filter}` }],
    mark: { type: "rect", strokeWidth: 1, cornerRadius: 2, ...mark },
    encoding: { x, x2: { field: "to" }, fill: stroke, stroke, fillOpacity },
  });
  const lasting = { condition: { test: "datum.style === 'lasting'", value: 0.55 }, value: 0.15 };
  return [
    bars("!datum.doubt", {}, lasting),
    bars("datum.doubt", { strokeDash: [3, 2] }, { value: 0 }),
    arrow("before", "left", -beside),
    arrow("after", "right", beside),
    {
      transform: [{ filter: "!datum.doubt" }],
      mark: { type: "point", size, opacity: 1, strokeWidth: 1, ...(look.shape ? { stroke: null } : {}) },
      encoding: { x: at, fill, ...(look.shape ? {} : { stroke }), ...shape },
    },
    {
      transform: [{ filter: "datum.doubt" }],
      mark: { type: "point", size, opacity: 1, strokeWidth: 1.6, fill: colours.background },
      encoding: { x: at, stroke, ...shape },
    },
  ];
}

/** Words on what the marks mean, of those kinds that occur. */
export function dateLegend(bars: readonly Readonly<Record<string, unknown>>[]): string {
  const has = (test: (bar: (typeof bars)[number]) => unknown, words: string) =>
    bars.some(test) ? [words] : [];
  return [
    ...has(({ style }) => style === "day", "A mark alone is a day."),
    ...has(({ style }) => style === "lasting", "A dark bar lasts."),
    ...has(({ style }) => style === "within", "A pale bar: some time within it."),
    ...has(({ doubt }) => doubt, "Hollow: the date is in doubt or approximate."),
    ...has(({ before, after }) => before || after, "An arrow: goes on, or has no bound that is known."),
  ].join(" ");
}

/** A label beside a row of marks, cut, and the whole of it. */
export interface Label {
  readonly row: number;
  readonly label: string;
  readonly full: string;
}

/** Texts to the left of the plot, each with the whole of it in its tooltip; `x` is where they end, or begin. */
export function sideText(x: number, y: Part, labels: readonly Label[], mark: Part = {}): Part {
  return {
    data: { values: labels },
    mark: { type: "text", align: "right", baseline: "middle", ...mark },
    encoding: {
      x: { value: x },
      y,
      text: { field: "label", type: "nominal" },
      tooltip: { field: "full", type: "nominal" },
    },
  };
}

/** Hairlines above rows, from the labels to the end of the plot. */
export function rowRules(
  colours: Colours,
  from: number,
  width: number,
  y: Part,
  labels: readonly Label[],
  strokeDash: readonly number[] = [1, 0],
): Part {
  return {
    data: { values: labels },
    mark: { type: "rule", color: colours.line, strokeDash, aria: false },
    encoding: { x: { value: from }, x2: { value: width }, y: { ...y, bandPosition: 0 } },
  };
}

/**
 * Marks that share their rows and their tooltips: fields, each with its heading. What a screen reader says is told, too:
 * of themselves renderers would say bounds of bars, in the coarse words of the axis.
 */
export function rowMarks(y: Part, fields: TooltipFields, layer: readonly Part[]): Part {
  const { transform, tooltip } = tooltipOf(fields);
  return {
    transform: [{ calculate: "datum.title + ', ' + datum.when", as: "told" }, ...transform],
    encoding: { y, tooltip, description: { field: "told", type: "nominal" } },
    resolve: ownColours(),
    layer,
  };
}
