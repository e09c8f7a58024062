import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import type { ProposalStep } from "./proposal-step.ts";
import { stepsOfProposal } from "./steps-of-proposal.ts";

/**
 * Returns the history of a proposal in the order of time: how it was put forward, how it was answered, and who judged,
 * restated or mentioned it.
 *
 * The steps of its parts are included. A statement that put the proposal or a part forward, or gave a response, is listed
 * once, as the proposal, the part or the response, with the date of the statement if they have none. What answers a
 * proposal or a response follows it: an answer of some day in April follows an offer of 15 April, and an undated offer is
 * directly before the first answer to it. Steps of the same date come in the order of {@link proposalSteps}; other undated
 * steps come last.
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
