import type { Day, Edtf } from "../../model/edtf.ts";
import type { AnyId, Ids, RecordKind } from "../../model/ids.ts";

/** The kinds of step in the history of a proposal, in the order in which steps of the same date are listed. */
export const proposalSteps = [
  /** The proposal was put forward. */
  "proposed",
  /** A part of the proposal, which is a proposal itself, was put forward. */
  "part",
  /** An addressee answered, or is reported not to have answered. */
  "response",
  /** Another proposal answers this proposal or one of the responses to it. */
  "counter-proposal",
  /** A statement replies to the proposal, or takes a position on it or on one of its terms. */
  "position",
  /** A statement takes a position on a response, or replies to one. */
  "judgement",
  /**
   * A statement in which a proposer, or the actor on whose behalf the proposal was made, refers to the proposal again.
   * The statement may take a position on the proposal.
   */
  "restatement",
  /** Another actor speaks of the proposal without replying to it or taking a position on it. */
  "mention",
  /** A meeting dealt with the proposal. */
  "meeting",
  /** An event concerns the proposal, such as the delivery of an answer. */
  "event",
] as const;

/** One of {@link proposalSteps}. */
export type ProposalStepType = (typeof proposalSteps)[number];

/** A step in the history of a proposal. */
export interface ProposalStep<out I extends Ids = Ids> {
  /** The kind of step. */
  readonly step: ProposalStepType;
  /** The kind of the record that the step comes from. */
  readonly kind: RecordKind;
  /** The id of the record that the step comes from. */
  readonly id: AnyId<I>;
  /**
   * The date of the record, as coded. An undated record has the date of the statement by which it was made. Null if
   * both are undated.
   */
  readonly date: Edtf | null;
  /**
   * The first day on which the step may have begun. An answer cannot begin before the first possible day of the
   * proposal or response that it answers. Null if the step is undated or its beginning has no lower bound.
   */
  readonly earliest: Day | null;
  /** The last day on which the step may have ended; null if the step is undated or its end has no upper bound. */
  readonly latest: Day | null;
  /** The actors that have a part in the record, starting with those that acted. */
  readonly actors: readonly I["actors"][];
  /**
   * The title of the record. A statement or a response has no title, so it has the name of the speaker and a summary.
   */
  readonly title: string;
  /** The documents that attest the record. */
  readonly documents: readonly I["documents"][];
}
