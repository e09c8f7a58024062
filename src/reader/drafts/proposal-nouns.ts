import type { ReportedOffer } from "../reading.ts";
import {
  type DraftPhrases,
  type FoundPhrase,
  findPhrase,
  type Phrases,
  phraseAt,
  type TextWord,
} from "./phrases.ts";

/** A noun for a proposal: whether it means an offer or a demand, and the index of its first word. */
export interface FoundNoun {
  readonly kind: ReportedOffer["kind"];
  readonly index: number;
}

/**
 * Returns the first noun for a demand in the words from the index `from` on. If there is none, returns the first noun
 * for an offer.
 */
export function nounIn(words: readonly TextWord[], phrases: DraftPhrases, from = 0): FoundNoun | undefined {
  // A request for a comment, as journalists make it, is no proposal.
  const find = (list: Phrases): FoundPhrase | undefined => {
    let noun = findPhrase(words, list, from);
    while (noun && phraseAt(words, phrases.ofPress, noun.next)) noun = findPhrase(words, list, noun.next);
    return noun;
  };
  const demand = find(phrases.demands);
  const noun = demand ?? find(phrases.offers);
  return noun && { kind: demand ? "demand" : "offer", index: noun.from };
}
