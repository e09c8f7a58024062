import { boundary } from "../statements/subjects/subject-words.ts";
import { can, isFiller } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/**
 * The largest number of tokens between a phrase such as `the two` and its verb. This allows for words between two
 * commas, as in `the two, who arrived on Monday, met`.
 */
const reach = 10;

/**
 * Returns the index of a phrase such as `the two` or `the two ministers`, which refers to the participants of an
 * earlier meeting. The phrase has to be the subject of the verb and to begin its clause. If there is no such phrase,
 * returns -1.
 */
export function pairBefore({ tokens, text }: View, words: MeetingVocabulary, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at -= 1) {
    const token = tokens[at] as Token;
    if (boundary.has(token.kind)) return -1;
    // The word `two` can be in a phrase that was recognized as an office, as in `two leaders`.
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
