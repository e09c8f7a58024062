import type { ReportedStatement, Span } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import { isThing, phraseAt } from "../phrases/noun-phrase.ts";
import { startsPhrase } from "../phrases/phrase-extent.ts";
import { can, isFiller, isVerb, matchPhrases } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import type { Speakers } from "./speakers.ts";

/** A statement whose content is the previous sentence, as in `Lo ha detto Orsini` ("Orsini said so"). */
export type Backward = Omit<ReportedStatement, keyof Span>;

/**
 * Returns the statement that a sentence without a main verb attributes to its actor, as in
 * `Così il ministro, che ha parlato a Roma` ("So the minister, who spoke in Rome"). The sentence
 * `Così il ministro ha parlato` ("So the minister spoke") attributes no statement, because the minister is the subject
 * of a verb there.
 */
export function thusSpoke(view: View, speakers: Speakers): Backward | undefined {
  const { tokens, vocabulary } = view;
  if (!can(tokens[0], kinds.thus) || !startsPhrase(view, 1)) return undefined;
  const phrase = phraseAt(view, 1);
  if (phrase?.kind === undefined) return undefined;
  const { to } = phrase;
  if (view.cueAt(to) || isVerb(tokens, to, vocabulary) || can(tokens[to], kinds.clitic)) return undefined;
  const speaker = speakers.resolve(phrase);
  return speaker && { rule: "next-sentence", cue: spanOf(tokens, 0, 1), act: "assert", speaker };
}

/**
 * Returns the statement of the previous sentence, if a sentence only names its speaker. Examples are
 * `A dirlo è stato il ministro` ("it was the minister who said so") and `È il commento di Orsini` ("this is the comment
 * of Orsini"). For other sentences, returns undefined.
 */
export function pointsBack(view: View, speakers: Speakers): Backward | undefined {
  const { tokens, vocabulary } = view;
  const end = matchPhrases(tokens, 0, vocabulary.backward);
  if (end < 0) return undefined;
  let at = end;
  const skipped = kinds.auxiliary | kinds.passive | kinds.genitive | kinds.agent;
  // The time and place of speaking can be before the speaker.
  const opensSetting = (index: number): boolean => {
    const next = tokens[index + 1];
    return (
      can(tokens[index], kinds.setting) &&
      (next?.kind === "date" || (next?.capital === true && !can(tokens[index], kinds.agent)))
    );
  };
  while (
    at < end + 5 &&
    (isFiller(tokens[at]) ||
      can(tokens[at], skipped) ||
      opensSetting(at) ||
      opensSetting(at - 1) ||
      tokens[at]?.kind === "comma")
  )
    at += 1;
  const phrase = startsPhrase(view, at) ? phraseAt(view, at) : undefined;
  if (!phrase || isThing(tokens, phrase)) return undefined;
  const speaker = speakers.resolve(phrase);
  return speaker && { rule: "next-sentence", cue: spanOf(tokens, 0, end), act: "assert", speaker };
}

/**
 * Whether a sentence refers to the words of the previous sentence, as `Lo ha detto X` ("X said so"),
 * `È quanto afferma X` ("this is what X states") or `Declarația îi aparține lui X` ("the statement is by X").
 */
export function refersBack(tokens: readonly Token[], cue: number): boolean {
  return tokens
    .slice(0, cue)
    .some(
      (token) => can(token, kinds.document) || (can(token, kinds.clitic) && !can(token, kinds.impersonal)),
    );
}
