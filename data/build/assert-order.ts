import { compareText } from "../../src/dates/compare-edtf.ts";
import type { Kind } from "../../src/model/ids.ts";

/**
 * Returns a message for each record of a data file that is out of order. Records are sorted by id, so that each record
 * has only one possible position.
 */
export function assertOrder(kind: Kind, records: unknown): readonly string[] {
  if (!Array.isArray(records)) return [];
  const ids = records.map((record: { readonly id?: unknown }) => String(record?.id));
  return ids.flatMap((id, i) => {
    const previous = ids[i - 1];
    if (previous === undefined || compareText(previous, id) <= 0) return [];
    return [`data/${kind}.json: "${id}" comes after "${previous}". Sort the records by id.`];
  });
}
