import type { Citation } from "./citation.ts";
import type { Ids } from "./ids.ts";
import type { Place } from "./place.ts";

/**
 * The kind of military installation or presence.
 *
 * Includes: bases and presences that exist, and kinds of base that an actor wants, opposes or rules out.
 *
 * Excludes: exercises; ships at sea.
 *
 * Example: From the demand "No foreign guns on our land", the coder makes a `force-presence` with the status
 * `hypothetical`.
 */
export const baseTypes = [
  /** A base of armed forces. */
  "military",
  /** A missile defence site. */
  "missile-defence",
  /** Forces on the territory of a state, with no base reported. */
  "force-presence",
] as const;

/** One of {@link baseTypes}. */
export type BaseType = (typeof baseTypes)[number];

/**
 * Whether a base exists.
 *
 * Includes: the status that the latest document gives.
 *
 * Excludes: whether the base is offered or opposed, which is coded in statements and proposals.
 *
 * Example: If Alba offers Borea the use of a base that exists, the base is `operating`.
 */
export const baseStatuses = [
  /** In use at the time of the document. */
  "operating",
  /** Reported as an actor's intention. */
  "planned",
  /** Discussed only as a possibility: a kind of base that an actor opposes or wants ruled out. */
  "hypothetical",
  /** No longer in use. */
  "closed",
] as const;

/** One of {@link baseStatuses}. */
export type BaseStatus = (typeof baseStatuses)[number];

/** A military installation, or a presence of armed forces, on the territory of a state. */
export interface Base<out I extends Ids = Ids> {
  /** Kebab-case id, unique among all records of the dataset. */
  readonly id: I["bases"];
  /** Name in English, or a description by the coder if no document names the base. */
  readonly name: string;
  /** `true`: a document names the base; `false`: `name` is a description by the coder. */
  readonly nameAttested: boolean;
  /** Kind of installation or presence. */
  readonly type: BaseType;
  /**
   * State on whose territory the base is, or a group of states if the documents treat them as one host.
   *
   * @inverse hostOf
   */
  readonly host: NoInfer<I["actors"]>;
  /**
   * Actors that use the base. Empty: unknown.
   *
   * @inverse operatorOf
   */
  readonly operators: readonly NoInfer<I["actors"]>[];
  /** Whether the base exists, according to the latest document. */
  readonly status: BaseStatus;
  /** Location within the host state. Absent: unknown. */
  readonly place?: Place<I>;
  /**
   * Citations that attest the base.
   *
   * @minItems 1
   */
  readonly sources: readonly Citation<I>[];
  /** Remark by the coder. Absent: none. */
  readonly note?: string;
}
