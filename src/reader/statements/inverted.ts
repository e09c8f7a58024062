import type { Clause } from "./clause.ts";
import { contentEdge } from "./content-limits.ts";
import type { Link } from "./link.ts";
import type { Token } from "./tokens.ts";

/** Returns a copy of a clause with its content before the word of speaking. */
export function inverted(
  tokens: readonly Token[],
  clause: Clause,
  { link, phrase }: Pick<Clause, "link" | "phrase">,
): Clause {
  return { ...clause, link, phrase, inverted: true, edge: contentEdge(tokens, clause.edge) };
}

/** Whether a content is a clause or an infinitive. */
export function opensClause(link: Link | undefined): boolean {
  return link?.kind === "clause" || link?.kind === "infinitive";
}
