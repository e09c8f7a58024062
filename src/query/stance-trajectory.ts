import { viewOf } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { trajectoryRules } from "./stances/stance-rules.ts";
import { type StanceStep, type StanceTrajectoryOptions, stepsOf } from "./stances/stance-steps.ts";

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
 * Returns the stances of one actor on one issue, proposal, term or response in the order of time, and the number of
 * reversals among them.
 *
 * The acts are statements, proposals and responses. An actor that puts a proposal forward supports it and its terms. A
 * neutral or unclear stance is a step, but it has no effect on reversals. If the dates of two steps overlap, their
 * order is unknown. The steps are then sorted by their first possible days, and `certain` is false for the second step.
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
  checkOptions("stanceTrajectory", options, trajectoryRules(), dataset);
  const steps = stepsOf(dataset, options);
  const view = {
    actor: options.actor,
    on: options.on,
    steps: Object.freeze(steps),
    reversals: steps.filter(({ reversal }) => reversal).length,
  };
  return viewOf(view as StanceTrajectory, () =>
    steps.map(({ date, stance, via, reversal, record }) => ({ date, stance, via, reversal, record })),
  ) as StanceTrajectory<I>;
}
