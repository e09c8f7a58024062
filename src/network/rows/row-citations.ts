import type { Citation } from "../../model/citation.ts";
import type { Proposal } from "../../model/proposal.ts";
import type { Utterance } from "../../query/stances/utterances.ts";

/**
 * Returns the citations that attest a stance. If a proposal takes the stance through its terms, these are the citations
 * of the terms. The citations of the proposal itself can belong to a document that does not report the terms.
 */
export function citationsOfUtterance({ act, on, terms }: Utterance): readonly Citation[] {
  const attests = ({ supports }: Citation) => supports === undefined;
  if (act.kind === "proposals") {
    const through = (act.record as Proposal).terms.filter(({ id }) => id === on || terms.includes(id));
    const cited = through.flatMap(({ sources }) => sources.filter(attests));
    if (cited.length > 0) return cited;
  }
  return act.record.sources.filter(attests);
}
