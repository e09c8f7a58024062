import type { Entry, Registry } from "../../dataset/registry.ts";
import { dateOf } from "../../dataset/traits.ts";
import { codedBeginningOf } from "../../dates/beginning.ts";
import { compareDates, compareText } from "../../dates/compare-edtf.ts";
import { toDayNumber } from "../../dates/day-number.ts";
import { hasBegun } from "../../dates/has-begun.ts";
import { isQualified } from "../../dates/is-qualified.ts";
import { latestBy } from "../../dates/latest-by.ts";
import { begunBy, lastedUntil, overlaps } from "../../dates/matches-period.ts";
import type { EdtfDate } from "../../dates/parse-edtf.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { Ids } from "../../model/ids.ts";
import type { ProposalResponse, ResponseAnswer } from "../../model/proposal.ts";
import { coverageOf, type DatedResponse } from "./proposal-coverage.ts";

/** How an addressee has answered: one of the coded answers, or `"pending"` if no answer is known. */
export type AnswerState =
  | ResponseAnswer
  /** No answer is known by the day for which the status is computed. A reported silence is `"unanswered"` instead. */
  | "pending";

/** The answer of one addressee to a proposal or to a term. */
export interface AddresseeStatus<out I extends Ids = Ids> {
  /** The addressee of the proposal. */
  readonly addressee: I["actors"];
  /**
   * The last answer of the addressee. It is `"unanswered"` if no answer by the day of the status is known, and a source
   * reports that the addressee did not answer.
   */
  readonly answer: AnswerState;
  /**
   * `"terms"` if the response names the terms that it answers. `"whole"` if it names none, so that it answers the whole
   * proposal and each of its terms. Null if the answer is pending.
   */
  readonly scope: "whole" | "terms" | null;
  /**
   * The date of the answer. An undated answer has the date of the statement in which it was given. Null if the answer
   * is pending, or if the answer and the statement are both undated.
   */
  readonly date: Edtf | null;
  /**
   * The response that gave the answer; null if the answer is pending. It can be a response of the state, organization
   * or body that the addressee belongs to.
   */
  readonly response: I["responses"] | null;
  /** The terms that the response names; null if it answers the whole proposal, or if the answer is pending. */
  readonly terms: readonly I["terms"][] | null;
  /** True if `answer` is the same for all days that the dates can mean. False if another answer is possible. */
  readonly certain: boolean;
}

/** The status of one term of a proposal. */
export interface TermStatus<out I extends Ids = Ids> {
  /** The id of the term. */
  readonly term: I["terms"];
  /** A summary of what the term asks for or offers. */
  readonly summary: string;
  /**
   * The answer of each addressee to the term. If the addressee answered the whole proposal, this is also its answer to
   * the term, and `scope` is `"whole"`.
   */
  readonly answers: readonly AddresseeStatus<I>[];
}

/** The parameters of {@link addresseeStatus}. */
export interface AddresseeQuery {
  /** The addressee whose status is computed. */
  readonly addressee: string;
  /** All responses to the proposal. */
  readonly responses: readonly ProposalResponse[];
  /** The term for which the status is computed. Undefined for the status of the whole proposal. */
  readonly term: string | undefined;
  /** The day for which the status is computed. If it is undefined, all responses count. */
  readonly day: string | undefined;
}

/** A response that is certainly or possibly an answer of the addressee. */
interface Covering extends DatedResponse {
  /**
   * Whether the response is certainly an answer of the addressee. This is false if another actor gave the response, and
   * the dates do not show whether the addressee belonged to that actor at that time.
   */
  readonly isCertain: boolean;
}

/** A response that reports a silence of the addressee. */
interface Silence extends Covering {
  /**
   * Whether the silence certainly includes the day for which the status is computed. If no day is given, the value says
   * whether the silence has an open end.
   */
  readonly covers: boolean;
}

