import type { ResponseAnswer } from "../../model/proposal.ts";
import type { ReportedOffer, ReportedStatement, Span, Speaker } from "../reading.ts";

/** An answer to a proposal in a text. */
export interface FoundAnswer extends Span {
  readonly answer: ResponseAnswer;
  /** The actor who answers. It is absent if the words name nobody, as in `the offer was rejected`. */
  readonly speaker?: Speaker;
  /**
   * Whether the answer is to an offer or to a demand. It is absent if the text has no noun such as `offer` or `request`
   * for the proposal.
   */
  readonly kind?: ReportedOffer["kind"];
  /** Whether the words of the answer refer to the proposal, by a noun, a pronoun or its content. */
  readonly hasObject: boolean;
  /** The position of the noun for the proposal, such as `offer`. */
  readonly nounAt?: number;
  /**
   * The object of the verb, if it has no noun such as `offer` and names something that the proposal contains. An
   * example is `the truce` in `accepted the truce`.
   */
  readonly content?: Span;
  /**
   * Whether the words of the answer stand alone and name nothing that is answered, as in `Alba agreed at once`. Then
   * `hasObject` is false. It is also false for some proposals that are said to be left without an answer.
   */
  readonly isBare?: boolean;
  /** Whether the words criticize the proposal and do not say that the actor rejects it. */
  readonly isCriticism?: boolean;
  /** Whether the sentence has words for a condition of an acceptance, such as `on condition that`. */
  readonly isConditional?: boolean;
  /** Whether the noun for the proposal is in apposition to it, as in `an offer that Alba rejected`. */
  readonly isApposed?: boolean;
  /** Whether the noun for the proposal is a word for an invitation. */
  readonly isInvitation?: boolean;
  /**
   * The act that gives the answer. It is absent if the verb is not in `acts` or `statements` of the reading, as in `is
   * studying the offer`.
   */
  readonly act?: ReportedStatement;
}
