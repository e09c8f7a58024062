import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import { type Stance, stances } from "../model/statement.ts";
import type { StanceSource, Utterance } from "./utterances.ts";

/** What an actor holds about a matter: a stance, or `mixed` or `silent`. */
export type HeldStance =
  | Stance
  /** Spoke for it and against it, in several statements. */
  | "mixed"
  /** Said nothing on it. */
  | "silent";

/** The declared values of stances, for scores. `unclear` is missing, not zero. */
export const stanceScores: Readonly<Record<Exclude<Stance, "unclear">, number>> = {
  support: 1,
  conditional: 0.5,
  neutral: 0,
  oppose: -1,
};

/** How often each stance was taken. */
export type StanceCounts = Readonly<Record<Stance, number>>;

/** What statements say of one matter together. */
export interface StanceSummary<out I extends Ids = Ids> {
  /** What is held: see {@link compareStances} for how several statements make one stance. */
  readonly stance: HeldStance;
  /** Mean of the declared values (support 1, conditional 0.5, neutral 0, oppose −1); null where nothing with a value was said. */
  readonly score: number | null;
  /** How many statements take each stance. */
  readonly counts: StanceCounts;
  /** Date of the first dated statement; null: none is dated. */
  readonly first: Edtf | null;
  /** Date of the last dated statement; null: none is dated. */
  readonly last: Edtf | null;
  /** How often dated statements in a row changed from for to against or back. */
  readonly reversals: number;
  /** Whether all of it, or a part, was said of a term of a proposal; null where nothing was said. */
  readonly via: StanceSource | "both" | null;
  /** The statements, in the order of their dates. */
  readonly statements: readonly I["statements"][];
}

/** For, against, or neither. */
export function sideOf(stance: Stance): 1 | -1 | 0 {
  if (stance === "support" || stance === "conditional") return 1;
  return stance === "oppose" ? -1 : 0;
}

/** What utterances on one matter, in order of date, amount to. */
export function summarize(said: readonly Utterance[]): StanceSummary {
  const counts = { support: 0, conditional: 0, neutral: 0, oppose: 0, unclear: 0 };
  let sum = 0;
  let reversals = 0;
  let side = 0;
  for (const { stance, read } of said) {
    counts[stance] += 1;
    if (stance !== "unclear") sum += stanceScores[stance];
    const turned = sideOf(stance);
    if (turned === 0 || read === undefined) continue;
    if (side !== 0 && turned !== side) reversals += 1;
    side = turned;
  }
  const known = said.length - counts.unclear;
  const dated = said.filter(({ read }) => read !== undefined).map(({ statement }) => statement.date as Edtf);
  const sources = new Set(said.map(({ via }) => via));
  return {
    stance: heldFrom(counts),
    score: known === 0 ? null : sum / known,
    counts: Object.freeze(counts),
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
    reversals,
    via: sources.size > 1 ? "both" : ([...sources][0] ?? null),
    statements: Object.freeze(said.map(({ statement }) => statement.id)),
  };
}

/**
 * One stance from several: for and against together are mixed. Otherwise the one that was taken most often, and of
 * equally frequent ones the more cautious: neutral before conditional, conditional before support or opposition. Unclear
 * is only who was never clear.
 */
export function heldFrom(counts: StanceCounts): HeldStance {
  if (stances.every((stance) => counts[stance] === 0)) return "silent";
  if (counts.support + counts.conditional > 0 && counts.oppose > 0) return "mixed";
  let held: Stance = "unclear";
  let most = 0;
  for (const stance of ["neutral", "conditional", "support", "oppose"] as const) {
    if (counts[stance] > most) {
      held = stance;
      most = counts[stance];
    }
  }
  return held;
}

/** How two held stances stand to each other. */
export const stanceRelations = [
  /** The same stance. */
  "agree",
  /** One for it, conditionally or not, the other against it. */
  "disagree",
  /** Anything between: one mixed or neutral, or one with a condition. */
  "partly",
  /** One of the two is silent or unclear, so nothing can be compared. */
  "incomparable",
] as const;

/** One of {@link stanceRelations}. */
export type StanceRelation = (typeof stanceRelations)[number];

/** How two held stances stand to each other. */
export function relate(a: HeldStance, b: HeldStance): StanceRelation {
  if (a === "silent" || b === "silent" || a === "unclear" || b === "unclear") return "incomparable";
  if (a === "mixed" || b === "mixed") return "partly";
  if (a === b) return "agree";
  return sideOf(a) * sideOf(b) === -1 ? "disagree" : "partly";
}
