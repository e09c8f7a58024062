import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import { type Stance, stances } from "../model/statement.ts";
import type { StanceSource, Utterance } from "./utterances.ts";

/** The stance of an actor on a matter over several statements: a stance, or `mixed` or `silent`. */
export type HeldStance =
  | Stance
  /** Some statements support it and others oppose it. */
  | "mixed"
  /** No statement takes a position on it. */
  | "silent";

/** The values of stances in scores. `unclear` is missing data, not a neutral score of 0. */
export const stanceScores: Readonly<Record<Exclude<Stance, "unclear">, number>> = {
  support: 1,
  conditional: 0.5,
  neutral: 0,
  oppose: -1,
};

/** The number of statements with each stance. */
export type StanceCounts = Readonly<Record<Stance, number>>;

/** The stances of several statements on one matter, summarized. */
export interface StanceSummary<out I extends Ids = Ids> {
  /** One stance for all statements. See `compareStances` for how it is derived. */
  readonly stance: HeldStance;
  /** Mean of the declared values (support 1, conditional 0.5, neutral 0, oppose −1); null: no statement has a stance with a value. */
  readonly score: number | null;
  /** The number of statements with each stance. */
  readonly counts: StanceCounts;
  /** Date of the first dated statement; null: none is dated. */
  readonly first: Edtf | null;
  /** Date of the last dated statement; null: none is dated. */
  readonly last: Edtf | null;
  /** How often consecutive dated statements changed from support to opposition or back. */
  readonly reversals: number;
  /** Whether the positions are on the matter itself, on terms that imply it, or on both; null: there are none. */
  readonly via: StanceSource | "both" | null;
  /** The statements, in the order of their dates. */
  readonly statements: readonly I["statements"][];
}

/** Returns 1 for a stance in support, −1 for opposition, and 0 for neither. */
export function sideOf(stance: Stance): 1 | -1 | 0 {
  if (stance === "support" || stance === "conditional") return 1;
  return stance === "oppose" ? -1 : 0;
}

/** Summarizes utterances on one matter, which have to be in the order of their dates. */
export function summarize(utterances: readonly Utterance[]): StanceSummary {
  const counts = { support: 0, conditional: 0, neutral: 0, oppose: 0, unclear: 0 };
  let sum = 0;
  let reversals = 0;
  let side = 0;
  for (const { stance, read } of utterances) {
    counts[stance] += 1;
    if (stance !== "unclear") sum += stanceScores[stance];
    const turned = sideOf(stance);
    if (turned === 0 || read === undefined) continue;
    if (side !== 0 && turned !== side) reversals += 1;
    side = turned;
  }
  const known = utterances.length - counts.unclear;
  const dated = utterances
    .filter(({ read }) => read !== undefined)
    .map(({ statement }) => statement.date as Edtf);
  const sources = new Set(utterances.map(({ via }) => via));
  return {
    stance: stanceFrom(counts),
    score: known === 0 ? null : sum / known,
    counts: Object.freeze(counts),
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
    reversals,
    via: sources.size > 1 ? "both" : ([...sources][0] ?? null),
    statements: Object.freeze(utterances.map(({ statement }) => statement.id)),
  };
}

/**
 * One stance from several: support and opposition together are mixed. Otherwise the result is the most frequent stance,
 * and of equally frequent ones the more cautious: neutral before conditional, conditional before support or opposition.
 * The result is unclear only if all stances are.
 */
export function stanceFrom(counts: StanceCounts): HeldStance {
  if (stances.every((stance) => counts[stance] === 0)) return "silent";
  if (counts.support + counts.conditional > 0 && counts.oppose > 0) return "mixed";
  let mostFrequent: Stance = "unclear";
  let most = 0;
  for (const stance of ["neutral", "conditional", "support", "oppose"] as const) {
    if (counts[stance] > most) {
      mostFrequent = stance;
      most = counts[stance];
    }
  }
  return mostFrequent;
}
