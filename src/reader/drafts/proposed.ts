import type { ProposalDraft } from "../../coding/drafts/draft.ts";
import type { Doubt } from "../../model/doubt.ts";
import type { ReportedOffer, Speaker } from "../reading.ts";

/** The draft of a proposal and the offer of the reading from which it was made. */
export interface Proposed {
  readonly draft: Omit<ProposalDraft, "key">;
  readonly offer: ReportedOffer;
  /** To whom the proposal is made. */
  readonly addressees: readonly Speaker[];
  /** The doubt about the addressees, if another sentence names them. */
  readonly doubt?: Doubt | undefined;
}
