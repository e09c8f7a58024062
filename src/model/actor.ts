import type { Attributes } from "./attributes.ts";
import type { Citation } from "./citation.ts";
import type { Edtf } from "./edtf.ts";
import type { Identifier } from "./identifier.ts";
import type { Ids } from "./ids.ts";

/**
 * The kind of actor.
 *
 * Includes: every person or collective that acts, speaks, is addressed, hosts a base or is a member in the documents.
 *
 * Excludes: photographers and authors of the articles; place names that do not refer to an actor.
 *
 * Example: "the port authority of Alba" is a `body`, with Alba as its parent.
 */
export const actorTypes = [
  /** A named human being. */
  "person",
  /** A country with its own government. */
  "state",
  /** A part of a state or of an organization: a ministry, a press service, an assembly. */
  "body",
  /** A permanent association of states or of other members. */
  "organization",
  /** A publisher of news: an agency, a newspaper, a website. */
  "outlet",
  /**
   * A collective without formal organs: the officials of a region, a population, an ad hoc coalition, an armed
   * movement.
   */
  "group",
] as const;

/** One of {@link actorTypes}. */
export type ActorType = (typeof actorTypes)[number];

/** A spelling of an actor's name other than its English name, and the documents that use it. */
export interface OtherName<out I extends Ids = Ids> {
  /** The name as the documents spell it. */
  readonly name: string;
  /**
   * Documents that use this spelling.
   *
   * @inverse spells
   */
  readonly documents: readonly NoInfer<I["documents"]>[];
}

/** An office that an actor holds, or its membership in an organization. */
export interface Membership<out I extends Ids = Ids> {
  /**
   * State, body, organization or group in which the actor is a member or holds the office.
   *
   * @inverse organizationOf
   */
  readonly organization: NoInfer<I["actors"]>;
  /** Office or kind of membership, in English: `president`, `member`. */
  readonly role: string;
  /** Date on which the office or membership began, in EDTF. Absent: unknown. */
  readonly startDate?: Edtf;
  /** Date on which the office or membership ended, in EDTF. Absent: unknown, or it has not ended. */
  readonly endDate?: Edtf;
  /**
   * Citations that attest the office or membership.
   *
   * @minItems 1
   */
  readonly sources: readonly Citation<I>[];
}

/** A person or a collective that acts. */
export interface Actor<out I extends Ids = Ids> {
  /** Kebab-case id, unique among all records of the dataset. */
  readonly id: I["actors"];
  /** Kind of actor, such as a person or a state. */
  readonly type: ActorType;
  /** Customary name in English. */
  readonly name: string;
  /** All other spellings of the name that the documents use. Absent: none. */
  readonly otherNames?: readonly OtherName<I>[];
  /**
   * Larger actor that this actor is part of, such as the state of a ministry. Absent: none.
   *
   * @inverse parentOf
   */
  readonly parent?: NoInfer<I["actors"]>;
  /** Offices and memberships that the documents report. Absent: none is reported. */
  readonly memberships?: readonly Membership<I>[];
  /** Codes in public registers. Absent: none is recorded. */
  readonly identifiers?: readonly Identifier[];
  /** Values of the source for which the model has no field, such as a party. Absent: none. */
  readonly attributes?: Attributes;
  /**
   * One citation per document that names the actor: the first mention in that document.
   *
   * @minItems 1
   */
  readonly sources: readonly Citation<I>[];
  /** Remark by the coder. Absent: none. */
  readonly note?: string;
}
