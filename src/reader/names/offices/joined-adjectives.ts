import { conjunctions, type NameSearch } from "../name-search.ts";

/** The adjective of a state that a conjunction joins to the phrase for an office. */
export interface JoinedAdjective {
  /** The index of the adjective. */
  readonly at: number;
  /** The key of the state. */
  readonly owner: string;
}

/**
 * Returns the adjectives of states that a conjunction joins to the start or the end of the phrase for an office. In
 * `the Iranian and Russian delegations`, the phrase begins at `Russian`, and the adjective before it is `Iranian`.
 */
export function joinedAdjectives(
  { tokens, tables }: NameSearch,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly before?: JoinedAdjective; readonly after?: JoinedAdjective } {
  const adjectiveAt = (at: number, conjunction: number): JoinedAdjective | undefined => {
    const owner = tables.adjectives.get(tokens[at]?.key ?? "");
    return owner !== undefined && conjunctions.has(tokens[conjunction]?.key ?? "")
      ? { at, owner }
      : undefined;
  };
  const before =
    tokens[from]?.joined && tokens[from - 1]?.joined ? adjectiveAt(from - 2, from - 1) : undefined;
  const after = tokens[to]?.joined && tokens[to + 1]?.joined ? adjectiveAt(to + 1, to) : undefined;
  return { ...(before && { before }), ...(after && { after }) };
}
