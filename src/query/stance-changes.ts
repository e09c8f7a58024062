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
import { relatedUtterancesByActor } from "./stances/related-utterances.ts";
import { selectUtterances, utteranceTest } from "./stances/select-utterances.ts";
import { stanceByDay } from "./stances/stance-by-day.ts";
import type { MatterId, StanceOptions } from "./stances/stance-comparison.ts";
import { comparedIds } from "./stances/stance-rows.ts";
import { stanceRules } from "./stances/stance-rules.ts";
import { stepsOfUtterances } from "./stances/stance-steps.ts";
import type { ActId } from "./stances/stance-summary.ts";

/** Options of {@link stanceChanges}. */
export interface StanceChangesOptions<out I extends Ids = Ids>
  extends Omit<StanceOptions<I>, "from" | "to" | "match" | "undated"> {
  /** The earlier day. `before` is the stance at the end of this day. A month or a year means its last day. */
  readonly from: Edtf;
  /** The later day. `after` is the stance at the end of this day. A month or a year means its last day. */
  readonly to: Edtf;
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
  /**
   * True if both stances are certain. The dates of the acts then allow no other stance on either day, and no undated
   * act takes another one.
   */
  readonly certain: boolean;
  /**
   * The date of the act with which the stance `after` began. All later dated acts of the actor, up to the later day,
   * take the same stance. Null if there is no such act.
   */
  readonly since: Edtf | null;
  /** The last act of the actor up to the later day. Null if there is none. */
  readonly record: ActId<I> | null;
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
  const { match: _, undated: __, ...rules } = stanceRules();
  checkOptions(
    "stanceChanges",
    options,
    { ...rules, from: required(periodDay), to: required(rules.to as typeof periodDay) },
    dataset,
  );
  const { from, to, ...filter } = options;
  const registry = registryOf(dataset);
  const byActor = relatedUtterancesByActor(registry, filter);
  const selected = selectUtterances(byActor, filter, utteranceTest(filter));
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
      const before = stanceByDay(steps, earlier, registry);
      const after = stanceByDay(steps, later, registry);
      if (before.stance === after.stance) continue;
      const { stance, since, record, statement } = after;
      const certain = before.alternatives.length + after.alternatives.length === 0;
      changes.push(
        Object.freeze({ actor, on, before: before.stance, after: stance, certain, since, record, statement }),
      );
    }
  }
  return displayed(changes) as readonly StanceChange<I>[];
}
