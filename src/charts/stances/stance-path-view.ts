import type { Part } from "../chart-spec.ts";
import { type Label, rowEncoding, rowMarks, rowRules, rowStep, sideText } from "../layers/row-layers.ts";
import { dateLayers, dayParse, nominal, type TimePlot, timeEncoding } from "../layers/time-layers.ts";
import { stanceLook } from "./stance-look.ts";

/** Width of the labels of lanes, and width of the space between these labels and the plot, in pixels. */
const [laneWidth, laneGap] = [92, 22];

/** The distance from the end of an actor's name to the plot, in pixels. */
export const lanesLeft = laneWidth + laneGap;

/**
 * The labels of all actors and lanes, and the lines that connect stances. Each label and each end point of a line has
 * the index of its row of marks.
 */
interface PathRows {
  /** Number of rows of marks. */
  readonly height: number;
  /** The distance from the beginning of an actor's name to the plot, in pixels. */
  readonly left: number;
  /** One label for each actor. */
  readonly names: readonly Label[];
  /** One label for each lane of each actor. */
  readonly lanes: readonly Label[];
  /** The end points of the lines that connect consecutive stances, two for each line. */
  readonly changes: readonly Part[];
}

/** Returns the view that shows the stances of each actor over time. */
export function pathView(plot: TimePlot, { height, left, names, lanes, changes }: PathRows): Part {
  const { colours, width } = plot;
  const at = timeEncoding("at", plot);
  const y = rowEncoding(height);
  return {
    width,
    height: { step: rowStep + 4 },
    layer: [
      rowRules({ colour: colours.line, from: -left, to: width, y, labels: names }),
      rowRules({
        colour: colours.line,
        from: -lanesLeft,
        to: width,
        y,
        labels: lanes,
        strokeDash: [1, 3],
      }),
      sideText(-lanesLeft, y, names, { fontWeight: "bold" }),
      sideText(-laneGap, y, lanes, { color: colours.muted }),
      {
        data: { values: changes, format: { parse: { at: dayParse.at } } },
        mark: { type: "line", color: colours.muted, strokeWidth: 1.2, aria: false },
        encoding: {
          x: at,
          y,
          detail: { field: "change", type: "nominal" },
          order: { field: "end", type: "quantitative" },
        },
      },
      rowMarks(y, tooltip, stepLayers(plot)),
    ],
  };
}

/** Returns the layers of steps: dates, a second ring around reversals, and the signs of stances. */
function stepLayers(plot: TimePlot): readonly Part[] {
  const { colours } = plot;
  const look = stanceLook(colours, "stance");
  const styles = Object.values(colours.stances);
  const at = timeEncoding("at", plot);
  const sign = (filter: string, range: readonly string[]): Part => ({
    transform: [{ filter }],
    mark: { type: "text", fontSize: 10, fontWeight: "bold", baseline: "middle" },
    encoding: {
      x: at,
      text: { field: "sign", type: "nominal" },
      color: nominal("stance", look.domain, range),
    },
  });
  return [
    ...dateLayers(plot, look, 190),
    {
      transform: [{ filter: "datum.reversal" }],
      mark: { type: "point", size: 420, opacity: 1, stroke: colours.text, strokeWidth: 1.5, fill: null },
      encoding: { x: at },
    },
    sign(
      "!datum.doubt",
      styles.map(({ ink }) => ink),
    ),
    // If a date is uncertain, its point is hollow. The sign in a hollow point has the colour of the outline, because
    // its usual colour would be invisible on the background.
    sign(
      "datum.doubt",
      styles.map(({ stroke }) => stroke),
    ),
  ];
}

const tooltip = [
  ["name", "Actor"],
  ["stance", "Stance"],
  ["condition", "Condition"],
  ["title", "Act"],
  ["speaker", "By"],
  ["when", "When"],
  ["date", "Date as coded"],
  ["reversal", "Reversal"],
  ["via", "Derived from"],
  ["documents", "Documents"],
  ["acts", "Record id"],
] as const;
