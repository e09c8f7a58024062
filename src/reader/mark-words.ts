import type { Words } from "./words.ts";

/** The words of a language that affect where sentences end. */
export interface MarkWords {
  /** Abbreviations whose full stop does not end a sentence. They are listed without the full stop. */
  readonly abbreviations: Words;
}
