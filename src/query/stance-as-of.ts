import { registryOf } from "../dataset/registry.ts";
import { periodDay } from "../dates/period-rules.ts";
import { readPeriodDay } from "../dates/read-period-day.ts";
import { viewOf } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Stance } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { required } from "../options/required.ts";
import { latestBy } from "./latest.ts";
import { type StanceTrajectoryOptions, stepsOf, trajectoryRules } from "./stance-trajectory.ts";

/** Options of {@link stanceAsOf}. */
export interface StanceAsOfOptions<out I extends Ids = Ids> extends StanceTrajectoryOptions<I> {
  /** The day that is asked about; of a month or a year, its last day. */
  readonly asOf: Edtf;
}

/** What an actor held on a day. */
export interface StanceOnDay<out I extends Ids = Ids> {
  /** Whose stance. */
  readonly actor: I["actors"];
  /** On what. */
  readonly on: StanceTrajectoryOptions<I>["on"];
  /** The day that was asked about. */
  readonly asOf: Edtf;
  /** The stance last taken by that day; `silent`: none had been. */
  readonly stance: Stance | "silent";
  /** Whether every reading of the dates gives this stance. */
  readonly certain: boolean;
  /** Other stances that some reading of the dates gives. */
  readonly alternatives: readonly (Stance | "silent")[];
  /** Date of the first of the statements that held this stance without a break up to that day, by first possible days; null: silent, or not dated. */
  readonly since: Edtf | null;
  /** The statement that took the stance last; null: silent. */
  readonly statement: I["statements"] | null;
}

/**
 * What an actor held about a matter on a day, and since when: the stance of the last statement made by that day.
 *
 * Where dates are imprecise, the answer is the one by first possible days; `certain` is false and `alternatives` lists
 * the others where some other reading of the dates gives another stance. An undated statement may have been made
 * before: it makes the answer uncertain where its stance is another one. Silence is not neutrality.
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
