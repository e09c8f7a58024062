import { compareDates } from "../../dates/compare-edtf.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { Ids } from "../../model/ids.ts";
import { type Stance, stances } from "../../model/stance.ts";
import type { StanceSource } from "./act-stances.ts";
import { documentsOfStance } from "./stance-act.ts";
import type { Utterance } from "./utterances.ts";

/**
 * The stance that results from several acts of an actor. It is one of the stances that a single act can take, `"mixed"`
 * or `"silent"`.
 */
export type HeldStance =
  | Stance
  /** Some acts are in support and others in opposition. */
  | "mixed"
  /** No act takes a stance. */
  | "silent";

/** The score of each stance. `unclear` has none, because it is missing data and not a neutral score of 0. */
export const stanceScores: Readonly<Record<Exclude<Stance, "unclear">, number>> = {
  support: 1,
  conditional: 0.5,
  neutral: 0,
  oppose: -1,
};

/** The number of acts with each stance. */
export type StanceCounts = Readonly<Record<Stance, number>>;

/** The id of an act by which an actor takes a stance: a statement, a proposal or a response. */
export type ActId<I extends Ids = Ids> = I["statements"] | I["proposals"] | I["responses"];

/** The stance of the last act of an actor. */
export interface LatestStance<out I extends Ids = Ids> {
  /** The stance that the act takes or implies. */
  readonly stance: Stance;
  /** The date of the act; null if it is undated. */
  readonly date: Edtf | null;
  /** The record of the act. */
  readonly record: ActId<I>;
  /**
   * If the act is a statement, this is its id. If the act is a proposal or a response, this is the statement that made
   * it. Null if no such statement is coded.
   */
  readonly statement: I["statements"] | null;
}

/** A summary of the stances that several acts take on one issue, proposal, term or response. */
export interface StanceSummary<out I extends Ids = Ids> {
  /** The prevailing stance of all acts together, as `compareStances` derives it. */
  readonly stance: HeldStance;
  /**
   * The stance of the last dated act. If the only act is undated, it is the stance of this act. Null if there is no
   * act, or if there are several acts but none is dated, because their order is then unknown.
   */
  readonly latest: LatestStance<I> | null;
  /**
   * The mean of the scores of the acts. `stanceScores` gives the score of each stance. Unclear stances have no score
   * and are left out. Null if all stances are unclear or there are no acts.
   */
  readonly score: number | null;
  /** The number of acts with each stance. */
  readonly counts: StanceCounts;
  /** The date of the first dated act; null if none is dated. */
  readonly first: Edtf | null;
  /** The date of the last dated act; null if none is dated. */
  readonly last: Edtf | null;
  /**
   * The number of times that the dated acts change from support to opposition or back. Acts whose stance is neutral or
   * unclear are skipped.
   */
  readonly reversals: number;
  /**
   * The reason why the acts count as stances on the issue, proposal, term or response. `"several"` if the acts have
   * different reasons. Null if there are no acts.
   */
  readonly via: StanceSource | "several" | null;
  /** The records of the acts whose stances are summarized, in the order of their dates. */
  readonly records: readonly ActId<I>[];
  /** The statements among the acts, and the statements that made the proposals and responses among the acts. */
  readonly statements: readonly I["statements"][];
  /**
   * The documents that attest the acts. For a stance that follows from terms of a proposal, these are the documents
   * that attest the terms.
   */
  readonly documents: readonly I["documents"][];
}

/** Returns 1 for support and conditional support, −1 for opposition, and 0 for a stance that takes no side. */
export function sideOf(stance: Stance): 1 | -1 | 0 {
  if (stance === "support" || stance === "conditional") return 1;
  return stance === "oppose" ? -1 : 0;
}

/**
 * Returns the summary of the stances of one actor on one issue, proposal, term or response. The utterances have to be
 * in the order of their dates.
 */
