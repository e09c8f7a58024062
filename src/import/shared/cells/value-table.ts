import { trimmed } from "../../../text/invisible.ts";

/** The entry for a text in small letters if the table has several keys that differ only in case and have different values. */
const ambiguous: unique symbol = Symbol("ambiguous");

/**
 * Maps texts to values. Case is ignored, unless the table has two keys that differ only in case and have different
 * values. A letter with a diacritic can be written as one character or as a letter and a combining mark.
 */
export class ValueTable {
  /** The texts, as the caller wrote them. */
  readonly keys: readonly string[];
  readonly #exact = new Map<string, unknown>();
  readonly #folded = new Map<string, unknown>();

  constructor(values: Readonly<Record<string, unknown>>) {
    this.keys = Object.keys(values);
    for (const [key, value] of Object.entries(values)) {
      const text = trimmed(key).normalize("NFC");
      this.#exact.set(text, value);
      const folded = text.toLowerCase();
      const isOther = this.#folded.has(folded) && this.#folded.get(folded) !== value;
      this.#folded.set(folded, isOther ? ambiguous : value);
    }
  }

  /** Returns the value of `text`, which has no white space at its ends. Undefined if the table has no value for it. */
  get(text: string): unknown {
    const exact = this.#exact.get(text);
    if (exact !== undefined) return exact;
    const composed = text.normalize("NFC");
    const sameCase = this.#exact.get(composed);
    if (sameCase !== undefined) return sameCase;
    const found = this.#folded.get(composed.toLowerCase());
    return found === ambiguous ? undefined : found;
  }
}
