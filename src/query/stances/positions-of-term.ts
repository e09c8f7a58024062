import type { Registry } from "../../dataset/registry.ts";
import type { Term } from "../../model/proposal.ts";

/**
 * Returns the positions that an actor takes by supporting a term. They are in the field `positions` of the term. If the
 * term has no such field, the result is support for each issue that the term is about.
 */
export function positionsOfTerm(
  term: Term,
  { byId }: Registry,
): readonly { readonly on: string; readonly stance: "support" | "oppose" }[] {
  if (term.positions !== undefined) return term.positions;
  const issues = (term.about ?? []).filter((id) => byId.get(id)?.kind === "issues");
  return issues.map((on) => ({ on, stance: "support" as const }));
}
