import type { Problem } from "../errors/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { describeCell, locateCell, type Origin, pointerToCell } from "./locate-cell.ts";
import { safeParseDataset } from "./safe-parse-dataset.ts";

/** A dataset, and the rows that its objects were read from. */
export interface RowOrigins {
  readonly dataset: Dataset;
  readonly origins: ReadonlyMap<unknown, Origin>;
  /** The number that messages give to the first row. */
  readonly firstRow: number;
}

/**
 * Returns the dataset if it is valid. Otherwise returns its problems, whose messages give the rows and columns of the
 * tables.
 */
export function parseRows(rows: RowOrigins): {
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
} {
  const parsed = safeParseDataset(rows.dataset);
  if (parsed.success) return { dataset: parsed.dataset, problems: [] };
  return { problems: parsed.issues.flatMap((issue) => inTables(issue, rows) ?? []) };
}

/**
 * Returns a problem of the dataset as a problem of the tables. The result is undefined if the cell with the problem has
 * already been reported as unreadable.
 */
function inTables({ path, message, ...rest }: Problem, rows: RowOrigins): Problem | undefined {
  const location = locateCell(path, rows);
  if (location === undefined) return { path, message, ...rest };
  const { field, unreadable } = location;
  if (unreadable.some((column) => field === column || field.startsWith(`${column}.`))) return undefined;
  const reworded = rest.code === "invalid-shape" ? withoutIndices(message) : withCellOfFirst(message, rows);
  const cure = rest.value === undefined && / is missing[;.]/.test(reworded) ? " Fill the cell." : "";
  return {
    ...rest,
    path: pointerToCell(location),
    message: `${describeCell(location, rows.firstRow)}: ${reworded}${cure}`,
  };
}

/**
 * Removes indexes from a message. They count from 0 and would contradict the description of the cell before the
 * message, in which rows are counted from `firstRow` and parts from 1.
 */
function withoutIndices(message: string): string {
  return message
    .replace(/^\w+ number \d+: /, "")
    .replace(/[a-z]+(\.\w+)+(?= (is missing|cannot be|has to be))/i, (field) => field.replace(/\.\d+/g, ""));
}

/** In a message about an id that two records share, replaces the JSON Pointer to the first record by its row. */
function withCellOfFirst(message: string, rows: RowOrigins): string {
  return message.replace(/is taken by (\/[^\s.]+)/, (all, pointer: string) => {
    const first = locateCell(pointer, rows);
    return first === undefined ? all : `is taken by ${describeCell(first, rows.firstRow)}`;
  });
}
