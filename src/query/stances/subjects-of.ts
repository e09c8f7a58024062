import type { Entry, Registry } from "../../dataset/registry.ts";
import { aboutOf } from "../../dataset/traits.ts";
import type { Term } from "../../model/proposal.ts";
import type { Statement } from "../../model/statement.ts";
import { positionsOfTerm } from "./positions-of-term.ts";

/**
 * Returns the ids of the records that a record deals with or takes a position on, without duplicates. A record that
 * takes a position on a term also deals with the issues of the term, as in `compareStances`.
 */
export function subjectsOf(entry: Entry, registry: Registry): readonly string[] {
  const about = aboutOf(entry);
  if (entry.kind !== "statements") return about;
  const implied = (entry.record as Statement).positions.flatMap(({ on }) => {
    const term = registry.byId.get(on);
    return term?.kind === "terms" ? positionsOfTerm(term.record as Term, registry) : [];
  });
  return [...new Set([...about, ...implied.map(({ on }) => on)])];
}
