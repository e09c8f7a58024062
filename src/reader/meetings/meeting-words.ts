import type { MeetingFormat } from "../../model/meeting.ts";
import type { Words } from "../words.ts";

/** The words for one format of meeting. */
export interface MeetingClass {
  /** The format of the meetings, such as a call or a visit. */
  readonly format: MeetingFormat;
  /** Nouns, such as `meeting`. */
  readonly nouns?: Words;
  /** Finite verbs of the present and the past, such as `meets`. */
  readonly finite?: Words;
  /** Finite verbs of the future in one word, such as Italian `incontrerà` (`will meet`). */
  readonly future?: Words;
  /** Participles that form a perfect tense, such as Italian `incontrato` in `ha incontrato` (`has met`). */
  readonly participles?: Words;
  /** Infinitives, such as `meet`. They report a planned meeting after a word of `planning`, such as `will`. */
  readonly infinitives?: Words;
}

/** The words of meetings in a language. */
export interface MeetingWords {
  /** The words for each format of meeting. A word is in one class only. */
  readonly classes: readonly MeetingClass[];
  /** Prepositions before a participant, such as `with`. */
  readonly withWhom: Words;
  /**
   * Words before the object of a verb of meeting, such as Romanian `pe` in `l-a primit pe ministru` (`received the
   * minister`).
   */
  readonly objectMarks?: Words;
  /** Prepositions before a list of all participants, such as `between`. */
  readonly among: Words;
  /** Words that show that a meeting is planned, such as `next` or `will`. */
  readonly planning: Words;
  /**
   * Verbs that mean holding a meeting, such as `held` in `held a meeting`. The subject of the verb takes part in the
   * meeting.
   */
  readonly holding: Words;
  /** Words of `holding` that mean that the subject receives the participants, such as `hosted`. */
  readonly hosting?: Words;
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
  /** Prepositions before a topic, such as `about`. In `a book about the visit`, the author does not make the visit. */
  readonly topics?: Words;
  /** Words that show a call, such as `phone` in `spoke by phone with` and `video` in `a video conference`. */
  readonly phones?: Words;
  /** Prepositions before the person who is called, such as `to` in `spoke by phone to`. */
  readonly receivers?: Words;
  /** Words before the person whom somebody calls, such as Italian `a` in `ha telefonato a Danko` (`called Danko`). */
  readonly callMarks?: Words;
  /** Words that show that a verb without a subject is in the plural, such as Italian `incontreranno`. */
  readonly plurals?: Words;
  /** Words that show that a conference is a press conference, such as `press`. */
  readonly press?: Words;
  /** Verbs of arrival, such as `arrived`. Together with a place, they report a visit. */
  readonly arrivals?: Words;
  /**
   * Verbs of being, such as `be`. In the future and directly before a place, they report a visit, as in `will be in
   * Port`.
   */
  readonly presence?: Words;
  /**
   * Words after a noun for a meeting that show that the meeting takes place, such as `place` in `the summit took place
   * yesterday`.
   */
  readonly takingPlace?: Words;
  /** Verbs that, without an object, report that a body sat, such as `met` in `the council met on Monday`. */
  readonly sittings?: Words;
  /** Words for the two participants of a meeting in an earlier sentence, such as `two` in `the two`. */
  readonly both?: Words;
  /** Prepositions before the purpose of a journey, such as `for` in `flew to Rome for talks with`. */
  readonly purpose?: Words;
  /**
   * Nouns for invitations. In `the invitation to make a visit`, the person who is invited makes the visit, and not the
   * subject of the sentence.
   */
  readonly invitations?: Words;
  /** Relative words for a place, such as `where` in `in Port, where she will meet Orsini`. */
  readonly where?: Words;
  /** Verbs and participles that show that a meeting is cancelled, such as `cancelled`. */
  readonly cancelling?: Words;
  /** Prepositions before the date of an earlier meeting, such as `since` in `the first talks since Monday`. */
  readonly since?: Words;
  /**
   * Participles before the date on which a meeting was announced, such as `announced` in
   * `a meeting with Danko, announced on Monday`.
   */
  readonly announcing?: Words;
  /**
   * Words that mean `since` only directly before a date, such as Italian `da` in `il primo colloquio da gennaio` (`the
   * first conversation since January`).
   */
  readonly sinceDate?: Words;
  /** Verbs that report a meeting only if it is a meeting of persons, such as `see` in `saw Danko`. */
  readonly ofPersons?: Words;
  /**
   * Nouns such as `partner`. A noun for a meeting beside such a noun reports no meeting, such as `dialogue` in
   * `dialogue partner`.
   */
  readonly partners?: Words;
  /** Words before further participants, such as `together` in `together with`. */
  readonly together?: Words;
}
