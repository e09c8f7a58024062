import type { Citation } from "./citation.ts";
import type { Edtf } from "./edtf.ts";
import type { AnyId, Ids } from "./ids.ts";

/**
 * How somebody to whom a proposal was addressed answered it.
 *
 * Includes: answers of those to whom the proposal was addressed, and silences that a source reports.
 *
 * Excludes: what anybody else thinks of the proposal; what anybody thinks of an answer; a silence that no source reports.
 *
 * Example: Borea said that it would think about the harbour: `deferred`.
 */
export const responseAnswers = [
  /**
   * Said yes to all of it.
   *
   * Example: Borea takes the harbour.
   */
  "accepted",
  /**
   * Said yes to a part of it.
   *
   * Example: Borea takes the harbour, and not the ships in it.
   */
  "partly-accepted",
  /**
   * Said no.
   *
   * Example: Borea does not want the harbour.
   */
  "rejected",
  /**
   * Answered with a proposal of their own.
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
   * Answered, and the content is not told.
   *
   * Example: Borea sent a letter whose content nobody knows.
   */
  "undisclosed",
  /**
   * Put the answer off.
   *
   * Example: Borea will answer in May.
   */
  "deferred",
  /**
   * A source says that no answer came. No answer is not a refusal.
   *
   * Example: By May no answer had come.
   */
  "unanswered",
] as const;

/** One of {@link responseAnswers}. */
export type ResponseAnswer = (typeof responseAnswers)[number];

/** One thing that a proposal asks for or offers. */
export interface Term<out I extends Ids = Ids> {
  /** Kebab-case id, unique in the dataset. */
  readonly id: I["terms"];
  /** What is asked for or offered, in our own words. */
  readonly summary: string;
  /**
   * Ids of any kind that the term deals with.
   *
   * @inverse subjectOf
   */
  readonly about?: readonly NoInfer<AnyId<I>>[];
  /**
   * What to be for the term is to hold about issues: a term that ends something is support for the term and opposition to
   * the thing. Absent: to be for the term is to be for the issues in `about`.
   */
  readonly positions?: readonly TermPosition<I>[];
  /** What it rests on. */
  readonly sources: readonly Citation<I>[];
}

/** What to be for a term is to hold about an issue. */
export interface TermPosition<out I extends Ids = Ids> {
  /**
   * The issue.
   *
   * @inverse matterOf
   */
  readonly on: NoInfer<I["issues"]>;
  /** The stance on it that is implied. */
  readonly stance: "support" | "oppose";
}

/** An answer to a proposal by one of those to whom it was addressed, or the silence that a source reports. */
export interface ProposalResponse<out I extends Ids = Ids> {
  /** Kebab-case id, unique in the dataset. */
  readonly id: I["responses"];
  /**
   * Who answered, or did not.
   *
   * @inverse respondentOf
   */
  readonly by: NoInfer<I["actors"]>;
  /**
   * The principal for whom the answer was given. Absent: for itself.
   *
   * @inverse principalOf
   */
  readonly onBehalfOf?: NoInfer<I["actors"]>;
  /** When the answer was given; for a silence, the period that it covers. Absent: no document dates it. */
  readonly date?: Edtf;
  /** How it was answered. */
  readonly answer: ResponseAnswer;
  /** The answer, in our own words. */
  readonly summary: string;
  /**
   * The terms that the answer is about. Absent: the whole proposal.
   *
   * @inverse answeredBy
   */
  readonly terms?: readonly NoInfer<I["terms"]>[];
  /**
   * The act that gave the answer. Absent: none is recorded.
   *
   * @inverse actOf
   */
  readonly statement?: NoInfer<I["statements"]>;
  /** What it rests on. */
  readonly sources: readonly Citation<I>[];
}

/** Something put forward for others to answer. */
export interface Proposal<out I extends Ids = Ids> {
  /** Kebab-case id, unique in the dataset. */
  readonly id: I["proposals"];
  /** A name for it, in our own words. */
  readonly title: string;
  /**
   * Who put it forward.
   *
   * @inverse proposerOf
   */
  readonly proposers: readonly NoInfer<I["actors"]>[];
  /**
   * The principal for whom it was put forward. Absent: for the proposers themselves.
   *
   * @inverse principalOf
   */
  readonly onBehalfOf?: NoInfer<I["actors"]>;
  /**
   * Who is to answer it. Empty: not told.
   *
   * @inverse addresseeOf
   */
  readonly addressees: readonly NoInfer<I["actors"]>[];
  /** When it was put forward. Absent: no document dates it. */
  readonly date?: Edtf;
  /**
   * The act that put it forward; a timeline shows the two once. Absent: none is recorded.
   *
   * @inverse actOf
   */
  readonly statement?: NoInfer<I["statements"]>;
  /** What it asks for or offers, one by one. */
  readonly terms: readonly Term<I>[];
  /** How those addressed answered. What others think of it is a statement. */
  readonly responses: readonly ProposalResponse<I>[];
  /**
   * The wider proposal that this is a part of. Absent: none.
   *
   * @inverse parentOf
   */
  readonly parent?: NoInfer<I["proposals"]>;
  /**
   * The statements, proposals and responses that it answers.
   *
   * @inverse repliedToBy
   */
  readonly inReplyTo?: readonly NoInfer<I["statements"] | I["proposals"] | I["responses"]>[];
  /**
   * The meeting where it was put forward. Absent: elsewhere, or not told.
   *
   * @inverse occasionOf
   */
  readonly meeting?: NoInfer<I["meetings"]>;
  /** What it rests on. */
  readonly sources: readonly Citation<I>[];
  /** A remark of the coder. */
  readonly note?: string;
}
