import type { CodedRow } from "./coded-rows.ts";
import type { CountedRows } from "./count-rows.ts";
import { recallDataset } from "./network-memory.ts";
import type { RowSlice } from "./row-slice.ts";

/**
 * Returns whether two row values have no tie through a column value, although both have rows on it. The column value
 * and the two row values are passed as codes.
 */
export type SkipsPair = (column: number, a: number, b: number) => boolean;

/**
 * Returns a function that tests whether two actors have no tie through a column, in a one-mode network of a dataset.
 * Returns null for other networks, in which no pair is skipped.
 *
 * Two actors have no tie through a column on which both rest on exactly the same statements, because a statement cannot
 * agree with itself. An example is a minister and the state he speaks for. Two actors also have no tie through an issue
 * that both reached only through terms that are columns as well, because one statement would otherwise count on the
 * term and on the issue. `compareStances` has the same two rules.
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
