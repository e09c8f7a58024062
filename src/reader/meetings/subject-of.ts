import type { NounPhrase } from "../statements/phrases/noun-phrase.ts";
import { earlierSubject } from "../statements/subjects/other-subjects.ts";
import { subjectBefore } from "../statements/subjects/subjects.ts";
import type { View } from "../statements/words/view.ts";

/**
 * Returns the subject of a verb. If the verb shares the subject of an earlier verb, as in `Orsini was received by Danko
 * and flew to Port`, returns that subject.
 */
export function subjectOf(view: View, verb: number): NounPhrase | undefined {
  const found = subjectBefore(view, verb);
  const earlier = found.shared ? earlierSubject(view, { from: verb - 1 }) : undefined;
  return found.phrase ?? (earlier && earlier.to < verb ? earlier : undefined);
}
