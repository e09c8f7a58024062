import { type NounPhrase, phraseAt } from "../statements/phrases/noun-phrase.ts";
import { isActor } from "../statements/phrases/participants.ts";
import { startsPhrase } from "../statements/phrases/phrase-extent.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { verbStart } from "../statements/subjects/verb-start.ts";
import { can, isFiller } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import { isPlanned } from "./found-meeting.ts";
import { isOtherVerb } from "./is-other-verb.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** Who holds a meeting according to the relative clause after its noun. */
export interface RelativeHolder {
  readonly phrase: NounPhrase;
  /** The index after the verb. */
  readonly to: number;
  readonly planned: boolean;
}

/** The largest number of tokens between a relative pronoun and the verb of its clause. */
const nearVerb = 9;

/**
 * Returns the subject of a relative clause whose verb means holding a meeting, such as Orsini in `the visit that Orsini
 * made to Port` and `the talks that Orsini will hold with Danko`. `relative` is the index of the relative pronoun.
 */
export function relativeHolder(
  view: View,
  words: MeetingVocabulary,
  relative: number,
): RelativeHolder | undefined {
  const { tokens } = view;
  const first = relative + 1;
  if (!startsPhrase(view, first)) return undefined;
  for (let verb = first + 1; verb < Math.min(tokens.length, first + nearVerb); verb += 1) {
    const token = tokens[verb] as Token;
    // An auxiliary such as `had` is itself the verb, unless a participle follows.
    const isFollowed = can(token, kinds.auxiliary) && isHeldAt(view, words, verb + 1);
    // A hyphen can join a pronoun to the verb, as in Romanian `a avut-o` (`had it`).
    const [word = ""] = token.word.split("-");
    if (!words.holding.has(word) || isFollowed) {
      // A verb that presents a plan can also hold a meeting, as Romanian `a făcut` (`made`).
      const presents = view.cues.some(({ from, cue }) => from === verb && cue.presents);
      const isOther = !presents && isOtherVerb(view, words, verb);
      if (boundary.has(token.kind) || isOther) return undefined;
      continue;
    }
    if (can(token, kinds.auxiliary) && isOtherVerb(view, words, verb + 1)) return undefined;
    const from = verbStart(view, verb);
    const phrase = phraseAt(view, first, from);
    const isNegated = tokens.slice(first, verb).some((each) => can(each, kinds.negation));
    if (!phrase || isNegated || !isActor(view, phrase)) return undefined;
    return { phrase, to: verb + 1, planned: isPlanned(tokens, words, phrase.to, verb + 1) };
  }
  return undefined;
}

/** Whether a verb that means holding a meeting is at `at`. Adverbs can be before it. */
function isHeldAt({ tokens }: View, words: MeetingVocabulary, at: number): boolean {
  let next = at;
  while (next < at + 3 && isFiller(tokens[next])) next += 1;
  return words.holding.has(tokens[next]?.word ?? "");
}
