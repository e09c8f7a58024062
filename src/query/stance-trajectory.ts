import { idOf } from "../dataset/id-rules.ts";
import { registryOf } from "../dataset/registry.ts";
import { certainlyLater } from "../dates/certainly-later.ts";
import { viewOf } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day, Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Stance } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { required } from "../options/required.ts";
import { sideOf } from "./stance-summary.ts";
import { type Attribution, attributions, type StanceSource, utterancesOf } from "./utterances.ts";

/** Options of {@link stanceTrajectory}. */
export interface StanceTrajectoryOptions<out I extends Ids = Ids> {
  /** The actor whose stances are wanted. */
  readonly actor: I["actors"];
  /** The issue, proposal, term or response that the stances are on. */
  readonly on: I["issues"] | I["proposals"] | I["terms"] | I["responses"];
  /** Attribute a statement to its speaker or to the principal it was made for. Default: `"speaker"`. */
  readonly attributeTo?: Attribution | undefined;
}

/** The stance that one statement of a trajectory takes. */
export interface StanceStep<out I extends Ids = Ids> {
  /** The statement that takes the stance. */
  readonly statement: I["statements"];
  /** The date of the statement; null if it is undated. */
  readonly date: Edtf | null;
  /** The first possible day of the statement; null if it is undated or its beginning has no lower bound. */
  readonly earliest: Day | null;
  /** The last possible day of the statement; null if it is undated or its end has no upper bound. */
  readonly latest: Day | null;
  /** The stance that the statement takes or implies. */
  readonly stance: Stance;
  /** Whether the statement takes the position itself, or takes a position on a term that implies it. */
  readonly via: StanceSource;
  /**
   * Whether the stance changes from support to opposition or back, compared with the last dated stance before it that
   * took a side.
   */
  readonly reversal: boolean;
  /** Whether the step comes after all earlier steps on every reading of the dates. */
  readonly certain: boolean;
}

/** The stances of one actor on one issue, proposal, term or response over time. */
export interface StanceTrajectory<out I extends Ids = Ids> {
  /** The actor that takes the stances. */
  readonly actor: I["actors"];
  /** The issue, proposal, term or response that the stances are on. */
  readonly on: StanceTrajectoryOptions<I>["on"];
  /** The steps in the order of their dates. Undated steps come last and never count as reversals. */
  readonly steps: readonly StanceStep<I>[];
  /** The number of steps that are reversals. */
  readonly reversals: number;
}

/**
 * Returns the stances of one actor on one issue, proposal, term or response in the order of time, with its reversals.
 *
 * Stances that take no side (neutral, unclear) are steps, but have no effect on reversals. Steps with overlapping dates
 * are in the order of their first possible days, but `certain` is false for the later ones, because their order is
 * unknown.
 *
 * @throws {@link DemarcheError} for an option or an id that is unknown or missing.
 *
 * @example
 * ```ts
 * import { stanceTrajectory } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const { steps, reversals } = stanceTrajectory(dataset, { actor: "russia", on: "us-russia-dialogue", attributeTo: "principal" });
 * steps.map(({ stance }) => stance); // => ["conditional", "support", "support", "unclear"]
 * reversals; // => 0
 * ```
 */
export function stanceTrajectory<I extends Ids>(
  dataset: Dataset<I>,
  options: StanceTrajectoryOptions<I>,
): StanceTrajectory<I> {
  checkOptions("stanceTrajectory", options, trajectoryRules, dataset);
  const steps = stepsOf(dataset, options);
  const view = {
    actor: options.actor,
    on: options.on,
    steps: Object.freeze(steps),
    reversals: steps.filter(({ reversal }) => reversal).length,
  };
  return viewOf(view as StanceTrajectory, () =>
    steps.map(({ date, stance, via, reversal, statement }) => ({ date, stance, via, reversal, statement })),
  ) as StanceTrajectory<I>;
}

/** The rules of the options that {@link stanceTrajectory} and `stanceAsOf` share. */
export const trajectoryRules = {
  actor: /* @__PURE__ */ required(/* @__PURE__ */ idOf(["actors"])),
  on: /* @__PURE__ */ required(/* @__PURE__ */ idOf(["issues", "proposals", "terms", "responses"])),
  attributeTo: /* @__PURE__ */ oneOf(attributions),
};

/** Returns the steps of one actor on one matter. The options must have been checked. */
export function stepsOf(
  dataset: Dataset,
  { actor, on, attributeTo = "speaker" }: StanceTrajectoryOptions,
): StanceStep[] {
  const utterances = utterancesOf(registryOf(dataset), attributeTo, actor, on);
  const certain = certainlyLater(utterances.map(({ read }) => read));
  let side = 0;
  return utterances.map(({ statement, stance, via, read }, i) => {
    const newSide = read === undefined ? 0 : sideOf(stance);
    const reversal = newSide !== 0 && side !== 0 && newSide !== side;
    if (newSide !== 0) side = newSide;
    return Object.freeze({
      statement: statement.id,
      date: statement.date ?? null,
      earliest: read?.start.earliest ?? null,
      latest: read?.end.latest ?? null,
      stance,
      via,
      reversal,
      certain: certain[i] as boolean,
    });
  });
}
