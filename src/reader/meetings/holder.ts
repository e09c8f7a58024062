import type { NounPhrase } from "../statements/phrases/noun-phrase.ts";

/**
 * Who holds a meeting that the text mentions by a noun, such as Orsini in `Orsini had a meeting with Danko`. The actors
 * beside the noun, such as Danko, are not included.
 */
export interface Holder {
  /** The actors who hold the meeting. */
  readonly phrases: readonly NounPhrase[];
  readonly planned: boolean;
  /**
   * Whether the meeting is the purpose of a journey, as in `flew to Port for talks`. A word such as `for` before the
   * meeting then does not show that the meeting is planned.
   */
  readonly isPurpose?: boolean;
  /**
   * Whether the meeting is the occasion of a statement, as in `proposed a truce at the talks`. The verb `proposed` then
   * does not mean that the meeting is planned.
   */
  readonly isOccasion?: boolean;
  /** Whether somebody only proposes the meeting. */
  readonly proposed?: boolean;
  /** Whether the verb means that its subject receives the participants, as in `hosted a summit`. */
  readonly isHost?: boolean;
  /** Whether the verb has no subject in its clause. */
  readonly hasZeroSubject?: boolean;
  /** Whether the subject is a phrase such as `the two ministers`. */
  readonly isOfPair?: boolean;
}

/**
 * The noun phrase for a meeting, such as `a meeting with Danko`. Its words are the tokens from the index `from` up to,
 * but not including, the index `to`.
 */
export interface MeetingPhrase {
  readonly from: number;
  readonly to: number;
  readonly isVisit: boolean;
  /** Whether the phrase names a participant after a preposition such as `with`. */
  readonly withOthers: boolean;
}
