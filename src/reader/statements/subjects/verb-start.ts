import { can, isFiller } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";

/**
 * Returns the index at which the phrase of the verb at `at` begins. The phrase includes auxiliaries and pronouns
 * directly before the verb, as in `si è riunito` ("has met"). Without such words, the index is `at`.
 */
export function verbStart({ tokens }: View, at: number): number {
  const joined = kinds.auxiliary | kinds.passive | kinds.verb | kinds.infinitiveLink;
  let from = at;
  while (from > 0 && from > at - 5 && (isFiller(tokens[from - 1]) || can(tokens[from - 1], joined)))
    from -= 1;
  while (from < at && isFiller(tokens[from]) && !can(tokens[from], kinds.clitic)) from += 1;
  return from;
}
