import { joinWithAnd } from "../../collections/join-with-and.ts";
import type { Row } from "../../display/flat-rows.ts";
import type { Part } from "../chart-spec.ts";
import { type ActFamily, actFamilies } from "../layers/act-family.ts";
import type { LegendItem } from "../layers/legend.ts";
import { type Label, rowEncoding, rowMarks, rowRules, rowStep, sideText } from "../layers/row-layers.ts";
import { dateLayers, type Look, nominal, type TimePlot } from "../layers/time-layers.ts";
import type { Colours } from "../theme.ts";
import { undatedColumns } from "./timeline-rows.ts";

/** Space between the labels of lanes and the plot, in pixels. */
export const labelGap = 16;

/** The labels of lanes, and the space that the lanes need. */
interface LaneRows {
  /** Number of rows of marks in all lanes. */
  readonly height: number;
  /** Width of the labels and of the space between labels and plot, in pixels. */
  readonly left: number;
  /** One label for each lane, in the first row of the lane. */
  readonly labels: readonly Label[];
}

/** Returns the view of entries with a date. */
export function timeView(plot: TimePlot, { height, left, labels }: LaneRows): Part {
  const { colours, width } = plot;
  const y = rowEncoding(height);
  return {
    width,
    height: { step: rowStep },
    layer: [
      rowRules({ colour: colours.line, from: -left, to: width, y, labels }),
      sideText(-labelGap, y, labels),
      rowMarks(y, tooltip, dateLayers(plot, lookOf(colours), 100)),
    ],
  };
}

/** Returns the view of entries without a date, which is drawn beside the view of entries with a date. */
export function undatedView(colours: Colours, height: number, undated: number): Part {
  const { field, domain, fill, shape } = lookOf(colours);
  const x = {
    field: "slot",
    type: "quantitative",
    axis: null,
    scale: { domain: [-0.5, undatedColumns - 0.5], nice: false, zero: false },
  };
  return {
    width: undatedColumns * 15,
    height: { step: rowStep },
    title: {
      text: `Undated: ${undated}`,
      fontSize: 12,
      fontWeight: "normal",
      color: colours.muted,
      anchor: "start",
      offset: 4,
    },
    ...rowMarks(rowEncoding(height), tooltip, [
      {
        transform: [{ filter: "datum.slot !== null && !datum.alleged" }],
        mark: { type: "point", size: 100, opacity: 1, stroke: null },
        encoding: { x, fill: nominal(field, domain, fill), shape: nominal(field, domain, shape) },
      },
      {
        transform: [{ filter: "datum.slot !== null && datum.alleged" }],
        mark: { type: "point", size: 100, opacity: 1, strokeWidth: 1.6, fill: colours.background },
        encoding: { x, stroke: nominal(field, domain, fill), shape: nominal(field, domain, shape) },
      },
    ]),
  };
}

/**
 * Returns the entries of the legend: one for each family of acts that occurs in the rows. The label of an entry lists
 * the acts of the family.
 */
export function legendItems(colours: Colours, rows: readonly Row[]): readonly LegendItem[] {
  const families = actFamilies();
  return (Object.keys(families) as ActFamily[])
    .filter((family) => rows.some((row) => row.family === family))
    .map((family) => {
      const { acts, shape } = families[family];
      const [fill, stroke] = [colours.acts[family], "transparent"];
      const label =
        family === "none" ? "no speech act: a meeting, event or response" : `${family}: ${joinWithAnd(acts)}`;
      return { label, fill, stroke, shape };
    });
}

function lookOf({ acts }: Colours): Required<Look> {
  const families = actFamilies();
  const domain = Object.keys(families) as ActFamily[];
  const colours = domain.map((family) => acts[family]);
  return {
    field: "family",
    domain,
    fill: colours,
    stroke: colours,
    shape: domain.map((family) => families[family].shape),
  };
}

const tooltip = [
  ["title", "What"],
  ["when", "When"],
  ["date", "Date as coded"],
  ["kind", "Kind"],
  ["act", "Act"],
  ["status", "Status"],
  ["actors", "Actors"],
  ["issues", "Issues"],
  ["documents", "Documents"],
  ["statements", "Statements"],
  ["id", "Id"],
] as const;
