import { type DateReader, dateReader, dateSpan, precedes } from "../../../dataset/rules/date-span.ts";
import { isAbsent } from "../cells/read-cell.ts";
import { comparableName } from "../names/lookup-keys.ts";
import type { RecordWord } from "./record-parts.ts";
import { comparable } from "./unite-fields.ts";

/**
 * The fields that identify a record, apart from its key. If two rows with the same key have different values in one of
 * these fields, they describe two records, and the key is wrong.
 */
const identifyingFields: Readonly<Record<RecordWord, readonly string[]>> = {
  statement: ["speaker", "onBehalfOf", "act", "date", "meeting"],
  meeting: ["format", "date", "place"],
  event: ["type", "date", "place"],
  proposal: ["title", "onBehalfOf", "date"],
};

/** Finds the fields in which two rows with the same key describe two records. */
export class Contradictions {
  readonly #fields: ReadonlySet<string>;
  readonly #readDate: DateReader = dateReader();

  constructor(word: RecordWord) {
    this.#fields = new Set(identifyingFields[word]);
  }

  /**
   * Returns whether this field shows that a later row describes another record. `kept` is the value of the first row,
   * as `comparable` returns it, and `value` is the value of the later row. Dates contradict each other if no day
   * belongs to both, and places if their names differ.
   */
  has(field: string, kept: unknown, value: unknown): boolean {
    if (isAbsent(kept) || isAbsent(value) || !this.#fields.has(field)) return false;
    const later = comparable(value);
    if (kept === later) return false;
    switch (field) {
      case "date": {
        const [a, b] = [dateSpan(kept, this.#readDate), dateSpan(later, this.#readDate)];
        return precedes(a, b) || precedes(b, a);
      }
      case "place":
        return placeName(kept) !== placeName(later);
      case "title":
        return comparableName(String(kept)) !== comparableName(String(later));
      default:
        return true;
    }
  }
}

/** Returns the name of a place from the text that `comparable` returned for the place. */
function placeName(place: unknown): string {
  return comparableName(String(JSON.parse(place as string).name));
}
