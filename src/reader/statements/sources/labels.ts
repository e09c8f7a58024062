import { isThing, type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { startsPhrase } from "../phrases/phrase-extent.ts";
import { agentAt } from "../subjects/other-subjects.ts";
import { subjectBefore } from "../subjects/subjects.ts";
import { can, isVerb, matchPhrases } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { authorOf } from "./authors.ts";

/** The largest number of tokens of a label. A label is a name before a colon and a quotation, as in `Putin: «…»`. */
const longestLabel = 16;

/** Returns the name in the label before a quotation, as in `Putin: «…»` or `Lavrov, on peace: «…»`. */
export function labelBefore(view: View, quote: number): NounPhrase | undefined {
  const { tokens } = view;
  let colon = quote - 1;
  if (tokens[colon]?.kind === "dash") colon -= 1;
  if (tokens[colon]?.kind !== "colon") return undefined;
  if (colon > longestLabel) return undefined;
  for (let at = 0; at < colon; at += 1) {
    if (isVerb(tokens, at, view.vocabulary)) return undefined;
  }
  // In a headline, a topic and a comma can be before the speaker. For example, in `Alba, Orsini: «…»`, the topic is
  // Alba.
  const topic = afterLastComma(tokens, 0, colon);
  if (topic > 0 && startsPhrase(view, topic)) {
    const person = phraseAt(view, topic, colon);
    const first = startsPhrase(view, 0) ? phraseAt(view, 0, topic - 1) : undefined;
    if (person?.kind === "person" && person.to === colon && first?.kind !== "person") return person;
  }
  if (!startsPhrase(view, 0)) return personBefore(view, 0, colon);
  const phrase = phraseAt(view, 0, colon);
  if (!phrase || phrase.kind !== undefined) return phrase;
  const last = isThing(tokens, phrase) ? lastName(view, colon) : undefined;
  if (last) return last;
  // If the label itself is not an actor, a person within it is the speaker. An example is Stoltenberg in
  // `Avertismentul lui Stoltenberg: «…»` ("Stoltenberg's warning").
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (tokens[at]?.mention?.kind === "person") return phraseAt(view, at, colon);
  }
  return phrase;
}

/**
 * Returns the phrase that ends a label, if it is a name after a comma, or an actor after a word such as `of`. It is
 * Orsini in `Ponte, Orsini: «…»` ("Bridge, Orsini: …") and `Durissima la replica di Orsini: «…»` ("Very harsh reply by
 * Orsini").
 */
function lastName(view: View, colon: number): NounPhrase | undefined {
  const { tokens } = view;
  for (let at = colon - 1; at > 0; at -= 1) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    const isOwner = can(before, kinds.genitive);
    if ((isOwner || before?.kind === "comma") && startsPhrase(view, at)) {
      const phrase = phraseAt(view, at, colon);
      const isActor = token.capital || (isOwner && phrase && !isThing(tokens, phrase));
      if (phrase?.to === colon && isActor) return phrase;
    }
    if (before?.kind === "comma") return undefined;
  }
  return undefined;
}

/** Returns the index after the last comma or colon between two indexes. If there is none, returns `start`. */
function afterLastComma(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    if (tokens[at]?.kind === "comma" || tokens[at]?.kind === "colon") return at + 1;
  }
  return start;
}

/**
 * Returns the first person who is named between two indexes and not after a preposition. For example, this is Danko in
 * `Sulla stessa linea Danko: «…»` ("Danko takes the same line").
 */
function personBefore(view: View, start: number, colon: number): NounPhrase | undefined {
  const { tokens } = view;
  for (let at = start; at < colon; at += 1) {
    const token = tokens[at] as Token;
    const person = token.mention?.kind === "person" || token.role?.kind === "person";
    if (person && !can(tokens[at - 1], kinds.preposition | kinds.genitive)) return phraseAt(view, at, colon);
  }
  return nameBeforeColon(view, start, colon);
}

/**
 * Returns the phrase between an index and a colon that ends with a name that the reader does not know, such as
 * `l'assessore Tullio Ferro` in Italian `Più duro l'assessore Tullio Ferro: «…»` ("Harsher was councillor Tullio Ferro").
 */
function nameBeforeColon(view: View, start: number, colon: number): NounPhrase | undefined {
  const { tokens } = view;
  const last = tokens[colon - 1];
  if (last?.kind !== "word" || !last.capital) return undefined;
  for (let at = start + 1; at < colon; at += 1) {
    const before = tokens[at - 1];
    const isBound = can(before, kinds.preposition | kinds.genitive) && !can(before, kinds.adverb);
    const phrase = !isBound && can(tokens[at], kinds.determiner) ? phraseAt(view, at, colon) : undefined;
    if (phrase?.to === colon) return phrase;
  }
  return undefined;
}

/**
 * Returns the person in a label whose content is not a quotation. For example, it is Peskov in
 * `Peskov: Kremlinul nu negociază` ("Peskov: the Kremlin does not negotiate").
 */
export function contentLabel(view: View): NounPhrase | undefined {
  const { tokens, cues } = view;
  const colon = tokens.findIndex(({ kind }) => kind === "colon");
  if (colon < 1 || colon > 8 || tokens.length - colon < 6) return undefined;
  if (tokens[colon + 1]?.kind === "quote" || !startsPhrase(view, 0)) return undefined;
  if (cues[0] && cues[0].from < colon) return undefined;
  const phrase = phraseAt(view, 0, colon);
  return phrase?.to === colon && phrase.kind === "person" ? phrase : undefined;
}

