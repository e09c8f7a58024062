import { registryOf } from "../dataset/registry.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import type { Row } from "../display/to-rows.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import type { Proposal, ProposalResponse } from "../model/proposal.ts";
import type { Statement, StatementAct } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { groupTimeline } from "../query/group-timeline.ts";
import {
  type TimelineEntry,
  type TimelineFilter,
  timeline,
  timelineKinds,
  timelineRules,
} from "../query/timeline.ts";
import { type ActFamily, actFamilies, familyOf } from "./act-family.ts";
import { type ChartOptions, chartRules } from "./chart-options.ts";
import { type ChartSpec, chartSpec, type Part } from "./chart-spec.ts";
import { labelsOf, namesIn } from "./labels.ts";
import { type LegendItem, legend } from "./legend.ts";
import { packRows } from "./pack-rows.ts";
import { statementsNaming } from "./statements-naming.ts";
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
} from "./time-layers.ts";
import { barOf, spanInWords, type TimeSpan, timeSpanOf } from "./time-span.ts";
import { asSentence, count, cutApart, firstOf, sentence, widthOf } from "./words.ts";

/** What the lanes of a timeline can be. */
export const timelineLanes = [
  /** One lane per actor that has a part in it. */
  "actor",
  /** One lane per issue that it deals with. */
  "issue",
  /** One lane per kind of record. */
  "kind",
] as const;

/** One of {@link timelineLanes}. */
export type TimelineLane = (typeof timelineLanes)[number];

/** Options of {@link timelineChart}: which entries, as in `timeline`, and how they look. */
export interface TimelineChartOptions<out I extends Ids = Ids> extends TimelineFilter<I>, ChartOptions {
  /** What the lanes are. Default: `"kind"`. */
  readonly by?: TimelineLane | undefined;
}

/** How many marks without a date stand side by side. */
const undatedColumns = 8;

/** Characters of the label of a lane, and the room between it and the plot, in pixels. */
const [labelLength, labelGap] = [30, 16];

/**
 * What happened, on a line of time: {@link index!timeline} as a picture. Colour and shape tell what was done by
 * speaking; meetings and events have a shape of their own.
 *
 * A day is a mark, what lasts is a solid bar, and what happened on some day between bounds is a pale bar from the
 * earliest to the latest. Doubtful and approximate dates are hollow. A bar without a bound, or that goes on beyond the
 * period of `from` and `to`, runs to the edge with an arrow. What no document dates stands beside the axis and is
 * counted. By actor and by issue an entry stands in the lane of each that it has; where `actors` or only issues are
 * asked for, the lanes are those.
 *
 * @throws {@link index!DemarcheError} for an unknown option, id or value. Nothing found is an empty chart.
 *
 * @example
 * ```ts
 * import { timelineChart } from "demarche/charts";
 * import { dataset } from "demarche/data";
 *
 * const spec = timelineChart(dataset, { by: "actor", actors: ["russia", "nato"], from: "2021-12", to: "2022-02" });
 * spec.$schema; // => "https://vega.github.io/schema/vega-lite/v5.json"
 * new Set(spec.data.values.map(({ lane }) => lane)).size; // => 2
 * spec.data.values.find(({ id }) => id === "stoltenberg-on-written-reply")?.date; // => "2022-01-26"
 * ```
 */