/** Returns the status of an addressee: its last answer by the day of the status, and whether this answer is certain. */
export function addresseeStatus(query: AddresseeQuery, registry: Registry): AddresseeStatus {
  const { addressee, term, day } = query;
  const covering = coveringResponses(query, registry);
  const answers = covering.filter(({ response }) => response.answer !== "unanswered");
  const silences = covering.filter(({ response }) => response.answer === "unanswered");
  const { last, readings, settled } = latestBy(answers.map(asDoubtful), day, { undated: true });
  // An undated response is used only if no day is given and there is no dated response.
  const answer = last ?? (day === undefined ? answers.at(-1) : undefined);
  const silence = silenceBy(silences, day);
  // An answer ends a silence. The status is therefore a reported silence in two cases: no answer was given by `day`, or
  // the silence certainly includes `day` and the answer may be later.
  const isSilent =
    silence !== undefined && (answer === undefined || (silence.covers && !begunAsCoded(answer, day)));

  const { response } = (isSilent ? silence : answer) ?? {};
  const isCertain = () => {
    if (isSilent) return silence.covers && readings.length === 0;
    if (response === undefined) return readings.length === 0 && !silences.some(({ read }) => isInDoubt(read));
    const isAnswered = day === undefined ? answers.some((each) => each.isCertain) : settled;
    const keys = new Set(readings.map((each) => answerKey(each.response, term)));
    return isAnswered && keys.add(answerKey(response, term)).size === 1;
  };
  return Object.freeze({
    addressee,
    answer: response?.answer ?? "pending",
    scope: response === undefined ? null : response.terms === undefined ? "whole" : "terms",
    date: (response && dateOf(registry.byId.get(response.id) as Entry)) ?? null,
    response: response?.id ?? null,
    terms: response?.terms === undefined ? null : Object.freeze([...response.terms]),
    certain: isCertain(),
  });
}

/**
 * Returns the responses that are certainly or possibly answers of the addressee, in the order of their dates. If a term
 * is given, only responses to this term or to the whole proposal are returned.
 */
function coveringResponses(
  { addressee, responses, term }: AddresseeQuery,
  registry: Registry,
): readonly Covering[] {
  return responses
    .filter(({ terms }) => term === undefined || terms === undefined || terms.includes(term))
    .flatMap((response): readonly Covering[] => {
      const date = dateOf(registry.byId.get(response.id) as Entry);
      const dated = { response, read: date === undefined ? undefined : registry.readDate(date) };
      const coverage = coverageOf(addressee, dated, registry);
      return coverage === "no" ? [] : [{ ...dated, isCertain: coverage === "yes" }];
    })
    .sort((a, b) => compareDates(a.read, b.read) || compareText(a.response.id, b.response.id));
}

/**
 * Returns the response. If it is only possibly an answer of the addressee, its date is marked as uncertain, so that it
 * cannot make the status certain.
 */
function asDoubtful(covering: Covering): Covering {
  const { isCertain, read } = covering;
  return isCertain || read === undefined ? covering : { ...covering, read: { ...read, uncertain: true } };
}

/**
 * Returns the last silence that certainly lasts on a day. If there is none, returns the last silence that may have begun
 * on this day or before.
 */
function silenceBy(silences: readonly Covering[], day: string | undefined): Silence | undefined {
  const begun = silences
    .filter(({ read }) => day === undefined || (read !== undefined && hasBegun(read, day) !== "no"))
    .map((silence) => ({ ...silence, covers: silence.isCertain && lasts(silence.read, day) }));
  // Undated silences come last in the array. One of them is returned only if there is no dated silence.
  return (
    begun.findLast(({ covers }) => covers) ?? begun.findLast(({ read }) => read !== undefined) ?? begun.at(-1)
  );
}

/**
 * Returns whether a silence certainly includes a day. If no day is given, returns whether the silence has an open end.
 */
function lasts(read: EdtfDate | undefined, day: string | undefined): boolean {
  if (read === undefined) return false;
  if (day !== undefined) return overlaps(read, day, day, "certainly");
  return begunBy(read) !== undefined && lastedUntil(read) === "~";
}

/** Returns whether an answer was certainly given by a day, if uncertain and approximate dates are taken as exact. */
function begunAsCoded({ read }: Covering, day: string | undefined): boolean {
  return day === undefined || codedBeginningOf(read).latest <= toDayNumber(day);
}

function isInDoubt(read: EdtfDate | undefined): boolean {
  return read === undefined || isQualified(read);
}

/**
 * Returns a key that is equal for equal answers. If `term` is undefined, the key includes the terms that the response
 * names, because an actor that accepts some terms does not give the same answer as one that accepts others.
 */
function answerKey({ answer, terms }: ProposalResponse, term: string | undefined): string {
  return term === undefined ? `${answer} ${[...(terms ?? [])].sort()}` : answer;
}
