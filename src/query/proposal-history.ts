import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import type { ProposalStep } from "./proposals/proposal-step.ts";
import { stepsOfProposal } from "./proposals/steps-of-proposal.ts";

/**
 * Returns the history of a proposal in the order of time: how it was put forward, how it was answered, and who judged,
 * restated or mentioned it.
 *
 * The history includes the steps of the parts of the proposal. If a statement made a proposal, a part or a response,
 * only this record is a step, and not the statement. If the record is undated, it has the date of the statement. An
 * answer always comes after the proposal or response that it answers. For example, an answer of some day in April comes
 * after an offer of 15 April. An undated offer comes directly before the first answer to it, and all other undated
 * steps come last. Steps of the same date are in the order of {@link proposalSteps}.
 *
 * @throws {@link DemarcheError} with code `unknown-id`, or `wrong-kind` for the id of a record that is not a proposal.
 *
 * @example
 * ```ts
 * import { proposalHistory } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const steps = proposalHistory(dataset, "blinken-meeting-proposal");
 * steps.map(({ step, id }) => `${step}: ${id}`);
 * // => ["proposed: blinken-meeting-proposal", "response: lavrov-interest-in-geneva"]
 * ```
 */
export function proposalHistory<I extends Ids>(
  dataset: Dataset<I>,
  id: I["proposals"],
): readonly ProposalStep<I>[] {
  return displayed(
    stepsOfProposal("proposalHistory", dataset, id).map(({ step }) => step as ProposalStep<I>),
  );
}
