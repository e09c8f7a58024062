import type { StatementAct } from "../../../model/speech-act.ts";
import { objectsOf } from "../acts/offers.ts";
import type { Clause } from "../clauses/clause.ts";
import { can, isVerb } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { listAt } from "./participants.ts";

/** The acts that are directed at the object of their verb. */
const directed: ReadonlySet<StatementAct | undefined> = new Set(["accuse", "criticize", "threaten"]);

/**
 * Returns the actors at which an act is directed, as Danko in `accused Danko of lying` and in `Danko was accused by
 * Orsini`. An actor that belongs to the object is no target, because it can be the victim, as in `condemned the arrest
 * of Danko`.
 */
export function targetsOf(
  view: View,
  { cue, link, found, phrase }: Clause,
  act: StatementAct | undefined,
): readonly NounPhrase[] {
  if (!directed.has(act)) return [];
  const { tokens } = view;
  if (cue.form === "passive") return named(view, found.phrase, phrase);
  const limit = Math.min(tokens.length, link?.content ?? cue.to + reach);
  const { direct, addressees } = objectsOf(view, cue.to, limit);
  // In the lexicon, a word that marks the object of a verb, such as the Romanian `pe`, is a preposition.
  const marked = can(tokens[cue.to], kinds.preposition) ? addressees[0] : undefined;
  return named(view, direct ?? (marked?.from === cue.to + 1 ? marked : undefined), phrase);
}

/**
 * Returns the actors of a phrase that begins with a name, or with an office and a name. An office without a name is
 * left out, because a draft with an unknown actor cannot be settled.
 */
function named(
  view: View,
  target: NounPhrase | undefined,
  speaker: NounPhrase | undefined,
): readonly NounPhrase[] {
  if (target?.kind === undefined || target.outlet || target.from === speaker?.from) return [];
  const { tokens } = view;
  const head = can(tokens[target.from], kinds.determiner) ? target.from + 1 : target.from;
  const isHead = tokens[head]?.kind === "name" || tokens[head]?.kind === "role";
  if (!isHead || !tokens.slice(head, target.to).some(({ kind }) => kind === "name")) return [];
  // After a conjunction, a name before a verb is the subject of that verb.
  const list = listAt(view, target.from).filter(({ kind, outlet }) => kind !== undefined && !outlet);
  const end = list.at(-1)?.to ?? target.to;
  return view.cueAt(end) || isVerb(tokens, end, view.vocabulary) ? list.slice(0, 1) : list;
}

/** The largest number of tokens between a verb and its object. */
const reach = 14;
