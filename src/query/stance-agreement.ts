import { idsOf } from "../dataset/id-rules.ts";
import { registryOf } from "../dataset/registry.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { flag } from "../options/flag.ts";
import { oneOf } from "../options/one-of.ts";
import { someOf } from "../options/some-of.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { agreementCounts } from "./stances/agreement-counts.ts";
import type { PairCounts } from "./stances/stance-bits.ts";
import type { MatterRelation, StanceOptions } from "./stances/stance-comparison.ts";
import { type StanceRelation, stanceRelations } from "./stances/stance-relation.ts";
import { stanceRules } from "./stances/stance-rules.ts";

/** The fields of {@link StanceAgreement} by which the rows can be sorted. */
export const agreementMeasures = ["jointly", "agree", "partly", "disagree", "share"] as const;

/** One of {@link agreementMeasures}. */
export type AgreementMeasure = (typeof agreementMeasures)[number];

/** Options of {@link stanceAgreement}. */
export interface StanceAgreementOptions<out I extends Ids = Ids> extends StanceOptions<I> {
  /** Whether each row lists the matters on which both actors took a stance. Default: false. */
  readonly perMatter?: boolean | undefined;
  /** Keeps only the pairs that contain one of these actors. In these pairs, this actor comes first, as `a`. */
  readonly with?: readonly I["actors"][] | undefined;
  /**
   * Keeps only the pairs that have one of these relations on at least one matter. With `perMatter`, `matters` lists
   * only the matters with these relations, but the counts of the row still include all matters.
   */
  readonly relations?: readonly StanceRelation[] | undefined;
  /**
   * Keeps only the pairs that can be compared on at least this number of matters. A share that rests on one or two
   * matters says little: two actors with only one matter in common have a share of 1 if they agree on it.
   */
  readonly minJointly?: number | undefined;
  /**
   * The number by which the rows are sorted, in descending order. Rows with the same number are sorted by `jointly`, in
   * descending order as well. A `share` of null comes last. By default, the rows are in the order of the option
   * `actors`. Without this option, they are sorted by id.
   */
  readonly sortBy?: AgreementMeasure | undefined;
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
   * `agree` divided by `jointly`, from 0 to 1; null if the two cannot be compared on any matter. Agreement in part
   * counts in `jointly` and not in `agree`, so it lowers the share as much as disagreement does. To count agreement in
   * part as half, compute `(agree + partly / 2) / jointly`.
   */
  readonly share: number | null;
  /**
   * The relation of the two stances on each matter on which both actors took a stance. A matter is left out if both
   * stances on it only follow from stances on other compared matters. With the option `relations`, only matters with
   * one of those relations are listed. Absent without the option `perMatter`.
   */
  readonly matters?: readonly MatterRelation<I>[];
}

/**
 * Returns the extent to which each pair of actors agrees, with one row per pair. Rows are in the order of the option
 * `actors` or, without this option, sorted by id. With `sortBy`, the pairs that agree or disagree the most come first.
 * Most pairs have few matters in common, and with one common matter the share can only be 0 or 1. `jointly` is the
 * number of common matters, and `minJointly` leaves out pairs with few of them.
 *
 * The stances are those of the cells of {@link compareStances} with the same options. Two actors are compared on the
 * matters on which neither is silent or unclear. If both stances rest on exactly the same acts, such as statements of a
 * minister on behalf of the state, their relation is `same`. The matter is then not counted, because agreement with
 * oneself says nothing. The `share` of a pair is the number of matters on which the two fully agree, divided by the
 * number of counted matters. Agreement in part lowers the share as much as disagreement does.
 *
 * A stance that follows from another compared stance is not counted again:
 * - An issue is skipped if both actors took a stance on it only through terms, and these terms are compared themselves.
 * - A term is skipped if its proposal is compared, and both actors put forward or answered the proposal only as a
 *   whole.
 * - With `relatedIssues`, an issue is skipped if both actors took a stance on it only through other issues, and these
 *   issues are compared themselves.
 * - If two contrary issues are compared, only the first counts, unless a stance on it is unclear.
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
 *
 * const divided = stanceAgreement(dataset, { attributeTo: "principal", with: ["russia"], relations: ["disagree"], perMatter: true });
 * divided.map(({ b, matters }) => `${b}: ${matters?.map(({ on }) => on)}`);
 * // => ["kazakhstan: russian-claims-in-ukraine", "nato: nato-membership-of-ukraine-and-georgia", "united-states: us-written-reply"]
 *
 * const [closest] = stanceAgreement(dataset, { attributeTo: "principal", sortBy: "agree" });
 * [closest?.a, closest?.b, closest?.agree, closest?.jointly]; // => ["russia", "united-states", 2, 3]
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
    {
      ...stanceRules(),
      perMatter: flag,
      with: idsOf(["actors"]),
      relations: someOf(stanceRelations),
      minJointly: wholeNumber({ atLeast: 1 }),
      sortBy: oneOf(agreementMeasures),
    },
    dataset,
  );
  const { perMatter = false, relations, minJointly = 0, sortBy } = options;
  const { actors, counts, bits } = agreementCounts(registry, options);
  const wanted = new Set<string>(options.with ?? actors);
  const rows: StanceAgreement[] = [];
  for (let i = 0, pair = 0; i < actors.length; i++) {
    for (let j = i + 1; j < actors.length; j++, pair++) {
      const [a, b] = [actors[i] as string, actors[j] as string];
      if (!wanted.has(a) && !wanted.has(b)) continue;
      const row = wanted.has(a) ? rowOf(a, b, counts, pair) : rowOf(b, a, counts, pair);
      if (row.jointly < minJointly) continue;
      const matters = perMatter || relations !== undefined ? bits.relations(i, j) : [];
      const kept = matters.filter(({ relation }) => relations?.includes(relation) ?? true);
      if (relations !== undefined && kept.length === 0) continue;
      rows.push(Object.freeze(perMatter ? { ...row, matters: Object.freeze(kept) } : row));
    }
  }
  if (sortBy !== undefined)
    rows.sort((x, y) => (y[sortBy] ?? -1) - (x[sortBy] ?? -1) || y.jointly - x.jointly);
  return displayed(rows, ({ matters: _, ...row }) => row) as readonly StanceAgreement<I>[];
}

function rowOf(a: string, b: string, counts: PairCounts, pair: number): StanceAgreement {
  const jointly = counts.jointly[pair] as number;
  const agree = counts.agree[pair] as number;
  const disagree = counts.disagree[pair] as number;
  const partly = jointly - agree - disagree;
  return { a, b, jointly, agree, partly, disagree, share: jointly === 0 ? null : agree / jointly };
}
