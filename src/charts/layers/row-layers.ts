import { ownColours, type Part } from "../chart-spec.ts";
import { type TooltipFields, tooltipOf } from "./tooltip.ts";

/** Height of a row of marks, in pixels. */
export const rowStep = 18;

/**
 * Returns the vertical encoding of rows of marks. Views that are side by side use the same encoding, so that the same
 * row is at the same height in each of them.
 */
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

/** A label beside a row of marks. */
export interface Label {
  readonly row: number;
  /** The text, shortened. */
  readonly label: string;
  /** The text in full, for the tooltip. */
  readonly full: string;
}

/**
 * Returns a layer of labels with tooltips. The labels end at `x`. If `mark` aligns them to the left, they begin at `x`.
 */
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

/** The lines that {@link rowRules} draws. */
interface RowRules {
  readonly colour: string;
  /** The start of the lines, in pixels from the left edge of the plot. */
  readonly from: number;
  /** The end of the lines, in pixels from the left edge of the plot. */
  readonly to: number;
  readonly y: Part;
  /** The labels of the rows. A line is drawn above each of these rows. */
  readonly labels: readonly Label[];
  /** Lengths of dashes and gaps. Default: solid lines. */
  readonly strokeDash?: readonly number[];
}

/** Returns a layer of thin lines above rows. */
export function rowRules({ colour, from, to, y, labels, strokeDash = [1, 0] }: RowRules): Part {
  return {
    data: { values: labels },
    mark: { type: "rule", color: colour, strokeDash, aria: false },
    encoding: { x: { value: from }, x2: { value: to }, y: { ...y, bandPosition: 0 } },
  };
}

/**
 * Returns layers that have the same vertical encoding and the same tooltips. The text for screen readers is set
 * explicitly, because the text of Vega would contain dates in the rounded format of the axis.
 */
export function rowMarks(y: Part, fields: TooltipFields, layer: readonly Part[]): Part {
  const { transform, tooltip } = tooltipOf(fields);
  return {
    transform: [{ calculate: "datum.title + ', ' + datum.when", as: "description" }, ...transform],
    encoding: { y, tooltip, description: { field: "description", type: "nominal" } },
    resolve: ownColours(),
    layer,
  };
}
