import type { TextQuote, TextSpan } from "../locating/text-span.ts";

/**
 * Details of a record. Words with one of these values attest only this detail. Words without a value attest the whole
 * record.
 */
export const wordUses = [
  /** The words name the speaker. */
  "speaker",
  /** The words date the record and attest nothing else. */
  "date",
  /** The words name the place. */
  "place",
] as const;

/** One of {@link wordUses}. */
export type WordUse = (typeof wordUses)[number];

/** Words of the text that attest a draft, given as a quotation. */
export interface DraftQuote extends TextQuote {
  /** The words, copied from the text exactly, with its mistakes and quotation marks. */
  readonly exact: string;
  /** Words directly before `exact`. Only needed if `exact` occurs several times in the text. */
  readonly prefix?: string | undefined;
  /** Words directly after `exact`. Only needed if `exact` occurs several times in the text. */
  readonly suffix?: string | undefined;
  /** The single detail that the words attest. Absent: the words attest the whole record. */
  readonly for?: WordUse | undefined;
}

/** Words of the text that attest a draft, given by their positions in Unicode code points. */
export interface DraftSpan extends TextSpan {
  /**
   * The words at these positions. If the text has different words there, `exact` is searched for in the whole text. If
   * `exact` is absent, the positions are not checked.
   */
  readonly exact?: string | undefined;
  /** The single detail that the words attest. Absent: the words attest the whole record. */
  readonly for?: WordUse | undefined;
}

/** Words of the text that attest a draft, given as a quotation or by their positions. */
export type DraftWords = DraftQuote | DraftSpan;
