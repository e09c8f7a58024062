import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import { type Stance, stances } from "../model/statement.ts";
import type { StanceSource, Utterance } from "./utterances.ts";

/** The stance of an actor over several statements: the stance of a statement, `"mixed"` or `"silent"`. */
export type HeldStance =
  | Stance
  /** Some statements are in support and others in opposition. */
  | "mixed"
  /** No statement takes a position. */
  | "silent";

/** The value of each stance in scores. `unclear` has none, because it is missing data and not a neutral score of 0. */
export const stanceScores: Readonly<Record<Exclude<Stance, "unclear">, number>> = {
  support: 1,
  conditional: 0.5,
  neutral: 0,
  oppose: -1,
};

/** The number of statements with each stance. */
export type StanceCounts = Readonly<Record<Stance, number>>;

/** A summary of the stances of several statements on one issue, proposal, term or response. */
export interface StanceSummary<out I extends Ids = Ids> {
  /** The stance of all statements together, as `compareStances` derives it. */
  readonly stance: HeldStance;
  /** The mean of the values in `stanceScores`; null if all stances are unclear or there are none. */
  readonly score: number | null;
  /** The number of statements with each stance. */
  readonly counts: StanceCounts;
  /** The date of the first dated statement; null if none is dated. */
  readonly first: Edtf | null;
  /** The date of the last dated statement; null if none is dated. */
  readonly last: Edtf | null;
  /** How often the dated statements change from support to opposition or back. Statements that take no side are skipped. */
  readonly reversals: number;
  /**
   * Whether the statements take the positions themselves, take positions on terms that imply them, or both; null if
   * there are no statements.
   */
  readonly via: StanceSource | "both" | null;
  /** The statements, in the order of their dates. */
  readonly statements: readonly I["statements"][];
}

/** Returns 1 for support, conditional or not, −1 for opposition, and 0 for stances that take no side. */
export function sideOf(stance: Stance): 1 | -1 | 0 {
  if (stance === "support" || stance === "conditional") return 1;
  return stance === "oppose" ? -1 : 0;
}

/** Returns the summary of utterances on one matter, which have to be in the order of their dates. */
export function summarize(utterances: readonly Utterance[]): StanceSummary {
  const counts = { support: 0, conditional: 0, neutral: 0, oppose: 0, unclear: 0 };
  let sum = 0;
  let reversals = 0;
  let side = 0;
  for (const { stance, read } of utterances) {
    counts[stance] += 1;
    if (stance !== "unclear") sum += stanceScores[stance];
    const newSide = sideOf(stance);
    if (newSide === 0 || read === undefined) continue;
    if (side !== 0 && newSide !== side) reversals += 1;
    side = newSide;
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
 * Returns one stance for several. Support and opposition together are mixed. Otherwise the result is the most frequent
 * stance; if several are equally frequent, it is the most cautious of them: neutral before conditional, and conditional
 * before support or opposition. The result is unclear only if all stances are.
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
