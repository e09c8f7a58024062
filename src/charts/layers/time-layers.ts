import type { Part } from "../chart-spec.ts";
import type { Colours } from "../theme.ts";
import { type TimeSpan, timeAxis, timeScale } from "./time-span.ts";

/**
 * For each field that contains days, the format with which Vega parses it. Days are read as UTC, so that charts are the
 * same in every time zone.
 */
export const dayParse = { from: "utc:'%Y-%m-%d'", to: "utc:'%Y-%m-%d'", at: "utc:'%Y-%m-%dT%H'" };

/**
 * The colours and shapes of marks. `domain` lists the values of a field, and each of the other lists contains the
 * colour or the shape for the value with the same index.
 */
export interface Look {
  readonly field: string;
  readonly domain: readonly string[];
  readonly fill: readonly string[];
  readonly stroke: readonly string[];
  readonly shape?: readonly string[];
}

/**
 * Returns an encoding that maps each value of `domain` to the item of `range` with the same index. The encoding hides
 * the legend that Vega would draw.
 */
export function nominal(field: string, domain: readonly unknown[], range: readonly unknown[]): Part {
  return { field, type: "nominal", scale: { domain, range }, legend: null };
}

/** A plot over time. */
export interface TimePlot {
  readonly colours: Colours;
  /** The days that the axis shows. Undefined if no day is known. */
  readonly span: TimeSpan | undefined;
  /** Width of the plot without its labels, in pixels. */
  readonly width: number;
}

/** Returns the horizontal encoding of a field that contains days. */
export function timeEncoding(field: string, { span, width }: TimePlot): Part {
  const axis = span === undefined ? null : timeAxis(span, width);
  return { field, type: "temporal", scale: timeScale(span ?? { from: 0, to: 1 }), axis };
}

/**
 * Two Vega expressions. The first is true for filled marks, and the second is true for hollow marks. In charts whose
 * rows have no field `alleged`, `datum.alleged` is undefined, which Vega treats as false.
 */
const [isSolid, isHollow] = ["!(datum.doubt || datum.alleged)", "(datum.doubt || datum.alleged)"] as const;

/**
 * Returns layers that draw dates. A day is a point, and a period is a dark bar. A time that is only known to be between
 * two days is a pale bar. A mark is hollow if its date is uncertain or approximate, or if the event is only alleged. A
 * bar has an arrow if it continues beyond the axis or if one of its bounds is unknown. `size` is the area of a point in
 * square pixels.
 */
export function dateLayers(plot: TimePlot, look: Look, size: number): readonly Part[] {
  const [fill, stroke] = [
    nominal(look.field, look.domain, look.fill),
    nominal(look.field, look.domain, look.stroke),
  ];
  const x = timeEncoding("from", plot);
  const at = timeEncoding("at", plot);
  const shape = look.shape === undefined ? {} : { shape: nominal(look.field, look.domain, look.shape) };
  // The distance between a bar and its arrow. It is large enough that a point at the edge of the plot does not cover
  // the arrow.
  const beside = Math.sqrt(size) / 2 + 2;
  const arrow = (field: "before" | "after", side: string, xOffset: number): Part => ({
    transform: [{ filter: `datum.${field}` }],
    mark: { type: "point", filled: true, shape: `triangle-${side}`, size: 36, opacity: 1, xOffset },
    encoding: {
      x: timeEncoding(field === "before" ? "from" : "to", plot),
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
    bars(isSolid, {}, lasting),
    bars(isHollow, { strokeDash: [3, 2] }, { value: 0 }),
    arrow("before", "left", -beside),
    arrow("after", "right", beside),
    {
      transform: [{ filter: isSolid }],
      mark: { type: "point", size, opacity: 1, strokeWidth: 1, ...(look.shape ? { stroke: null } : {}) },
      encoding: { x: at, fill, ...(look.shape ? {} : { stroke }), ...shape },
    },
    {
      transform: [{ filter: isHollow }],
      mark: { type: "point", size, opacity: 1, strokeWidth: 1.6, fill: plot.colours.background },
      encoding: { x: at, stroke, ...shape },
    },
  ];
}

/** Returns sentences that explain marks. Only kinds of marks that occur are explained. */
export function dateLegend(bars: readonly Readonly<Record<string, unknown>>[]): string {
  const has = (test: (bar: (typeof bars)[number]) => unknown, explanation: string) =>
    bars.some(test) ? [explanation] : [];
  return [
    ...has(({ style }) => style === "day", "A mark without a bar: one day."),
    ...has(({ style }) => style === "lasting", "A dark bar: a period."),
    ...has(({ style }) => style === "within", "A pale bar: an unknown time within it."),
    ...has(({ doubt }) => doubt, "Hollow: the date is uncertain or approximate."),
    ...has(({ alleged }) => alleged, "A hollow event: a party alleges it."),
    ...has(
      ({ before, after }) => before || after,
      "An arrow: continues beyond the axis, or has no known bound.",
    ),
  ].join(" ");
}
