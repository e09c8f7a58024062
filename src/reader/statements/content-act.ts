import type { Clause } from "./clause.ts";
import { clauseAct } from "./clause-act.ts";
import { can } from "./cues.ts";
import * as kinds from "./kinds.ts";
import type { Act } from "./spoken.ts";
import type { View } from "./view.ts";

/**
 * Returns the act of a reported clause. If the speaker is also the subject of the clause, the verb of the clause shows
 * the act. For example, `ha detto che si oppone al piano` opposes the plan. If the subject is somebody else, as in
 * `ha detto che Alba si oppone`, the given act is returned.
 */
export function contentAct(
  view: View,
  clauses: readonly Clause[],
  { clause, content, act }: { readonly clause: Clause; readonly content: number; readonly act: Act },
): Act {
  if (act.act !== undefined && act.act !== "assert" && act.act !== "announce") return act;
  let at = content;
  // A pronoun such as `they` means others, if a single person speaks.
  const plural = clause.phrase?.kind === "person" || clause.phrase?.personal ? 0 : kinds.bodyPronoun;
  const opens = kinds.clitic | kinds.adverb | kinds.personalPronoun | plural;
  while (at < content + 3 && !view.cueAt(at) && can(view.tokens[at], opens)) at += 1;
  const inner = clauses.find(({ cue }) => cue.from === at);
  if (!inner || inner.cue.negated || inner.cue.form === "passive" || inner.cue.form === "gerund") return act;
  const own = (inner.link === undefined && inner.cue.cue.objectAct) || clauseAct(view, inner);
  return own === undefined || own === "assert" ? act : { ...act, act: own };
}
