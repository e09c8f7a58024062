import { registryOf } from "../dataset/registry.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { flag } from "../options/flag.ts";
import { oneOf } from "../options/one-of.ts";
import { agreementCounts } from "./agreement-counts.ts";
import { stanceRules } from "./compare-stances.ts";
import type { PairCounts } from "./stance-bits.ts";
import { type MatterRelation, relatedIssueModes, type StanceOptions } from "./stance-comparison.ts";

/** Options of {@link stanceAgreement}. */
export interface StanceAgreementOptions<out I extends Ids = Ids> extends StanceOptions<I> {
  /** Whether each row lists the matters on which both actors took a stance. Default: false. */
  readonly perMatter?: boolean | undefined;
}

/** The extent to which two actors agree over all matters that are compared. */
export interface StanceAgreement<out I extends Ids = Ids> {
  /** The first actor of the pair. */
  readonly a: I["actors"];
  /** The second actor of the pair. */
  readonly b: I["actors"];
  /** The number of matters on which the stances of both actors can be compared. */
  readonly jointly: number;
  /** The number of matters on which the two actors agree. */
  readonly agree: number;
  /** The number of matters on which the two actors agree in part. */
  readonly partly: number;
  /** The number of matters on which the two actors disagree. */
  readonly disagree: number;
  /**
   * `agree` divided by `jointly`, from 0 to 1; null if the two cannot be compared on any matter. Agreement in part counts
   * in `jointly` and not in `agree`, so it lowers the share as much as disagreement does. To count it as half, compute
   * `(agree + partly / 2) / jointly`.
   */
  readonly share: number | null;
  /**
   * For each matter on which both actors took a stance, the relation of the two stances. A matter is left out if both
   * stances on it only follow from stances on other compared matters. Absent without the option `perMatter`.
   */
  readonly matters?: readonly MatterRelation<I>[];
}

/**
 * Returns the extent to which each pair of actors agrees, with one row per pair. Rows are in the order of the option
 * `actors`, or else sorted by id.
 *
 * The stances are those of the cells of {@link compareStances} with the same options. Two actors are compared on the
 * matters on which neither is silent or unclear. If both stances rest on exactly the same acts, such as statements of a
 * minister on behalf of the state, their relation is `same`. The matter is then not counted, because agreement with
 * oneself says nothing. The `share` of a pair is the part of the other matters on which the two fully agree: agreement in
 * part and disagreement lower it equally.
 *
 * A stance that follows from another compared stance is not counted again. An issue is skipped if both actors took a
 * stance on it only through terms that are compared as well. A term is skipped if its proposal is compared as well and
 * both actors only put forward or answered the proposal as a whole. With `relatedIssues`, an issue is skipped if both
 * actors took a stance on it only through issues that are compared as well. Of two contrary issues that are compared,
 * only the first counts, unless a stance on it is unclear.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value, and for an empty list.
 *
 * @example
 * ```ts
 * import { stanceAgreement } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const on = ["nato-membership-of-ukraine-and-georgia", "us-russia-dialogue"] as const;
 * const [row] = stanceAgreement(dataset, { actors: ["russia", "nato"], on });
 * row; // => { a: "russia", b: "nato", jointly: 1, agree: 0, partly: 0, disagree: 1, share: 0 }
 * ```
 */
export function stanceAgreement<I extends Ids>(
  dataset: Dataset<I>,
  options: StanceAgreementOptions<I> = {},
): readonly StanceAgreement<I>[] {
  const registry = registryOf(dataset);
  checkOptions(
    "stanceAgreement",
    options,
    { ...stanceRules(), relatedIssues: oneOf(relatedIssueModes), perMatter: flag },
    dataset,
  );
  const { perMatter = false } = options;
  const { actors, counts, bits } = agreementCounts(registry, options);
  const rows: StanceAgreement[] = [];
  for (let i = 0; i < actors.length; i++) {
    for (let j = i + 1; j < actors.length; j++) {
      const row = rowOf(actors[i] as string, actors[j] as string, counts, rows.length);
      rows.push(Object.freeze(perMatter ? { ...row, matters: bits.relations(i, j) } : row));
    }
  }
  return displayed(rows, ({ matters: _, ...row }) => row) as readonly StanceAgreement<I>[];
}

function rowOf(a: string, b: string, counts: PairCounts, pair: number): StanceAgreement {
  const jointly = counts.jointly[pair] as number;
  const agree = counts.agree[pair] as number;
  const disagree = counts.disagree[pair] as number;
  const partly = jointly - agree - disagree;
  return { a, b, jointly, agree, partly, disagree, share: jointly === 0 ? null : agree / jointly };
}
