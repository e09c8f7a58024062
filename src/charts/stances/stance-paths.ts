import { type Entry, registryOf } from "../../dataset/registry.ts";
import { formatEdtf } from "../../dates/format-edtf.ts";
import type { Row } from "../../display/flat-rows.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Stance, stances } from "../../model/stance.ts";
import type { StanceTrajectory } from "../../query/stance-trajectory.ts";
import { attributedTo, type StanceAct } from "../../query/stances/stance-act.ts";
import type { StanceStep } from "../../query/stances/stance-steps.ts";
import type { Part } from "../chart-spec.ts";
import { namesIn } from "../layers/labels.ts";
import { packRows } from "../layers/pack-rows.ts";
import type { Label } from "../layers/row-layers.ts";
import type { TimePlot } from "../layers/time-layers.ts";
import { barOf } from "../layers/time-span.ts";
import { signOf } from "./stance-look.ts";

/** The stances of one actor over time, placed in rows of marks. */
interface PlacedPath {
  /** The rows of data, one for each step. */
  readonly rows: readonly Row[];
  /** The label of each lane. It is in the first of the rows of marks that the lane has. */
  readonly lanes: readonly Label[];
  /** Number of rows of marks that the path has. */
  readonly height: number;
}

/**
 * Returns the stances of an actor over time, with one lane for each stance. The lane of `unclear` is left out if the
 * stance does not occur, because `unclear` is not a position between support and opposition. If an actor took no
 * stance, it has one lane with the label `silent`.
 *
 * @param name - The name of the actor.
 * @param top - The index of the row of marks in which the first lane begins.
 */
export function placePath(
  dataset: Dataset,
  { actor, on, steps }: StanceTrajectory,
  plot: TimePlot,
  { name, top }: { readonly name: string; readonly top: number },
): PlacedPath {
  if (steps.length === 0) {
    const lane = { row: top, label: "silent", full: `${name}: no stance on it` };
    return { rows: [], lanes: [lane], height: 1 };
  }
  const span = plot.span ?? { from: 0, to: 1 };
  const rows: Row[] = [];
  const lanes: Label[] = [];
  let row = top;
  for (const stance of stances) {
    const inLane = steps.flatMap((step, order) => (step.stance === stance ? [{ step, order }] : []));
    if (inLane.length === 0 && stance === "unclear") continue;
    lanes.push({ row, label: stance, full: stance });
    const bars = inLane.map(({ step }) => barOf(dataset, step, span, "start"));
    const packed = packRows(bars, span, plot.width);
    inLane.forEach(({ step, order }, i) => {
      rows.push({
        actor,
        name,
        order,
        ...stepRow(dataset, step, on, plot),
        row: row + (packed[i] as number),
        ...(bars[i] as (typeof bars)[number]),
      });
    });
    row += Math.max(1, ...packed.map((index) => index + 1));
  }
  return { rows: rows.sort((a, b) => Number(a.order) - Number(b.order)), lanes, height: row - top };
}

/**
 * Returns the end points of lines, two for each line. A line connects two consecutive stances of an actor that differ.
 * Stances without a date are not connected.
 */
export function changesIn(rows: readonly Row[]): readonly Part[] {
  const dated = rows.filter(({ date }) => date !== null);
  return dated.flatMap((row, change) => {
    const before = dated[change - 1];
    if (before === undefined || before.actor !== row.actor || before.stance === row.stance) return [];
    return [before, row].map(({ at, row: y }, end) => ({ change, end, at, row: y }));
  });
}

/** Returns the condition that a statement attaches to its position on a matter, or null. */
function conditionOf(record: StanceAct["record"], on: string): string | null {
  const positions = "positions" in record ? record.positions : [];
  return positions.find((position) => position.on === on)?.condition ?? null;
}

function stepRow(dataset: Dataset, step: StanceStep, on: string, { colours }: TimePlot): Row {
  const entry = registryOf(dataset).byId.get(step.record) as Entry;
  const record = entry.record as StanceAct["record"];
  return {
    stance: step.stance,
    sign: signOf(colours, step.stance as Stance),
    condition: conditionOf(record, on),
    title: "title" in record ? record.title : record.summary,
    speaker: namesIn(dataset, attributedTo(record, "speaker")),
    date: step.date,
    when: formatEdtf(step.date),
    earliest: step.earliest,
    latest: step.latest,
    via: step.via,
    reversal: step.reversal,
    certain: step.certain,
    documents: namesIn(dataset, step.documents),
    acts: step.record,
  };
}
