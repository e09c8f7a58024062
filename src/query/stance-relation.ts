import { type HeldStance, sideOf } from "./stance-summary.ts";

/** How two stances on a matter relate. */
export const stanceRelations = [
  /** The same stance. */
  "agree",
  /** One is in support, conditionally or not, and one is opposed. */
  "disagree",
  /** Anything between: one is mixed or neutral, or only one has a condition. */
  "partly",
  /** One is silent or unclear, so the two cannot be compared. */
  "incomparable",
] as const;

/** One of {@link stanceRelations}. */
export type StanceRelation = (typeof stanceRelations)[number];

/** Returns how two stances on a matter relate. */
export function relate(a: HeldStance, b: HeldStance): StanceRelation {
  if (a === "silent" || b === "silent" || a === "unclear" || b === "unclear") return "incomparable";
  if (a === "mixed" || b === "mixed") return "partly";
  if (a === b) return "agree";
  return sideOf(a) * sideOf(b) === -1 ? "disagree" : "partly";
}
