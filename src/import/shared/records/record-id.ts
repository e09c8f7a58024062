import { idLength } from "../../../dataset/id-pattern.ts";
import type { PlanContext } from "./plan-context.ts";
import type { RecordWord } from "./record-parts.ts";

/** What the id of a new record is made from. */
interface IdSource {
  readonly word: RecordWord;
  /** The key that the row gives. Undefined: none. */
  readonly key: string | undefined;
  /** Id of the document. */
  readonly document: string;
  readonly index: number;
}

/** Returns the id of a new record: it is made from the key, or else from the document and the number of the row. */
export function newRecordId(
  { word, key, document, index }: IdSource,
  { names, position }: Pick<PlanContext, "names" | "position">,
): string {
  if (key !== undefined) return names.state.ids.make([word, key], word);
  const row = index + names.state.firstRow;
  const id = `${document}-${word}-${row}${position === 0 ? "" : `-${position + 1}`}`;
  // This id can be too long, because the id of a document has up to 190 characters. It can also be the id of a record
  // in the dataset in `extends`. In both cases, the id is made in another way.
  return id.length <= idLength && !names.state.base?.has(id)
    ? id
    : names.state.ids.make([word, String(row)], word);
}
