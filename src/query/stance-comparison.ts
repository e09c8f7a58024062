import type { Ids } from "../model/ids.ts";
import type { PeriodFilter } from "./filters.ts";
import type { StanceRelation } from "./stance-relation.ts";
import type { StanceSummary } from "./stance-summary.ts";
import type { Attribution } from "./utterances.ts";

/** The id of a matter: of an issue, a proposal, a term or a response that stances are taken on. */
export type MatterId<I extends Ids = Ids> = I["issues"] | I["proposals"] | I["terms"] | I["responses"];

/** Options of `compareStances`. */
export interface CompareStancesOptions<out I extends Ids = Ids> extends PeriodFilter {
  /** The actors to compare. Default: all that took a position. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** The matters to compare them on. Default: all on which one of the actors took a position. */
  readonly on?: readonly MatterId<I>[] | undefined;
  /** Attribute a statement to its speaker, or to the principal it was made for. Default: `"speaker"`. */
  readonly attributeTo?: Attribution | undefined;
  /** Only statements that one of these documents attests. */
  readonly documents?: readonly I["documents"][] | undefined;
  /** Compares an organization's own voice with those of its members. */
  readonly rollUp?: RollUpOptions<I> | undefined;
}

/** Options of the roll-up. */
export interface RollUpOptions<out I extends Ids = Ids> {
  /** The organization, alliance or group. */
  readonly to: I["actors"];
}

/** The stance of one actor on one matter. */
export interface StanceCell<out I extends Ids = Ids> extends StanceSummary<I> {
  /** The actor. */
  readonly actor: I["actors"];
  /** The matter. */
  readonly on: MatterId<I>;
}

/** How the stances of two actors on one matter relate. */
export interface StancePair<out I extends Ids = Ids> {
  /** The first actor. */
  readonly a: I["actors"];
  /** The second actor. */
  readonly b: I["actors"];
  /** The matter. */
  readonly on: MatterId<I>;
  /** `incomparable` if the stance of either actor is silent or unclear. */
  readonly relation: StanceRelation;
}

/** How far two actors agree over all matters. */
export interface StanceAgreement<out I extends Ids = Ids> {
  /** The first actor. */
  readonly a: I["actors"];
  /** The second actor. */
  readonly b: I["actors"];
  /** The number of matters on which the two can be compared. */
  readonly jointly: number;
  /** The number of matters on which they agree. */
  readonly agree: number;
  /** The number of matters on which they agree in part. */
  readonly partly: number;
  /** The number of matters on which they disagree. */
  readonly disagree: number;
  /** `agree` divided by `jointly`, from 0 to 1; null: they cannot be compared on any matter. */
  readonly agreement: number | null;
}

/** An organization's own stance on one matter, beside that of its members. */
export interface RolledUpStance<out I extends Ids = Ids> {
  /** The matter. */
  readonly on: MatterId<I>;
  /** What the organization itself says. */
  readonly own: StanceSummary<I>;
  /** What its members say, taken together. */
  readonly members: StanceSummary<I>;
  /** The members that speak on the matter. */
  readonly voices: readonly I["actors"][];
  /** How the two stances relate. */
  readonly relation: StanceRelation;
}

/** The result of `compareStances`. */
export interface StanceComparison<out I extends Ids = Ids> {
  /** The actors that are compared. */
  readonly actors: readonly I["actors"][];
  /** The matters that they are compared on. */
  readonly matters: readonly MatterId<I>[];
  /** To whom statements are attributed. */
  readonly attributeTo: Attribution;
  /** One cell per actor and matter, actor by actor. */
  readonly cells: readonly StanceCell<I>[];
  /** One entry per pair of actors and matter. */
  readonly pairs: readonly StancePair<I>[];
  /** One entry per pair of actors. */
  readonly agreement: readonly StanceAgreement<I>[];
  /** The organization and its members, matter by matter; null without the option `rollUp`. */
  readonly rollUp: readonly RolledUpStance<I>[] | null;
}
