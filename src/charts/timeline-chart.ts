import { joinWithAnd } from "../collections/join-with-and.ts";
import type { Row } from "../display/flat-rows.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { comparing } from "../options/comparing.ts";
import type { CheckedOption } from "../options/option-rule.ts";
import {
  type AttributeGrouping,
  checkGrouping,
  groupingRule,
  isAttributeGrouping,
} from "../query/filters/attribute-grouping.ts";
import {
  type TimelineEntry,
  type TimelineFilter,
  timeline,
  timelineKinds,
  timelineRules,
} from "../query/timeline.ts";
import { type ChartOptions, chartRules } from "./chart-options.ts";
import { type ChartSpec, chartSpec } from "./chart-spec.ts";
import { legend } from "./layers/legend.ts";
import type { Label } from "./layers/row-layers.ts";
import { dateLegend, dayParse } from "./layers/time-layers.ts";
import { spanInWords, timeSpanOf } from "./layers/time-span.ts";
import { asSentence, count, cutApart, firstParts, widthOf } from "./layers/words.ts";
import { coloursOf } from "./theme.ts";
import { type Lane, laneNoun, lanesOf, type TimelineLane, timelineLanes } from "./timeline-lanes.ts";
import { placeLane } from "./timelines/timeline-rows.ts";
import { labelGap, legendItems, timeView, undatedView } from "./timelines/timeline-views.ts";

/** Options of {@link timelineChart}: the filter of `timeline`, and the appearance of the chart. */
export interface TimelineChartOptions<out I extends Ids = Ids> extends TimelineFilter<I>, ChartOptions {
  /**
   * The property by which entries are divided into lanes, such as `"actor"` or `{ attribute: "party" }`. Default:
   * `"kind"`.
   */
  readonly by?: TimelineLane | AttributeGrouping | undefined;
}

/**
 * Explanations in the subtitle. They are shown for lanes by actor or issue, where one entry can be in several lanes.
 */
const laneRule = {
  actor: "An entry is in the lane of each actor that takes part in it.",
  issue: "An entry is in the lane of each issue that it is about.",
} as const satisfies Record<Exclude<TimelineLane, "kind">, string>;

function laneSentence(by: TimelineLane | AttributeGrouping): string {
  if (by === "kind") return "";
  if (!isAttributeGrouping(by)) return laneRule[by];
  return `An entry is in the lane of each ${by.attribute} of ${by.kind === undefined ? "its record, actors, issues and documents" : `its ${by.kind}`}.`;
}

const laneOptionRule = /* @__PURE__ */ comparing(/* @__PURE__ */ groupingRule(timelineLanes), checkLane);

function checkLane(by: TimelineLane | AttributeGrouping, _: object, option: CheckedOption<Dataset>): void {
  if (isAttributeGrouping(by)) checkGrouping(by, option.context, option);
}

/** The greatest length of the label of a lane, in characters. */
const labelLength = 30;

/**
 * Returns a chart of {@link index!timeline}: one mark for each entry, with lanes by kind, actor, issue or attribute.
 * Colour and shape show the group to which the speech act belongs, such as acts that ask or acts that warn. Meetings
 * and events have a shape of their own.
 *
 * A day is a point, and a period is a dark bar. A time that is only known to be between two days is a pale bar from the
 * first of these days to the second. Uncertain and approximate dates are hollow, and so are events that are only
 * alleged. If a bar has an unknown bound or continues beyond the period of `from` and `to`, it extends to the border of
 * the plot and has an arrow. Entries without a date are drawn beside the plot, and a heading states their number, so
 * that they are not overlooked.
 *
 * With lanes by actor or issue, an entry is in the lane of each of its actors or issues. If the filter has `actors`,
 * only these actors have lanes. If the filter `about` lists only issues, only these issues have lanes. Lanes by
 * attribute are the groups of {@link index!groupTimeline}.
 *
 * @throws {@link index!DemarcheError} for an unknown option, id or value. If there are no entries, the function does
 * not throw, and the chart is empty.
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
  const rules = { ...timelineRules(), ...chartRules, by: laneOptionRule };
  checkOptions("timelineChart", options, rules, dataset);
  const { by = "kind", theme, title, width = 720, ...filter } = options;
  const entries = timeline(dataset, filter as TimelineFilter);
  const dated = entries.filter(({ date }) => date !== null);
  const undated = entries.length - dated.length;
  const plot = { colours: coloursOf(theme), span: timeSpanOf(dated, filter), width };
  const lanes = lanesOf(dataset, entries, by, filter as TimelineFilter);

  const rows: Row[] = [];
  const labels: Label[] = [];
  let height = 0;
  const shortLabels = cutApart(
    lanes.map(({ label }) => label),
    labelLength,
  );
  for (const [i, lane] of lanes.entries()) {
    const placed = placeLane(dataset, lane, plot, height);
    rows.push(...placed.rows);
    labels.push({ row: height, label: shortLabels[i] as string, full: lane.label });
    height += placed.height;
  }
  const left = Math.max(0, ...labels.map(({ label }) => widthOf(label.length))) + labelGap;
  const summary = `${count(entries.length, "entry", "entries")}: ${kindsInWords(entries)}`;
  const heading = title ?? `What happened, by ${laneNoun(by)}`;
  const subtitle = [
    entries.length === 0 ? "Nothing found." : `${summary}.`,
    dateLegend(rows.filter(({ from }) => from !== null)),
    lanes.length === 0 ? "" : laneSentence(by),
  ];
  return chartSpec({
    theme,
    title: heading,
    subtitle: subtitle.filter((line) => line !== ""),
    description:
      lanes.length === 0
        ? `${asSentence(heading)} A timeline without entries.`
        : `${asSentence(heading)} A timeline of ${summary}. ${datesInWords(dated, undated)} ${lanesInWords(lanes, by)}`,
    rows,
    parse: dayParse,
    width: width + left,
    views: [
      legend(plot.colours, legendItems(plot.colours, rows), { columns: 2, columnWidth: 320, left }),
      {
        spacing: 20,
        hconcat: [
          ...(height === 0 ? [] : [timeView(plot, { height, left, labels })]),
          ...(undated === 0 ? [] : [undatedView(plot.colours, height, undated)]),
        ],
      },
    ],
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
  return parts.length === 0 ? "none" : joinWithAnd(parts);
}

function datesInWords(dated: readonly TimelineEntry[], undated: number): string {
  const days = dated.length === 0 ? "No entry has a date." : `Dated from ${spanInWords(dated)}.`;
  return undated === 0 ? days : `${days} Undated: ${undated}.`;
}

function lanesInWords(lanes: readonly Lane[], by: TimelineLane | AttributeGrouping): string {
  const counted = lanes.map(({ label, entries }) => `${label} (${entries.length})`);
  return `Lanes by ${laneNoun(by)}: ${firstParts(counted, 5)}.`;
}
