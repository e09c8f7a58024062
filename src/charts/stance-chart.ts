import { idsOf } from "../dataset/id-rules.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import type { Row } from "../display/to-rows.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import type { Issue } from "../model/issue.ts";
import { type Stance, type Statement, stances } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { compareStances, type MatterId } from "../query/compare-stances.ts";
import {
  type StanceStep,
  type StanceTrajectory,
  stanceTrajectory,
  trajectoryRules,
} from "../query/stance-trajectory.ts";
import type { Attribution } from "../query/utterances.ts";
import { type ChartOptions, chartRules } from "./chart-options.ts";
import { type ChartSpec, chartSpec, type Part } from "./chart-spec.ts";
import { documentsIn, labelsOf, namesIn } from "./labels.ts";
import { packRows } from "./pack-rows.ts";
import { signOf, stanceLook } from "./stance-look.ts";
import { type Colours, coloursOf } from "./theme.ts";
import {
  dateLayers,
  dateLegend,
  dayParse,
  type Label,
  nominal,
  rowEncoding,
  rowMarks,
  rowRules,
  rowStep,
  sideText,
  timeEncoding,
} from "./time-layers.ts";
import { barOf, spanInWords, type TimeSpan, timeSpanOf } from "./time-span.ts";
import { asSentence, count, cutApart, firstOf, widthOf } from "./words.ts";

/** Options of {@link stanceChart}: whose stances on what, as in `stanceTrajectory`, and how they look. */
export interface StanceChartOptions<out I extends Ids = Ids> extends ChartOptions {
  /** On what. */
  readonly on: MatterId<I>;
  /** Whose stances. Default: everybody who took a position on it. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Whether a statement is put down to who spoke or to whom it was spoken for. Default: `"speaker"`. */
  readonly attributeTo?: Attribution | undefined;
}

/** Characters of an actor's name, at most, and pixels of the names of stances with the room beside them. */
const [nameLength, laneWidth, laneGap] = [28, 92, 22];

/**
 * The path of one actor, or of several, on one matter: {@link index!stanceTrajectory} as a picture. Each actor has a
 * lane per stance, from support to opposition, and one for what is unclear where that occurs; a line leads from a stance
 * to the next one that differs, and a second ring marks a reversal.
 *
 * Dates look as in {@link timelineChart}, with the mark where the bar begins, by which they are ordered. What no
 * document dates has a bar from edge to edge, and no line leads to it. Who was asked for and said nothing is told to be
 * silent.
 *
 * @throws {@link index!DemarcheError} for an option or an id that is unknown or missing.
 *
 * @example
 * ```ts
 * import { stanceChart } from "demarche/charts";
 * import { dataset } from "demarche/data";
 *
 * const spec = stanceChart(dataset, { on: "us-russia-dialogue", actors: ["russia"], attributeTo: "principal" });
 * spec.data.values.map(({ stance }) => stance); // => ["support", "support", "conditional", "support"]
 * ```
 */
