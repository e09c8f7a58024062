import { registryOf } from "../dataset/registry.ts";
import { fromDayNumber, toDayNumber } from "../dates/day-number.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import { readPeriodDay } from "../dates/read-period-day.ts";
import type { Row } from "../display/to-rows.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Proposal, ProposalResponse } from "../model/proposal.ts";
import { checkOptions } from "../options/check-options.ts";
import { type ProposalStep, type ProposalStepType, proposalHistory } from "../query/proposal-history.ts";
import {
  type AddresseeStatus,
  type AnswerState,
  type ProposalStatus,
  type ProposalStatusOptions,
  proposalStatus,
  proposalStatusRules,
} from "../query/proposal-status.ts";
import { type ChartOptions, chartRules } from "./chart-options.ts";
import { type ChartSpec, chartSpec, type Part } from "./chart-spec.ts";
import { labelsOf, namesIn } from "./labels.ts";
import { matrix, matrixLeft, signs } from "./matrix.ts";
import { type Colours, coloursOf } from "./theme.ts";
import {
  dateLayers,
  dateLegend,
  dayParse,
  nominal,
  rowEncoding,
  rowMarks,
  sideText,
  timeEncoding,
} from "./time-layers.ts";
import { barOf, spanInWords, type TimeSpan, timeSpanOf } from "./time-span.ts";
import { asSentence, count, cut, sentence, widthOf } from "./words.ts";

/** Options of {@link proposalChart}: the day that is asked about, as in `proposalStatus`, and how it looks. */
export interface ProposalChartOptions extends ProposalStatusOptions, ChartOptions {}

/**
 * The life of a proposal: its steps in the order of time ({@link index!proposalHistory}), and below them how each
 * addressee has answered each term ({@link index!proposalStatus}), in words.
 *
 * Every step has a row, undated ones, too; dates look as in {@link timelineChart}. `pending` (no answer is known) and
 * `unanswered` (a source says that none came) are empty: neither is a refusal. An answer that the dates leave in doubt
 * has a question mark and a dashed outline. Lines mark the days of `asOf`, whose answers are shown, and `since`.
 *
 * @throws {@link index!DemarcheError} for an unknown id, option or value, and for `since` without a later `asOf`.
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
  const { theme, title, width = 480, ...asked } = options;
  const colours = coloursOf(theme);
  const steps = proposalHistory(dataset as Dataset, id);
  const status = proposalStatus(dataset as Dataset, id, asked);
  const days = markedDays(asked);
  const span = timeSpanOf([...steps, ...days]);
  const rows = steps.map((step, row) => stepRow(dataset, step, span, row));
  const heading = title ?? namesIn(dataset, [id]);
  const undated = steps.filter(({ date }) => date === null).length;
  const answers = status.addressees.map(
    ({ addressee, answer, certain }) => `${namesIn(dataset, [addressee])} ${answer}${certain ? "" : "?"}`,
  );
  const words = `${count(steps.length, "step")}${undated === 0 ? "" : `, ${undated} not dated`}`;
  const asOf = asked.asOf === undefined ? "" : ` by ${formatEdtf(asked.asOf)}`;
  const told = answers.length === 0 ? "Nobody is told to be asked." : `Answers${asOf}: ${sentence(answers)}.`;
  const left = stepLabels(rows).left;
  return chartSpec({
    theme,
    title: heading,
    subtitle: [`${words}.`, dateLegend(rows.filter(({ from }) => from !== null))].filter(
      (line) => line !== "",
    ),
    description: `${asSentence(heading)} The life of a proposal: ${words}, ${spanInWords(steps)}. ${told}`,
    rows,
    parse: dayParse,
    width: width + left,
    views: [
      stepsView(colours, span, width, rows, days),
      ...(answers.length === 0 ? [] : [answersView(dataset, colours, status, asOf)]),
    ],
  });
}

/** A day that a line marks. */
interface MarkedDay {
  readonly label: string;
  readonly date: Edtf;
  readonly earliest: string;
  readonly latest: string;
}

