export type { TextSpan } from "../../dataset/is-span.ts";

/** Words of a text, and the words around them: a W3C `TextQuoteSelector`. */
export interface TextQuote {
  /** The words themselves, copied from the text. */
  readonly exact: string;
  /** Words directly before `exact`. Only needed if `exact` occurs several times in the text. */
  readonly prefix?: string | undefined;
  /** Words directly after `exact`. Only needed if `exact` occurs several times in the text. */
  readonly suffix?: string | undefined;
}
