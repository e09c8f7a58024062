import type { Entry, Registry } from "../dataset/registry.ts";
import { dateOf } from "../dataset/traits.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Proposal, ProposalResponse } from "../model/proposal.ts";

/** Returns the date of a record. A proposal or a response without a date has the date of the statement that made it. */
export function dateWithAct(entry: Entry, registry: Registry): Edtf | undefined {
  return entry.kind === "proposals" || entry.kind === "responses"
    ? proposalDate(entry.record as Proposal | ProposalResponse, registry)
    : dateOf(entry);
}

/**
 * Returns the date of a proposal or a response. If it is undated, returns the date of the statement that made it,
 * because the two records are one act.
 */
export function proposalDate(
  { date, statement }: Proposal | ProposalResponse,
  { byId }: Registry,
): Edtf | undefined {
  const act = date === undefined && statement !== undefined ? byId.get(statement) : undefined;
  return act === undefined ? date : dateOf(act);
}