function markedDays({ asOf, since }: ProposalStatusOptions): readonly MarkedDay[] {
  return Object.entries({ since, "as of": asOf }).flatMap(([label, date]) => {
    if (date === undefined) return [];
    const day = readPeriodDay(date).end.latest as string;
    return [{ label, date, earliest: day, latest: day }];
  });
}

/** What steps have in common, for their colours and shapes. */
const stepGroups = {
  made: { steps: ["proposed", "part", "restatement", "counter-proposal"], shape: "diamond", act: "proposes" },
  answered: { steps: ["response"], shape: "square", act: "informs" },
  judged: { steps: ["position", "judgement"], shape: "triangle-up", act: "asks" },
  told: { steps: ["mention", "meeting", "event"], shape: "circle", act: "none" },
} as const satisfies Record<
  string,
  { readonly steps: readonly ProposalStepType[]; shape: string; act: string }
>;

function groupOf(step: ProposalStepType): string {
  const [name] = Object.entries(stepGroups).find(([, { steps }]) =>
    (steps as readonly string[]).includes(step),
  ) as [string, unknown];
  return name;
}

function stepRow(dataset: Dataset, step: ProposalStep, span: TimeSpan | undefined, row: number): Row {
  const record = registryOf(dataset).byId.get(step.id)?.record as Proposal | ProposalResponse;
  const made = step.kind === "statements" ? step.id : record.statement;
  const bar =
    span === undefined || step.date === null
      ? { from: null, to: null, at: null, style: null, doubt: false, before: false, after: false }
      : barOf(dataset, step, span, "middle");
  return {
    row,
    step: step.step,
    group: groupOf(step.step),
    kind: step.kind,
    id: step.id,
    title: step.title,
    answer: step.kind === "responses" ? (record as ProposalResponse).answer : null,
    date: step.date,
    when: formatEdtf(step.date),
    earliest: step.earliest,
    latest: step.latest,
    ...bar,
    actors: namesIn(dataset, step.actors),
    documents: namesIn(dataset, step.documents),
    statements: made ?? "",
  };
}

/** Characters of the title of a step, at most. */
const titleLength = 64;

/** Pixels that the names of steps take up, and the room between labels and plot. */
const [stepWidth, stepGap] = [112, 16];

