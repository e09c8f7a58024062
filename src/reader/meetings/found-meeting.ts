import type { MeetingFormat } from "../../model/meeting.ts";
import type { NounPhrase } from "../statements/phrases/noun-phrase.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/**
 * A meeting that was found in a sentence. Its words are the tokens from the index `from` up to, but not including, the
 * index `to`.
 */
export interface FoundMeeting {
  readonly from: number;
  readonly to: number;
  readonly format: MeetingFormat;
  readonly rule: string;
  readonly phrases: readonly NounPhrase[];
  /**
   * Whether the verb has no subject, as in Italian `Ha avuto un incontro con Orsini` (`[She] had a meeting with
   * Orsini`). The omitted subject takes part in the meeting.
   */
  readonly hasZeroSubject?: boolean;
  /**
   * Whether the subject is a phrase such as `the two ministers`, which refers to the participants of an earlier
   * meeting.
   */
  readonly isOfPair?: boolean;
  readonly planned: boolean;
  /** Whether somebody only proposes the meeting. */
  readonly proposed?: boolean;
}

/**
 * Whether the tokens between two indexes contain a word that shows that a meeting is planned, such as `next` or `will`.
 */
export function isPlanned(
  tokens: readonly Token[],
  words: MeetingVocabulary,
  from: number,
  to: number,
): boolean {
  for (let at = Math.max(0, from); at < to; at += 1)
    if (words.planning.has(tokens[at]?.word ?? "")) return true;
  return false;
}
