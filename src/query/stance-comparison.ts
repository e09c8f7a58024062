import type { Ids } from "../model/ids.ts";
import type { PeriodFilter } from "./filters.ts";
import type { StanceRelation } from "./stance-relation.ts";
import type { StanceSummary } from "./stance-summary.ts";
import type { Attribution } from "./utterances.ts";

/** The id of a matter, which is what a stance is on: an issue, a proposal, a term or a response. */
export type MatterId<I extends Ids = Ids> = I["issues"] | I["proposals"] | I["terms"] | I["responses"];

/** Options of `compareStances`. */
export interface CompareStancesOptions<out I extends Ids = Ids> extends PeriodFilter {
  /** The actors to compare. By default these are all actors that took a position. */
  readonly actors?: readonly I["actors"][] | undefined;
  /**
   * The issues, proposals, terms and responses to compare them on. By default these are all on which one of the actors
   * took a position.
   */
  readonly on?: readonly MatterId<I>[] | undefined;
  /** Attribute a statement to its speaker or to the principal it was made for. Default: `"speaker"`. */
  readonly attributeTo?: Attribution | undefined;
  /** Restricts the comparison to statements that one of these documents attests. */
  readonly documents?: readonly I["documents"][] | undefined;
  /** Adds a comparison of the stances of an organization with those of its members. */
  readonly rollUp?: RollUpOptions<I> | undefined;
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
}

/** The relation of the stances of two actors on one issue, proposal, term or response. */
export interface StancePair<out I extends Ids = Ids> {
  /** The first actor of the pair. */
  readonly a: I["actors"];
  /** The second actor of the pair. */
  readonly b: I["actors"];
  /** The issue, proposal, term or response that both stances are on. */
  readonly on: MatterId<I>;
  /** How the two stances relate. They are `"incomparable"` if either of them is silent or unclear. */
  readonly relation: StanceRelation;
}

/** The extent to which two actors agree over all matters that are compared. */
export interface StanceAgreement<out I extends Ids = Ids> {
  /** The first actor of the pair. */
  readonly a: I["actors"];
  /** The second actor of the pair. */
  readonly b: I["actors"];
  /** The number of matters on which the stances of both actors can be compared. */
  readonly jointly: number;
  /** The number of matters on which they agree. */
  readonly agree: number;
  /** The number of matters on which they agree in part. */
  readonly partly: number;
  /** The number of matters on which they disagree. */
  readonly disagree: number;
  /** `agree` divided by `jointly`, from 0 to 1; null if the two cannot be compared on any matter. */
  readonly agreement: number | null;
}

/** The stance of an organization on one matter, beside that of its members. */
export interface RolledUpStance<out I extends Ids = Ids> {
  /** The issue, proposal, term or response that both stances are on. */
  readonly on: MatterId<I>;
  /** The stance in the statements that the organization makes, or that are made on its behalf. */
  readonly own: StanceSummary<I>;
  /** The stance in all statements of its members, summarized. */
  readonly members: StanceSummary<I>;
  /** The members that made these statements. */
  readonly voices: readonly I["actors"][];
  /** How the stance of the organization and that of its members relate. */
  readonly relation: StanceRelation;
}

/** The result of `compareStances`. */
export interface StanceComparison<out I extends Ids = Ids> {
  /** The actors that are compared, in the order of the option `actors`, or else sorted by id. */
  readonly actors: readonly I["actors"][];
  /** The matters that they are compared on, in the order of the option `on`, or else sorted by id. */
  readonly matters: readonly MatterId<I>[];
  /** Whether statements are attributed to speakers or to principals. */
  readonly attributeTo: Attribution;
  /** The stance of each actor on each matter, actor by actor. */
  readonly cells: readonly StanceCell<I>[];
  /** The relation of each pair of actors on each matter. */
  readonly pairs: readonly StancePair<I>[];
  /** The agreement of each pair of actors over all matters. */
  readonly agreement: readonly StanceAgreement<I>[];
  /** The stances of the organization and of its members on each matter; null without the option `rollUp`. */
  readonly rollUp: readonly RolledUpStance<I>[] | null;
}
