import { registryOf } from "../dataset/registry.ts";
import { periodDay } from "../dates/period-rules.ts";
import { readPeriodDay } from "../dates/read-period-day.ts";
import { viewOf } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Stance } from "../model/stance.ts";
import { checkOptions } from "../options/check-options.ts";
import { required } from "../options/required.ts";
import { stanceByDay } from "./stances/stance-by-day.ts";
import { trajectoryRules } from "./stances/stance-rules.ts";
import { type StanceTrajectoryOptions, stepsOf } from "./stances/stance-steps.ts";
import type { ActId } from "./stances/stance-summary.ts";

/** Options of {@link stanceAsOf}: those of a trajectory, and the day. */
export interface StanceAsOfOptions<out I extends Ids = Ids> extends StanceTrajectoryOptions<I> {
  /** The day for which the stance is returned. A month or a year means its last day. */
  readonly asOf: Edtf;
}

/** The stance of an actor on one issue, proposal, term or response on a day. */
export interface StanceOnDay<out I extends Ids = Ids> {
  /** The actor that takes the stance. */
  readonly actor: I["actors"];
  /** The issue, proposal, term or response that the stance is on. */
  readonly on: StanceTrajectoryOptions<I>["on"];
  /** The day of the stance, as it was given in the options. */
  readonly asOf: Edtf;
  /**
   * The stance of the last dated act of the actor up to the day of `asOf`. It is `"silent"` if there is no such act.
   */
  readonly stance: Stance | "silent";
  /**
   * True if the stance is the same for all days that the dates of the acts can mean, and whenever the undated acts of
   * the actor happened. In this case, `alternatives` is empty.
   */
  readonly certain: boolean;
  /**
   * The other stances that the actor can have had on the day of `asOf`, because dates are imprecise or missing. An act
   * without a date can have been the last one.
   */
  readonly alternatives: readonly (Stance | "silent")[];
  /**
   * The date of the act with which this stance began. All later dated acts of the actor, up to the day of `asOf`, take
   * the same stance. Null if the actor was silent.
   */
  readonly since: Edtf | null;
  /** The last act up to the day of `asOf`. The stance is the stance of this act. Null if the actor was silent. */
  readonly record: ActId<I> | null;
  /**
   * If the act is a statement, this is its id. If the act is a proposal or a response, this is the statement that made
   * it. Null if no such statement is coded.
   */
  readonly statement: I["statements"] | null;
}

/**
 * Returns the stance that an actor had taken by a day on an issue, a proposal, a term or a response. The result also
 * has the date since which the actor took that stance.
 *
 * The result is the stance of the last act (a statement, a proposal or a response) up to that day. An act with an
 * imprecise date is sorted by its first possible day. If another act may be the last one and its stance differs,
 * `certain` is false and `alternatives` lists the other possible stances. An act without a date is never in `stance`,
 * because nothing shows that it had happened by then. But it can have, so its stance is one of the alternatives.
 * `silent` means that no dated act is known by then; it does not mean `neutral`.
 *
 * @throws {@link DemarcheError} for an option or an id that is unknown or missing.
 *
 * @example
 * ```ts
 * import { stanceAsOf } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const peskov = { actor: "dmitry-peskov", on: "us-written-reply" } as const;
 * stanceAsOf(dataset, { ...peskov, asOf: "2022-01-25" }).stance; // => "silent"
 * const { stance, certain, alternatives } = stanceAsOf(dataset, { ...peskov, asOf: "2022-02-04" });
 * [stance, certain, alternatives]; // => ["oppose", false, ["neutral"]]
 * ```
 */
export function stanceAsOf<I extends Ids>(
  dataset: Dataset<I>,
  options: StanceAsOfOptions<I>,
): StanceOnDay<I> {
  checkOptions("stanceAsOf", options, { ...trajectoryRules(), asOf: required(periodDay) }, dataset);
  const day = readPeriodDay(options.asOf).end.latest as string;
  const { actor, on, asOf } = options;
  const steps = stepsOf(dataset, options);
  const { stance, alternatives, since, record, statement } = stanceByDay(steps, day, registryOf(dataset));
  const certain = alternatives.length === 0;
  const view: StanceOnDay = { actor, on, asOf, stance, certain, alternatives, since, record, statement };
  return viewOf(view, () => [view]) as StanceOnDay<I>;
}
