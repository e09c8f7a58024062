import type { StatementAct } from "../../../model/speech-act.ts";

const kindOf: Partial<Record<StatementAct, "offer" | "demand">> = {
  offer: "offer",
  propose: "offer",
  invite: "offer",
  appeal: "demand",
  demand: "demand",
};

/** Returns whether an act offers or demands something. Returns undefined if it does neither. */
export function offerKind(act: StatementAct | undefined): "offer" | "demand" | undefined {
  return act && kindOf[act];
}