export function timelineChart<I extends Ids>(
  dataset: Dataset<I>,
  options: TimelineChartOptions<I> = {},
): ChartSpec {
  const rules = { ...timelineRules(), ...chartRules, by: oneOf(timelineLanes) };
  checkOptions("timelineChart", options, rules, dataset);
  const { by = "kind", theme, title, width = 720, ...filter } = options;
  const colours = coloursOf(theme);
  const entries = timeline(dataset, filter as TimelineFilter);
  const dated = entries.filter(({ date }) => date !== null);
  const undated = entries.length - dated.length;
  const span = timeSpanOf(dated, filter);
  const lanes = lanesOf(dataset, entries, by, filter as TimelineFilter);

  const rows: Row[] = [];
  const labels: Label[] = [];
  let height = 0;
  const shortLabels = cutApart(
    lanes.map(({ label }) => label),
    labelLength,
  );
  for (const [i, lane] of lanes.entries()) {
    const placed = placeLane(dataset, lane, span, width, height);
    rows.push(...placed.rows);
    labels.push({ row: height, label: shortLabels[i] as string, full: lane.label });
    height += placed.height;
  }
  const left = Math.max(0, ...labels.map(({ label }) => widthOf(label.length))) + labelGap;
  const words = `${count(entries.length, "entry", "entries")}: ${kindsInWords(entries)}`;
  const heading = title ?? `What happened, by ${by}`;
  return chartSpec({
    theme,
    title: heading,
    subtitle: [
      entries.length === 0 ? "Nothing found." : `${words}.`,
      dateLegend(rows.filter(({ from }) => from !== null)),
      ...(by === "kind" || lanes.length === 0
        ? []
        : [`An entry stands in the lane of each ${by} that it has.`]),
    ].filter((line) => line !== ""),
    description: describe(heading, words, dated, undated, lanes, by),
    rows,
    parse: dayParse,
    width: width + left,
    views: [
      legend(colours, legendItems(colours, rows), 2, 320, left),
      {
        spacing: 20,
        hconcat: [
          ...(height === 0 ? [] : [timeView(colours, span, width, height, left, labels)]),
          ...(undated === 0 ? [] : [undatedView(colours, height, undated)]),
        ],
      },
    ],
  });
}

