import { shown } from "../../errors/suggest.ts";
import { trimmed } from "../../text/invisible.ts";
import { readCell } from "../shared/cells/column-use.ts";
import { isRow } from "../shared/cells/is-row.ts";
import { isAbsent } from "../shared/cells/read-cell.ts";
import { refuse } from "../shared/losses/refusal.ts";
import { comparableColumn } from "./columns.ts";
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
    if (title === undefined || isAbsent(written)) return `Roll call ${rollCall}`;
    if (!isPlain(written)) {
      const message = `has to be a text or a number, not ${shown(written)}. Give it as a text, or name another column in title.`;
      throw refuse({ field: "title", column: String(title) }, message, { value: written });
    }
    const text = trimmed(String(written));
    return shared.has(comparableColumn(text)) ? `${text} (${rollCall})` : text;
  };
}

function isPlain(cell: unknown): cell is string | number | bigint | boolean {
  return ["string", "number", "bigint", "boolean"].includes(typeof cell);
}

/** Returns the titles that are not unique to a roll call, in lower case and without blanks, `_`, `.` and `-`. */
function sharedTitles(votes: VoteCells<object>): ReadonlySet<string> {
  const { rows, columns } = votes;
  const { rollCall, title } = columns.role;
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  if (rollCall === undefined || title === undefined) return shared;
  for (const row of rows) {
    if (!isRow(row)) continue;
    const key = String(votes.rollCallAt(row, rollCall));
    const cell = readCell(row, title);
    // A row is refused if its title is, for example, a list. Such a title does not count.
    if (!isPlain(cell)) continue;
    const written = comparableColumn(String(cell));
    const owner = owners.get(written);
    if (owner === undefined) owners.set(written, key);
    else if (owner !== key) shared.add(written);
  }
  return shared;
}
