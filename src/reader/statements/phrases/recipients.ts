import { can, matchPhrases } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import { type NounPhrase, phraseAt } from "./noun-phrase.ts";
import { startsPhrase } from "./phrase-extent.ts";

/**
 * Returns a phrase for two persons of an earlier sentence, such as `both leaders`. Returns undefined for two things or
 * two states, such as `both countries`.
 */
export function pairAt(view: View, at: number): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  const end = matchPhrases(tokens, at, vocabulary.pairs);
  if (end <= at) return undefined;
  const noun = can(tokens[end], kinds.determiner) ? end + 1 : end;
  const isOffice = tokens[noun]?.kind === "role" || can(tokens[noun], kinds.person);
  if (!isOffice && startsPhrase(view, end)) return undefined;
  const phrase = phraseAt(view, at, end, false);
  return phrase && { ...phrase, pair: true, to: isOffice ? noun + 1 : end };
}

/**
 * Returns the phrase after a preposition such as `to`, if it contains at least two words that are in no list, such as
 * two nouns. In English, where nouns can modify each other, the result is undefined.
 */
export function addressedWords(view: View, from: number): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  if (vocabulary.words.namesModify || !vocabulary.towards.has(tokens[from]?.word ?? "")) return undefined;
  const phrase = phraseAt(view, from + 1, tokens.length, false);
  const nouns = tokens
    .slice(phrase?.from, phrase?.to)
    .filter((token) => token.kind === "word" && token.can === 0);
  return phrase && nouns.length > 1 ? phrase : undefined;
}

/** Whether a phrase means an actor, such as a name or `both leaders`. */
export function isActor({ tokens }: View, { kind, pair, from, to }: NounPhrase): boolean {
  return (
    kind !== undefined || pair === true || tokens.slice(from, to).some((token) => can(token, kinds.person))
  );
}
