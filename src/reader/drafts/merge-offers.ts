import type { ReportedOffer } from "../reading.ts";

/**
 * Joins offers that the same verb reports into one. For example, `proposed “direct” and “open” talks` quotes two parts
 * of one proposal.
 */
export function mergeOffers(offers: readonly ReportedOffer[]): readonly ReportedOffer[] {
  const merged: ReportedOffer[] = [];
  for (const offer of offers) {
    const before = merged.at(-1);
    const isOneVerb = before?.rule === offer.rule && before.cue.start === offer.cue.start;
    if (before === undefined || !isOneVerb) merged.push(offer);
    else merged[merged.length - 1] = { ...before, end: Math.max(before.end, offer.end) };
  }
  return merged;
}
