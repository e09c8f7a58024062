import { ownColours, type Part } from "../chart-spec.ts";
import { type TooltipFields, tooltipOf } from "./tooltip.ts";
import { cutApart, widthOf } from "./words.ts";

/**
 * The maximum number of characters in a label of a row, in a slanted label of a column, and in a horizontal label of a
 * column.
 */
const [rowLength, slantLength, flatLength] = [44, 30, 21];

/** Space between a label and the cells, in pixels. */
const gap = 8;

/** A matrix in which each column and each row stands for one record. The labels are the names of these records. */
interface Matrix {
  /** `ids`: the ids of the columns from left to right. `field`: the field of the data that contains these ids. */
  readonly columns: { readonly field: string; readonly ids: readonly string[] };
  /** `ids`: the ids of the rows from top to bottom. `field`: the field of the data that contains these ids. */
  readonly rows: { readonly field: string; readonly ids: readonly string[] };
  readonly names: ReadonlyMap<string, string>;
  readonly width: number;
  /** Height of a row, in pixels. */
  readonly step: number;
  readonly tooltip: TooltipFields;
  readonly layer: readonly Part[];
  /** The colour of the lines through the middle of rows and columns. Default: there are no lines. */
  readonly guides?: string;
  /** Whether the labels of columns are horizontal. Default: they are slanted, so that columns can be narrow. */
  readonly flat?: boolean;
}

function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  return ids.map((id) => names.get(id) as string);
}

/** Returns the width of the labels of rows plus the space between these labels and the cells, in pixels. */
export function matrixLeft(ids: readonly string[], names: ReadonlyMap<string, string>): number {
  return Math.max(0, ...cutApart(namesOf(ids, names), rowLength).map(({ length }) => widthOf(length))) + gap;
}

/**
 * Returns the view of a matrix. The scales contain ids instead of names, so that two records with the same name have
 * separate rows or columns. The labels are drawn as text marks, because labels of axes would show the ids. A text mark
 * can also have a tooltip, which shows the full name if the label is shortened.
 */
export function matrix(chart: Matrix): Part {
  const { columns, rows, names, width, step, layer, guides, flat = false } = chart;
  const { transform, tooltip } = tooltipOf(chart.tooltip);
  const encoding = ({ field, ids }: Matrix["rows"]) => ({
    field,
    type: "nominal",
    axis: null,
    scale: { type: "band", domain: ids, padding: 0.08 },
  });
  const [x, y] = [encoding(columns), encoding(rows)];
  const labels = ({ field, ids }: Matrix["rows"], longest: number, mark: Part, position: Part): Part => ({
    data: {
      values: cutApart(namesOf(ids, names), longest).map((label, i) => ({
        [field]: ids[i],
        label,
        full: names.get(ids[i] as string),
      })),
    },
    mark: { type: "text", baseline: "middle", ...mark },
    encoding: {
      ...position,
      text: { field: "label", type: "nominal" },
      tooltip: { field: "full", type: "nominal" },
    },
  });
  const lines = ({ field, ids }: Matrix["rows"], position: Part): Part => ({
    data: { values: ids.map((id) => ({ [field]: id })) },
    mark: { type: "rule", color: guides, aria: false },
    encoding: position,
  });
  const [start, right, bottom] = [{ value: 0 }, { value: "width" }, { value: "height" }];
  const slant = flat ? { align: "center" } : { align: "left", angle: 315 };
  return {
    width,
    height: { step },
    resolve: ownColours(),
    layer: [
      ...(guides === undefined
        ? []
        : [lines(rows, { x: start, x2: right, y }), lines(columns, { x, y: start, y2: bottom })]),
      labels(columns, flat ? flatLength : slantLength, slant, { x, y: { value: -gap } }),
      labels(rows, rowLength, { align: "right" }, { x: { value: -gap }, y }),
      {
        transform,
        encoding: { x, y, tooltip },
        resolve: ownColours(),
        layer,
      },
    ],
  };
}

/** Returns the layer of the texts in cells. */
export function signs(color: Part, field = "sign"): Part {
  return {
    mark: { type: "text", fontWeight: "bold", baseline: "middle" },
    encoding: { text: { field, type: "nominal" }, color },
  };
}
