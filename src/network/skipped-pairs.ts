import type { CodedRow } from "./coded-rows.ts";
import type { CountedRows } from "./count-rows.ts";
import { recallDataset } from "./network-memory.ts";
import type { RowSlice } from "./row-slice.ts";

/** Returns whether two row values have no tie by a column value, although both have rows on it. All are given by their codes. */
export type SkipsPair = (column: number, a: number, b: number) => boolean;

/**
 * Returns the pairs of actors that have no tie by a column, in a one-mode network of a dataset; null: there are none.
 *
 * Two actors who rest on exactly the same statements, such as a minister and the state he speaks for, say the same thing
 * once and do not agree. A stance on an issue that follows from positions on terms is left to the terms, where these are
 * columns too: otherwise one statement would count on the term and on the issue. Both rules are those of `compareStances`.
 */
export function skippedPairs(counted: CountedRows, { start, end, weightOf }: RowSlice): SkipsPair | null {
  const { options, source, kept, rowCodes, columnCodes, rowLabels, columnLabels } = counted;
  if (options.mode !== "one-mode" || options.compat !== null || recallDataset(source) === undefined)
    return null;
  const rows = source as readonly CodedRow[];
  const rowAt = (position: number) => rows[kept[position] as number] as CodedRow;
  const compared = new Set<string>();
  const statements = new Map<number, Set<string>>();
  const positionsOf = new Map<number, number[]>();
  const keyOf = (column: number, row: number) => column * rowLabels.length + row;
  for (let position = start; position < end; position++) {
    if (weightOf !== null && weightOf(position) <= 0) continue;
    const key = keyOf(columnCodes[position] as number, rowCodes[position] as number);
    compared.add(columnLabels[columnCodes[position] as number] as string);
    const positions = positionsOf.get(key);
    if (positions === undefined) {
      positionsOf.set(key, [position]);
      statements.set(key, new Set([rowAt(position).statement]));
    } else {
      positions.push(position);
      statements.get(key)?.add(rowAt(position).statement);
    }
  }
  const fromTerms = new Map<number, boolean>();
  for (const [key, positions] of positionsOf) {
    const follows = positions.every((position) => {
      const { terms } = rowAt(position);
      return terms.length > 0 && terms.every((term) => compared.has(term));
    });
    fromTerms.set(key, follows);
  }
  return (column, a, b) => {
    const [keyA, keyB] = [keyOf(column, a), keyOf(column, b)];
    if (fromTerms.get(keyA) === true && fromTerms.get(keyB) === true) return true;
    const [first, second] = [statements.get(keyA), statements.get(keyB)];
    if (a === b || first === undefined || second === undefined || first.size !== second.size) return false;
    for (const statement of first) if (!second.has(statement)) return false;
    return true;
  };
}
