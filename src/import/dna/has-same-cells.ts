import { toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";

/** Returns whether two rows of a table have the same cells. */
export function hasSameCells(a: SourceRow, b: SourceRow): boolean {
  const names = new Set([...Object.keys(a.value), ...Object.keys(b.value)]);
  return [...names].every((name) => toPlainText(a.value[name]) === toPlainText(b.value[name]));
}
