import type { Citation } from "./citation.ts";
import type { Doubt } from "./doubt.ts";
import type { Edtf } from "./edtf.ts";
import type { AnyId, Ids } from "./ids.ts";

/**
 * How an addressee answered a proposal.
 *
 * Includes: answers of the addressees, and silences that a document reports.
 *
 * Excludes: views of other actors on the proposal; views of any actor on an answer; a silence that no document reports.
 *
 * Example: Borea said that it would decide about the harbour later: `deferred`.
 */
export const responseAnswers = [
  /**
   * Agreed to all that was asked or offered.
   *
   * Example: Borea takes the harbour.
   */
  "accepted",
  /**
   * Agreed to a part of what was asked or offered.
   *
   * Example: Borea takes the harbour but not the ships in it.
   */
  "partly-accepted",
  /**
   * Refused.
   *
   * Example: Borea does not want the harbour.
   */
  "rejected",
  /**
   * Answered with a counter-proposal.
   *
   * Example: Borea offers its own harbour instead.
   */
  "countered",
  /**
   * Showed interest without accepting.
   *
   * Example: Borea finds the offer interesting.
   */
  "welcomed",
  /**
   * Answered; the content of the answer is not reported.
   *
   * Example: Borea sent a letter that was not published.
   */
  "undisclosed",
  /**
   * Postponed the answer.
   *
   * Example: Borea will answer in May.
   */
  "deferred",
  /**
   * Did not answer, according to a document. Silence is not a refusal.
   *
   * Example: By May no answer had come.
   */
  "unanswered",
] as const;

/** One of {@link responseAnswers}. */
export type ResponseAnswer = (typeof responseAnswers)[number];

/** One item that a proposal asks for or offers. */
export interface Term<out I extends Ids = Ids> {
  /** Kebab-case id, unique among all records of the dataset. */
  readonly id: I["terms"];
  /** What is asked for or offered, in our own words. */
  readonly summary: string;
  /**
   * Records of any kind that the term concerns. Absent: none.
   *
   * @inverse subjectOf
   */
  readonly about?: readonly NoInfer<AnyId<I>>[];
  /**
   * The stances that an actor takes on issues if it supports the term. For example, an actor that supports a ban
   * opposes what is banned. Absent: an actor that supports the term supports the issues in `about`.
   */
  readonly positions?: readonly TermPosition<I>[];
  /**
   * Citations that attest the term.
   *
   * @minItems 1
   */
  readonly sources: readonly Citation<I>[];
}

/** The stance that an actor takes on an issue if it supports a term. */
export interface TermPosition<out I extends Ids = Ids> {
  /**
   * Issue that the stance is on.
   *
   * @inverse matterOf
   */
  readonly on: NoInfer<I["issues"]>;
  /** Stance that an actor takes on the issue if it supports the term. */
  readonly stance: "support" | "oppose";
}

/** The answer of an addressee to a proposal, or a silence that a document reports. */
export interface ProposalResponse<out I extends Ids = Ids> {
  /** Kebab-case id, unique among all records of the dataset. */
  readonly id: I["responses"];
  /**
   * Actor that answered, or that did not answer.
   *
   * @inverse respondentOf
   */
  readonly by: NoInfer<I["actors"]>;
  /**
   * Principal for which the answer was given. Absent: the actor answered for itself.
   *
   * @inverse principalOf
   */
  readonly onBehalfOf?: NoInfer<I["actors"]>;
  /** Date of the answer, in EDTF; for a silence, the period without an answer. Absent: no document dates it. */
  readonly date?: Edtf;
  /**
   * Date as the text gives it, where it differs from `date`, for example `Thursday`, or `XXXX-06-16` for 16 June without
   * a year. Absent: the text gives `date` itself.
   */
  readonly dateTold?: string;
  /** Kind of answer. */
  readonly answer: ResponseAnswer;
  /** Content of the answer, in our own words. */
  readonly summary: string;
  /**
   * Terms that the answer is about. Absent: the answer is about the whole proposal.
   *
   * @inverse answeredBy
   * @minItems 1
   */
  readonly terms?: readonly NoInfer<I["terms"]>[];
  /**
   * Statement that gave the answer. Absent: none is recorded.
   *
   * @inverse actOf
   */
  readonly statement?: NoInfer<I["statements"]>;
  /** Fields whose values the text leaves in doubt. Absent: none. */
  readonly doubts?: readonly Doubt[];
  /**
   * Citations that attest the answer or the silence.
   *
   * @minItems 1
   */
  readonly sources: readonly Citation<I>[];
}

/** A plan, demand or offer that is put forward for others to answer. */
export interface Proposal<out I extends Ids = Ids> {
  /** Kebab-case id, unique among all records of the dataset. */
  readonly id: I["proposals"];
  /** Title of the proposal, in our own words. */
  readonly title: string;
  /**
   * Actors that put the proposal forward.
   *
   * @inverse proposerOf
   * @minItems 1
   */
  readonly proposers: readonly NoInfer<I["actors"]>[];
  /**
   * Principal for which the proposal was put forward. Absent: the proposers acted for themselves.
   *
   * @inverse principalOf
   */
  readonly onBehalfOf?: NoInfer<I["actors"]>;
  /**
   * Actors that are expected to answer the proposal. Empty: unknown.
   *
   * @inverse addresseeOf
   */
  readonly addressees: readonly NoInfer<I["actors"]>[];
  /** Date on which the proposal was put forward, in EDTF. Absent: no document dates it. */
  readonly date?: Edtf;
  /**
   * Date as the text gives it, where it differs from `date`, for example `Thursday`, or `XXXX-06-16` for 16 June without
   * a year. Absent: the text gives `date` itself.
   */
  readonly dateTold?: string;
  /**
   * Statement that put the proposal forward. A timeline shows the statement and the proposal as one entry. Absent:
   * none is recorded.
   *
   * @inverse actOf
   */
  readonly statement?: NoInfer<I["statements"]>;
  /** Items that the proposal asks for or offers. Empty: none is reported. */
  readonly terms: readonly Term<I>[];
  /** Answers of the addressees. The views of other actors are statements. Empty: none is reported. */
  readonly responses: readonly ProposalResponse<I>[];
  /**
   * Wider proposal that this proposal is part of. Absent: none.
   *
   * @inverse parentOf
   */
  readonly parent?: NoInfer<I["proposals"]>;
  /**
   * Statements, proposals and responses that the proposal answers. Absent: none.
   *
   * @inverse repliedToBy
   */
  readonly inReplyTo?: readonly NoInfer<I["statements"] | I["proposals"] | I["responses"]>[];
  /**
   * Meeting at which the proposal was put forward. Absent: unknown, or it was not put forward at a meeting.
   *
   * @inverse occasionOf
   */
  readonly meeting?: NoInfer<I["meetings"]>;
  /** Fields whose values the text leaves in doubt. Absent: none. */
  readonly doubts?: readonly Doubt[];
  /**
   * Citations that attest the proposal.
   *
   * @minItems 1
   */
  readonly sources: readonly Citation<I>[];
  /** Remark by the coder. Absent: none. */
  readonly note?: string;
}
