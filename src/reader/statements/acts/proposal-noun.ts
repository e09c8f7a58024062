import type { StatementAct } from "../../../model/speech-act.ts";
import type { View } from "../words/view.ts";
import { offerKind } from "./offer-kind.ts";

/** Returns the act that a noun such as `offer` or `demand` shows, if it offers or demands something. */
export function actOfNoun({ tokens, vocabulary }: View, at: number): StatementAct | undefined {
  const word = tokens[at]?.word ?? "";
  const [act] = vocabulary.actNouns.find(([, stems]) => stems.some((stem) => word.startsWith(stem))) ?? [];
  return offerKind(act) && act;
}

/** Whether a token is a noun such as `plan`. */
export function isPlan({ tokens, vocabulary }: View, at: number): boolean {
  return vocabulary.planNouns.some((stem) => tokens[at]?.word.startsWith(stem));
}
