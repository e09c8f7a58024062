import type { Registry } from "../../dataset/registry.ts";
import { hasBegun } from "../../dates/has-begun.ts";
import { latestBy } from "../../dates/latest-by.ts";
import type { Day, Edtf } from "../../model/edtf.ts";
import type { Stance } from "../../model/stance.ts";
import type { StanceStep } from "./stance-steps.ts";

/** The stance of an actor on a day, as `stanceAsOf` returns it. */
export interface StanceByDay {
  readonly stance: Stance | "silent";
  readonly alternatives: readonly (Stance | "silent")[];
  readonly since: Edtf | null;
  readonly record: string | null;
  readonly statement: string | null;
}

/**
 * Returns the stance of the last dated step up to a day. The result also has the other stances that are possible on
 * this day because dates are imprecise, uncertain or missing.
 */
export function stanceByDay(
  trajectory: readonly StanceStep[],
  day: Day,
  { readDate }: Registry,
): StanceByDay {
  const steps = trajectory.map((step) => ({
    ...step,
    read: step.date === null ? undefined : readDate(step.date),
  }));
  const { last, readings, settled } = latestBy(steps, day, { undated: true });
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
    record: last?.record ?? null,
    statement: last?.statement ?? null,
  };
}
