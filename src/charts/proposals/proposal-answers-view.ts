import { registryOf } from "../../dataset/registry.ts";
import { formatEdtf } from "../../dates/format-edtf.ts";
import type { Row } from "../../display/flat-rows.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { ProposalResponse } from "../../model/proposal.ts";
import type { ProposalStatus } from "../../query/proposal-status.ts";
import type { AddresseeStatus, AnswerState } from "../../query/proposals/addressee-status.ts";
import type { Part } from "../chart-spec.ts";
import { labelsOf, namesIn } from "../layers/labels.ts";
import { matrix, matrixLeft, signs } from "../layers/matrix.ts";
import { nominal } from "../layers/time-layers.ts";
import type { Colours } from "../theme.ts";

/**
 * Maps answers to stances. The cell of an answer has the colours of the stance. The cells of `pending` (no answer is
 * known) and `unanswered` (no answer came) have no colour.
 */
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

/**
 * Returns the matrix of the answers to a proposal and to each of its terms.
 *
 * @param asOf - The end of the title, such as ` as of 1 May 2022`. Empty without the option `asOf`.
 */
export function answersView(dataset: Dataset, colours: Colours, status: ProposalStatus, asOf: string): Part {
  const { proposal, addressees, terms } = status;
  const addresseeIds = addressees.map(({ addressee }) => addressee);
  const termIds = terms.map(({ term }) => term);
  const names = new Map([
    ...labelsOf(dataset, [...addresseeIds, ...termIds]),
    [proposal, "The proposal or any of its terms"],
  ]);
  const rows = [
    ...addressees.map((answer) => answerRow(dataset, answer, proposal, names)),
    ...terms.flatMap(({ term, answers }) => answers.map((answer) => answerRow(dataset, answer, term, names))),
  ];
  const lines = [proposal, ...termIds];
  return {
    data: { values: rows },
    title: {
      text: `Answers${asOf}`,
      anchor: "start",
      frame: "group",
      fontSize: 13,
      offset: 28,
      dx: -matrixLeft(lines, names),
    },
    ...matrix({
      columns: { field: "addressee", ids: addresseeIds },
      rows: { field: "term", ids: lines },
      names,
      width: addresseeIds.length * 150,
      step: 28,
      flat: true,
      tooltip: [
        ["termName", "Term"],
        ["name", "Addressee"],
        ["label", "Answer"],
        ["scope", "Answer to"],
        ["when", "When"],
        ["date", "Date as coded"],
        ["documents", "Documents"],
        ["response", "Response"],
        ["statements", "Statements"],
      ],
      layer: cellLayers(colours),
    }),
  };
}

/**
 * Returns the layers of the cells: boxes, and the answers in words. The box of an uncertain answer has a dashed
 * outline.
 */
function cellLayers(colours: Colours): readonly Part[] {
  const { background, muted, text } = colours;
  const states = Object.keys(answerLook) as AnswerState[];
  const styles = states.map((state) => {
    const look = answerLook[state];
    return look === null ? { fill: background, stroke: muted, ink: text } : colours.stances[look];
  });
  const encoding = (part: "fill" | "stroke" | "ink") =>
    nominal(
      "answer",
      states,
      styles.map((style) => style[part]),
    );
  const box = (filter: string, mark: Part): Part => ({
    transform: [{ filter }],
    mark: { type: "rect", strokeWidth: 1, cornerRadius: 2, ...mark },
    encoding: { fill: encoding("fill"), stroke: encoding("stroke") },
  });
  return [
    box("datum.certain", {}),
    box("!datum.certain", { strokeDash: [3, 2] }),
    signs(encoding("ink"), "label"),
  ];
}

/** The scope of an answer, in words. */
const scopes = { whole: "the whole proposal", terms: "single terms" } as const;

function answerRow(
  dataset: Dataset,
  { addressee, answer, scope, date, response, certain }: AddresseeStatus,
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
    termName: names.get(term) as string,
    answer,
    label: certain ? answer : `${answer}?`,
    scope: scope === null ? "" : scopes[scope],
    certain,
    date,
    when: formatEdtf(date),
    response,
    documents: namesIn(dataset, cited),
    statements: record?.statement ?? "",
  };
}
