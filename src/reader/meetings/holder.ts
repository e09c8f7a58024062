import type { NounPhrase } from "../statements/phrases/noun-phrase.ts";

/** Who holds a meeting that has a noun, besides the actors beside the noun. */
export interface Holder {
  /** The actors who hold the meeting. */
  readonly phrases: readonly NounPhrase[];
  readonly planned: boolean;
  /**
   * Whether the meeting is the purpose of a journey. Then words such as `per` before it do not show that it is planned.
   */
  readonly isPurpose?: boolean;
  /**
   * Whether the meeting is the occasion of a statement, as in `proposed a truce at the talks`. The verb `proposed` then
   * does not mean that the meeting is planned.
   */
  readonly isOccasion?: boolean;
  /** Whether somebody only proposes the meeting. */
  readonly proposed?: boolean;
  /** Whether the verb has no subject in its clause. */
  readonly hasZeroSubject?: boolean;
  /** Whether the subject is a phrase such as `the two ministers`. */
  readonly isOfPair?: boolean;
}

/** The phrase of a meeting, as indexes of tokens. */
export interface MeetingPhrase {
  readonly from: number;
  readonly to: number;
  readonly isVisit: boolean;
  /** Whether the phrase names a participant after a preposition such as `with`. */
  readonly withOthers: boolean;
}
