import type { Attributes } from "./attributes.ts";
import type { Citation } from "./citation.ts";
import type { Doubt } from "./doubt.ts";
import type { Edtf } from "./edtf.ts";
import type { AnyId, Ids } from "./ids.ts";
import type { Place } from "./place.ts";
import type { EventStatus } from "./status.ts";

/**
 * The kind of event.
 *
 * Includes: dated facts, and states of affairs that the documents report as background.
 *
 * Excludes: statements, proposals and meetings, which are separate kinds of record.
 *
 * Example: Two grants of the same sum of money are two events of type `funding`, not one.
 */
export const eventTypes = [
  /** A treaty or another binding agreement was signed or adopted. */
  "treaty",
  /** A state joined an organization; one event per state. */
  "accession",
  /** An organization or a cooperation format was established. */
  "foundation",
  /** A body voted. */
  "vote",
  /** A person was elected or re-elected. */
  "election",
  /** A state became independent. */
  "independence",
  /** Forces left or are to leave. */
  "withdrawal",
  /** Forces or weapons were stationed somewhere. */
  "deployment",
  /** The forces of one state entered another against its will. */
  "invasion",
  /** Armed conflict between organized forces began or went on. */
  "war",
  /** An understanding short of a treaty was reached, such as a ceasefire. */
  "agreement",
  /** Armed force was used against an actor, short of an invasion or a war. */
  "attack",
  /** People demonstrated, struck or blocked something in public. */
  "protest",
  /** A person was arrested or detained. */
  "arrest",
  /** Help other than money was given: goods, services or personnel. */
  "aid",
  /** Money was granted or committed. */
  "funding",
  /** Restrictive measures were imposed on an actor. */
  "sanctions",
  /** A document was handed over or published. */
  "delivery",
  /** A state of affairs that the document reports as background. */
  "circumstance",
  /** A dated fact of none of the other types. */
  "other",
] as const;

/** One of {@link eventTypes}. */
export type EventType = (typeof eventTypes)[number];

/**
 * Whether the number of an amount is a lower or an upper bound.
 *
 * Includes: numbers that a document qualifies with words such as "more than" or "up to".
 *
 * Excludes: rounded numbers without such words.
 *
 * Example: "More than 100 ships" is `at-least`.
 */
export const amountBounds = [
  /** The amount is this number or more. */
  "at-least",
  /** The amount is this number or less. */
  "at-most",
] as const;

/** One of {@link amountBounds}. */
export type AmountBound = (typeof amountBounds)[number];

/** A quantity that a document gives. */
export interface Amount {
  /** The number, counted in `unit`. */
  readonly value: number;
  /** Unit of the number: an ISO 4217 currency code, or a noun such as `soldiers`. */
  readonly unit: string;
  /** Whether the number is a lower or an upper bound of the amount. Absent: the number is the amount itself. */
  readonly bound?: AmountBound;
}

/** The code of an event in a scheme of event data. */
export interface EventCode {
  /** Scheme that defines the code: `cameo`, `plover` or any other name. */
  readonly scheme: "cameo" | "plover" | (string & {});
  /** Code as the source gives it, such as `190`. */
  readonly code: string;
}

/** A dated fact, or a state of affairs, that is not a statement, a proposal or a meeting. */
export interface PoliticalEvent<out I extends Ids = Ids> {
  /** Kebab-case id, unique among all records of the dataset. */
  readonly id: I["events"];
  /** Title of the event, in our own words. */
  readonly title: string;
  /** Kind of event. */
  readonly type: EventType;
  /** Status of the event, according to the latest document. */
  readonly status: EventStatus;
  /**
   * Actors that performed the event, or the actors that a `circumstance` concerns.
   *
   * @inverse actorOf
   */
  readonly actors: readonly NoInfer<I["actors"]>[];
  /**
   * Actors at which the event was directed. Absent: no particular actor.
   *
   * @inverse targetOf
   */
  readonly targets?: readonly NoInfer<I["actors"]>[];
  /** Date of the event, in EDTF. Absent: no document dates it. */
  readonly date?: Edtf;
  /**
   * Date as the text gives it, where it differs from `date`, for example `Thursday`, or `XXXX-06-16` for 16 June without
   * a year. Absent: the text gives `date` itself.
   */
  readonly dateTold?: string;
  /** Location. Absent: unknown. */
  readonly place?: Place<I>;
  /** Quantity that the event involves, such as a sum of money. Absent: none is reported. */
  readonly amount?: Amount;
  /**
   * Records of any kind that the event concerns. Absent: none.
   *
   * @inverse subjectOf
   */
  readonly about?: readonly NoInfer<AnyId<I>>[];
  /** Description of the event, in our own words. */
  readonly summary: string;
  /** Codes of the event in schemes of event data, as the source gives them. Absent: none. */
  readonly codes?: readonly EventCode[];
  /** Values of the source for which the model has no field. Absent: none. */
  readonly attributes?: Attributes;
  /** Fields whose values the text leaves in doubt. Absent: none. */
  readonly doubts?: readonly Doubt[];
  /**
   * Citations that attest the event.
   *
   * @minItems 1
   */
  readonly sources: readonly Citation<I>[];
  /** Remark by the coder. Absent: none. */
  readonly note?: string;
}
