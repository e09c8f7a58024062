import type { Ids } from "../../model/ids.ts";
import type { AttributeFilter, PeriodFilter } from "../filters/filters.ts";
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
   * A stance on an issue also counts on the broader issues of which this issue is a part, as its field `broader` says.
   */
  "broader",
  /**
   * A stance on an issue also counts inverted on its contrary issues: support counts as opposition, and opposition as
   * support. Conditional support is `unclear` on the contrary issue. Two issues are contrary if at least one of them
   * has the id of the other in its field `opposes`.
   */
  "opposing",
  /**
   * A stance on an issue also counts on the broader issues of which this issue is a part. On the contrary issues of the
   * issue and of its broader issues, the stance counts inverted.
   */
  "both",
] as const;

/** One of {@link relatedIssueModes}. */
export type RelatedIssueMode = (typeof relatedIssueModes)[number];

/** Selects acts by their actors, documents, attributes and dates, and by what they take a stance on. */
export interface StanceFilter<out I extends Ids = Ids> extends PeriodFilter {
  /** Selects acts that are attributed to one of these actors. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Selects acts that take or imply a stance on one of these issues, proposals, terms and responses. */
  readonly on?: readonly MatterId<I>[] | undefined;
  /** Selects acts that at least one of these documents attests. */
  readonly documents?: readonly I["documents"][] | undefined;
  /**
   * Selects acts by the attributes of the statement by which they were performed. An act fits if its statement has one
   * of the listed values for each listed attribute.
   */
  readonly attributes?: AttributeFilter["attributes"];
  /** Leaves out the acts that fit this inner filter. */
  readonly exclude?: StanceFilter<I> | undefined;
}

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
   * Whether an act (a statement, a proposal or a response) is attributed to the actor that performed it (`"speaker"`),
   * to the principal for whom it was performed (`"principal"`), or to both (`"both"`). Default: `"both"`.
   */
  readonly attributeTo?: Attribution | undefined;
  /**
   * Selects other issues on which a stance on an issue also counts:
   * - `"separate"` (the default): none.
   * - `"broader"`: the broader issues.
   * - `"opposing"`: the contrary issues, on which the stance counts inverted.
   * - `"both"`: the broader and the contrary issues.
   *
   * If an act takes a stance on such an issue directly, only the direct stance counts there.
   */
  readonly relatedIssues?: RelatedIssueMode | undefined;
  /** Restricts the comparison to acts that one of these documents attests. */
  readonly documents?: readonly I["documents"][] | undefined;
  /**
   * Restricts the comparison to acts by the attributes of their statements. An act fits if its statement has one of the
   * listed values for each listed attribute. A proposal or a response has no attributes. It fits only if the statement
   * that made it fits. To select actors by their attributes, give their ids in `actors`.
   */
  readonly attributes?: AttributeFilter["attributes"];
  /**
   * Leaves out the acts that fit this filter. If the filter has several fields, only acts that fit all of them are left
   * out. For example, `{ actors: ["russia"], on: ["arms-control"] }` leaves out the acts of Russia on arms control, and
   * no others.
   */
  readonly exclude?: StanceFilter<I> | undefined;
}

/** Options of `compareStances`. */
export interface CompareStancesOptions<out I extends Ids = Ids> extends StanceOptions<I> {
  /**
   * Keeps only the cells with one of these prevailing stances, such as `["support", "oppose"]`, `["mixed"]` or
   * `["silent"]`. Actors and matters without such a cell are left out.
   */
  readonly stances?: readonly HeldStance[] | undefined;
  /**
   * Keeps only the matters on which each of the listed actors has one of its listed stances. For example, `[{ actor:
   * "russia", stances: ["oppose"] }, { actor: "nato", stances: ["support", "conditional"] }]` keeps the matters that
   * Russia opposes and NATO supports.
   */
  readonly stancesOf?: readonly StancesOf<I>[] | undefined;
  /**
   * `true` keeps only the contested matters: those on which one actor takes the stance `support`, `conditional` or
   * `mixed`, and another one takes the stance `oppose` or `mixed`. `false` keeps only the other matters.
   */
  readonly contested?: boolean | undefined;
  /** Adds a comparison of the stances of an organization with those of its members. */
  readonly rollUp?: RollUpOptions<I> | undefined;
}

/** An item of the option `stancesOf`, which selects matters by the stance of an actor. */
export interface StancesOf<out I extends Ids = Ids> {
  /** The actor. If it performed no act on a matter, its stance on the matter is `"silent"`. */
  readonly actor: I["actors"];
  /** The stances of the actor. A matter is kept if the prevailing stance of the actor is one of them. */
  readonly stances: readonly HeldStance[];
}

/** The value of the option `rollUp`: the organization that is compared with its members. */
export interface RollUpOptions<out I extends Ids = Ids> {
  /** The organization, alliance or group that is compared with its members. */
  readonly to: I["actors"];
}

/** The stance of one actor on one issue, proposal, term or response. */
export interface StanceCell<out I extends Ids = Ids> extends StanceSummary<I> {
  /** The actor that takes the stance. */
  readonly actor: I["actors"];
  /** The issue, proposal, term or response that the stance is on. */
  readonly on: MatterId<I>;
  /**
   * The issues on which the acts took their stances, if these are other issues that are related to this one. Sorted by
   * id. Empty if all acts took their stances on the issue itself. Absent if the option `relatedIssues` is not used.
   */
  readonly fromIssues?: readonly I["issues"][];
}

/** The relation of the stances of two actors on one issue, proposal, term or response. */
export interface MatterRelation<out I extends Ids = Ids> {
  /** The issue, proposal, term or response that both stances are on. */
  readonly on: MatterId<I>;
  /** The relation of the two stances. It is `"incomparable"` if at least one of the stances is unclear. */
  readonly relation: StanceRelation;
}

/** The stance of an organization on one matter, together with the stance of its members. */
export interface RolledUpStance<out I extends Ids = Ids> {
  /** The issue, proposal, term or response that both stances are on. */
  readonly on: MatterId<I>;
  /**
   * The stance of the organization. It rests on the acts that the organization performed, and on the acts that another
   * actor performed on its behalf.
   */
  readonly own: StanceSummary<I>;
  /** The stance of all members together. An act that is attributed to several members counts once. */
  readonly members: StanceSummary<I>;
  /** The members to which the acts behind the stance in `members` are attributed. */
  readonly voices: readonly I["actors"][];
  /** The relation between the stance of the organization and that of its members. */
  readonly relation: StanceRelation;
}

/** The result of `compareStances`. */
export interface StanceComparison<out I extends Ids = Ids> {
  /** The actors that are compared, in the order of the option `actors`. Without this option, they are sorted by id. */
  readonly actors: readonly I["actors"][];
  /**
   * The matters on which the actors are compared, in the order of the option `on`. Without this option, they are sorted
   * by id.
   */
  readonly matters: readonly MatterId<I>[];
  /** Whether acts are attributed to speakers, to principals or to both. */
  readonly attributeTo: Attribution;
  /** Whether and how stances on related issues count. */
  readonly relatedIssues: RelatedIssueMode;
  /**
   * The cells of the comparison: one for each actor and each matter, or only those that the option `stances` selects.
   * The cells are in the order of `actors` and, for each actor, in the order of `matters`.
   */
  readonly cells: readonly StanceCell<I>[];
  /** The stances of the organization and of its members on each matter; null without the option `rollUp`. */
  readonly rollUp: readonly RolledUpStance<I>[] | null;
}