/** The labels of steps, in two columns that begin so far to the left of the plot. */
function stepLabels(rows: readonly Row[]) {
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

function stepsView(
  colours: Colours,
  span: TimeSpan | undefined,
  width: number,
  rows: readonly Row[],
  days: readonly MarkedDay[],
): Part {
  const groups = Object.values(stepGroups);
  const fill = groups.map(({ act }) => colours.acts[act]);
  const look = {
    field: "group",
    domain: Object.keys(stepGroups),
    fill,
    stroke: fill,
    shape: groups.map(({ shape }) => shape),
  };
  const y = rowEncoding(rows.length);
  const { titles, steps, titleLeft, left } = stepLabels(rows);
  return {
    width,
    height: { step: 22 },
    layer: [
      sideText(-left, y, steps, { align: "left", color: colours.muted }),
      sideText(-titleLeft, y, titles, { align: "left" }),
      ...(span === undefined ? [] : dayLines(colours, span, width, days)),
      rowMarks(
        y,
        [
          ["step", "Step"],
          ["title", "What"],
          ["answer", "Answer"],
          ["when", "When"],
          ["date", "Date as coded"],
          ["actors", "Actors"],
          ["documents", "Documents"],
          ["statements", "Statements"],
          ["id", "Id"],
        ],
        [
          ...dateLayers(colours, look, span, width, 100),
          {
            transform: [{ filter: "datum.date === null" }],
            mark: {
              type: "text",
              align: "left",
              baseline: "middle",
              fontStyle: "italic",
              color: colours.muted,
            },
            encoding: { x: { value: 4 }, text: { field: "when", type: "nominal" } },
          },
        ],
      ),
    ],
  };
}

/** Lines at the end of the days that are asked about, with their words at the foot of the plot. */
function dayLines(
  colours: Colours,
  span: TimeSpan,
  width: number,
  days: readonly MarkedDay[],
): readonly Part[] {
  const x = timeEncoding("from", span, width);
  return days.map(({ label, date, latest }, i) => ({
    data: {
      values: [{ label: `${label} ${formatEdtf(date)}`, from: fromDayNumber(toDayNumber(latest) + 1) }],
      format: { parse: { from: dayParse.from } },
    },
    layer: [
      {
        mark: { type: "rule", color: colours.text, strokeDash: [4, 3], aria: false },
        encoding: { x, y: { value: 0 }, y2: { value: "height" } },
      },
      {
        // The words of the earlier day end at its line, those of the later begin there, so that they never meet.
        mark: {
          type: "text",
          align: i === days.length - 1 ? "left" : "right",
          baseline: "top",
          dy: 4,
          color: colours.text,
        },
        encoding: { x, y: { value: "height" }, text: { field: "label", type: "nominal" } },
      },
    ],
  }));
}

/** How an answer looks: as the stance that it comes nearest to, or empty where there is none. */
const answerLook = {
  accepted: "support",
  "partly-accepted": "conditional",
  welcomed: "conditional",
  rejected: "oppose",
  countered: "oppose",
  deferred: "neutral",
  undisclosed: "unclear",
  unanswered: null,
  pending: null,
} as const satisfies Record<AnswerState, keyof Colours["stances"] | null>;

function answersView(dataset: Dataset, colours: Colours, status: ProposalStatus, asOf: string): Part {
  const { proposal, addressees, terms } = status;
  const asked = addressees.map(({ addressee }) => addressee);
  const names = new Map([
    ...labelsOf(dataset, [...asked, ...terms.map(({ term }) => term)]),
    [proposal, "The whole, or any part of it"],
  ]);
  const cell = (matter: string) => (answer: AddresseeStatus) => answerRow(dataset, answer, matter, names);
  const values = [
    ...addressees.map(cell(proposal)),
    ...terms.flatMap(({ term, answers }) => answers.map(cell(term))),
  ];
  const states = Object.keys(answerLook) as AnswerState[];
  const styles = states.map((state) => {
    const look = answerLook[state];
    const { background, muted, text } = colours;
    return look === null ? { fill: background, stroke: muted, ink: text } : colours.stances[look];
  });
  const of = (member: "fill" | "stroke" | "ink") =>
    nominal(
      "answer",
      states,
      styles.map((style) => style[member]),
    );
  const box = (filter: string, mark: Part): Part => ({
    transform: [{ filter }],
    mark: { type: "rect", strokeWidth: 1, cornerRadius: 2, ...mark },
    encoding: { fill: of("fill"), stroke: of("stroke") },
  });
  const lines = [proposal, ...terms.map(({ term }) => term)];
  return {
    data: { values },
    title: {
      text: `How it was answered${asOf}`,
      anchor: "start",
      frame: "group",
      fontSize: 13,
      offset: 28,
      dx: -matrixLeft(lines, names),
    },
    ...matrix({
      columns: { field: "addressee", ids: asked },
      rows: { field: "term", ids: lines },
      names,
      width: asked.length * 150,
      step: 28,
      flat: true,
      tooltip: [
        ["matter", "Term"],
        ["name", "Addressee"],
        ["words", "Answer"],
        ["when", "When"],
        ["date", "Date as coded"],
        ["documents", "Documents"],
        ["response", "Response"],
        ["statements", "Statements"],
      ],
      layer: [
        box("datum.certain", {}),
        box("!datum.certain", { strokeDash: [3, 2] }),
        signs(of("ink"), "words"),
      ],
    }),
  };
}

function answerRow(
  dataset: Dataset,
  { addressee, answer, date, response, certain }: AddresseeStatus,
  term: string,
  names: ReadonlyMap<string, string>,
): Row {
  const record =
    response === null
      ? undefined
      : (registryOf(dataset).byId.get(response)?.record as ProposalResponse | undefined);
  const cited = record === undefined ? [] : [...new Set(record.sources.map(({ document }) => document))];
  return {
    addressee,
    name: names.get(addressee) as string,
    term,
    matter: names.get(term) as string,
    answer,
    words: certain ? answer : `${answer}?`,
    certain,
    date,
    when: formatEdtf(date),
    response,
    documents: namesIn(dataset, cited),
    statements: record?.statement ?? "",
  };
}
