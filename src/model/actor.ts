import type { Citation } from "./citation.ts";
import type { Edtf } from "./edtf.ts";
import type { Ids } from "./ids.ts";

/**
 * What kind of actor someone or something is.
 *
 * Includes: whoever acts, speaks, is spoken to, hosts or is a member, in the documents.
 *
 * Excludes: photographers and authors of the articles; places that stand for nobody.
 *
 * Example: "the port authority of Alba" is a `body`, with Alba as parent.
 */
export const actorTypes = [
  /** A human being who is named. */
  "person",
  /** A country with a government of its own. */
  "state",
  /** Part of a state or of an organization: a ministry, a press service, an assembly. */
  "body",
  /** A lasting association of states or of other members. */
  "organization",
  /** Whoever publishes news: an agency, a newspaper, a site. */
  "outlet",
  /** A collective without formal organs: officials of a region, a population, an alliance of convenience, an armed movement. */
  "group",
] as const;

/** One of {@link actorTypes}. */
export type ActorType = (typeof actorTypes)[number];

/**
 * Registers of identifiers that actors can be looked up in.
 *
 * Includes: codes that stand in a register that the coder has seen.
 *
 * Excludes: codes by analogy, or taken from a model of language.
 *
 * Example: Alba has `ALB` in ISO 3166-1.
 */
export const identifierSchemes = [
  /** Three-letter country code of ISO 3166-1. */
  "iso3166-1-alpha-3",
  /** Item of Wikidata, `Q` and a number. */
  "wikidata",
  /** Numeric country code of the Correlates of War project. */
  "cow",
] as const;

/** One of {@link identifierSchemes}. */
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** A spelling of an actor's name, and the documents that use it. */
export interface OtherName<out I extends Ids = Ids> {
  /** The name as the documents spell it. */
  readonly name: string;
  /**
   * The documents that use this spelling.
   *
   * @inverse spells
   */
  readonly documents: readonly NoInfer<I["documents"]>[];
}

/** An office held or an alliance joined. */
export interface Membership<out I extends Ids = Ids> {
  /**
   * The state, body, organization or group that the actor belongs to or holds the office in.
   *
   * @inverse organizationOf
   */
  readonly organization: NoInfer<I["actors"]>;
  /** The office or the way of belonging, in English: `president`, `member`. */
  readonly role: string;
  /** When it began. Absent: not told. */
  readonly startDate?: Edtf;
  /** When it ended. Absent: not told, or it goes on. */
  readonly endDate?: Edtf;
  /** What it rests on. */
  readonly sources: readonly Citation<I>[];
}

/** The number or code of an actor in a public register. */
export interface Identifier {
  /** The register. */
  readonly scheme: IdentifierScheme;
  /** The code in that register. */
  readonly identifier: string;
}

/** A person or a collective that acts. */
export interface Actor<out I extends Ids = Ids> {
  /** Kebab-case id, unique in the dataset. */
  readonly id: I["actors"];
  /** What kind of actor it is. */
  readonly type: ActorType;
  /** Customary English name. */
  readonly name: string;
  /** Every other spelling that a document uses. Absent: none. */
  readonly otherNames?: readonly OtherName<I>[];
  /**
   * What a body is part of: a ministry's state. Absent: not part of another actor.
   *
   * @inverse parentOf
   */
  readonly parent?: NoInfer<I["actors"]>;
  /** Offices held and alliances joined, as far as the documents tell. */
  readonly memberships?: readonly Membership<I>[];
  /** Codes in public registers. */
  readonly identifiers?: readonly Identifier[];
  /** Every document that names the actor, with the first place where it does. */
  readonly sources: readonly Citation<I>[];
  /** A remark of the coder. */
  readonly note?: string;
}
