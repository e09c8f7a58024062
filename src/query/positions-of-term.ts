import type { Registry } from "../dataset/registry.ts";
import type { Term } from "../model/proposal.ts";

/**
 * Returns the positions that support for a term implies: the positions that are coded in the term or, if there are
 * none, support for its issues.
 */
export function positionsOfTerm(
  term: Term,
  { byId }: Registry,
): readonly { readonly on: string; readonly stance: "support" | "oppose" }[] {
  if (term.positions !== undefined) return term.positions;
  const issues = (term.about ?? []).filter((id) => byId.get(id)?.kind === "issues");
  return issues.map((on) => ({ on, stance: "support" as const }));
}
