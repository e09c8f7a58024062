import type { Edtf } from "./edtf.ts";
import type { Ids } from "./ids.ts";
import type { Reporting } from "./reporting.ts";
import type { EventStatus, MeetingStatus } from "./status.ts";

/** What one document tells otherwise than the record does. Members that agree with the record are absent. */
export interface CitedDifference {
  /** The status that this document gives the meeting or event. */
  readonly status?: MeetingStatus | EventStatus;
  /** The way this document reports the statement. */
  readonly reporting?: Reporting;
  /** The date that this document gives. */
  readonly date?: Edtf;
  /** What this document says otherwise, in our own words. */
  readonly summary?: string;
}

/**
 * The characters of a document that a record rests on: a W3C `TextPositionSelector`. No words are stored; `quote`
 * recovers them from texts that the user has.
 */
export interface Citation<out I extends Ids = Ids> {
  /**
   * The document that is cited.
   *
   * @inverse attests
   */
  readonly document: NoInfer<I["documents"]>;
  /**
   * Position of the first character, in Unicode code points from 0.
   *
   * @asType integer
   */
  readonly start: number;
  /**
   * Position after the last character, in Unicode code points.
   *
   * @asType integer
   */
  readonly end: number;
  /**
   * Whoever the document has it from: an agency, an outlet, a press service, another speaker. Absent: the document names nobody.
   *
   * @inverse viaOf
   */
  readonly via?: readonly NoInfer<I["actors"]>[];
  /** `"date"`: the span only dates the record and does not attest it. Absent: the span attests the record. */
  readonly supports?: "date";
  /** What this document tells otherwise than the record. Absent: it tells the same. */
  readonly says?: CitedDifference;
}
