import type { ProposalDraft } from "../../coding/drafts/draft.ts";
import { placeholderOf } from "../../dataset/placeholders.ts";
import type { Doubt } from "../../model/doubt.ts";
import type { StatementAct } from "../../model/speech-act.ts";
import type { ReportedOffer } from "../reading.ts";
import {
  type Drafter,
  directedFields,
  doubtsField,
  isNounPhrase,
  othersOf,
  principalOf,
  speakerDoubt,
  withCue,
  wordsOf,
} from "./drafter.ts";

const withoutContent: Doubt = {
  field: "title",
  reason: "The words do not say what is proposed. It can be a proposal that the text reports elsewhere.",
};

/**
 * Returns the draft of a proposal. `act` is the act of the statement that makes the proposal, and `doubt` is the doubt
 * about the addressees.
 */
export function proposalDraft(
  drafter: Drafter,
  offer: ReportedOffer,
  { act, doubt }: { readonly act: StatementAct | undefined; readonly doubt?: Doubt | undefined },
): Omit<ProposalDraft, "key"> {
  const { actors, dateOf } = drafter;
  const { rule, kind, speaker } = offer;
  const date = dateOf({ ...offer, isContent: !isNounPhrase(offer) });
  const proposer = speaker && actors.speaker(speaker);
  const principal = principalOf(drafter, speaker);
  const demand = act === "appeal" ? "Appeal" : "Demand";
  const proposal = act === "invite" ? "Invitation" : "Proposal";
  // The draft of a quoted offer cites the quotation and the name of the speaker. It does not cite the words that
  // report the quotation, such as `said`.
  const span = rule === "offer-quote" ? offer : withCue(offer);
  return {
    kind: "proposals",
    words: wordsOf(drafter, span, { speaker, date }),
    by: `reader:${rule}`,
    ...date.fields,
    ...doubtsField([
      speaker && speakerDoubt(drafter, speaker, "proposers"),
      principal.doubt,
      doubt,
      date.doubt,
      offer.isNameOnly && withoutContent,
    ]),
    title: placeholderOf(
      `${kind === "offer" ? proposal : demand} by ${speaker?.name ?? proposer ?? "an unnamed actor"}`,
    ),
    ...(proposer !== undefined && { proposers: [proposer, ...othersOf(drafter, offer)] }),
    ...principal.fields,
    ...directedFields(drafter, offer),
  };
}
