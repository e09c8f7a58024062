import type { Registry } from "../dataset/registry.ts";
import { compareDates, compareText } from "../dates/compare-edtf.ts";
import { latestBy } from "../dates/latest-by.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { ProposalResponse, ResponseAnswer } from "../model/proposal.ts";

/** How an addressee has answered: a coded answer, or `"pending"`. */
export type AnswerState =
  | ResponseAnswer
  /** No answer is known by that day, and no source reports that there was none. */
  | "pending";

/** The answer of one addressee to a proposal or to a term. */
export interface AddresseeStatus<out I extends Ids = Ids> {
  /** The addressee of the proposal. */
  readonly addressee: I["actors"];
  /** The last answer that the addressee has given. */
  readonly answer: AnswerState;
  /** The date of the answer; null if the answer is pending or undated. */
  readonly date: Edtf | null;
  /** The response that gave the answer; null if the answer is pending. */
  readonly response: I["responses"] | null;
  /** The terms that the response answers; null if it answers the whole proposal, or if the answer is pending. */
  readonly terms: readonly I["terms"][] | null;
  /** Whether every reading of the dates gives this answer. */
  readonly certain: boolean;
}

/** The question that {@link addresseeStatus} answers. */
export interface AddresseeQuery {
  /** The addressee whose answer is wanted. */
  readonly addressee: string;
  /** All responses to the proposal. */
  readonly responses: readonly ProposalResponse[];
  /** The term that the answer is to; undefined: the whole proposal. */
  readonly term: string | undefined;
  /** The day of the status; undefined: all responses count. */
  readonly day: string | undefined;
}

/** Returns the last answer of an addressee by a day. */
export function addresseeStatus(
  { addressee, responses, term, day }: AddresseeQuery,
  { readDate }: Registry,
): AddresseeStatus {
  const ofAddressee = responses
    .filter(({ by, onBehalfOf }) => by === addressee || onBehalfOf === addressee)
    .filter(({ terms }) => term === undefined || terms === undefined || terms.includes(term))
    .map((response) => ({
      response,
      read: response.date === undefined ? undefined : readDate(response.date),
    }))
    .sort((a, b) => compareDates(a.read, b.read) || compareText(a.response.id, b.response.id));
  const { last, possible, settled } = latestBy(ofAddressee, day, { undated: true });
  // An undated response counts only if no dated one does.
  const latest = (last ?? ofAddressee.filter(({ read }) => read === undefined).at(-1))?.response;
  // For the whole proposal, an answer to some terms is not the same as that answer to other terms or to all of them.
  const answerKey = ({ answer, terms }: ProposalResponse) =>
    term === undefined ? `${answer} ${[...(terms ?? [])].sort()}` : answer;
  const answers = new Set(possible.map(({ response }) => answerKey(response)));
  if (!settled && day !== undefined) answers.add("pending");
  answers.add(latest === undefined ? "pending" : answerKey(latest));
  return Object.freeze({
    addressee,
    answer: latest?.answer ?? "pending",
    date: latest?.date ?? null,
    response: latest?.id ?? null,
    terms: latest?.terms === undefined ? null : Object.freeze([...latest.terms]),
    certain: answers.size === 1,
  });
}

/** Returns whether an addressee still has to answer. `unanswered` counts, because a reported silence is not an answer. */
export function isOpen({ answer }: AddresseeStatus): boolean {
  return answer === "pending" || answer === "unanswered";
}
