import { joinWithAnd } from "../collections/join-with-and.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { type ProposalStatusOptions, proposalStatus, proposalStatusRules } from "../query/proposal-status.ts";
import { stepsOfProposal } from "../query/proposals/steps-of-proposal.ts";
import { type ChartOptions, chartRules } from "./chart-options.ts";
import { type ChartSpec, chartSpec } from "./chart-spec.ts";
import { namesIn } from "./layers/labels.ts";
import { dateLegend, dayParse } from "./layers/time-layers.ts";
import { spanInWords, timeSpanOf } from "./layers/time-span.ts";
import { asSentence, count } from "./layers/words.ts";
import { answersView } from "./proposals/proposal-answers-view.ts";
import { stepRows } from "./proposals/proposal-step-rows.ts";
import { markedDays, stepLabels, stepsView } from "./proposals/proposal-steps-view.ts";
import { coloursOf } from "./theme.ts";

/**
 * Options of {@link proposalChart}: the options `asOf` and `since` of `proposalStatus`, and the appearance of the
 * chart.
 */
export interface ProposalChartOptions extends ProposalStatusOptions, ChartOptions {}

/**
 * Returns a chart of the history of a proposal. The upper part shows the steps in order ({@link
 * index!proposalHistory}). The lower part shows in words how each addressee answered each term ({@link
 * index!proposalStatus}).
 *
 * Every step has a row, including steps without a date. Dates are drawn as in {@link timelineChart}. Two kinds of cells
 * have no colour, so that they do not look like a refusal: `pending` (no answer is known) and `unanswered` (a source
 * reports that no answer came). If uncertain dates make an answer uncertain, it has a question mark and a dashed
 * outline. Vertical lines mark the days of `asOf` and `since`. The cells show the answers on the day of `asOf`.
 *
 * @throws {@link index!DemarcheError} for an unknown id, option or value, and if `since` is given without a later
 * `asOf`.
 *
 * @example
 * ```ts
 * import { proposalChart } from "demarche/charts";
 * import { dataset } from "demarche/data";
 *
 * const spec = proposalChart(dataset, "blinken-meeting-proposal");
 * spec.data.values.map(({ step, id }) => `${step}: ${id}`);
 * // => ["proposed: blinken-meeting-proposal", "response: lavrov-interest-in-geneva"]
 * ```
 */
export function proposalChart<I extends Ids>(
  dataset: Dataset<I>,
  id: I["proposals"],
  options: ProposalChartOptions = {},
): ChartSpec {
  checkOptions("proposalChart", options, { ...proposalStatusRules, ...chartRules }, dataset);
  const { theme, title, width = 480, ...days } = options;
  const steps = stepsOfProposal("proposalChart", dataset as Dataset, id).map(({ step }) => step);
  const status = proposalStatus(dataset as Dataset, id, days);
  const marked = markedDays(days);
  const plot = { colours: coloursOf(theme), span: timeSpanOf([...steps, ...marked]), width };
  const rows = stepRows(dataset, steps, plot.span);
  const heading = title ?? namesIn(dataset, [id]);
  const undated = steps.filter(({ date }) => date === null).length;
  const summary = `${count(steps.length, "step")}${undated === 0 ? "" : `, ${undated} undated`}`;
  const asOf = days.asOf === undefined ? "" : ` as of ${formatEdtf(days.asOf)}`;
  const answers = status.addressees.map(
    ({ addressee, answer, certain }) => `${namesIn(dataset, [addressee])} ${answer}${certain ? "" : "?"}`,
  );
  const answered =
    answers.length === 0 ? "No addressee is recorded." : `Answers${asOf}: ${joinWithAnd(answers)}.`;
  return chartSpec({
    theme,
    title: heading,
    subtitle: [`${summary}.`, dateLegend(rows.filter(({ from }) => from !== null))].filter(
      (line) => line !== "",
    ),
    description: `${asSentence(heading)} The history of a proposal: ${summary}, ${spanInWords(steps)}. ${answered}`,
    rows,
    parse: dayParse,
    width: width + stepLabels(rows).left,
    views: [
      stepsView(plot, rows, marked),
      ...(answers.length === 0 ? [] : [answersView(dataset, plot.colours, status, asOf)]),
    ],
  });
}
