import { type HeldStance, sideOf } from "./stance-summary.ts";

/** The relations of two stances on the same issue, proposal, term or response. */
export const stanceRelations = [
  /** Both stances are the same, and neither is mixed. */
  "agree",
  /** One stance is support or conditional support, and the other is opposition. */
  "disagree",
  /**
   * All other pairs of known stances: at least one is mixed, exactly one is neutral, or one is support and the other is
   * conditional support.
   */
  "partly",
  /** Both stances rest on exactly the same acts, such as statements of a minister on behalf of the state. */
  "same",
  /** At least one of the two stances is silent or unclear, so they cannot be compared. */
  "incomparable",
] as const;

/** One of {@link stanceRelations}. */
export type StanceRelation = (typeof stanceRelations)[number];

/** Returns the relation of two stances that do not rest on the same acts. */
export function relate(a: HeldStance, b: HeldStance): StanceRelation {
  if (a === "silent" || b === "silent" || a === "unclear" || b === "unclear") return "incomparable";
  if (a === "mixed" || b === "mixed") return "partly";
  if (a === b) return "agree";
  return sideOf(a) * sideOf(b) === -1 ? "disagree" : "partly";
}
