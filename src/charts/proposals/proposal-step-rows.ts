import { registryOf } from "../../dataset/registry.ts";
import { formatEdtf } from "../../dates/format-edtf.ts";
import type { Row } from "../../display/flat-rows.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Proposal, ProposalResponse } from "../../model/proposal.ts";
import type { ProposalStep, ProposalStepType } from "../../query/proposals/proposal-step.ts";
import { namesIn } from "../layers/labels.ts";
import { barOf, noBar, type TimeSpan } from "../layers/time-span.ts";

/**
 * Groups of step types. All steps of a group have the same shape and colour. `act` is a family of speech acts. The
 * group has the colour that this family has in a timeline.
 */
export const stepGroups = {
  made: { steps: ["proposed", "part", "restatement", "counter-proposal"], shape: "diamond", act: "proposes" },
  answered: { steps: ["response"], shape: "square", act: "informs" },
  judged: { steps: ["position", "judgement"], shape: "triangle-up", act: "asks" },
  related: { steps: ["mention", "meeting", "event"], shape: "circle", act: "none" },
} as const satisfies Record<
  string,
  { readonly steps: readonly ProposalStepType[]; shape: string; act: string }
>;

/** Returns the rows of data for the steps of a proposal, one for each step. */
export function stepRows(
  dataset: Dataset,
  steps: readonly ProposalStep[],
  span: TimeSpan | undefined,
): readonly Row[] {
  return steps.map((step, row) => {
    const record = registryOf(dataset).byId.get(step.id)?.record as Proposal | ProposalResponse;
    const statement = step.kind === "statements" ? step.id : record.statement;
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
      ...(span === undefined || step.date === null ? noBar : barOf(dataset, step, span, "middle")),
      actors: namesIn(dataset, step.actors),
      documents: namesIn(dataset, step.documents),
      statements: statement ?? "",
    };
  });
}

function groupOf(step: ProposalStepType): string {
  const [name] = Object.entries(stepGroups).find(([, { steps }]) =>
    (steps as readonly string[]).includes(step),
  ) as [string, unknown];
  return name;
}
