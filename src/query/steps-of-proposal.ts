import { idProblem } from "../dataset/id-problem.ts";
import { inOrder } from "../dataset/order.ts";
import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { actorsOf, dateOf, documentsOf, titleOf } from "../dataset/traits.ts";
import { compareEdtf } from "../dates/compare-edtf.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Proposal } from "../model/proposal.ts";
import { ProposalContext } from "./proposal-context.ts";
import { type ProposalStep, type ProposalStepType, proposalSteps } from "./proposal-step.ts";

/** Returns the steps of a proposal in the order of time. Errors name `caller`, the public function that was called. */
export function stepsOfProposal(caller: string, dataset: Dataset, id: string): ProposalStep[] {
  const wrong = idProblem(caller, "", id, ["proposals"], dataset);
  if (wrong !== undefined) throw new DemarcheError([wrong]);
  const registry = registryOf(dataset);
  const context = new ProposalContext(registry.byId.get(id)?.record as Proposal, registry);
  const steps = new Map<Entry, ProposalStepType>();
  for (const entry of context.candidates(registry)) {
    const step = context.stepOf(entry);
    if (step !== undefined) steps.set(entry, step);
  }
  const ordered = inOrder([...steps.keys()], registry);
  const inTime = ordered.map((entry) => stepFrom(entry, steps.get(entry) as ProposalStepType, registry));
  // On the same date, a proposal comes before the answers to it, and an answer before the statements about it.
  const rank = ({ step }: ProposalStep) => proposalSteps.indexOf(step);
  return inTime.sort((a, b) => compareEdtf(a.date, b.date) || rank(a) - rank(b));
}

function stepFrom(entry: Entry, step: ProposalStepType, { byId, readDate }: Registry): ProposalStep {
  const date = dateOf(entry);
  const read = date === undefined ? undefined : readDate(date);
  return Object.freeze({
    step,
    kind: entry.kind,
    id: entry.record.id,
    date: date ?? null,
    earliest: read?.start.earliest ?? null,
    latest: read?.end.latest ?? null,
    actors: Object.freeze(actorsOf(entry)),
    title: titleOf(entry, byId),
    documents: Object.freeze(documentsOf(entry)),
  });
}
