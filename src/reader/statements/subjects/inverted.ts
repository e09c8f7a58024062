import type { Clause } from "../clauses/clause.ts";
import { contentEdge } from "../clauses/content-limits.ts";
import type { Token } from "../words/tokens.ts";

/** Returns a copy of a clause, marked as a clause whose content is before the word of speaking. */
export function inverted(
  tokens: readonly Token[],
  clause: Clause,
  { link, phrase }: Pick<Clause, "link" | "phrase">,
): Clause {
  return { ...clause, link, phrase, inverted: true, edge: contentEdge(tokens, clause.edge) };
}