export function summarize(utterances: readonly Utterance[]): StanceSummary {
  const counts = countsOf(utterances);
  let sum = 0;
  let reversals = 0;
  let side = 0;
  for (const { stance, act } of utterances) {
    if (stance !== "unclear") sum += stanceScores[stance];
    const newSide = sideOf(stance);
    if (newSide === 0 || act.read === undefined) continue;
    if (side !== 0 && newSide !== side) reversals += 1;
    side = newSide;
  }
  const known = utterances.length - counts.unclear;
  const dated = utterances.filter(({ act }) => act.read !== undefined);
  const latest = dated.at(-1) ?? (utterances.length === 1 ? utterances[0] : undefined);
  const sources = new Set(utterances.map(({ via }) => via));
  const statements = utterances.flatMap(({ act }) => (act.statement === undefined ? [] : [act.statement.id]));
  const documents = utterances.flatMap(({ act, on, terms }) => documentsOfStance(act, on, terms));
  return {
    stance: prevailingStance(utterances, counts),
    latest: latest === undefined ? null : Object.freeze(latestFrom(latest)),
    score: known === 0 ? null : sum / known,
    counts: Object.freeze(counts),
    first: dated[0]?.act.date ?? null,
    last: dated.at(-1)?.act.date ?? null,
    reversals,
    via: sources.size > 1 ? "several" : ([...sources][0] ?? null),
    records: Object.freeze(utterances.map(({ act }) => act.record.id)),
    statements: Object.freeze(statements),
    documents: Object.freeze([...new Set(documents)].sort()),
  };
}

function latestFrom({ act, stance }: Utterance): LatestStance {
  return {
    stance,
    date: act.date ?? null,
    record: act.record.id,
    statement: act.statement?.id ?? null,
  };
}

function countsOf(utterances: readonly Utterance[]): Record<Stance, number> {
  const counts = { support: 0, conditional: 0, neutral: 0, oppose: 0, unclear: 0 };
  for (const { stance } of utterances) counts[stance] += 1;
  return counts;
}

/**
 * Returns the stance that results from all utterances together. They have to be on one issue, proposal, term or
 * response and in the order of their dates.
 */
export function prevailingStance(
  utterances: readonly Utterance[],
  counts: StanceCounts = countsOf(utterances),
): HeldStance {
  const [only] = utterances;
  if (only !== undefined && utterances.length === 1) return only.stance;
  return stanceFrom(counts, (stance) => {
    const last = utterances
      .filter(({ act, stance: taken }) => taken === stance && act.read !== undefined)
      .at(-1);
    // The rank of an act is its index in the order of time. Acts with equal dates have the same rank: the index of the
    // first.
    return last === undefined
      ? -1
      : utterances.findIndex(({ act }) => compareDates(act.read, last.act.read) === 0);
  });
}

/**
 * Returns the prevailing stance of several acts. `counts` has the number of acts with each stance. If there are acts of
 * support (conditional or not) and acts of opposition, the result is `mixed`. Otherwise, it is the most frequent stance
 * apart from `unclear`.
 *
 * If several stances are equally frequent, the result is the one that was taken last. `lastRankOf` takes a stance and
 * returns the rank in time of the last dated act with this stance. If the ranks are equal too, the result is the most
 * cautious stance: neutral before conditional, and conditional before support or opposition. The result is unclear only
 * if all stances are unclear, and silent only if there are no acts.
 */
export function stanceFrom(counts: StanceCounts, lastRankOf: (stance: Stance) => number): HeldStance {
  if (stances.every((stance) => counts[stance] === 0)) return "silent";
  if (counts.support + counts.conditional > 0 && counts.oppose > 0) return "mixed";
  const taken = cautious.filter((stance) => counts[stance] > 0);
  const most = Math.max(...taken.map((stance) => counts[stance]));
  const [first, ...others] = taken.filter((stance) => counts[stance] === most);
  if (first === undefined) return "unclear";
  let prevailing = first;
  for (const stance of others) if (lastRankOf(stance) > lastRankOf(prevailing)) prevailing = stance;
  return prevailing;
}

/** The stances, the most cautious first. `unclear` is left out, because it is missing data. */
const cautious = ["neutral", "conditional", "support", "oppose"] as const;
