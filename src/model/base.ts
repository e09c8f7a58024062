import type { Citation } from "./citation.ts";
import type { Ids } from "./ids.ts";
import type { Place } from "./place.ts";

/**
 * What kind of military installation or presence it is.
 *
 * Includes: bases and presences that exist, and kinds of them that somebody wants, opposes or rules out.
 *
 * Excludes: exercises; ships at sea.
 *
 * Example: "No foreign guns on our land" is a `force-presence` that is `hypothetical`.
 */
export const baseTypes = [
  /** A base of armed forces. */
  "military",
  /** A site of missile defence. */
  "missile-defence",
  /** Forces on the land of a state, without a base being told. */
  "force-presence",
] as const;

/** One of {@link baseTypes}. */
export type BaseType = (typeof baseTypes)[number];

/**
 * Whether it exists. Offered or opposed is what statements and proposals say about it, not a status.
 *
 * Includes: whether it exists, by the latest document.
 *
 * Excludes: whether it is offered or opposed, which statements and proposals say.
 *
 * Example: A base whose use is offered is `operating`.
 */
export const baseStatuses = [
  /** In use when the document speaks of it. */
  "operating",
  /** Somebody is reported to intend it. */
  "planned",
  /** Only spoken of: a kind of base that somebody opposes or wants ruled out. */
  "hypothetical",
  /** No longer in use. */
  "closed",
] as const;

/** One of {@link baseStatuses}. */
export type BaseStatus = (typeof baseStatuses)[number];

/** A military installation, or a presence of that kind, on one state's land. */
export interface Base<out I extends Ids = Ids> {
  /** Kebab-case id, unique in the dataset. */
  readonly id: I["bases"];
  /** Its name in English, or a description where no document names it. */
  readonly name: string;
  /** Whether a document names it; if not, `name` is a description. */
  readonly nameAttested: boolean;
  /** What kind of installation or presence it is. */
  readonly type: BaseType;
  /**
   * On whose land it lies: a state, or a group of states where the documents speak of them together.
   *
   * @inverse hostOf
   */
  readonly host: NoInfer<I["actors"]>;
  /**
   * Who uses it. Empty: not told.
   *
   * @inverse operatorOf
   */
  readonly operators: readonly NoInfer<I["actors"]>[];
  /** Whether it exists. */
  readonly status: BaseStatus;
  /** Where it lies, if more is told than the host. */
  readonly place?: Place<I>;
  /** What it rests on. */
  readonly sources: readonly Citation<I>[];
  /** A remark of the coder. */
  readonly note?: string;
}
