import { boundary } from "../statements/subjects/subject-words.ts";
import { can, isFiller } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** The largest number of tokens between a phrase such as `the two` and its verb. A parenthesis can be between them. */
const reach = 10;

/**
 * Returns the index of a phrase such as `the two` or `i due ministri`, which means the participants of a meeting in an
 * earlier sentence. The phrase has to be the subject of the verb and begin its clause. Otherwise, returns -1.
 */
export function pairBefore({ tokens, text }: View, words: MeetingVocabulary, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at -= 1) {
    const token = tokens[at] as Token;
    if (boundary.has(token.kind)) return -1;
    // The number can be part of an office without a name, as in `two leaders`.
    const isOffice = token.kind === "role" && token.role?.name === undefined;
    const word = isOffice ? (text.slice(token.start, token.end).match(/^\p{L}+/u)?.[0] ?? "") : token.word;
    if (!words.both.has(word)) continue;
    let next = at + 1;
    if (can(tokens[next], kinds.person)) next += 1;
    while (next < verb && isFiller(tokens[next])) next += 1;
    if (next < verb && tokens[next]?.kind !== "comma") return -1;
    let before = at - 1;
    while (before >= 0 && (can(tokens[before], kinds.determiner) || isFiller(tokens[before]))) before -= 1;
    const opener = tokens[before];
    const opens =
      opener?.kind !== "word" || can(opener, kinds.complementizer | kinds.conjunction | kinds.subordinator);
    return opens ? at : -1;
  }
  return -1;
}
