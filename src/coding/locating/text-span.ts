export type { TextSpan } from "../../dataset/is-span.ts";

/** Words of a text, and the words around them: a W3C `TextQuoteSelector`. */
export interface TextQuote {
  /** The words themselves, copied from the text. */
  readonly exact: string;
  /** Words directly before them, where the words occur several times. Absent: none are needed. */
  readonly prefix?: string | undefined;
  /** Words directly after them, where the words occur several times. Absent: none are needed. */
  readonly suffix?: string | undefined;
}
