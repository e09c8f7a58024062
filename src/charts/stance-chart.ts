import { idsOf } from "../dataset/id-rules.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import type { Row } from "../display/flat-rows.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import type { Issue } from "../model/issue.ts";
import { checkOptions } from "../options/check-options.ts";
import { compareStances } from "../query/compare-stances.ts";
import { type StanceTrajectory, stanceTrajectory } from "../query/stance-trajectory.ts";
import type { Attribution } from "../query/stances/stance-act.ts";
import { trajectoryRules } from "../query/stances/stance-rules.ts";
import type { StanceTrajectoryOptions } from "../query/stances/stance-steps.ts";
import { type ChartOptions, chartRules } from "./chart-options.ts";
import { type ChartSpec, chartSpec } from "./chart-spec.ts";
import { labelsOf, namesIn } from "./layers/labels.ts";
import type { Label } from "./layers/row-layers.ts";
import { dateLegend, dayParse } from "./layers/time-layers.ts";
import { spanInWords, timeSpanOf } from "./layers/time-span.ts";
import { asSentence, count, cutApart, firstParts, widthOf } from "./layers/words.ts";
import { lanesLeft, pathView } from "./stances/stance-path-view.ts";
import { changesIn, placePath } from "./stances/stance-paths.ts";
import { coloursOf } from "./theme.ts";

/**
 * Options of {@link stanceChart}: the options of `stanceTrajectory`, with a list of actors in place of one actor, and
 * the appearance of the chart.
 */
export interface StanceChartOptions<out I extends Ids = Ids>
  extends ChartOptions,
    Omit<StanceTrajectoryOptions<I>, "actor"> {
  /** The actors. Default: all actors that took a stance on it. */
  readonly actors?: readonly I["actors"][] | undefined;
  /**
   * Attribute a statement, a proposal or a response to the actor that performed it (`"speaker"`), to the principal it
   * was performed for, or to both of these actors. Without `actors`, the default is `"principal"`, so that the acts of a
   * minister are attributed to the state. With `actors`, it is `"both"` as in `stanceTrajectory`, so that a minister in
   * the list is not silent.
   */
  readonly attributeTo?: Attribution | undefined;
}

/** The greatest length of the name of an actor, in characters. */
const nameLength = 28;

/**
 * Returns a chart of {@link index!stanceTrajectory}: the stances of actors over time on one issue, proposal, term or
 * response. Each actor has a lane for each stance from support to opposition, and a lane for `unclear` if that stance
 * occurs. A line connects two consecutive stances that differ, and a second ring marks a reversal.
 *
 * Dates are drawn as in {@link timelineChart}, with one difference: if a date is a bar, its point is at the start of
 * the bar, because the stances of an actor are sorted by the start of their dates. A stance without a date is a bar
 * over the whole width of the plot. No line leads to it, because its position in the order is unknown. An actor in
 * `actors` that took no stance is shown as silent.
 *
 * @throws {@link index!DemarcheError} for an unknown option, id or value, and if `on` is missing.
 *
 * @example
 * ```ts
 * import { stanceChart } from "demarche/charts";
 * import { dataset } from "demarche/data";
 *
 * const spec = stanceChart(dataset, { on: "us-russia-dialogue", actors: ["russia"] });
 * spec.data.values.map(({ stance }) => stance); // => ["conditional", "support", "support", "unclear"]
 * ```
 */
export function stanceChart<I extends Ids>(dataset: Dataset<I>, options: StanceChartOptions<I>): ChartSpec {
  const { actor: _, ...rules } = trajectoryRules();
  checkOptions("stanceChart", options, { ...rules, actors: idsOf(["actors"]), ...chartRules }, dataset);
  const { actors: listed, theme, title, width = 640, ...given } = options as StanceChartOptions;
  const { on, attributeTo = listed === undefined ? "principal" : "both" } = given;
  const question = { ...given, attributeTo };
  const actors = listed ?? actorsWithStance(dataset, question);
  const paths = [...new Set(actors)].map((actor) =>
    stanceTrajectory(dataset as Dataset, { ...question, actor }),
  );
  const steps = paths.flatMap((path) => path.steps);
  const plot = { colours: coloursOf(theme), span: timeSpanOf(steps), width };
  const labels = labelsOf(
    dataset,
    paths.map(({ actor }) => actor),
  );

  const rows: Row[] = [];
  const [names, lanes]: [Label[], Label[]] = [[], []];
  let height = 0;
  const shortNames = cutApart(
    paths.map(({ actor }) => labels.get(actor) as string),
    nameLength,
  );
  for (const [i, path] of paths.entries()) {
    const name = labels.get(path.actor) as string;
    names.push({ row: height, label: shortNames[i] as string, full: name });
    const placed = placePath(dataset, path, plot, { name, top: height });
    rows.push(...placed.rows);
    lanes.push(...placed.lanes);
    height += placed.height;
  }
  const heading = title ?? `Stances on: ${namesIn(dataset, [on])}`;
  const undated = steps.filter(({ date }) => date === null).length;
  const reversals = paths.reduce((sum, path) => sum + path.reversals, 0);
  const left = Math.max(0, ...names.map(({ label }) => widthOf(label.length))) + lanesLeft;
  const subtitle = [
    propositionOf(dataset, on),
    `${count(steps.length, "act")}${undated === 0 ? "" : `, ${undated} undated (a bar from edge to edge)`}. ${
      reversals === 0 ? "No reversal." : `${count(reversals, "reversal")} (a second ring).`
    }`,
    dateLegend(rows),
  ];
  return chartSpec({
    theme,
    title: heading,
    subtitle: subtitle.filter((line) => line !== ""),
    description: `${asSentence(heading)} ${pathsInWords(paths, labels)}`,
    rows,
    parse: dayParse,
    width: width + left,
    views: height === 0 ? [] : [pathView(plot, { height, left, names, lanes, changes: changesIn(rows) })],
  });
}

/** Returns the actors that took a stance. */
function actorsWithStance(
  dataset: Dataset,
  { on, ...options }: Omit<StanceTrajectoryOptions, "actor">,
): readonly string[] {
  const { cells } = compareStances(dataset, { ...options, on: [on] });
  return cells.filter(({ stance }) => stance !== "silent").map(({ actor }) => actor);
}

/** Returns the proposition of an issue. For a proposal or a term, returns an empty text. */
function propositionOf(dataset: Dataset, id: string): string {
  const { kind, record } = registryOf(dataset).byId.get(id) as Entry;
  return kind === "issues" ? (record as Issue).proposition : "";
}

function pathsInWords(paths: readonly StanceTrajectory[], labels: ReadonlyMap<string, string>): string {
  const each = paths.map(({ actor, steps }) => {
    const path = steps.map(({ stance }) => stance).filter((stance, i, all) => stance !== all[i - 1]);
    return `${labels.get(actor)}: ${path.length === 0 ? "silent" : firstParts(path, 6)}`;
  });
  const steps = paths.flatMap((path) => path.steps);
  const dated = steps.filter(({ date }) => date !== null);
  const undated = steps.length - dated.length;
  const reversals = paths.reduce((sum, path) => sum + path.reversals, 0);
  const facts = [
    ...(dated.length === 0 ? [] : [`dated from ${spanInWords(dated)}`]),
    ...(undated === 0 ? [] : [`${undated} undated`]),
    count(reversals, "reversal"),
  ];
  return `The stances of ${count(paths.length, "actor")} over time in ${count(steps.length, "act")}: ${facts.join(", ")}. ${each.slice(0, 8).join(". ")}${each.length > 8 ? `. And ${each.length - 8} more` : ""}.`;
}
