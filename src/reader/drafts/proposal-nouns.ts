import type { ReportedOffer } from "../reading.ts";
import { type DraftPhrases, findPhrase, type TextWord } from "./phrases.ts";

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
  const demand = findPhrase(words, phrases.demands, from);
  const noun = demand ?? findPhrase(words, phrases.offers, from);
  return noun && { kind: demand ? "demand" : "offer", index: noun.from };
}
