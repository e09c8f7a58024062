import { isInfinitive } from "../clauses/content-openings.ts";
import { type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { can, isVerb, matchPhrases } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";

/** The largest number of tokens of an office and the name of its holder. */
const longestActor = 4;

/**
 * Returns the actor that a name or an office at an index means. The name of its holder can follow an office, as in
 * `presidente Livio Orsini`. Without a name or an office, returns undefined.
 */
export function actorAt(view: View, at: number): NounPhrase | undefined {
  const { tokens } = view;
  const { kind, role } = tokens[at] ?? {};
  if (kind !== "name" && kind !== "role") return undefined;
  let to = at + 1;
  while (role?.kind === "person" && to < at + longestActor && isPersonAt(view, to)) to += 1;
  const phrase = phraseAt(view, at, to, false);
  return phrase?.kind === undefined ? undefined : phrase;
}

/** Whether a token is the name of a person, or a word with a capital that no list contains. */
function isPersonAt({ tokens }: View, at: number): boolean {
  const { mention, kind, capital, can: lists } = tokens[at] ?? {};
  return mention?.kind === "person" || (kind === "word" && capital === true && lists === 0);
}

/**
 * Whether the infinitive that belongs to a noun begins at an index, as in `la richiesta di Alba di partire` ("Alba's
 * request to leave") and `l'appello di Alba a partire` ("Alba's appeal to leave").
 */
export function opensInfinitive(view: View, at: number): boolean {
  const { tokens, vocabulary } = view;
  if (can(tokens[at], kinds.infinitiveLink) || matchPhrases(tokens, at, vocabulary.infinitiveLinks) > 0)
    return true;
  const addresses = vocabulary.towards.has(tokens[at]?.word ?? "");
  return addresses && vocabulary.infinitiveEndings.length > 0 && isInfinitive(view, at + 1);
}

/**
 * Returns the index of the first finite verb from an index on, or of a negation or a pronoun before the verb. Without a
 * verb, returns `end`.
 */
export function endBeforeVerb(view: View, from: number, end: number): number {
  const { tokens, vocabulary, cueAt } = view;
  let to = from;
  while (to < end && !cueAt(to) && !isVerb(tokens, to, vocabulary)) to += 1;
  while (to > from && to < end && can(tokens[to - 1], kinds.negation | kinds.clitic)) to -= 1;
  return to;
}
