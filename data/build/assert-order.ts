import { compareText } from "../../src/dates/compare-edtf.ts";
import type { Kind } from "../../src/model/ids.ts";

/** The records of a file stand in the order of their ids, so that two coders who add one change the same place. */
export function assertOrder(kind: Kind, records: unknown): readonly string[] {
  if (!Array.isArray(records)) return [];
  const ids = records.map((record: { readonly id?: unknown }) => String(record?.id));
  return ids.flatMap((id, i) => {
    const before = ids[i - 1];
    if (before === undefined || compareText(before, id) <= 0) return [];
    return [
      `data/${kind}.json: "${id}" stands behind "${before}". Put the records in the order of their ids.`,
    ];
  });
}
