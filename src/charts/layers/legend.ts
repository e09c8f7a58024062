import type { Part } from "../chart-spec.ts";
import type { Colours } from "../theme.ts";

/** An entry of a legend: a copy of a mark of the chart, and a label that says what the mark means. */
export interface LegendItem {
  readonly label: string;
  readonly fill: string;
  readonly stroke: string;
  /** The sign in the mark. Default: none. */
  readonly sign?: string;
  /** The colour of the sign. Default: the colour of text. */
  readonly ink?: string;
  /** A shape of Vega or an SVG path. Default: a square cell. */
  readonly shape?: string;
  readonly dashed?: boolean;
  /** A gradient that replaces the fill. */
  readonly gradient?: object;
}

/** SVG path of a square cell. */
const cell = "M-1,-1H1V1H-1Z";

/** How {@link legend} arranges its items. */
interface LegendLayout {
  readonly columns: number;
  /** Width of a column, in pixels. */
  readonly columnWidth: number;
  /** Distance between the left edge of the legend and the left edge of the plot, in pixels. */
  readonly left: number;
}

/**
 * Returns a legend that is drawn with marks. The built-in legends of Vega cannot show a sign such as `+` in a mark, or
 * a mark that is filled with a gradient.
 */
export function legend(
  colours: Colours,
  items: readonly LegendItem[],
  { columns, columnWidth, left }: LegendLayout,
): Part {
  const cells = items.some(({ shape, sign }) => shape === undefined || sign !== undefined);
  const inColumn = Math.ceil(items.length / columns);
  const values = items.map((item, i) => ({
    row: i % inColumn,
    x: Math.floor(i / inColumn) * columnWidth + 10 - left,
    label: item.label,
    sign: item.sign ?? "",
    ink: item.ink ?? colours.text,
    fill: item.fill,
    stroke: item.stroke,
    shape: item.shape ?? cell,
    dashed: item.dashed ?? false,
  }));
  const raw = (field: string) => ({ field, type: "nominal", scale: null, legend: null });
  const x = { field: "x", type: "quantitative", scale: null };
  const point = { type: "point", size: cells ? 300 : 100, opacity: 1, strokeWidth: 1 };
  const gradients = items.flatMap(({ gradient }, i) =>
    gradient === undefined
      ? []
      : [
          {
            transform: [{ filter: `datum.row === ${i % inColumn} && datum.x === ${values[i]?.x}` }],
            mark: { ...point, shape: cell, fill: gradient, stroke: null },
            encoding: { x },
          },
        ],
  );
  return {
    data: { values },
    width: columns * columnWidth - left,
    height: { step: cells ? 24 : 19 },
    encoding: { x, y: { field: "row", type: "ordinal", axis: null } },
    layer: [
      {
        mark: point,
        encoding: {
          fill: raw("fill"),
          stroke: raw("stroke"),
          shape: raw("shape"),
          strokeDash: { condition: { test: "datum.dashed", value: [3, 2] }, value: [1, 0] },
        },
      },
      ...gradients,
      {
        mark: { type: "text", fontWeight: "bold", baseline: "middle" },
        encoding: { text: { field: "sign", type: "nominal" }, color: raw("ink") },
      },
      {
        mark: { type: "text", align: "left", baseline: "middle", dx: 18 },
        encoding: { text: { field: "label", type: "nominal" } },
      },
    ],
  };
}
