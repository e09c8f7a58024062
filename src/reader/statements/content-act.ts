import type { Clause } from "./clause.ts";
import { clauseAct } from "./clause-act.ts";
import { can } from "./cues.ts";
import * as kinds from "./kinds.ts";
import type { Act } from "./spoken.ts";
import type { View } from "./view.ts";

/**
 * Returns the act of a reported clause. If the subject of the clause is the speaker, its verb shows the act:
 * `ha detto che si oppone al piano` opposes the plan. Another subject, as in `ha detto che Alba si oppone`, does another
 * act.
 */
export function contentAct(view: View, clauses: readonly Clause[], content: number, act: Act): Act {
  if (act.act !== undefined && act.act !== "assert" && act.act !== "announce") return act;
  let at = content;
  const opens = kinds.clitic | kinds.adverb | kinds.personalPronoun | kinds.bodyPronoun;
  while (at < content + 3 && !view.cueAt(at) && can(view.tokens[at], opens)) at += 1;
  const inner = clauses.find(({ cue }) => cue.from === at);
  if (!inner || inner.cue.negated || inner.cue.form === "passive" || inner.cue.form === "gerund") return act;
  const own = (inner.link === undefined && inner.cue.cue.objectAct) || clauseAct(view, inner);
  return own === undefined || own === "assert" ? act : { ...act, act: own };
}
