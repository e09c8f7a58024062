import type { Proposal } from "../../../model/proposal.ts";
import type { Draft } from "../draft.ts";

/** The ids of terms and responses. */
export interface PartIds {
  readonly terms: readonly string[];
  readonly responses: readonly string[];
}

/**
 * Finds the terms and responses of a draft in a record, and returns their ids. Returns undefined if one of them is not
 * in the record. `actorId` converts the name of an actor to an id.
 */
export function partsIn(
  record: object,
  draft: Draft,
  actorId: (name: string) => string,
): PartIds | undefined {
  if (draft.kind !== "proposals") return { terms: [], responses: [] };
  const { terms, responses } = record as Proposal;
  const ofTerms = matched(draft.terms ?? [], terms, (a, b) => a.summary === b.summary);
  const ofResponses = matched(
    draft.responses ?? [],
    responses,
    (a, b) => actorId(a.by) === b.by && a.answer === b.answer,
  );
  // If the summaries differ but the number of terms is the same, the terms are matched by their order, because coders
  // list terms in the order of the text.
  const isSameNumber = draft.terms?.length === terms.length;
  const termIds = ofTerms ?? (isSameNumber ? terms.map(({ id }) => id) : undefined);
  return termIds && ofResponses && { terms: termIds, responses: ofResponses };
}

/**
 * Finds each item of `drafted` in `known`, and returns the ids of the items found. Returns undefined if `known` lacks
 * one of the items.
 */
function matched<T, K extends { readonly id: string }>(
  drafted: readonly T[],
  known: readonly K[],
  isSame: (item: T, other: K) => boolean,
): readonly string[] | undefined {
  const ids: string[] = [];
  for (const item of drafted) {
    const other = known.find((each) => !ids.includes(each.id) && isSame(item, each));
    if (other === undefined) return undefined;
    ids.push(other.id);
  }
  return ids;
}
