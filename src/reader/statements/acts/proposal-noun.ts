import type { StatementAct } from "../../../model/speech-act.ts";
import { stemIn } from "../words/stems.ts";
import type { View } from "../words/view.ts";
import { offerKind } from "./offer-kind.ts";

/** Returns the act that a noun such as `offer` or `demand` shows, if it offers or demands something. */
export function actOfNoun({ tokens, vocabulary }: View, at: number): StatementAct | undefined {
  const act = stemIn(vocabulary.actNouns, tokens[at]?.word ?? "");
  return offerKind(act) && act;
}

/** Whether a token is a noun such as `plan`. */
export function isPlan({ tokens, vocabulary }: View, at: number): boolean {
  return vocabulary.planNouns.has(tokens[at]?.word ?? "");
}
