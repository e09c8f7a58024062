import { ownColours, type Part } from "./chart-spec.ts";
import { type TooltipFields, tooltipOf } from "./tooltip.ts";
import { cutApart, widthOf } from "./words.ts";

/** Characters of a label of a row, of a column that slants and of one that lies flat, at most. */
const [rowLength, slantLength, flatLength] = [44, 30, 21];

/** Room between a label and the cells, in pixels. */
const gap = 8;

/** Cells by two lists of records, with the names of the records beside them. */
interface Matrix {
  /** The field of the rows of data, and its values from left to right. */
  readonly columns: { readonly field: string; readonly ids: readonly string[] };
  /** The field, and its values from top to bottom. */
  readonly rows: { readonly field: string; readonly ids: readonly string[] };
  readonly names: ReadonlyMap<string, string>;
  readonly width: number;
  /** Height of a row, in pixels. */
  readonly step: number;
  /** Fields and their headings. */
  readonly tooltip: TooltipFields;
  readonly layer: readonly Part[];
  /** The colour of lines through the rows and columns. Default: none, where every place has a cell. */
  readonly guides?: string;
  /** Whether the labels of columns lie flat. Default: they slant, so that columns can be narrow. */
  readonly flat?: boolean;
}

function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  return ids.map((id) => names.get(id) as string);
}

/** How far the labels of rows reach to the left of the cells, in pixels. */
export function matrixLeft(ids: readonly string[], names: ReadonlyMap<string, string>): number {
  return Math.max(0, ...cutApart(namesOf(ids, names), rowLength).map(({ length }) => widthOf(length))) + gap;
}

/**
 * A matrix of cells. Its labels are marks and not those of axes: ids stand in the scales, so that no name can clash with
 * another, and a cut name shows itself whole in its tooltip.
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
  const labels = ({ field, ids }: Matrix["rows"], most: number, mark: Part, place: Part): Part => ({
    data: {
      values: cutApart(namesOf(ids, names), most).map((label, i) => ({
        [field]: ids[i],
        label,
        full: names.get(ids[i] as string),
      })),
    },
    mark: { type: "text", baseline: "middle", ...mark },
    encoding: {
      ...place,
      text: { field: "label", type: "nominal" },
      tooltip: { field: "full", type: "nominal" },
    },
  });
  const lines = ({ field, ids }: Matrix["rows"], place: Part): Part => ({
    data: { values: ids.map((id) => ({ [field]: id })) },
    mark: { type: "rule", color: guides, aria: false },
    encoding: place,
  });
  const [start, width2, height2] = [{ value: 0 }, { value: "width" }, { value: "height" }];
  const slant = flat ? { align: "center" } : { align: "left", angle: 315 };
  return {
    width,
    height: { step },
    resolve: ownColours(),
    layer: [
      ...(guides === undefined
        ? []
        : [lines(rows, { x: start, x2: width2, y }), lines(columns, { x, y: start, y2: height2 })]),
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

/** The signs in cells, in ink that can be read on them. */
export function signs(color: Part, field = "sign"): Part {
  return {
    mark: { type: "text", fontWeight: "bold", baseline: "middle" },
    encoding: { text: { field, type: "nominal" }, color },
  };
}
