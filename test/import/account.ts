import { expect } from "vitest";
import type { SourceLosses } from "../../src/import/shared/sources/source-losses.ts";

/** Checks that every row of a source is in the dataset, was left out with a reason, or was refused with a message. */
export function expectWholeAccount(losses: SourceLosses): void {
  const total = { read: 0, mapped: 0, skipped: 0, refused: 0 };
  for (const [table, counts] of Object.entries(losses.tables)) {
    expect(counts.read, table).toBe(counts.mapped + counts.skipped + counts.refused);
    expect(losses.refused.filter((row) => row.table === table)).toHaveLength(counts.refused);
    const left = losses.dropped.filter((part) => part.table === table && part.column === undefined);
    expect(
      left.reduce((sum, { count }) => sum + count, 0),
      table,
    ).toBe(counts.skipped);
    for (const name of ["read", "mapped", "skipped", "refused"] as const) total[name] += counts[name];
  }
  expect(losses.rows).toEqual(total);
  for (const { table, row, message } of losses.refused) expect(message).toContain(`${table} row ${row}`);
}
