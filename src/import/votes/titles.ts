import { readCell } from "../shared/cells/column-use.ts";
import { isAbsent } from "../shared/cells/read-cell.ts";
import { plainName } from "./columns.ts";
import type { VoteCells } from "./vote-cells.ts";

/**
 * Returns a function of a row that gives the title of its roll call. If several roll calls have the same title, the
 * title ends with the id of the roll call.
 */
export function titleReader<R extends object>(votes: VoteCells<R>): (rollCall: string, row: R) => string {
  const { title } = votes.columns.role;
  const shared = sharedTitles(votes);
  return (rollCall, row) => {
    const written = title === undefined ? undefined : readCell(row, title);
    if (isAbsent(written)) return `Roll call ${rollCall}`;
    return shared.has(plainName(String(written))) ? `${written} (${rollCall})` : String(written);
  };
}

/** Returns the titles that are not unique to a roll call, in lower case and without blanks, `_`, `.` and `-`. */
function sharedTitles(votes: VoteCells<object>): ReadonlySet<string> {
  const { rows, columns } = votes;
  const { rollCall, title } = columns.role;
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  if (rollCall === undefined || title === undefined) return shared;
  for (const row of rows) {
    if (typeof row !== "object" || row === null) continue;
    const key = String(votes.rollCallAt(row, rollCall));
    const written = plainName(String(readCell(row, title)));
    const owner = owners.get(written);
    if (owner === undefined) owners.set(written, key);
    else if (owner !== key) shared.add(written);
  }
  return shared;
}
