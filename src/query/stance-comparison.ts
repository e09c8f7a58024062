import type { Ids } from "../model/ids.ts";
import type { PeriodFilter } from "./filters.ts";
import type { Attribution } from "./stance-act.ts";
import type { StanceRelation } from "./stance-relation.ts";
import type { HeldStance, StanceSummary } from "./stance-summary.ts";

/** The id of a matter. A matter is anything that a stance can be on: an issue, a proposal, a term or a response. */
export type MatterId<I extends Ids = Ids> = I["issues"] | I["proposals"] | I["terms"] | I["responses"];

/** The ways in which stances on related issues count. */
export const relatedIssueModes = [
  /** A stance on an issue counts on this issue alone. */
  "separate",
  /**
   * A stance on an issue also counts on the issues of which it is a part, according to the field `broader` of issues.
   */
  "broader",
  /**
   * A stance on an issue also counts inverted on its contrary issues: support counts as opposition, and opposition as
   * support. Conditional support is `unclear` on the contrary issue. Two issues are contrary if one of them names the
   * other in its field `opposes`.
   */
  "opposing",
  /**
   * A stance on an issue also counts on the issues of which it is a part. It counts inverted on the contrary issues of
   * the issue itself and of those broader issues.
   */
  "both",
] as const;

/** One of {@link relatedIssueModes}. */
export type RelatedIssueMode = (typeof relatedIssueModes)[number];

/** The options that `compareStances` and `stanceAgreement` share. */
export interface StanceOptions<out I extends Ids = Ids> extends PeriodFilter {
  /** The actors to compare. By default these are all actors that took a stance. */
  readonly actors?: readonly I["actors"][] | undefined;
  /**
   * The issues, proposals, terms and responses on which the actors are compared. By default, these are all matters on
   * which at least one of the actors took a stance.
   */
  readonly on?: readonly MatterId<I>[] | undefined;
  /**
   * Whether a statement, a proposal or a response is attributed to the actor that performed it (`"speaker"`), to the
   * principal for whom it was performed (`"principal"`), or to both (`"both"`, the default).
   */
  readonly attributeTo?: Attribution | undefined;
  /**
   * Whether a stance on an issue also counts on broader issues (`"broader"`), inverted on contrary issues
   * (`"opposing"`), on both (`"both"`), or on neither (`"separate"`, the default). If an act takes a stance on an issue
   * itself, its stances on related issues do not count on that issue.
   */
  readonly relatedIssues?: RelatedIssueMode | undefined;
  /** Restricts the comparison to acts that one of these documents attests. */
  readonly documents?: readonly I["documents"][] | undefined;
}

/** Options of `compareStances`. */
export interface CompareStancesOptions<out I extends Ids = Ids> extends StanceOptions<I> {
  /**
   * Keeps only the cells with one of these prevailing stances, such as `["support", "oppose"]`, `["mixed"]` or
   * `["silent"]`. Actors and matters without such a cell are left out.
   */
  readonly stances?: readonly HeldStance[] | undefined;
  /**
   * Keeps only the matters on which each of these actors has one of the stances that are listed for it:
   * `[{ actor: "russia", stances: ["oppose"] }, { actor: "nato", stances: ["support", "conditional"] }]`.
   */
  readonly stancesOf?: readonly StancesOf<I>[] | undefined;
  /**
   * Keeps only the matters on which some actors are in support, conditionally or not, and others in opposition (`true`),
   * or only the other matters (`false`).
   */
  readonly contested?: boolean | undefined;
  /** Adds a comparison of the stances of an organization with those of its members. */
  readonly rollUp?: RollUpOptions<I> | undefined;
}

/** An item of the option `stancesOf`, which selects matters by the stance of an actor. */
export interface StancesOf<out I extends Ids = Ids> {
  /** The actor. Its stance on a matter on which it performed no act is `"silent"`. */
  readonly actor: I["actors"];
  /** The prevailing stances that select a matter. */
  readonly stances: readonly HeldStance[];
}

/** The value of the option `rollUp`, which names an organization to compare with its members. */
export interface RollUpOptions<out I extends Ids = Ids> {
  /** The organization, alliance or group whose members are rolled up. */
  readonly to: I["actors"];
}

/** The stance of one actor on one issue, proposal, term or response. */
export interface StanceCell<out I extends Ids = Ids> extends StanceSummary<I> {
  /** The actor that takes the stance. */
  readonly actor: I["actors"];
  /** The issue, proposal, term or response that the stance is on. */
  readonly on: MatterId<I>;
  /**
   * The issues on which acts took stances that count on this issue because of the option `relatedIssues`, sorted by id.
   * Empty if all acts took their stances on the issue itself. Absent unless the option `relatedIssues` is used.
   */
  readonly fromIssues?: readonly I["issues"][];
}

/** The relation of the stances of two actors on one issue, proposal, term or response. */
export interface MatterRelation<out I extends Ids = Ids> {
  /** The issue, proposal, term or response that both stances are on. */
  readonly on: MatterId<I>;
  /** How the two stances relate. They are `"incomparable"` if either of them is unclear. */
  readonly relation: StanceRelation;
}

/** The stance of an organization on one matter, together with the stance of its members. */
export interface RolledUpStance<out I extends Ids = Ids> {
  /** The issue, proposal, term or response that both stances are on. */
  readonly on: MatterId<I>;
  /**
   * The stance in the acts that the organization performed, or that another actor performed on behalf of the
   * organization.
   */
  readonly own: StanceSummary<I>;
  /** The stance in all acts of the members together. An act of several members counts once. */
  readonly members: StanceSummary<I>;
  /** The members that performed the acts behind the stance in `members`. */
  readonly voices: readonly I["actors"][];
  /** How the stance of the organization and that of its members relate. */
  readonly relation: StanceRelation;
}

/** The result of `compareStances`. */
export interface StanceComparison<out I extends Ids = Ids> {
  /** The actors that are compared, in the order of the option `actors`, or else sorted by id. */
  readonly actors: readonly I["actors"][];
  /** The matters on which the actors are compared, in the order of the option `on`, or else sorted by id. */
  readonly matters: readonly MatterId<I>[];
  /** Whether acts are attributed to speakers, to principals or to both. */
  readonly attributeTo: Attribution;
  /** Whether and how stances on related issues count. */
  readonly relatedIssues: RelatedIssueMode;
  /**
   * The stance of each actor on each matter, or only those that the option `stances` selects. All cells of the first
   * actor come first.
   */
  readonly cells: readonly StanceCell<I>[];
  /** The stances of the organization and of its members on each matter; null without the option `rollUp`. */
  readonly rollUp: readonly RolledUpStance<I>[] | null;
}
