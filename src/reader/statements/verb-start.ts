import { can, isFiller } from "./cues.ts";
import * as kinds from "./kinds.ts";
import type { View } from "./view.ts";

/**
 * Returns the index at which a verb phrase begins: that of the first auxiliary or joined pronoun before the verb at `at`,
 * as in `si è riunito`, or `at` if there is none.
 */
export function verbStart({ tokens }: View, at: number): number {
  const joined = kinds.auxiliary | kinds.passive | kinds.verb | kinds.infinitiveLink;
  let from = at;
  while (from > 0 && from > at - 5 && (isFiller(tokens[from - 1]) || can(tokens[from - 1], joined)))
    from -= 1;
  while (from < at && isFiller(tokens[from]) && !can(tokens[from], kinds.clitic)) from += 1;
  return from;
}