/**
 * Returns the actor after a quotation that opens a sentence. Between them is a verb that is in no list of words of
 * speaking, as in `“…”, quipped Congresswoman Nelly Portocarrero`.
 */
export function nameAfterQuote(view: View, index: number): NounPhrase | undefined {
  const { tokens } = view;
  const comma = tokens[index + 1]?.kind === "comma" || tokens[index + 1]?.kind === "colon";
  const colon = tokens[index + 1]?.kind === "colon";
  const verb = tokens[comma ? index + 2 : index + 1];
  const named = index <= 1 ? commentator(view, comma ? index + 2 : index + 1) : undefined;
  if (named) return named;
  if (index > 1 || verb?.kind !== "word" || verb.capital) return undefined;
  let noun = comma ? index + 2 : index + 1;
  while (noun < index + 6 && can(tokens[noun], kinds.auxiliary | kinds.passive | kinds.determiner)) noun += 1;
  // After an auxiliary and a noun such as `message`, the author of the message is the speaker. An example is the
  // ministry in `„…”, a fost mesajul transmis de minister` ("was the message sent by the ministry").
  if (can(verb, kinds.auxiliary | kinds.passive) && can(tokens[noun], kinds.document)) {
    const phrase = phraseAt(view, noun, tokens.length, false);
    const author = phrase && authorOf(view, phrase);
    return author?.kind === undefined ? undefined : author;
  }
  if (can(verb, kinds.connecting)) return undefined;
  let from = comma ? index + 2 : index + 1;
  // A participle can be between the auxiliary and the speaker, as in `hanno sentenziato i media` ("the media have
  // declared").
  if (can(verb, kinds.auxiliary) && tokens[from + 1]?.kind === "word") from += 1;
  for (let at = from + 1; at < from + (colon ? 9 : 5); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "comma" || token.kind === "stop" || token.kind === "quote") return undefined;
    // After a colon, a preposition can introduce the speaker, as in `«…»: è l'appello di Orsini` ("this is the appeal
    // of Orsini"). Otherwise, the search ends at a preposition.
    if (!colon && can(token, kinds.preposition) && !can(token, kinds.determiner)) return undefined;
    const actor = token.kind === "name" || token.kind === "role" || can(token, kinds.person | kinds.pronoun);
    // A word such as Italian `stati` ("been" or "states") can be a participle.
    if (actor && !can(token, kinds.passive)) return phraseAt(view, at);
  }
  return undefined;
}

/**
 * Returns the actor after words such as `è il commento di` ("is the comment of"), as in `«…», è il commento di Orsini`.
 */
function commentator(view: View, from: number): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  // The verb can be left out, as in `«…», le parole di Orsini` ("the words of Orsini").
  let at = matchPhrases(tokens, can(tokens[from], kinds.determiner) ? from + 1 : from, vocabulary.backward);
  if (at < 0) return undefined;
  if (can(tokens[at], kinds.genitive)) at += 1;
  const phrase = startsPhrase(view, at) ? phraseAt(view, at) : undefined;
  return phrase && (tokens[at]?.capital || !isThing(tokens, phrase)) ? phrase : undefined;
}

/**
 * Returns the agent after a quotation that belongs to a participle of speaking, such as the government in
 * `una proposta definita «assurda» dal governo` ("a proposal called “absurd” by the government").
 */
export function agentOfQuote(view: View, index: number): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  const agent = agentAt(view, index + 1);
  if (!agent || isThing(tokens, agent)) return undefined;
  const before = tokens.slice(Math.max(0, index - 4), index);
  // After an auxiliary such as `ha` ("has"), the participle is active.
  const isPassive = before.every((token) => !can(token, kinds.auxiliary));
  return isPassive && before.some(({ word }) => vocabulary.participles.has(word)) ? agent : undefined;
}

/**
 * Returns the speaker who is named before a colon and a quotation. If an agent is directly before the colon, this is
 * the agent. Otherwise, it is the subject of the last verb, such as Tveit in `Tveit laughed off the remark: “…”`.
 */
export function subjectOfColon(view: View, quote: number): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  if (tokens[quote - 1]?.kind !== "colon") return undefined;
  const agent = agentBefore(view, quote - 1);
  if (agent) return agent;
  for (let at = quote - 2; at > Math.max(0, quote - 20); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === "semicolon" || token.kind === "stop") return undefined;
    if (!isVerb(tokens, at, vocabulary)) continue;
    const { phrase } = subjectBefore(view, at);
    // After a verb such as `was`, an actor directly before the colon is the subject, as in `More blunt was Orsini: “…”`.
    const after = startsPhrase(view, at + 1) ? phraseAt(view, at + 1, quote - 1) : undefined;
    const isInverted = after?.kind !== undefined && after.to === quote - 1 && can(token, kinds.passive);
    if (isInverted && (!phrase || isThing(tokens, phrase))) return after;
    if (phrase) return phrase;
  }
  return undefined;
}

/**
 * Returns the agent directly before a colon. For example, it is the spokesman in
 * `La conferma è arrivata dal portavoce:` ("the confirmation came from the spokesman:").
 */
function agentBefore(view: View, colon: number): NounPhrase | undefined {
  const { tokens } = view;
  for (let at = colon - 1; at > Math.max(0, colon - 12); at -= 1) {
    if (!can(tokens[at - 1], kinds.agent) || !startsPhrase(view, at)) continue;
    const phrase = phraseAt(view, at, colon);
    return phrase?.to === colon && phrase.kind !== undefined ? phrase : undefined;
  }
  return undefined;
}
