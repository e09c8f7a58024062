import { type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { startsPhrase } from "../phrases/phrase-extent.ts";
import { prepositionalEnd } from "../subjects/subject-after.ts";
import { can, isFiller, isVerb } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";

/** Whether a token can mean an actor. */
export function isActor({ tokens }: View, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "name" || token?.kind === "role" || can(token, kinds.person);
}

/**
 * Whether an actor is the author of a thing such as `data`. Only a body can be the author if a genitive introduces it,
 * because in `the wife of Nora Orsini` and `citizens of Italy`, others speak.
 */
function isAuthorOfThing({ tokens }: View, at: number): boolean {
  const own = kinds.genitive | kinds.agent;
  const isArticle = can(tokens[at - 1], kinds.determiner) && !can(tokens[at - 1], own);
  const link = tokens[isArticle ? at - 2 : at - 1];
  const { mention, role } = tokens[at] ?? {};
  const kind = mention?.kind ?? role?.kind;
  return (
    can(link, kinds.agent) || (can(link, kinds.genitive) && (kind === "organization" || kind === "body"))
  );
}

/**
 * Returns the author of a text or of another thing, such as the ministry in `un comunicato del ministero` ("a press
 * release of the ministry") and `i dati del ministero` ("the data of the ministry"). If the author is not named,
 * returns the phrase for the text or thing.
 */
export function authorOf(view: View, phrase: NounPhrase): NounPhrase {
  const { tokens, vocabulary } = view;
  const limit = Math.min(tokens.length, phrase.to + 8);
  for (let at = phrase.from + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "stop" || token.kind === "comma" || token.kind === "quote") break;
    // In `his statement at the summit of NATO`, the words from `at` on say where the text was read, and not who wrote
    // it.
    if (at >= phrase.to && can(token, kinds.setting) && !can(token, kinds.genitive | kinds.agent)) break;
    const introduced = can(
      tokens[at - 1],
      kinds.genitive | kinds.agent | kinds.determiner | kinds.preposition,
    );
    if (!phrase.document && !isAuthorOfThing(view, at)) continue;
    if ((introduced || at < phrase.to) && isActor(view, at)) {
      const author = phraseAt(view, at, limit);
      if (author) return { ...author, to: Math.max(author.to, phrase.to), document: true };
    }
    if (at >= phrase.to && !can(token, kinds.genitive | kinds.agent | kinds.determiner | kinds.preposition)) {
      if (!vocabulary.participles.has(token.word) && !isFiller(token) && token.kind !== "word") break;
    }
  }
  return phrase;
}

/**
 * Returns the actor in the clause after a phrase such as `according to what`. For example, it is the minister in
 * `secondo quanto ha detto il ministro` ("according to what the minister said"). If the clause names a text, it is the
 * author of the text, such as the ministry in `secondo quanto si legge in una nota del ministero` ("according to what a
 * note of the ministry says").
 */
export function sourceOf(view: View, from: number): { from: number; to: number; phrase?: NounPhrase } {
  const { tokens, vocabulary } = view;
  const joined = kinds.auxiliary | kinds.passive | kinds.clitic | kinds.preposition | kinds.agent;
  let at = from;
  // In `quanto reso noto dal Cremlino` ("what was made known by the Kremlin"), the source is the agent of the
  // participle.
  for (let agent = from + 1; agent < from + 4; agent += 1)
    if (can(tokens[agent], kinds.agent) && startsPhrase(view, agent + 1)) at = agent + 1;
  while (at < from + 12) {
    const token = tokens[at];
    if (!token || token.kind === "comma" || token.kind === "stop" || token.kind === "quote") break;
    // The addressee is not the source, as in `quanto ha detto alla stampa il ministro` ("what the minister told the
    // press").
    if (at > from && vocabulary.towards.has(token.word) && startsPhrase(view, at + 1)) {
      at = Math.max(prepositionalEnd(view, at + 1, at + 8), at + 2);
      continue;
    }
    const verb = view.cueAt(at) || vocabulary.participles.has(token.word) || isVerb(tokens, at, vocabulary);
    if (!verb && !can(token, joined) && !isFiller(token) && startsPhrase(view, at)) {
      const phrase = phraseAt(view, at);
      if (!phrase) break;
      const author = phrase.document ? authorOf(view, phrase) : phrase;
      return { from: at, to: Math.max(author.to, at + 1), phrase: author };
    }
    at += 1;
  }
  return { from: at, to: at };
}
