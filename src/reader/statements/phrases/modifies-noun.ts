import { can } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";

/** Whether a name only modifies a noun beside it, as `US` in `US officials`. */
export function modifiesNoun({ tokens, vocabulary }: View, name: Token, from: number, to: number): boolean {
  const at = tokens.indexOf(name, from);
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (next?.kind === "role") return true;
  if (
    vocabulary.words.namesModify &&
    next?.kind === "word" &&
    !next.capital &&
    !can(next, kinds.genitive | kinds.preposition | kinds.conjunction)
  )
    return true;
  // A name directly after an office or a noun for a person modifies this noun, even without a preposition. An example
  // is `ONU` in `l'inviato ONU` ("the UN envoy").
  const before = at > from && name.mention?.kind !== "person" ? tokens[at - 1] : undefined;
  return before?.kind === "role" || (before?.kind === "word" && before.can === kinds.person);
}
