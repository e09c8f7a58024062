import { getOrAdd } from "../../collections/get-or-add.ts";
import { isRow } from "../shared/cells/is-row.ts";
import { isAbsent } from "../shared/cells/read-cell.ts";
import type { RepeatedVotes } from "./repeated-votes.ts";
import type { VoteCells } from "./vote-cells.ts";

/** The number of votes of each kind on each roll call. */
export interface Tallies {
  readonly byRollCall: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** Indexes of the rows with a counted vote. */
  readonly rows: ReadonlySet<number>;
  /** The roll calls whose votes are in several rows. */
  readonly inSeveralRows: ReadonlySet<string>;
}

/**
 * Counts the votes on each roll call. If a voter has several votes on it, only the first vote counts. Votes without a
 * voter, votes with an unknown value, votes of those who were not members, and refused votes do not count.
 */
export function countVotes<R extends object>(
  votes: VoteCells<R>,
  refused: ReadonlySet<number>,
  repeats: RepeatedVotes,
): Tallies {
  const tallies = new Map<string, Record<string, number>>();
  const rows = new Set<number>();
  const firstRows = new Map<string, number>();
  const inSeveralRows = new Set<string>();
  for (const [index, row] of votes.rows.entries()) {
    if (!isRow(row) || refused.has(index)) continue;
    const cells = votes.columns.votes.map((column, position) => ({
      ...votes.cellAt(row, column),
      isLeftOut:
        repeats.get(votes.cellNumber(index, position))?.isFirst === false ||
        votes.refusals.has(votes.cellNumber(index, position)),
    }));
    const known = cells.filter(({ voter, rollCall }) => !isAbsent(voter) && !isAbsent(rollCall));
    for (const { rollCall, value, isLeftOut } of known) {
      const meaning = votes.meanings.of(value);
      if (meaning === undefined || meaning === "not-a-member") continue;
      const key = String(rollCall);
      if (getOrAdd(firstRows, key, () => index) !== index) inSeveralRows.add(key);
      if (isLeftOut) continue;
      const tally = getOrAdd(tallies, key, () => ({ yes: 0, no: 0, abstain: 0, absent: 0 }));
      tally[meaning] = (tally[meaning] as number) + 1;
      rows.add(index);
    }
  }
  return { byRollCall: tallies, rows, inSeveralRows };
}
