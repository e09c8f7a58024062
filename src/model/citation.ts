import type { Edtf } from "./edtf.ts";
import type { Ids } from "./ids.ts";
import type { Reporting } from "./reporting.ts";
import type { EventStatus, MeetingStatus } from "./status.ts";

/** What a document reports differently from the record that cites it. */
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
 * The part of a document that attests a record: a span of a text (`start` and `end`, a W3C `TextPositionSelector`), a
 * row of a table (`row`), or, without any of these fields, the document as a whole. The words of a span are not stored;
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
   * Zero-based position of the first character of the span, in Unicode code points. Absent: the citation is not of a
   * span.
   *
   * @asType integer
   */
  readonly start?: number;
  /**
   * Position after the last character of the span (exclusive), in Unicode code points. Absent: the citation is not of a
   * span.
   *
   * @asType integer
   */
  readonly end?: number;
  /**
   * Zero-based index of the row of a table, not counting the header. Absent: the citation is not of a row.
   *
   * @asType integer
   */
  readonly row?: number;
  /**
   * Intermediate sources that the document names: an agency, an outlet, a press service, another speaker. Absent: the
   * document names none.
   *
   * @inverse viaOf
   */
  readonly via?: readonly NoInfer<I["actors"]>[];
  /** `"date"` if the citation attests only the date of the record. Absent: the citation attests the record. */
  readonly supports?: "date";
  /** Values in this document that differ from the record. Absent: the document agrees with the record. */
  readonly says?: CitedDifference;
}
