import { fromDayNumber, toDayNumber } from "../../dates/day-number.ts";
import { formatEdtf } from "../../dates/format-edtf.ts";
import { readPeriodDay } from "../../dates/read-period-day.ts";
import type { Row } from "../../display/flat-rows.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { ProposalStatusOptions } from "../../query/proposal-status.ts";
import type { Part } from "../chart-spec.ts";
import { type Label, rowEncoding, rowMarks, sideText } from "../layers/row-layers.ts";
import { dateLayers, dayParse, type TimePlot, timeEncoding } from "../layers/time-layers.ts";
import { cut, widthOf } from "../layers/words.ts";
import { stepGroups } from "./proposal-step-rows.ts";

/** A day that a vertical line marks. */
export interface MarkedDay {
  readonly label: string;
  readonly date: Edtf;
  readonly earliest: string;
  readonly latest: string;
}

/** Returns the days of `since` and `asOf`, in this order. */
export function markedDays({ asOf, since }: ProposalStatusOptions): readonly MarkedDay[] {
  return Object.entries({ since, "as of": asOf }).flatMap(([label, date]) => {
    if (date === undefined) return [];
    const day = readPeriodDay(date).end.latest as string;
    return [{ label, date, earliest: day, latest: day }];
  });
}

/** The greatest length of the title of a step, in characters. */
const titleLength = 64;

/** Width of the column with the step types, and width of the space between the titles and the plot, in pixels. */
const [stepWidth, stepGap] = [112, 16];

/** The labels of steps, in two columns. */
interface StepLabels {
  readonly steps: readonly Label[];
  readonly titles: readonly Label[];
  /** Distance between the start of the titles and the left edge of the plot, in pixels. */
  readonly titleLeft: number;
  /** Distance between the start of the step types and the left edge of the plot, in pixels. */
  readonly left: number;
}

/** Returns the labels of steps, and the width that they take up. */
export function stepLabels(rows: readonly Row[]): StepLabels {
  const titles = rows.map(({ title, answer }, row) => {
    const full = answer === null ? String(title) : `${answer}. ${title}`;
    return { row, label: cut(full, titleLength), full };
  });
  const titleWidth = Math.max(0, ...titles.map(({ label }) => widthOf(label.length)));
  return {
    titles,
    steps: rows.map(({ step }, row) => ({ row, label: String(step), full: String(step) })),
    titleLeft: titleWidth + stepGap,
    left: titleWidth + stepGap + stepWidth,
  };
}

/** Returns the view of the steps of a proposal, with lines for the marked days. */
export function stepsView(plot: TimePlot, rows: readonly Row[], days: readonly MarkedDay[]): Part {
  const { colours, span, width } = plot;
  const groups = Object.values(stepGroups);
  const fill = groups.map(({ act }) => colours.acts[act]);
  const look = {
    field: "group",
    domain: Object.keys(stepGroups),
    fill,
    stroke: fill,
    shape: groups.map(({ shape }) => shape),
  };
  const undated = {
    transform: [{ filter: "datum.date === null" }],
    mark: { type: "text", align: "left", baseline: "middle", fontStyle: "italic", color: colours.muted },
    encoding: { x: { value: 4 }, text: { field: "when", type: "nominal" } },
  };
  const y = rowEncoding(rows.length);
  const { titles, steps, titleLeft, left } = stepLabels(rows);
  return {
    width,
    height: { step: 22 },
    layer: [
      sideText(-left, y, steps, { align: "left", color: colours.muted }),
      sideText(-titleLeft, y, titles, { align: "left" }),
      ...(span === undefined ? [] : dayLines(plot, days)),
      rowMarks(y, tooltip, [...dateLayers(plot, look, 100), undated]),
    ],
  };
}

const tooltip = [
  ["step", "Step"],
  ["title", "What"],
  ["answer", "Answer"],
  ["when", "When"],
  ["date", "Date as coded"],
  ["actors", "Actors"],
  ["documents", "Documents"],
  ["statements", "Statements"],
  ["id", "Id"],
] as const;

/** Returns a vertical line at the end of each day, with a label below the plot. */
function dayLines(plot: TimePlot, days: readonly MarkedDay[]): readonly Part[] {
  const color = plot.colours.text;
  const x = timeEncoding("from", plot);
  return days.map(({ label, date, latest }, i) => {
    // The label of the earlier day is to the left of its line, and the label of the later day is to the right of its
    // line. So the two labels never overlap.
    const align = i === days.length - 1 ? "left" : "right";
    return {
      data: {
        values: [{ label: `${label} ${formatEdtf(date)}`, from: fromDayNumber(toDayNumber(latest) + 1) }],
        format: { parse: { from: dayParse.from } },
      },
      layer: [
        {
          mark: { type: "rule", color, strokeDash: [4, 3], aria: false },
          encoding: { x, y: { value: 0 }, y2: { value: "height" } },
        },
        {
          mark: { type: "text", align, baseline: "top", dy: 4, color },
          encoding: { x, y: { value: "height" }, text: { field: "label", type: "nominal" } },
        },
      ],
    };
  });
}
