import type { MeetingStatus } from "../../model/status.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { can, isFiller } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { FoundMeeting } from "./found-meeting.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** The largest number of tokens between a meeting and a word that cancels it. */
const reach = 12;

/** Returns the status of a meeting. Words such as `cancelled` before or after the meeting show that it is cancelled. */
export function meetingStatus(
  tokens: readonly Token[],
  words: MeetingVocabulary,
  { from, to, planned, proposed, rule }: FoundMeeting,
): MeetingStatus {
  if (isCancelled(tokens, words, { from, to })) return "cancelled";
  if (proposed || (rule === "meeting-noun" && isPossible(tokens, words, to))) return "proposed";
  return planned || (rule === "meeting-noun" && isPlannedAfter(tokens, words, to)) ? "scheduled" : "held";
}

/**
 * Whether the verb after a meeting shows that the meeting is planned, as `will` does in `the talks between Orsini and
 * Danko will take place`.
 */
function isPlannedAfter(tokens: readonly Token[], words: MeetingVocabulary, to: number): boolean {
  let at = to;
  while (at < to + 4 && can(tokens[at], kinds.auxiliary | kinds.passive | kinds.clitic)) at += 1;
  return tokens
    .slice(to, at + 1)
    .some((token) => words.planning.has(token.word) && !can(token, kinds.preposition));
}

/**
 * Whether a word such as `possible` follows a meeting and a verb such as `is`, as in `a meeting between Orsini and Danko is
 * possible`.
 */
function isPossible(tokens: readonly Token[], words: MeetingVocabulary, to: number): boolean {
  let at = to;
  while (at < to + 4 && (isFiller(tokens[at]) || can(tokens[at], kinds.auxiliary | kinds.passive))) at += 1;
  return at > to && words.wishes.has(tokens[at]?.word ?? "");
}

function isCancelled(
  tokens: readonly Token[],
  words: MeetingVocabulary,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (let at = Math.max(0, from - 3); at < Math.min(tokens.length, to + reach); at += 1) {
    const token = tokens[at] as Token;
    // A relative clause can be between the meeting and the word, as in `the talks that were to open in May were called
    // off`.
    const isClause = can(token, kinds.complementizer) && at > to;
    if (at >= to && (boundary.has(token.kind) || isClause)) return false;
    if (!words.cancellingStarts.has(token.word)) continue;
    const two = `${token.word} ${tokens[at + 1]?.word}`;
    const cancels = [token.word, two, `${two} ${tokens[at + 2]?.word}`].some((each) =>
      words.cancelling.has(each),
    );
    if (cancels) return !tokens.slice(Math.max(0, at - 4), at).some((each) => can(each, kinds.negation));
  }
  return false;
}
