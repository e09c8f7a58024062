import type { Ids } from "../../model/ids.ts";
import type { AddresseeStatus, TermStatus } from "./addressee-status.ts";

/** The reasons why the answer to a proposal or a term is not known. */
export const openReasons = [
  /** No answer is known, and no source reports that the addressee did not answer. */
  "pending",
  /** A source reports that the addressee did not answer. */
  "unanswered",
  /** The addressee postponed the answer. */
  "deferred",
  /** The addressee answered, but no source reports the answer. */
  "undisclosed",
] as const;

/** One of {@link openReasons}. */
export type OpenReason = (typeof openReasons)[number];

/** A term or a proposal to which the answer of an addressee is not known. */
export interface OpenAnswer<out I extends Ids = Ids> {
  /** The term without a known answer; null if the proposal has no terms. */
  readonly term: I["terms"] | null;
  /** The addressee whose answer is not known; null if no addressee of the proposal is known. */
  readonly addressee: I["actors"] | null;
  /** The reason why the answer is not known. */
  readonly because: OpenReason;
}

/**
 * Returns one item for each pair of a term and an addressee whose answer to the term is not known. The items are sorted
 * by term, and items of the same term are in the order of the addressees. If the proposal has no terms, the items are
 * about the whole proposal.
 */
export function openAnswers(
  addressees: readonly AddresseeStatus[],
  terms: readonly TermStatus[],
): readonly OpenAnswer[] {
  const toTerms: readonly { readonly term: string | null; readonly answers: readonly AddresseeStatus[] }[] =
    terms.length > 0 ? terms : [{ term: null, answers: addressees }];
  return toTerms.flatMap(({ term, answers }): readonly OpenAnswer[] => {
    if (answers.length === 0) return [Object.freeze({ term, addressee: null, because: "pending" })];
    return answers.flatMap(({ addressee, answer }) =>
      isOpenReason(answer) ? [Object.freeze({ term, addressee, because: answer })] : [],
    );
  });
}

function isOpenReason(answer: string): answer is OpenReason {
  return (openReasons as readonly string[]).includes(answer);
}
