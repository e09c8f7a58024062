import type { Entry, Registry } from "../dataset/registry.ts";
import { aboutOf } from "../dataset/traits.ts";
import type { Statement } from "../model/statement.ts";
import { utterancesOfStatement } from "./utterances.ts";

/**
 * Returns the ids of the records that a record deals with or takes a position on, each once. A position on a term counts on
 * the issues of the term, as it does in `compareStances`.
 */
export function subjectsOf(entry: Entry, registry: Registry): readonly string[] {
  const about = aboutOf(entry);
  if (entry.kind !== "statements") return about;
  const utterances = utterancesOfStatement(registry, entry.record as Statement);
  return [...new Set([...about, ...utterances.map(({ on }) => on)])];
}
