import { type Registry, registryOf } from "../dataset/registry.ts";
import { hasBegun } from "../dates/has-begun.ts";
import { latestBy } from "../dates/latest-by.ts";
import { periodDay } from "../dates/period-rules.ts";
import { readPeriodDay } from "../dates/read-period-day.ts";
import { viewOf } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Stance } from "../model/stance.ts";
import { checkOptions } from "../options/check-options.ts";
import { flag } from "../options/flag.ts";
import { required } from "../options/required.ts";
import {
  type StanceStep,
  type StanceTrajectoryOptions,
  stepsOf,
  trajectoryRules,
} from "./stance-trajectory.ts";
import type { ActId } from "./stances/stance-summary.ts";

/** Options of {@link stanceAsOf}: those of a trajectory, and the day. */
export interface StanceAsOfOptions<out I extends Ids = Ids> extends StanceTrajectoryOptions<I> {
  /** The day for which the stance is returned. A month or a year means its last day. */
  readonly asOf: Edtf;
  /**
   * `true` also counts acts without a date, as if they could have happened before the end of `asOf`. Default: `false`,
   * because nothing shows that they did.
   */
  readonly undated?: boolean | undefined;
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
   * The last stance that the actor took up to the day of `asOf`. It is `"silent"` if the actor had taken no stance by
   * then.
   */
  readonly stance: Stance | "silent";
  /**
   * True if the stance is the same for all days that the dates of the acts can mean. In this case, `alternatives` is
   * empty.
   */
  readonly certain: boolean;
  /** The other stances that the dates of the acts allow for the actor on the day of `asOf`. */
  readonly alternatives: readonly (Stance | "silent")[];
  /**
   * The date of the act with which this stance began. All later dated acts of the actor, up to the day of `asOf`, take
   * the same stance. Null if the actor was silent.
   */
  readonly since: Edtf | null;
  /** The last act up to the day of `asOf`. The stance is the stance of this act. Null if the actor was silent. */
  readonly act: ActId<I> | null;
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
 * `certain` is false and `alternatives` lists the other possible stances. An act without a date counts only with
 * `undated: true`. It then makes the result uncertain if its stance differs. `silent` means that no act is known; it
 * does not mean `neutral`.
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
  const rules = { ...trajectoryRules, asOf: required(periodDay), undated: flag };
  checkOptions("stanceAsOf", options, rules, dataset);
  const day = readPeriodDay(options.asOf).end.latest as string;
  const { actor, on, asOf } = options;
  const { stance, alternatives, since, act, statement } = stanceByDay(
    stepsOf(dataset, options),
    { day, undated: options.undated },
    registryOf(dataset),
  );
  const certain = alternatives.length === 0;
  const view: StanceOnDay = { actor, on, asOf, stance, certain, alternatives, since, act, statement };
  return viewOf(view, () => [view]) as StanceOnDay<I>;
}

/**
 * Returns the stance of the last step up to a day. The result also has the other stances that are possible on this day
 * because dates are imprecise or uncertain.
 */
export function stanceByDay(
  trajectory: readonly StanceStep[],
  { day, undated }: { readonly day: string; readonly undated: boolean | undefined },
  { readDate }: Registry,
): Pick<StanceOnDay, "stance" | "alternatives" | "since" | "act" | "statement"> {
  const steps = trajectory.map((step) => ({
    ...step,
    read: step.date === null ? undefined : readDate(step.date),
  }));
  const { last, readings, settled } = latestBy(steps, day, { undated });
  const stance = last?.stance ?? "silent";
  const allPossible = [...readings.map((step) => step.stance), ...(settled ? [] : ["silent" as const])];
  const alternatives = [...new Set(allPossible)].filter((candidate) => candidate !== stance);

  let since: Edtf | null = null;
  for (const step of steps) {
    if (hasBegun(step.read, day) === "no") continue;
    if (step.stance !== stance) since = null;
    else since ??= step.date;
  }
  return {
    stance,
    alternatives: Object.freeze(alternatives),
    since,
    act: last?.act ?? null,
    statement: last?.statement ?? null,
  };
}
