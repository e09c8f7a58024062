import { getOrAdd } from "../../collections/get-or-add.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { VoteCells } from "./vote-cells.ts";

/** A vote of a voter who has several votes on the same roll call. */
export interface RepeatedVote {
  /** Id of the statement of the first vote. */
  readonly id: string;
  /** The value of the first vote. */
  readonly firstValue: unknown;
  /** Whether this vote is the first of the votes of the voter on the roll call. */
  readonly isFirst: boolean;
}

/** The first vote of a voter on a roll call, with the number of its cell. */
interface FirstVote extends RepeatedVote {
  readonly cell: number;
}

/** The repeated votes. The key is the number of a cell, as `VoteCells.cellNumber` returns it. */
export type RepeatedVotes = ReadonlyMap<number, RepeatedVote>;

/**
 * Returns the votes of voters who have several votes on the same roll call. `statements` are all statements of the
 * imported dataset. `firstStatement` is the index of the first statement that comes from a row, and `refused` has the
 * indexes of the rows without statements.
 */
export function findRepeatedVotes<R extends object>(
  votes: VoteCells<R>,
  statements: Dataset["statements"],
  refused: ReadonlySet<number>,
  firstStatement: number,
): RepeatedVotes {
  const firsts = new Map<string, Map<string, FirstVote>>();
  const repeats = new Map<number, RepeatedVote>();
  // Statements are in the order of the rows and, within a row, in the order of the columns.
  let next = firstStatement;
  for (const [index, row] of votes.rows.entries()) {
    if (!isRow(row) || refused.has(index)) continue;
    for (const [position, column] of votes.columns.votes.entries()) {
      if (!votes.hasVote(row, [column]) || votes.refusals.has(votes.cellNumber(index, position))) continue;
      const { id, speaker } = statements[next++] as Dataset["statements"][number];
      const { rollCall, value } = votes.cellAt(row, column);
      const cell = votes.cellNumber(index, position);
      const voters = getOrAdd(firsts, String(rollCall), () => new Map<string, FirstVote>());
      const first = voters.get(speaker);
      if (first === undefined) {
        voters.set(speaker, { id, firstValue: value, isFirst: true, cell });
        continue;
      }
      repeats.set(first.cell, first);
      repeats.set(cell, { id: first.id, firstValue: first.firstValue, isFirst: false });
    }
  }
  return repeats;
}
