import { compareText } from "../../dates/compare-edtf.ts";
import type { NetworkRow } from "./network-row.ts";

/**
 * Returns the positions of rows in the order (time, document, start, end, id), so that the order of the input has no effect
 * on results. Missing values come last.
 */
export function rowOrder(rows: readonly NetworkRow[], times: Float64Array): Int32Array {
  const order = new Int32Array(rows.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  const compare = (a: number, b: number): number => {
    const [s, t] = [times[a] as number, times[b] as number];
    if (s !== t) {
      if (Number.isNaN(s) !== Number.isNaN(t)) return Number.isNaN(s) ? 1 : -1;
      if (s < t) return -1;
      if (s > t) return 1;
    }
    const [rowA, rowB] = [rows[a] as NetworkRow, rows[b] as NetworkRow];
    return (
      compareKeys(rowA.document, rowB.document) ||
      compareKeys(rowA.start, rowB.start) ||
      compareKeys(rowA.end, rowB.end) ||
      compareKeys(rowA.id, rowB.id)
    );
  };
  return order.sort(compare);
}

type Key = string | number | null | undefined;

/**
 * Compares two keys. Whole numbers come first and are sorted by size, even if they are written as text. All other texts
 * follow in UTF-16 order. Missing values come last.
 */
function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (rankA === 0) return Number(a) - Number(b) || compareText(String(a), String(b));
  return rankA === 1 ? compareText(String(a), String(b)) : 0;
}

function rankOf(key: Key): number {
  if (key === null || key === undefined || key === "") return 2;
  return typeof key === "number" || /^\d{1,15}$/.test(key) ? 0 : 1;
}