export function stanceChart<I extends Ids>(dataset: Dataset<I>, options: StanceChartOptions<I>): ChartSpec {
  const { actor: _, ...rules } = trajectoryRules;
  checkOptions("stanceChart", options, { ...rules, actors: idsOf(["actors"]), ...chartRules }, dataset);
  const { on, attributeTo, theme, title, width = 640 } = options as StanceChartOptions;
  const colours = coloursOf(theme);
  const actors = options.actors ?? speakersOn(dataset, on, attributeTo);
  const paths = [...new Set<string>(actors)].map((actor) =>
    stanceTrajectory(dataset as Dataset, { actor, on, attributeTo }),
  );
  const steps = paths.flatMap((path) => path.steps);
  const span = timeSpanOf(steps);
  const names = labelsOf(
    dataset,
    paths.map(({ actor }) => actor),
  );

  const rows: Row[] = [];
  const [nameLabels, laneLabels]: [Label[], Label[]] = [[], []];
  let height = 0;
  const shortNames = cutApart(
    paths.map(({ actor }) => names.get(actor) as string),
    nameLength,
  );
  for (const [i, path] of paths.entries()) {
    const name = names.get(path.actor) as string;
    nameLabels.push({ row: height, label: shortNames[i] as string, full: name });
    const placed = placePath(dataset, colours, path, name, span, width, height);
    rows.push(...placed.rows);
    laneLabels.push(...placed.lanes);
    height += placed.height;
  }
  const entry = registryOf(dataset).byId.get(on) as Entry;
  const matter = namesIn(dataset, [on]);
  const heading = title ?? `Stances on: ${matter}`;
  const undated = steps.filter(({ date }) => date === null).length;
  const reversals = paths.reduce((sum, path) => sum + path.reversals, 0);
  const proposition = entry.kind === "issues" ? (entry.record as Issue).proposition : "";
  const left = Math.max(0, ...nameLabels.map(({ label }) => widthOf(label.length))) + laneWidth + laneGap;
  return chartSpec({
    theme,
    title: heading,
    subtitle: [
      proposition,
      `${count(steps.length, "statement")}${undated === 0 ? "" : `, ${undated} not dated: a bar from edge to edge`}. ${
        reversals === 0 ? "No reversal." : `${count(reversals, "reversal")}: a second ring.`
      }`,
      dateLegend(rows),
    ].filter((line) => line !== ""),
    description: describe(heading, paths, names, steps, undated, reversals),
    rows,
    parse: dayParse,
    width: width + left,
    views:
      height === 0
        ? []
        : [pathView(colours, span, width, height, left, nameLabels, laneLabels, changesIn(rows))],
  });
}

/** Everybody who took a position on a matter. */
function speakersOn(dataset: Dataset, on: string, attributeTo: Attribution | undefined): readonly string[] {
  const { cells } = compareStances(dataset, { on: [on], attributeTo });
  return cells.filter(({ stance }) => stance !== "silent").map(({ actor }) => actor);
}

/** The rows of data of an actor, below those before it, and the labels of its lanes. */
function placePath(
  dataset: Dataset,
  colours: Colours,
  { actor, steps }: StanceTrajectory,
  name: string,
  span: TimeSpan | undefined,
  width: number,
  top: number,
): { readonly rows: readonly Row[]; readonly lanes: readonly Label[]; readonly height: number } {
  if (steps.length === 0)
    return {
      rows: [],
      lanes: [{ row: top, label: "silent", full: `${name} said nothing on it` }],
      height: 1,
    };
  const shown = span ?? { from: 0, to: 1 };
  const rows: Row[] = [];
  const lanes: Label[] = [];
  let row = top;
  for (const stance of stances) {
    const own = steps.flatMap((step, order) => (step.stance === stance ? [{ step, order }] : []));
    if (own.length === 0 && stance === "unclear") continue;
    lanes.push({ row, label: stance, full: stance });
    const bars = own.map(({ step }) => barOf(dataset, step, shown, "start"));
    const packed = packRows(bars, shown, width);
    own.forEach(({ step, order }, i) => {
      const bar = bars[i] as (typeof bars)[number];
      rows.push({
        ...rowOf(dataset, colours, step, actor, name, order),
        row: row + (packed[i] as number),
        ...bar,
      });
    });
    row += Math.max(1, ...packed.map((one) => one + 1));
  }
  return { rows: rows.sort((a, b) => Number(a.order) - Number(b.order)), lanes, height: row - top };
}

/** The ends of lines from one stance to the next: two rows of data for each change between dated steps of an actor. */
function changesIn(rows: readonly Row[]): readonly Part[] {
  const dated = rows.filter(({ date }) => date !== null);
  return dated.flatMap((row, change) => {
    const before = dated[change - 1];
    if (before === undefined || before.actor !== row.actor || before.stance === row.stance) return [];
    return [before, row].map(({ at, row: y }, end) => ({ change, end, at, row: y }));
  });
}

