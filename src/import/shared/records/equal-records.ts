import type { PoliticalEvent } from "../../../model/political-event.ts";
import type { Proposal } from "../../../model/proposal.ts";
import type { Statement } from "../../../model/statement.ts";

type ComparedRecord = Statement | Proposal | PoliticalEvent;

/** Finds records that differ only in their ids and in the numbers of the rows that they cite. */
export class EqualRecords {
  /**
   * The earlier records. If only one record has a key, the value is this record. If several have it, the value maps the
   * contents of these records to their ids. The contents are made only then, because this takes much longer than making
   * the key.
   */
  readonly #byKey = new Map<string, ComparedRecord | Map<string, string>>();

  /** Returns the id of an earlier record that is equal to `record`. If there is none, adds the record. */
  find(record: ComparedRecord): string | undefined {
    const key = keyOf(record);
    const known = this.#byKey.get(key);
    if (known === undefined) {
      this.#byKey.set(key, record);
      return undefined;
    }
    const ids = known instanceof Map ? known : new Map([[contentOf(known), known.id as string]]);
    this.#byKey.set(key, ids);
    const content = contentOf(record);
    const equal = ids.get(content);
    if (equal === undefined) ids.set(content, record.id);
    return equal;
  }
}

function keyOf(record: ComparedRecord): string {
  const { date = "" } = record;
  if ("speaker" in record) return `${record.speaker} ${date} ${record.act} ${record.summary}`;
  return `${date} ${record.title}`;
}

/** Returns a record as a text, without its id, the ids of its terms and responses, and the numbers of rows. */
function contentOf(record: ComparedRecord): string {
  const { id: _, sources, ...fields } = record;
  const isOfRow = (name: string) => name === "id" || name === "row";
  const replacer =
    "terms" in record ? (name: string, value: unknown) => (isOfRow(name) ? undefined : value) : undefined;
  return JSON.stringify([fields, sources.map(({ row: _row, ...citation }) => citation)], replacer);
}
