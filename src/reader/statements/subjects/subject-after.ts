import { isThing, type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { isGerund, isOblique, phraseEnd, startsPhrase } from "../phrases/phrase-extent.ts";
import { can, isFiller, isVerb } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";

/**
 * Returns the subject after a verb, such as the minister in `ha detto ieri a Roma il ministro` ("said yesterday in Rome
 * the minister").
 */
export function subjectAfter(view: View, from: number): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  const limit = Math.min(tokens.length, from + 24);
  let at = from;
  let isAddressed = false;
  while (at < limit) {
    const token = tokens[at] as Token;
    // After an addressee, a name after a comma belongs to the addressee or to a place.
    if (isAddressed && token.kind === "comma" && !can(tokens[at + 1], kinds.preposition)) return undefined;
    if (token.kind === "comma" || isFiller(token)) {
      // An office after a comma belongs to the person before the comma, so it is not the subject. An example is
      // `presidente di Alba` in `ha detto in una visita a Danko, presidente di Alba` ("said on a visit to Danko,
      // president of Alba").
      const apposed = token.kind === "comma" && tokens[at - 1]?.mention?.kind === "person";
      if (apposed && tokens[at + 1]?.kind === "role" && at > from) return undefined;
      at += 1;
    } else if (token.kind === "word" && can(token, kinds.preposition) && !can(token, kinds.determiner)) {
      at += 1;
      while (at < limit && can(tokens[at], kinds.preposition | kinds.genitive)) at += 1;
      if (tokens[at]?.kind === "date") at += 1;
      else at = Math.max(prepositionalEnd(view, at, limit), at);
    } else if (isGerund(token, vocabulary) && !view.cueAt(at)) {
      // A gerund can be between the verb and its subject, as in `ha detto rivolgendosi alla stampa il ministro` ("said
      // addressing the press the minister").
      at += 1;
    } else if (view.cueAt(at) || isVerb(tokens, at, vocabulary)) {
      return undefined;
    } else if (isOblique(view, at)) {
      // The addressee can be before the subject, as in `le-a spus jurnaliștilor Ion Rusu` ("Ion Rusu told the
      // journalists").
      at = addresseeEnd(view, at, limit);
      isAddressed = true;
    } else if (startsPhrase(view, at)) {
      const phrase = phraseAt(view, at, limit);
      const later = phrase && afterTime(view, phrase);
      return later ?? phrase;
    } else {
      return undefined;
    }
  }
  return undefined;
}

/**
 * Returns the subject after a phrase such as `poche ore` ("a few hours") in
 * `ha detto poche ore dopo a Roma il ministro`. The word after the phrase, such as `dopo` ("later"), shows that the
 * phrase can be a time. If no actor follows, the result is undefined.
 */
function afterTime(view: View, phrase: NounPhrase): NounPhrase | undefined {
  const { tokens } = view;
  if (!isThing(tokens, phrase) || !can(tokens[phrase.to], kinds.adverb | kinds.subordinator))
    return undefined;
  const later = subjectAfter(view, phrase.to);
  return later && !isThing(tokens, later) ? later : undefined;
}

/** Returns the index after an addressee. It ends before the name of a person. */
function addresseeEnd(view: View, from: number, limit: number): number {
  const end = Math.max(phraseEnd(view, from, limit), from + 1);
  const isName = (token: Token | undefined): boolean =>
    token?.kind === "word" && token.capital && token.can === 0;
  for (let at = from + 1; at < end; at += 1) {
    const { tokens } = view;
    const isPerson = tokens[at]?.mention?.kind === "person" || (isName(tokens[at]) && isName(tokens[at + 1]));
    if (isPerson && !can(tokens[at - 1], kinds.genitive)) return at;
  }
  return end;
}

/**
 * Returns the index after the object of a preposition. The object ends before an office or a person that follows it,
 * because this is the subject of the verb.
 */
export function prepositionalEnd(view: View, from: number, limit: number): number {
  const { tokens } = view;
  const end = phraseEnd(view, from, limit);
  for (let i = from + 1; i < end; i += 1) {
    const token = tokens[i] as Token;
    const joined = can(
      tokens[i - 1],
      kinds.genitive | kinds.preposition | kinds.determiner | kinds.conjunction,
    );
    if (joined) continue;
    if (token.kind === "role" || can(token, kinds.person)) return i;
    // A person after a place is not part of the place. An example is `Jens Popa` in `a declarat la Bruxelles Jens Popa`
    // ("declared in Brussels Jens Popa").
    const titled = tokens[i - 1]?.kind === "role" || can(tokens[i - 1], kinds.person);
    if (token.mention?.kind === "person" && !titled) return i;
  }
  return end;
}
