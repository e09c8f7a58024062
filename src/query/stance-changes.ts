import { registryOf } from "../dataset/registry.ts";
import { periodDay } from "../dates/period-rules.ts";
import { readPeriodDay } from "../dates/read-period-day.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Stance } from "../model/stance.ts";
import { checkOptions } from "../options/check-options.ts";
import { required } from "../options/required.ts";
import { stanceRules } from "./compare-stances.ts";
import { stanceByDay } from "./stance-as-of.ts";
import { stepsOfUtterances } from "./stance-trajectory.ts";
import { selectUtterances, utteranceTest } from "./stances/select-utterances.ts";
import type { MatterId, StanceOptions } from "./stances/stance-comparison.ts";
import { comparedIds } from "./stances/stance-rows.ts";
import type { ActId } from "./stances/stance-summary.ts";
import { utterancesByActor } from "./stances/utterances.ts";

/** Options of {@link stanceChanges}. */
export interface StanceChangesOptions<out I extends Ids = Ids>
  extends Pick<StanceOptions<I>, "actors" | "on" | "attributeTo" | "documents" | "attributes" | "exclude"> {
  /** The earlier day. `before` is the stance at the end of this day. A month or a year means its last day. */
  readonly from: Edtf;
  /** The later day. `after` is the stance at the end of this day. A month or a year means its last day. */
  readonly to: Edtf;
  /**
   * Whether undated acts are included, as if they could have happened before the end of each of the two days. Default:
   * `false`.
   */
  readonly undated?: boolean | undefined;
}

/** A stance that differs between two days. */
export interface StanceChange<out I extends Ids = Ids> {
  /** The actor that takes the stance. */
  readonly actor: I["actors"];
  /** The issue, proposal, term or response that the stance is on. */
  readonly on: MatterId<I>;
  /** The stance on the earlier day; `"silent"` if the actor had taken none by then. */
  readonly before: Stance | "silent";
  /** The stance on the later day. */
  readonly after: Stance | "silent";
  /** True if both stances are certain: the dates of the acts allow no other stance on either day. */
  readonly certain: boolean;
  /**
   * The date of the act with which the stance `after` began. All later dated acts of the actor, up to the later day,
   * take the same stance. Null if there is no such act.
   */
  readonly since: Edtf | null;
  /** The last act of the actor up to the later day. Null if there is none. */
  readonly act: ActId<I> | null;
  /**
   * If the act is a statement, this is its id. If the act is a proposal or a response, this is the statement that made
   * it. Null if no such statement is coded.
   */
  readonly statement: I["statements"] | null;
}

/**
 * Returns the stances that changed between two days, over all actors and matters. There is one row for each pair of an
 * actor and a matter for which {@link stanceAsOf} gives different stances at the end of the two days. Rows are in the
 * order of the options `actors` and `on`. Without these options, they are sorted by id. A stance that changed and then
 * changed back has no row, because it is the same on both days. {@link stanceTrajectory} returns all steps in between.
 *
 * @throws {@link DemarcheError} for an option or an id that is unknown or missing, and for a period that ends before it
 * begins.
 *
 * @example
 * ```ts
 * import { stanceChanges } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const changes = stanceChanges(dataset, { from: "2021-12-16", to: "2021-12-17", actors: ["russia"], on: ["nato-enlargement"] });
 * changes.map(({ before, after, since }) => `${before} to ${after} since ${since}`); // => ["silent to oppose since 2021-12-17"]
 * ```
 */
export function stanceChanges<I extends Ids>(
  dataset: Dataset<I>,
  options: StanceChangesOptions<I>,
): readonly StanceChange<I>[] {
  const { match: _, ...rules } = stanceRules();
  checkOptions(
    "stanceChanges",
    options,
    { ...rules, from: required(periodDay), to: required(rules.to as typeof periodDay) },
    dataset,
  );
  const { from, to, undated, attributeTo = "both", ...filter } = options;
  const registry = registryOf(dataset);
  const selected = selectUtterances(utterancesByActor(registry, attributeTo), filter, utteranceTest(filter));
  const { actors, matters } = comparedIds(selected, filter);
  const [earlier, later] = [from, to].map((day) => readPeriodDay(day).end.latest as string) as [
    string,
    string,
  ];
  const changes: StanceChange[] = [];
  for (const actor of actors) {
    for (const on of matters) {
      const utterances = selected.get(actor)?.get(on);
      if (utterances === undefined) continue;
      const steps = stepsOfUtterances(utterances);
      const before = stanceByDay(steps, { day: earlier, undated }, registry);
      const after = stanceByDay(steps, { day: later, undated }, registry);
      if (before.stance === after.stance) continue;
      const { stance, since, act, statement } = after;
      const certain = before.alternatives.length + after.alternatives.length === 0;
      changes.push(
        Object.freeze({ actor, on, before: before.stance, after: stance, certain, since, act, statement }),
      );
    }
  }
  return displayed(changes) as readonly StanceChange<I>[];
}
