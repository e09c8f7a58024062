import { joinWithAnd } from "../collections/join-with-and.ts";
import { registryOf } from "../dataset/registry.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import type { Row } from "../display/flat-rows.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { type Stance, stances } from "../model/stance.ts";
import { checkOptions } from "../options/check-options.ts";
import { compareStances, compareStancesRules } from "../query/compare-stances.ts";
import type { Attribution } from "../query/stances/stance-act.ts";
import type { CompareStancesOptions, StanceCell } from "../query/stances/stance-comparison.ts";
import type { HeldStance, StanceCounts } from "../query/stances/stance-summary.ts";
import { type ChartOptions, chartRules } from "./chart-options.ts";
import { type ChartSpec, chartSpec, type Part } from "./chart-spec.ts";
import { labelsOf, namesIn } from "./layers/labels.ts";
import { legend } from "./layers/legend.ts";
import { matrix, matrixLeft, signs } from "./layers/matrix.ts";
import { nominal } from "./layers/time-layers.ts";
import { asSentence, count } from "./layers/words.ts";
import { signOf, stanceLabels, stanceLegend, stanceLook } from "./stances/stance-look.ts";
import { type Colours, coloursOf, mixedFill } from "./theme.ts";

/**
 * Options of {@link stanceHeatmap}: the options of `compareStances` except `rollUp`, and the appearance of the chart.
 *
 * Without `actors`, the default of `attributeTo` is `"principal"`, so that a minister and the state for which the
 * minister speaks are one column. With `actors`, it is `"both"` as in `compareStances`, so that a minister in the list is
 * not silent.
 */
export interface StanceHeatmapOptions<out I extends Ids = Ids>
  extends Omit<CompareStancesOptions<I>, "rollUp">,
    ChartOptions {}

/**
 * Returns a chart of {@link index!compareStances}: a matrix with one row for each issue, proposal, term or response and
 * one column for each actor.
 *
 * Each stance has a colour and a sign, which the legend explains. The cell of an actor is empty only if the actor is
 * silent. A neutral actor has spoken, so its cell has a colour. The cell of a mixed stance has two halves. Rows have
 * the order of `on`, and columns the order of `actors`. Without these options, the rows and columns with the fewest
 * empty cells come first.
 *
 * @throws {@link index!DemarcheError} for an unknown option, id or value, and for an empty list.
 *
 * @example
 * ```ts
 * import { stanceHeatmap } from "demarche/charts";
 * import { dataset } from "demarche/data";
 *
 * const spec = stanceHeatmap(dataset, {
 *   actors: ["russia", "nato", "ukraine"],
 *   on: ["nato-membership-of-ukraine-and-georgia"],
 * });
 * spec.data.values.map(({ actor, stance }) => `${actor}: ${stance}`); // => ["russia: oppose", "nato: support", "ukraine: silent"]
 * ```
 */
export function stanceHeatmap<I extends Ids>(
  dataset: Dataset<I>,
  options: StanceHeatmapOptions<I> = {},
): ChartSpec {
  const { rollUp: _, ...rules } = compareStancesRules();
  checkOptions("stanceHeatmap", options, { ...rules, ...chartRules }, dataset);
  const { theme, title, width, ...compared } = options;
  const { attributeTo = options.actors === undefined ? "principal" : "both" } = options;
  const colours = coloursOf(theme);
  const { actors, matters, cells } = compareStances(
    dataset as Dataset,
    { ...compared, attributeTo } as CompareStancesOptions,
  );
  const spoken = cells.filter(({ stance }) => stance !== "silent");
  const columns = options.actors ? actors : mostFirst(actors, spoken, "actor");
  const lines = options.on ? matters : mostFirst(matters, spoken, "on");
  const names = labelsOf(dataset, [...columns, ...lines]);
  const rows = cells.map((cell) => rowOf(dataset, colours, cell, names));
  const heading = title ?? "Stances by actor";
  const counted = (Object.keys(stanceLabels()) as HeldStance[])
    .map((stance) => ({ stance, number: cells.filter((cell) => cell.stance === stance).length }))
    .filter(({ number }) => number > 0)
    .map(({ stance, number }) => `${number} ${stance}`);
  const size = `${count(columns.length, "actor")} by ${joinWithAnd(kindCounts(dataset, lines))}`;
  const attributed = attributedIn[attributeTo];
  const total = width ?? columns.length * 28;
  const left = matrixLeft(lines, names);
  return chartSpec({
    theme,
    title: heading,
    subtitle: [
      cells.length === 0
        ? "Nothing found."
        : `${size}. Statements, proposals and answers are attributed to ${attributed}.`,
    ],
    description: `${asSentence(heading)} ${cells.length === 0 ? "A heat map without cells." : `A heat map of stances, ${size}. Cells: ${joinWithAnd(counted)}.`}`,
    rows,
    width: total + left,
    views:
      cells.length === 0
        ? []
        : [
            legend(colours, stanceLegend(colours), { columns: 3, columnWidth: 200, left }),
            matrix({
              columns: { field: "actor", ids: columns },
              rows: { field: "on", ids: lines },
              names,
              width: total,
              step: 26,
              tooltip: [
                ["name", "Actor"],
                ["onName", "On"],
                ["label", "Stance"],
                ["counts", "Counts"],
                ["first", "First"],
                ["last", "Last"],
                ["documents", "Documents"],
                ["acts", "Records"],
              ],
              layer: cellLayers(colours),
            }),
          ],
  });
}

