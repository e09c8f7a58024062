import type { Citation } from "./citation.ts";
import type { Edtf } from "./edtf.ts";
import type { AnyId, Ids } from "./ids.ts";
import type { Place } from "./place.ts";
import type { EventStatus } from "./status.ts";

/**
 * What kind of fact it is.
 *
 * Includes: dated facts, and facts that the documents tell as background.
 *
 * Excludes: speech, proposals and meetings, which have kinds of their own.
 *
 * Example: Two sums of money of the same size are two events of type `funding`.
 */
export const eventTypes = [
  /** An agreement was signed, or adopted. */
  "treaty",
  /** A state joined an organization: one event per state. */
  "accession",
  /** An organization or a mechanism was set up. */
  "foundation",
  /** An organ voted. */
  "vote",
  /** Somebody was elected, or elected again. */
  "election",
  /** A state became independent. */
  "independence",
  /** Forces left, or are to leave. */
  "withdrawal",
  /** Forces or weapons were put somewhere. */
  "deployment",
  /** The forces of one state entered another against its will. */
  "invasion",
  /** Money was granted or committed. */
  "funding",
  /** Restrictions were imposed on somebody. */
  "sanctions",
  /** A document was handed over, or made public. */
  "delivery",
  /** A state of affairs that the document tells as background. */
  "circumstance",
] as const;

/** One of {@link eventTypes}. */
export type EventType = (typeof eventTypes)[number];

/**
 * What a quantity is: the number itself, or a bound of it.
 *
 * Includes: numbers that a document gives as more or less than.
 *
 * Excludes: rounded numbers without such a word.
 *
 * Example: "More than 100 ships" is `at-least`.
 */
export const amountBounds = [
  /** The value or more. */
  "at-least",
  /** The value or less. */
  "at-most",
] as const;

/** One of {@link amountBounds}. */
export type AmountBound = (typeof amountBounds)[number];

/** A quantity that a document gives. */
export interface Amount {
  /** The number. */
  readonly value: number;
  /** What is counted: an ISO 4217 currency code, or a noun such as `soldiers`. */
  readonly unit: string;
  /** Whether the number is a bound. Absent: it is the number itself. */
  readonly bound?: AmountBound;
}

/** Any dated fact that is neither said, proposed nor a meeting. */
export interface PoliticalEvent<out I extends Ids = Ids> {
  /** Kebab-case id, unique in the dataset. */
  readonly id: I["events"];
  /** A name for it, in our own words. */
  readonly title: string;
  /** What kind of fact it is. */
  readonly type: EventType;
  /** How far it has come, by the latest document. */
  readonly status: EventStatus;
  /**
   * Who did it, or whom a circumstance is about.
   *
   * @inverse actorOf
   */
  readonly actors: readonly NoInfer<I["actors"]>[];
  /**
   * To whom it was done. Absent: to nobody in particular.
   *
   * @inverse targetOf
   */
  readonly targets?: readonly NoInfer<I["actors"]>[];
  /** When. Absent: no document dates it. */
  readonly date?: Edtf;
  /** Where. Absent: not told. */
  readonly place?: Place<I>;
  /** How much or how many. Absent: no quantity is told. */
  readonly amount?: Amount;
  /**
   * Ids of any kind that it deals with.
   *
   * @inverse subjectOf
   */
  readonly about?: readonly NoInfer<AnyId<I>>[];
  /** What happened, in our own words. */
  readonly summary: string;
  /** What it rests on. */
  readonly sources: readonly Citation<I>[];
  /** A remark of the coder. */
  readonly note?: string;
}
