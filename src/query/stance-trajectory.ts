import { idOf } from "../dataset/id-rules.ts";
import { registryOf } from "../dataset/registry.ts";
import { begunBy } from "../dates/matches-period.ts";
import { viewOf } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day, Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Stance } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { required } from "../options/required.ts";
import { sideOf } from "./stance-cell.ts";
import { type Attribution, attributions, type StanceSource, utterancesOf } from "./utterances.ts";

/** Options of {@link stanceTrajectory}. */
export interface StanceTrajectoryOptions<out I extends Ids = Ids> {
  /** Whose stances. */
  readonly actor: I["actors"];
  /** On what. */
  readonly on: I["issues"] | I["proposals"] | I["terms"] | I["responses"];
  /** Whether a statement is put down to who spoke or to whom it was spoken for. Default: `"speaker"`. */
  readonly attributeTo?: Attribution | undefined;
}

/** One stance on the path of an actor. */
export interface StanceStep<out I extends Ids = Ids> {
  /** The statement. */
  readonly statement: I["statements"];
  /** When it was said; null: no document dates it. */
  readonly date: Edtf | null;
  /** The first day on which it can have been said; null: not bounded. */
  readonly earliest: Day | null;
  /** The last day on which it can have been said; null: not bounded. */
  readonly latest: Day | null;
  /** The stance. */
  readonly stance: Stance;
  /** Whether it was said of the matter or of a term that implies it. */
  readonly via: StanceSource;
  /** Whether it turns from for to against or back, from the last dated stance that took a side. */
  readonly reversal: boolean;
  /** Whether the dates leave no doubt that it comes after every step before it. */
  readonly certain: boolean;
}

/** The path of one actor on one matter. */
export interface StanceTrajectory<out I extends Ids = Ids> {
  /** Whose stances. */
  readonly actor: I["actors"];
  /** On what. */
  readonly on: StanceTrajectoryOptions<I>["on"];
  /** The steps in the order of their dates; undated ones last, never counted as reversals. */
  readonly steps: readonly StanceStep<I>[];
  /** How many steps are reversals. */
  readonly reversals: number;
}

/**
 * The dated path of one actor on one matter, with its reversals. Stances that take no side (neutral, unclear) are steps
 * and neither make nor break a reversal. Where dates overlap, the order of steps is that of their first possible days,
 * and `certain` is false.
 *
 * @throws {@link DemarcheError} for an option or an id that is unknown or missing.
 *
 * @example
 * ```ts
 * import { stanceTrajectory } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const { steps, reversals } = stanceTrajectory(dataset, { actor: "russia", on: "us-russia-dialogue", attributeTo: "principal" });
 * steps.map(({ stance }) => stance); // => ["support", "support", "conditional", "support"]
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

/** What {@link stanceTrajectory} and {@link stanceAsOf} have to be told. */
export const trajectoryRules = {
  actor: /* @__PURE__ */ required(/* @__PURE__ */ idOf(["actors"])),
  on: /* @__PURE__ */ required(/* @__PURE__ */ idOf(["issues", "proposals", "terms", "responses"])),
  attributeTo: /* @__PURE__ */ oneOf(attributions),
};

/** The steps of one actor on one matter; the options have been checked. */
export function stepsOf(
  dataset: Dataset,
  { actor, on, attributeTo = "speaker" }: StanceTrajectoryOptions,
): StanceStep[] {
  let side = 0;
  let reached: string | null = "";
  return utterancesOf(registryOf(dataset), attributeTo, actor, on).map(
    ({ statement, stance, via, read }, i) => {
      const turned = read === undefined ? 0 : sideOf(stance);
      const reversal = turned !== 0 && side !== 0 && turned !== side;
      if (turned !== 0) side = turned;
      const [earliest, latest] = [read?.start.earliest ?? null, read?.end.latest ?? null];
      const doubt = read === undefined || read.uncertain || read.approximate;
      const certain = !doubt && (i === 0 || (reached !== null && (read?.start.earliest ?? "") > reached));
      const begun = read === undefined ? undefined : begunBy(read);
      reached = reached === null || begun === undefined ? null : begun > reached ? begun : reached;
      return Object.freeze({
        statement: statement.id,
        date: statement.date ?? null,
        earliest,
        latest,
        stance,
        via,
        reversal,
        certain,
      });
    },
  );
}
