import { registryOf } from "../dataset/registry.ts";
import { latestBy } from "../dates/latest-by.ts";
import { periodDay } from "../dates/period-rules.ts";
import { readPeriodDay } from "../dates/read-period-day.ts";
import { viewOf } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Stance } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { required } from "../options/required.ts";
import { type StanceTrajectoryOptions, stepsOf, trajectoryRules } from "./stance-trajectory.ts";

/** Options of {@link stanceAsOf}. */
export interface StanceAsOfOptions<out I extends Ids = Ids> extends StanceTrajectoryOptions<I> {
  /** The day of the stance; of a month or a year, its last day. */
  readonly asOf: Edtf;
}

/** The stance of an actor on a day. */
export interface StanceOnDay<out I extends Ids = Ids> {
  /** The actor. */
  readonly actor: I["actors"];
  /** The matter. */
  readonly on: StanceTrajectoryOptions<I>["on"];
  /** The day. */
  readonly asOf: Edtf;
  /** The last stance that the actor took by that day; `silent`: it had taken none. */
  readonly stance: Stance | "silent";
  /** Whether the stance is the same on every reading of the dates. */
  readonly certain: boolean;
  /** Other stances that are possible on some reading of the dates. */
  readonly alternatives: readonly (Stance | "silent")[];
  /** The date since when the actor took this stance without a change, by first possible days; null: silent, or undated. */
  readonly since: Edtf | null;
  /** The last statement with the stance; null: silent. */
  readonly statement: I["statements"] | null;
}

/**
 * Returns the stance of an actor on a matter on a day, and since when it took it: the stance of the last statement made by
 * that day.
 *
 * Statements with imprecise dates are ordered by their first possible days. If another reading of the dates gives another
 * stance, `certain` is false and `alternatives` lists the stance. An undated statement may have been made before the day,
 * so it makes the result uncertain if its stance differs. `silent` is not `neutral`.
 *
 * @throws {@link DemarcheError} for an option or an id that is unknown or missing.
 *
 * @example
 * ```ts
 * import { stanceAsOf } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const about = { actor: "dmitry-peskov", on: "us-written-reply" } as const;
 * stanceAsOf(dataset, { ...about, asOf: "2022-01-25" }).stance; // => "silent"
 * const { stance, certain, alternatives } = stanceAsOf(dataset, { ...about, asOf: "2022-02-04" });
 * [stance, certain, alternatives]; // => ["oppose", false, ["neutral"]]
 * ```
 */
export function stanceAsOf<I extends Ids>(
  dataset: Dataset<I>,
  options: StanceAsOfOptions<I>,
): StanceOnDay<I> {
  checkOptions("stanceAsOf", options, { ...trajectoryRules, asOf: required(periodDay) }, dataset);
  const day = readPeriodDay(options.asOf).end.latest as string;
  const { readDate } = registryOf(dataset);
  const steps = stepsOf(dataset, options).map((step) => ({
    ...step,
    read: step.date === null ? undefined : readDate(step.date),
  }));
  const { last, possible, settled } = latestBy(steps, day);
  const stance = last?.stance ?? "silent";
  const others = [...possible.map((step) => step.stance), ...(settled ? [] : ["silent" as const])];
  const alternatives = [...new Set(others)].filter((other) => other !== stance);

  let since: Edtf | null = null;
  for (const step of steps) {
    if (step.date === null || (step.earliest ?? "") > day) continue;
    if (step.stance !== stance) since = null;
    else since ??= step.date;
  }
  const view: StanceOnDay = {
    actor: options.actor,
    on: options.on,
    asOf: options.asOf,
    stance,
    certain: alternatives.length === 0,
    alternatives: Object.freeze(alternatives),
    since,
    statement: last?.statement ?? null,
  };
  return viewOf(view, () => [view]) as StanceOnDay<I>;
}
