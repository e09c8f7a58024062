import type { ReportedOffer } from "../../reading.ts";
import type { Scanned } from "../../stages.ts";
import { withoutDiacritics } from "../../without-diacritics.ts";
import { wordsOf } from "../../words.ts";

/** The largest number of words between the start of a demand and the attitude that is demanded. */
const nearAttitude = 6;

/** The largest number of words between the start of an offer and a noun for what is only expressed. */
const nearCourtesy = 3;

/**
 * Returns the offers and demands of a text, and marks the demands that only appeal to somebody. For example,
 * `asked Danko to leave` is a request that Danko can accept, so it is not marked. `urged Danko to leave` and
 * `asked Danko to show restraint` are marked, because an appeal or a request for an attitude cannot be accepted. For
 * the same reason, `offered condolences` is marked.
 */
export function markMereAppeals(
  offers: readonly ReportedOffer[],
  { folded, lexicon }: Scanned,
): readonly ReportedOffer[] {
  const { requests, attitudes, courtesies } = lexicon.statements;
  const wordsAt = (start: number, end: number): readonly string[] =>
    withoutDiacritics(folded.text.slice(start, end)).match(/\p{L}+/gu) ?? [];
  const beginsWith = (words: readonly string[], stems: readonly string[]): boolean =>
    words.some((word) => stems.some((stem) => word.startsWith(stem)));
  const [requesting = [], asAttitude = [], asCourtesy = []] = [requests, attitudes, courtesies].map((list) =>
    wordsOf(list).map(withoutDiacritics),
  );
  return offers.map((offer) => {
    const { kind, act, cue, start, end } = offer;
    if (kind !== "demand") {
      const isCourtesy =
        act === "offer" && beginsWith(wordsAt(start, end).slice(0, nearCourtesy), asCourtesy);
      return isCourtesy ? { ...offer, mereAppeal: true } : offer;
    }
    const isRequest = act !== "appeal" || beginsWith(wordsAt(cue.start, cue.end), requesting);
    const isForAttitude = beginsWith(wordsAt(start, end).slice(0, nearAttitude), asAttitude);
    return isRequest && !isForAttitude ? offer : { ...offer, mereAppeal: true };
  });
}