interface Lane {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

/** The lanes with most entries first; what has no actor or issue comes last. Kinds keep their order. */
function lanesOf(
  dataset: Dataset,
  entries: readonly TimelineEntry[],
  by: TimelineLane,
  { actors, about }: TimelineFilter,
): readonly Lane[] {
  if (by === "kind") {
    const all = timelineKinds.map((kind) => ({
      label: kind,
      entries: entries.filter((entry) => entry.kind === kind),
    }));
    return all.filter((lane) => lane.entries.length > 0);
  }
  const asked = by === "actor" ? actors : onlyIssues(dataset, about);
  const wanted = asked === undefined ? undefined : new Set<string | null>(asked);
  const groups = groupTimeline(entries, { by }).filter(({ key }) => wanted?.has(key) ?? true);
  const labels = labelsOf(
    dataset,
    groups.flatMap(({ key }) => (key === null ? [] : [key])),
  );
  const last = (key: string | null) => (key === null ? 1 : 0);
  return [...groups]
    .sort((a, b) => last(a.key) - last(b.key) || b.count - a.count)
    .map(({ key, entries: own }) => ({
      label: key === null ? `no ${by} told` : (labels.get(key) as string),
      entries: own,
    }));
}

function onlyIssues(dataset: Dataset, about: readonly string[] | undefined): readonly string[] | undefined {
  const { byId } = registryOf(dataset);
  return about?.every((id) => byId.get(id)?.kind === "issues") ? about : undefined;
}

/** The rows of data of a lane, below those before it, and how many rows it is high. */
function placeLane(
  dataset: Dataset,
  lane: Lane,
  span: TimeSpan | undefined,
  width: number,
  top: number,
): { readonly rows: readonly Row[]; readonly height: number } {
  const dated = span === undefined ? [] : lane.entries.filter(({ date }) => date !== null);
  const undated = lane.entries.filter(({ date }) => date === null);
  const bars = dated.map((entry) => barOf(dataset, entry, span as TimeSpan, "middle"));
  const packed = span === undefined ? [] : packRows(bars, span, width);
  const rows: Row[] = dated.map((entry, i) => ({
    ...rowOf(dataset, entry, lane.label),
    row: top + (packed[i] as number),
    ...(bars[i] as (typeof bars)[number]),
    slot: null,
  }));
  undated.forEach((entry, i) => {
    const row = top + Math.floor(i / undatedColumns);
    const none = { from: null, to: null, at: null, style: null, doubt: false, before: false, after: false };
    rows.push({ ...rowOf(dataset, entry, lane.label), row, ...none, slot: i % undatedColumns });
  });
  return { rows, height: Math.max(0, ...rows.map(({ row }) => (row as number) - top)) + 1 };
}

function rowOf(dataset: Dataset, entry: TimelineEntry, lane: string): Row {
  const { act, statements } = actOf(dataset, entry);
  return {
    lane,
    kind: entry.kind,
    id: entry.id,
    title: entry.title,
    date: entry.date,
    when: formatEdtf(entry.date),
    earliest: entry.earliest,
    latest: entry.latest,
    act,
    family: familyOf(act),
    actors: namesIn(dataset, entry.actors),
    issues: namesIn(dataset, entry.issues),
    documents: namesIn(dataset, entry.documents),
    statements: statements.join("; "),
  };
}

/** What was done by speaking, and in which statements: of a meeting and of an event, nothing and what was said there. */
function actOf(
  dataset: Dataset,
  { kind, id }: TimelineEntry,
): { readonly act: StatementAct | null; readonly statements: readonly string[] } {
  const { byId } = registryOf(dataset);
  const record = byId.get(id)?.record;
  if (kind === "statements") return { act: (record as Statement).act, statements: [id] };
  if (kind === "meetings" || kind === "events") {
    const said = statementsNaming(id, dataset).filter(
      ({ meeting, about }) => meeting === id || about?.includes(id),
    );
    return { act: null, statements: said.map((statement) => statement.id) };
  }
  const made = (record as Proposal | ProposalResponse).statement;
  const statement = made === undefined ? undefined : (byId.get(made)?.record as Statement | undefined);
  return {
    act: statement?.act ?? (kind === "proposals" ? "propose" : null),
    statements: made === undefined ? [] : [made],
  };
}

function timeView(
  colours: Colours,
  span: TimeSpan | undefined,
  width: number,
  height: number,
  left: number,
  labels: readonly Label[],
): Part {
  const y = rowEncoding(height);
  return {
    width,
    height: { step: rowStep },
    layer: [
      rowRules(colours, -left, width, y, labels),
      sideText(-labelGap, y, labels),
      rowMarks(y, tooltip, dateLayers(colours, lookOf(colours), span, width, 100)),
    ],
  };
}

function undatedView(colours: Colours, height: number, undated: number): Part {
  const { field, domain, fill, shape } = lookOf(colours);
  return {
    width: undatedColumns * 15,
    height: { step: rowStep },
    title: {
      text: `Not dated: ${undated}`,
      fontSize: 12,
      fontWeight: "normal",
      color: colours.muted,
      anchor: "start",
      offset: 4,
    },
    ...rowMarks(rowEncoding(height), tooltip, [
      {
        transform: [{ filter: "datum.slot !== null" }],
        mark: { type: "point", size: 100, opacity: 1, stroke: null },
        encoding: {
          x: {
            field: "slot",
            type: "quantitative",
            axis: null,
            scale: { domain: [-0.5, undatedColumns - 0.5], nice: false, zero: false },
          },
          fill: nominal(field, domain, fill),
          shape: nominal(field, domain, shape),
        },
      },
    ]),
  };
}

function lookOf({ acts }: Colours) {
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
  ["actors", "Actors"],
  ["issues", "Issues"],
  ["documents", "Documents"],
  ["statements", "Statements"],
  ["id", "Id"],
] as const;

/** The families that occur, each with its acts. */
function legendItems(colours: Colours, rows: readonly Row[]): readonly LegendItem[] {
  const families = actFamilies();
  return (Object.keys(families) as ActFamily[])
    .filter((family) => rows.some((row) => row.family === family))
    .map((family) => {
      const { acts, shape } = families[family];
      const [fill, stroke] = [colours.acts[family], "transparent"];
      const words = family === "none" ? "no speech act: a meeting, event or response" : sentence(acts);
      return { words: family === "none" ? words : `${family}: ${words}`, fill, stroke, shape };
    });
}

function kindsInWords(entries: readonly TimelineEntry[]): string {
  const counts = timelineKinds.map((kind) => ({
    kind,
    number: entries.filter((entry) => entry.kind === kind).length,
  }));
  const parts = counts
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => count(number, kind.slice(0, -1)));
  return parts.length === 0 ? "none" : sentence(parts);
}

function describe(
  heading: string,
  words: string,
  dated: readonly TimelineEntry[],
  undated: number,
  lanes: readonly Lane[],
  by: TimelineLane,
): string {
  if (lanes.length === 0) return `${asSentence(heading)} A timeline without entries.`;
  const inLanes = firstOf(
    lanes.map(({ label, entries }) => `${label} (${entries.length})`),
    5,
  );
  const days = dated.length === 0 ? "None is dated." : `Dated from ${spanInWords(dated)}.`;
  const without = undated === 0 ? "" : ` Not dated: ${undated}.`;
  return `${asSentence(heading)} A timeline of ${words}. ${days}${without} Lanes by ${by}: ${inLanes}.`;
}
