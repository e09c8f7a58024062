import { can, isFiller } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { View } from "../statements/words/view.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/**
 * Returns the index of the first of two commas if there is only a date or a place between them. The second comma is at
 * the index `comma`. If there is something else between them, returns `comma`.
 */
export function insertion({ tokens }: View, words: MeetingVocabulary, comma: number): number {
  let at = comma - 1;
  let found = false;
  for (; at > comma - 4; at -= 1) {
    const isPlace = tokens[at]?.capital && words.places.has(tokens[at - 1]?.word ?? "");
    if (!isPlace && !isFiller(tokens[at]) && !can(tokens[at], kinds.preposition)) break;
    found ||= isPlace === true || tokens[at]?.kind === "date";
  }
  return found && tokens[at]?.kind === "comma" ? at : comma;
}