function rowOf(
  dataset: Dataset,
  colours: Colours,
  step: StanceStep,
  actor: string,
  name: string,
  order: number,
): Row {
  const statement = registryOf(dataset).byId.get(step.statement)?.record as Statement;
  return {
    actor,
    name,
    order,
    stance: step.stance,
    sign: signOf(colours, step.stance as Stance),
    title: statement.summary,
    speaker: namesIn(dataset, [statement.speaker]),
    date: step.date,
    when: formatEdtf(step.date),
    earliest: step.earliest,
    latest: step.latest,
    via: step.via,
    reversal: step.reversal,
    certain: step.certain,
    documents: documentsIn(dataset, [step.statement]),
    statements: step.statement,
  };
}

function pathView(
  colours: Colours,
  span: TimeSpan | undefined,
  width: number,
  height: number,
  left: number,
  names: readonly Label[],
  lanes: readonly Label[],
  changes: readonly Part[],
): Part {
  const look = stanceLook(colours, "stance");
  const inks = Object.values(colours.stances);
  const at = timeEncoding("at", span, width);
  const y = rowEncoding(height);
  const text = { type: "text", fontSize: 10, fontWeight: "bold", baseline: "middle" };
  const sign = (filter: string, colour: readonly string[]): Part => ({
    transform: [{ filter }],
    mark: text,
    encoding: {
      x: at,
      text: { field: "sign", type: "nominal" },
      color: nominal("stance", look.domain, colour),
    },
  });
  const marks = [
    ...dateLayers(colours, look, span, width, 190),
    {
      transform: [{ filter: "datum.reversal" }],
      mark: { type: "point", size: 420, opacity: 1, stroke: colours.text, strokeWidth: 1.5, fill: null },
      encoding: { x: at },
    },
    sign(
      "!datum.doubt",
      inks.map(({ ink }) => ink),
    ),
    // On the hollow mark of a doubtful date the sign has the colour of the outline.
    sign(
      "datum.doubt",
      inks.map(({ stroke }) => stroke),
    ),
  ];
  return {
    width,
    height: { step: rowStep + 4 },
    layer: [
      rowRules(colours, -left, width, y, names),
      rowRules(colours, -laneWidth - laneGap, width, y, lanes, [1, 3]),
      sideText(-laneGap - laneWidth, y, names, { fontWeight: "bold" }),
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
      rowMarks(y, tooltip, marks),
    ],
  };
}

const tooltip = [
  ["name", "Actor"],
  ["stance", "Stance"],
  ["title", "Said"],
  ["speaker", "Speaker"],
  ["when", "When"],
  ["date", "Date as coded"],
  ["reversal", "Reversal"],
  ["via", "Said of"],
  ["documents", "Documents"],
  ["statements", "Statements"],
] as const;

function describe(
  heading: string,
  paths: readonly StanceTrajectory[],
  names: ReadonlyMap<string, string>,
  steps: readonly StanceStep[],
  undated: number,
  reversals: number,
): string {
  const each = paths.map(({ actor, steps: own }) => {
    const path = own.map(({ stance }) => stance).filter((stance, i, all) => stance !== all[i - 1]);
    return `${names.get(actor)}: ${path.length === 0 ? "silent" : firstOf(path, 6)}`;
  });
  const dated = steps.filter(({ date }) => date !== null);
  const days = dated.length === 0 ? "none dated" : `dated from ${spanInWords(dated)}`;
  return `${asSentence(heading)} The paths of ${count(paths.length, "actor")} through ${count(steps.length, "statement")}, ${days}, ${undated} not dated; ${count(reversals, "reversal")}. ${each.slice(0, 8).join(". ")}${each.length > 8 ? `. And ${each.length - 8} more` : ""}.`;
}
