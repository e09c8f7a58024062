import { registryOf } from "../../dataset/registry.ts";
import { certainlyLater } from "../../dates/certainly-later.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day, Edtf } from "../../model/edtf.ts";
import type { Ids } from "../../model/ids.ts";
import type { Stance } from "../../model/stance.ts";
import type { StanceSource } from "./act-stances.ts";
import { relatedUtterancesByActor } from "./related-utterances.ts";
import { utteranceTest } from "./select-utterances.ts";
import { documentsOfStance } from "./stance-act.ts";
import type { MatterId, StanceOptions } from "./stance-comparison.ts";
import { type ActId, sideOf } from "./stance-summary.ts";
import type { Utterance } from "./utterances.ts";

/** Options of `stanceTrajectory`. Besides the actor and the matter, they are those of `compareStances`. */
export interface StanceTrajectoryOptions<out I extends Ids = Ids>
  extends Pick<StanceOptions<I>, "attributeTo" | "relatedIssues" | "documents" | "attributes" | "exclude"> {
  /** The actor whose stances are returned. */
  readonly actor: I["actors"];
  /** The issue, proposal, term or response that the stances are on. */
  readonly on: MatterId<I>;
}

/** The stance that one act of a trajectory takes. */
export interface StanceStep<out I extends Ids = Ids> {
  /** The record of the act that takes the stance. */
  readonly record: ActId<I>;
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

/** Returns the steps of one actor on one issue, proposal, term or response. The options must have been checked. */
export function stepsOf(dataset: Dataset, options: StanceTrajectoryOptions): StanceStep[] {
  const byActor = relatedUtterancesByActor(registryOf(dataset), options);
  const utterances = byActor.get(options.actor)?.get(options.on) ?? [];
  const test = utteranceTest(options);
  return stepsOfUtterances(test === undefined ? utterances : utterances.filter(test));
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
      record: act.record.id,
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