/** Parts of the subtitle: for each value of `attributeTo`, the actors to whom acts are attributed, in words. */
const attributedIn: Readonly<Record<Attribution, string>> = {
  speaker: "the actors that made them",
  principal: "the actors for whom they were made",
  both: "the actors that made them and those for whom they were made",
};

/** Returns the numbers of issues, proposals, terms and responses among the ids, as texts such as `2 issues`. */
function kindCounts(dataset: Dataset, ids: readonly string[]): readonly string[] {
  const { byId } = registryOf(dataset);
  return (["issue", "proposal", "term", "response"] as const).flatMap((noun) => {
    const number = ids.filter((id) => byId.get(id)?.kind === `${noun}s`).length;
    return number === 0 ? [] : [count(number, noun)];
  });
}

/** Sorts actors or matters by their number of cells, in descending order. `cells` has no cells of silent actors. */
function mostFirst(
  ids: readonly string[],
  cells: readonly StanceCell[],
  field: "actor" | "on",
): readonly string[] {
  const numbers = new Map<string, number>();
  for (const cell of cells) numbers.set(cell[field], (numbers.get(cell[field]) ?? 0) + 1);
  return [...ids].sort((a, b) => (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0));
}

function rowOf(
  dataset: Dataset,
  colours: Colours,
  cell: StanceCell,
  names: ReadonlyMap<string, string>,
): Row {
  return {
    actor: cell.actor,
    name: names.get(cell.actor) as string,
    on: cell.on,
    onName: names.get(cell.on) as string,
    stance: cell.stance,
    label: stanceLabels()[cell.stance],
    sign: signOf(colours, cell.stance),
    counts: countsIn(cell.counts),
    score: cell.score,
    first: formatted(cell.first),
    last: formatted(cell.last),
    documents: namesIn(dataset, cell.documents),
    acts: cell.records.join("; "),
  };
}

function formatted(date: string | null): string | null {
  return date === null ? null : formatEdtf(date);
}

function countsIn(counts: StanceCounts): string {
  return stances
    .filter((stance: Stance) => counts[stance] > 0)
    .map((stance) => `${counts[stance]} ${stance}`)
    .join(", ");
}

/**
 * Returns the layers of the cells: silent cells are empty, mixed cells have two halves, and unclear cells have a dashed
 * outline.
 */
function cellLayers(colours: Colours): readonly Part[] {
  const { domain, fill, stroke } = stanceLook(colours, "stance");
  const cell = (filter: string, mark: Part, encoding: Part = {}): Part => ({
    transform: [{ filter }],
    mark: { type: "rect", strokeWidth: 1, cornerRadius: 2, ...mark },
    encoding,
  });
  const filled = { fill: nominal("stance", domain, fill), stroke: nominal("stance", domain, stroke) };
  const solid = ["silent", "mixed", "unclear"].map((stance) => `datum.stance !== '${stance}'`).join(" && ");
  const inks = [...Object.values(colours.stances).map(({ ink }) => ink), colours.background, colours.text];
  return [
    cell("datum.stance === 'silent'", { fill: colours.background, stroke: colours.line }),
    cell("datum.stance === 'mixed'", { fill: mixedFill(colours) }),
    cell(solid, {}, filled),
    cell("datum.stance === 'unclear'", { strokeDash: [3, 2] }, filled),
    signs(nominal("stance", [...domain, "mixed", "silent"], inks)),
  ];
}
