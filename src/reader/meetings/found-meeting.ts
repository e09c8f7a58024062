import type { MeetingFormat } from "../../model/meeting.ts";
import type { NounPhrase } from "../statements/phrases/noun-phrase.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** A meeting, as indexes of tokens: from `from` up to, but not including, `to`. */
export interface FoundMeeting {
  readonly from: number;
  readonly to: number;
  readonly format: MeetingFormat;
  readonly rule: string;
  readonly phrases: readonly NounPhrase[];
  /**
   * Whether the sentence leaves out the subject of the verb, as in `Ha avuto un incontro con Orsini`. The subject takes
   * part in the meeting.
   */
  readonly hasZeroSubject?: boolean;
  /**
   * Whether the subject is a phrase such as `the two ministers`, which means the participants of an earlier meeting.
   */
  readonly isOfPair?: boolean;
  readonly planned: boolean;
  /** Whether somebody only proposes the meeting. */
  readonly proposed?: boolean;
}

/** Whether the tokens between two indexes contain a word such as `prossimo`, which shows that a meeting is planned. */
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
