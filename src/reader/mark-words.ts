/** The words of a language that affect where sentences end. */
export interface MarkWords {
  /** Abbreviations that end in a full stop and do not end a sentence, without the stop. */
  readonly abbreviations: readonly string[];
}
