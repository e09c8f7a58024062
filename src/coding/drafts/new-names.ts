import type { ActorType } from "../../model/actor.ts";
import type { DraftWords } from "./draft-words.ts";

/** An office or membership of a new actor. */
export interface MembershipDraft {
  /** Actor, such as a state or an organization, in which the new actor holds the office or is a member. */
  readonly organization: string;
  /** Office or kind of membership, in English: `president`, `member`. */
  readonly role: string;
  /** The words that attest the office or membership. Absent: the first words that name the actor. */
  readonly words?: readonly DraftWords[] | undefined;
}

/** An actor that is not in the dataset yet. */
export interface NewActor {
  /** Customary name in English. */
  readonly name: string;
  /** Kind of actor. */
  readonly type: ActorType;
  /** Other spellings of the name in the text. Absent: the text contains the English name. */
  readonly otherNames?: readonly string[] | undefined;
  /**
   * Words that refer to the actor without naming it, such as `Italian` in `the Italian government`. Absent: the text
   * names the actor.
   */
  readonly words?: readonly DraftWords[] | undefined;
  /** Larger actor that the new actor is part of, such as the state of a ministry. Absent: none. */
  readonly parent?: string | undefined;
  /** Offices and memberships that the text reports. Absent: none. */
  readonly memberships?: readonly MembershipDraft[] | undefined;
}

/** An issue that is not in the dataset yet. */
export interface NewIssue {
  /** Short label. */
  readonly label: string;
  /** The proposition, in one English sentence. An actor that agrees with it supports the issue. */
  readonly proposition: string;
  /** Id or label of the wider issue. Absent: none. */
  readonly broader?: string | undefined;
}
