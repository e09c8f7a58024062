import { isThing, type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { startsPhrase } from "../phrases/phrase-extent.ts";
import { inverted } from "../subjects/inverted.ts";
import { isClausal } from "../subjects/link.ts";
import { subjectAfter } from "../subjects/subject-after.ts";
import { isVerb } from "../words/cues.ts";
import type { View } from "../words/view.ts";
import type { Clause } from "./clause.ts";
import { isHeadThing, isSentText } from "./is-object-after.ts";

/**
 * Reads a word of speaking between commas that interrupts its content. For example, in `Sofia, ha aggiunto, è un'amica`
 * ("Sofia, he added, is a friend"), the phrase before the comma belongs to the content and is not the speaker.
 */
export function parenthesisClause(view: View, clause: Clause): Clause | undefined {
  const { tokens } = view;
  const { cue, link, found, edge } = clause;
  // A verb that needs no content does not interrupt a content. An example is `ha espresso` in
  // `Il ministro, Livio Orsini, ha espresso rammarico, chiedendo` ("The minister, Livio Orsini, expressed regret,
  // asking").
  if (cue.cue.whole) return undefined;
  const opens = tokens[edge - 1]?.kind === "comma" && found.phrase?.to === edge - 1;
  // A subject after the verb is the speaker if a comma follows it. An example is `il comunicato` in
  // `La missione, prosegue il comunicato, «si svolge oggi»` ("The mission, the press release goes on, “takes place
  // today”").
  const after = opens && !isClausal(link) ? subjectAfter(view, cue.to) : undefined;
  const isSpeaker = after !== undefined && !isHeadThing(tokens, after) && !isSentText(view, clause, after);
  const speaks = isSpeaker && tokens[after.to]?.kind === "comma";
  if (speaks && cue.form !== "passive" && !cue.cue.receiver)
    return inverted(tokens, clause, { link: undefined, phrase: after });
  const source = sourceBefore(view, clause);
  if (source) return inverted(tokens, { ...clause, edge: source.from }, { link: undefined, phrase: source });
  const isBetweenCommas = tokens[edge - 1]?.kind === "comma" && tokens[cue.to]?.kind === "comma";
  if (!isBetweenCommas || cue.form === "passive" || isClausal(link) || found.phrase?.to !== edge - 1)
    return undefined;
  return inverted(tokens, clause, { link: undefined, phrase: undefined });
}

/**
 * Returns the subject of a verb between commas that interrupts another clause. For example, it is `sources` in
 * `Moscow, sources said, rejected the plan`.
 */
function sourceBefore(view: View, { cue, link, found, edge }: Clause): NounPhrase | undefined {
  const { tokens } = view;
  const subject = found.phrase;
  if (subject === undefined || link !== undefined || cue.form === "passive") return undefined;
  if (tokens[subject.to]?.kind !== "comma" || tokens[cue.to]?.kind !== "comma") return undefined;
  if (!view.cueAt(cue.to + 1) && !isVerb(tokens, cue.to + 1, view.vocabulary)) return undefined;
  const inner = startsPhrase(view, subject.to + 1) ? phraseAt(view, subject.to + 1, edge, false) : undefined;
  return inner?.to === edge && !isThing(tokens, inner) ? inner : undefined;
}

/**
 * Reads a clause that continues after a parenthesis, with the subject before the parenthesis. An example is
 * `rejected the plan` in `Orsini, sources in the ministry report, rejected the plan`.
 */
export function resumedClause(
  { tokens }: View,
  clause: Clause,
  previous: Clause | undefined,
): Clause | undefined {
  if (clause.cue.form === "gerund") return undefined;
  // A gerund between commas is a parenthesis too, as in `Orsini, speaking in Port, said the bridge was closed`.
  const { phrase: speaker } = previous?.cue.form === "gerund" ? previous : {};
  const isParted = previous?.link === undefined && tokens[clause.edge - 1]?.kind === "comma";
  if (speaker?.kind === "person" && isParted && tokens[speaker.to]?.kind === "comma")
    return { ...clause, found: { clause: speaker.from, phrase: speaker }, phrase: speaker };
  if (!previous?.inverted) return undefined;
  const { cue, phrase, edge, found } = previous;
  const end = Math.max(cue.to, phrase?.to ?? 0);
  if (tokens[edge]?.kind !== "comma" || tokens[end]?.kind !== "comma" || end + 1 !== clause.edge)
    return undefined;
  const subject = found.phrase;
  if (subject?.to !== edge || isThing(tokens, subject)) return undefined;
  return { ...clause, found: { clause: found.clause, phrase: subject }, phrase: subject };
}
