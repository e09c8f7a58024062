import type { MeetingFormat } from "../../model/meeting.ts";

/** Words of one form of meeting. Words are separated by blanks. */
export interface MeetingClass {
  /** The form of the meeting. */
  readonly format: MeetingFormat;
  /** Nouns, such as `incontro`. */
  readonly nouns?: string;
  /** Finite verbs of the present and the past, such as `incontra`. */
  readonly finite?: string;
  /** Finite verbs of the future, such as `incontrerà`. */
  readonly future?: string;
  /** Participles that form a perfect, such as `incontrato`. */
  readonly participles?: string;
  /** Infinitives, such as `incontrare`. After a word of the future they announce a meeting. */
  readonly infinitives?: string;
}

/** The words of meetings in a language. Words are separated by blanks. */
export interface MeetingWords {
  /** The words of meetings by form. A word is in one class only. */
  readonly classes: readonly MeetingClass[];
  /** Prepositions before those who take part, such as `con`. */
  readonly withWhom: string;
  /** Words before the object of a verb of meeting, such as the Romanian `pe` in `l-a primit pe ministru`. */
  readonly objectMarks?: string;
  /** Prepositions before all who take part, such as `tra`. */
  readonly among: string;
  /** Words that announce a meeting, such as `prossimo` or `va`. */
  readonly planning: string;
  /** Verbs before a noun of meeting whose subject takes part, such as `avuto` in `ha avuto un incontro`. */
  readonly holding: string;
}
