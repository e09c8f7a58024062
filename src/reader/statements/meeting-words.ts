import type { MeetingFormat } from "../../model/meeting.ts";
import type { Words } from "../words.ts";

/** Words of one form of meeting. */
export interface MeetingClass {
  /** The form of the meeting. */
  readonly format: MeetingFormat;
  /** Nouns, such as `incontro`. */
  readonly nouns?: Words;
  /** Finite verbs of the present and the past, such as `incontra`. */
  readonly finite?: Words;
  /** Finite verbs of the future, such as `incontrerà`. */
  readonly future?: Words;
  /** Participles that form a perfect, such as `incontrato`. */
  readonly participles?: Words;
  /** Infinitives, such as `incontrare`. After a word of the future they announce a meeting. */
  readonly infinitives?: Words;
}

/** The words of meetings in a language. */
export interface MeetingWords {
  /** The words of meetings by form. A word is in one class only. */
  readonly classes: readonly MeetingClass[];
  /** Prepositions before those who take part, such as `con`. */
  readonly withWhom: Words;
  /** Words before the object of a verb of meeting, such as the Romanian `pe` in `l-a primit pe ministru`. */
  readonly objectMarks?: Words;
  /** Prepositions before all who take part, such as `tra`. */
  readonly among: Words;
  /** Words that announce a meeting, such as `prossimo` or `va`. */
  readonly planning: Words;
  /** Verbs before a noun of meeting whose subject takes part, such as `avuto` in `ha avuto un incontro`. */
  readonly holding: Words;
  /**
   * Finite verbs and participles of conversation, such as `spoke`. Both those who speak and those to whom they speak
   * have to be persons, states or bodies.
   */
  readonly exchanges?: Words;
  /** Words that show a call, such as `phone` in `spoke by phone with`. */
  readonly phones?: Words;
  /** Prepositions before whom somebody calls, such as `to` in `spoke by phone to`. */
  readonly receivers?: Words;
  /** Words that make a conference one for the press, such as `stampa` in `conferenza stampa`. */
  readonly press?: Words;
  /** Verbs of arrival, such as `sosit`. With a place, they show a visit. */
  readonly arrivals?: Words;
  /** Words after a noun of meeting that show that it took place, such as `svolto` in `il vertice si è svolto ieri`. */
  readonly takingPlace?: Words;
  /** Words before further participants, such as `together` in `together with`. */
  readonly together?: Words;
}
