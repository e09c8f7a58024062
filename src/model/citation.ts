import type { Edtf } from "./edtf.ts";
import type { Ids } from "./ids.ts";
import type { Reporting } from "./reporting.ts";
import type { EventStatus, MeetingStatus } from "./status.ts";

/** The values of one document that differ from those of the record. */
export interface CitedDifference {
  /** Status of the meeting or event in this document. Absent: no difference. */
  readonly status?: MeetingStatus | EventStatus;
  /** How this document reports the statement. Absent: no difference. */
  readonly reporting?: Reporting;
  /** Date in this document, in EDTF. Absent: no difference. */
  readonly date?: Edtf;
  /** How the content in this document differs from the record, in our own words. Absent: no difference. */
  readonly summary?: string;
}

/**
 * The span of a document that attests a record: a W3C `TextPositionSelector`. The words of the span are not stored;
 * `quote` recovers them from a copy of the text.
 */
export interface Citation<out I extends Ids = Ids> {
  /**
   * Cited document.
   *
   * @inverse attests
   */
  readonly document: NoInfer<I["documents"]>;
  /**
   * Zero-based position of the first character of the span, in Unicode code points.
   *
   * @asType integer
   */
  readonly start: number;
  /**
   * Position after the last character of the span (exclusive), in Unicode code points.
   *
   * @asType integer
   */
  readonly end: number;
  /**
   * Intermediate sources that the document names: an agency, an outlet, a press service, another speaker. Absent: the
   * document names none.
   *
   * @inverse viaOf
   */
  readonly via?: readonly NoInfer<I["actors"]>[];
  /** `"date"`: the span dates the record but does not attest it. Absent: the span attests the record. */
  readonly supports?: "date";
  /** Values of this document that differ from those of the record. Absent: the document agrees with the record. */
  readonly says?: CitedDifference;
}
