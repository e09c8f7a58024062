import { idOf } from "../dataset/id-rules.ts";
import { registryOf } from "../dataset/registry.ts";
import { certainlyLater } from "../dates/certainly-later.ts";
import { viewOf } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day, Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Stance } from "../model/stance.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { required } from "../options/required.ts";
import type { StanceSource } from "./stances/act-stances.ts";
import { type Attribution, attributions, documentsOfStance } from "./stances/stance-act.ts";
import { type ActId, sideOf } from "./stances/stance-summary.ts";
import { type Utterance, utterancesOf } from "./stances/utterances.ts";

/** Options of {@link stanceTrajectory}. */
export interface StanceTrajectoryOptions<out I extends Ids = Ids> {
  /** The actor whose stances are returned. */
  readonly actor: I["actors"];
  /** The issue, proposal, term or response that the stances are on. */
  readonly on: I["issues"] | I["proposals"] | I["terms"] | I["responses"];
  /**
   * Whether an act (a statement, a proposal or a response) is attributed to the actor that performed it (`"speaker"`),
   * to the principal for whom it was performed (`"principal"`), or to both (`"both"`). Default: `"both"`.
   */
  readonly attributeTo?: Attribution | undefined;
}

/** The stance that one act of a trajectory takes. */
export interface StanceStep<out I extends Ids = Ids> {
  /** The record of the act that takes the stance. */
  readonly act: ActId<I>;
  /**
   * If the act is a statement, this is its id. If the act is a proposal or a response, this is the statement that made
   * it. Null if no such statement is coded.
   */
  readonly statement: I["statements"] | null;
  /**
   * The documents that attest the act. If the stance follows from terms of a proposal, they are the documents that
   * attest these terms.
   */
  readonly documents: readonly I["documents"][];
  /** The date of the act; null if it is undated. */
  readonly date: Edtf | null;
  /** The first possible day of the act; null if it is undated or its beginning has no lower bound. */
  readonly earliest: Day | null;
  /** The last possible day of the act; null if it is undated or its end has no upper bound. */
  readonly latest: Day | null;
  /** The stance that the act takes or implies. */
  readonly stance: Stance;
  /** The reason why the act counts as a stance on the issue, proposal, term or response. */
  readonly via: StanceSource;
  /**
   * Whether the stance is a change from support to opposition or back. The stance is compared with that of the last
   * earlier step that is dated and neither neutral nor unclear.
   */
  readonly reversal: boolean;
  /**
   * Whether the step certainly comes after all earlier steps of the trajectory, for all days that the dates can mean.
   */
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
  checkOptions("stanceTrajectory", options, trajectoryRules, dataset);
  const steps = stepsOf(dataset, options);
  const view = {
    actor: options.actor,
    on: options.on,
    steps: Object.freeze(steps),
    reversals: steps.filter(({ reversal }) => reversal).length,
  };
  return viewOf(view as StanceTrajectory, () =>
    steps.map(({ date, stance, via, reversal, act }) => ({ date, stance, via, reversal, act })),
  ) as StanceTrajectory<I>;
}

/** The rules of the options that {@link stanceTrajectory} and `stanceAsOf` share. */
export const trajectoryRules = {
  actor: /* @__PURE__ */ required(/* @__PURE__ */ idOf(["actors"])),
  on: /* @__PURE__ */ required(/* @__PURE__ */ idOf(["issues", "proposals", "terms", "responses"])),
  attributeTo: /* @__PURE__ */ oneOf(attributions),
};

/** Returns the steps of one actor on one issue, proposal, term or response. The options must have been checked. */
export function stepsOf(
  dataset: Dataset,
  { actor, on, attributeTo = "both" }: StanceTrajectoryOptions,
): StanceStep[] {
  return stepsOfUtterances(utterancesOf(registryOf(dataset), attributeTo, actor, on));
}

/**
 * Returns the steps of one actor. `utterances` contains the stances of this actor on one issue, proposal, term or
 * response, in the order of their dates.
 */
export function stepsOfUtterances(utterances: readonly Utterance[]): StanceStep[] {
  const certain = certainlyLater(utterances.map(({ act }) => act.read));
  let side = 0;
  return utterances.map(({ act, on, stance, via, terms }, i) => {
    const { read } = act;
    const newSide = read === undefined ? 0 : sideOf(stance);
    const reversal = newSide !== 0 && side !== 0 && newSide !== side;
    if (newSide !== 0) side = newSide;
    return Object.freeze({
      act: act.record.id,
      statement: act.statement?.id ?? null,
      documents: Object.freeze([...documentsOfStance(act, on, terms)]),
      date: act.date ?? null,
      earliest: read?.start.earliest ?? null,
      latest: read?.end.latest ?? null,
      stance,
      via,
      reversal,
      certain: certain[i] as boolean,
    });
  });
}
