import type { MeetingFormat } from "../../model/meeting.ts";
import type { Words } from "../words.ts";

/** The words for one format of meeting. */
export interface MeetingClass {
  /** The format of the meetings, such as a call or a visit. */
  readonly format: MeetingFormat;
  /** Nouns, such as `incontro`. */
  readonly nouns?: Words;
  /** Finite verbs of the present and the past, such as `incontra`. */
  readonly finite?: Words;
  /** Finite verbs of the future, such as `incontrerà`. */
  readonly future?: Words;
  /** Participles that form a perfect, such as `incontrato`. */
  readonly participles?: Words;
  /** Infinitives, such as `incontrare`. After a word such as `va`, they announce a meeting. */
  readonly infinitives?: Words;
}

/** The words of meetings in a language. */
export interface MeetingWords {
  /** The words for each format of meeting. A word is in one class only. */
  readonly classes: readonly MeetingClass[];
  /** Prepositions before a participant, such as `con`. */
  readonly withWhom: Words;
  /** Words before the object of a verb of meeting, such as the Romanian `pe` in `l-a primit pe ministru`. */
  readonly objectMarks?: Words;
  /** Prepositions before the list of all participants, such as `tra`. */
  readonly among: Words;
  /** Words that announce a meeting, such as `prossimo` or `va`. */
  readonly planning: Words;
  /**
   * Verbs before a noun for a meeting, such as `avuto` in `ha avuto un incontro`. The subject of the verb takes part in
   * the meeting.
   */
  readonly holding: Words;
  /**
   * Finite verbs and participles of conversation, such as `spoke`. They report a meeting only if the speakers and their
   * partners are persons, states or bodies.
   */
  readonly exchanges?: Words;
  /** Prepositions before the place of a meeting, such as `in` in `met in Port`. */
  readonly places?: Words;
  /**
   * Cities other than capitals where meetings are often held. An item is the name in the language, `:` and the English
   * name, as in `ginevra:Geneva`.
   */
  readonly cities?: Words;
  /** Words that show that a meeting is only wanted or possible, such as `interest` in `interest in a meeting`. */
  readonly wishes?: Words;
  /** Words that show that there is no meeting, such as `no` in `no meeting was held`. */
  readonly absent?: Words;
  /** Words that show a call, such as `phone` in `spoke by phone with`. */
  readonly phones?: Words;
  /** Prepositions before the person who is called, such as `to` in `spoke by phone to`. */
  readonly receivers?: Words;
  /** Words that show that a conference is a press conference, such as `stampa` in `conferenza stampa`. */
  readonly press?: Words;
  /** Verbs of arrival, such as `sosit`. With a place, they show a visit. */
  readonly arrivals?: Words;
  /** Verbs of being. In the future and directly before a place, they show a visit, as in `will be in Port`. */
  readonly presence?: Words;
  /**
   * Words after a noun for a meeting that show that the meeting took place, such as `svolto` in
   * `il vertice si è svolto ieri`.
   */
  readonly takingPlace?: Words;
  /** Verbs without an object for the sitting of a body, such as `met` in `the council met on Monday`. */
  readonly sittings?: Words;
  /** Words for the two participants of a meeting in an earlier sentence, such as `two` in `the two`. */
  readonly both?: Words;
  /** Prepositions before the purpose of a journey, such as `for` in `flew to Rome for talks with`. */
  readonly purpose?: Words;
  /** Nouns for invitations. The person who is invited makes the visit, as in `l'invito a fare una visita`. */
  readonly invitations?: Words;
  /** Relative words for a place, such as `dove` in `a Roma, dove incontrerà Orsini`. */
  readonly where?: Words;
  /** Verbs and participles that show that a meeting is cancelled, such as `annullato`. */
  readonly cancelling?: Words;
  /** Prepositions before the date of an earlier meeting, such as `since` in `the first talks since Monday`. */
  readonly since?: Words;
  /**
   * Participles before the date on which a meeting was announced, such as `announced` in
   * `a meeting with Danko, announced on Monday`.
   */
  readonly announcing?: Words;
  /**
   * Words that have the meaning of `since` only directly before a date, such as `da` in `il primo colloquio da
   * gennaio`.
   */
  readonly sinceDate?: Words;
  /** Verbs such as `see`, which report a meeting only if the actors after the verb are persons. */
  readonly ofPersons?: Words;
  /** Nouns such as `partner`. The noun beside them reports no meeting, such as `dialogo` in `partner di dialogo`. */
  readonly partners?: Words;
  /** Words before further participants, such as `together` in `together with`. */
  readonly together?: Words;
}
