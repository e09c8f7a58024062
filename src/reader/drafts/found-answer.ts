import type { ResponseAnswer } from "../../model/proposal.ts";
import type { ReportedOffer, ReportedStatement, Span, Speaker } from "../reading.ts";

/** An answer to a proposal in a text. */
export interface FoundAnswer extends Span {
  readonly answer: ResponseAnswer;
  /** The actor who answers. It is absent if the words name nobody, as in `the offer was rejected`. */
  readonly speaker?: Speaker;
  /** The kind of the proposal. It is absent if the text has a pronoun or no words for the proposal. */
  readonly kind?: ReportedOffer["kind"];
  /** Whether the text has words for the proposal. */
  readonly hasObject: boolean;
  /** The position of the noun for the proposal. */
  readonly nounAt?: number;
  /** The object, if it contains no noun such as `offer`. An example is `the truce` in `accepted the truce`. */
  readonly content?: Span;
  /** Whether no word shows what is answered, as in `Alba agreed at once`. */
  readonly isBare?: boolean;
  /** Whether the words criticize the proposal and do not say that the actor rejects it. */
  readonly isCriticism?: boolean;
  /** Whether the words for the proposal are an invitation. */
  readonly isInvitation?: boolean;
  /** The act that answers. It is absent if the verb reports no act, as `is studying`. */
  readonly act?: ReportedStatement;
}
