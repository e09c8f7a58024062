import { isAbsent } from "../shared/cells/read-cell.ts";
import { refuse } from "../shared/losses/refusal.ts";
import type { EventMapping } from "../shared/mapping/event-mapping.ts";
import type { VoteColumn } from "./columns.ts";
import { namedColumn } from "./named-column.ts";
import type { Tallies } from "./tallies.ts";
import type { VoteCells } from "./vote-cells.ts";

interface RollCallContext<R extends object> {
  readonly votes: VoteCells<R>;
  /** Returns the title of a roll call. */
  readonly titleOf: (rollCall: string, row: R) => string;
  readonly tallies: Tallies;
  /** The body that voted. Undefined: unknown. */
  readonly body: string | undefined;
}

/** Returns the mapping of the event of a roll call, with its tally. `column` is a column with votes. */
export function rollCallMapping<R extends object>(
  column: VoteColumn,
  { votes, titleOf, tallies, body }: RollCallContext<R>,
): EventMapping<R> {
  const { date } = votes.columns.role;
  const keyOf = (row: R) => {
    const key = votes.rollCallAt(row, column);
    if (!isAbsent(key)) return String(key);
    throw refuse(
      { field: "rollCall", column: String(votes.emptyPartOf(row)) },
      "is missing. Give the roll call of the votes.",
    );
  };
  return {
    // A row makes no event if it has no vote. Cells of voters who were not members do not count as votes.
    when: (row) => votes.hasVote(row, votes.columns.layout === "roll-calls" ? votes.columns.votes : [column]),
    key: keyOf,
    title: (row) => titleOf(keyOf(row), row),
    type: "vote",
    actors: body === undefined ? [] : [body],
    ...(date === undefined ? {} : { date: namedColumn<string>(date) }),
    about: (row) => ({ issue: keyOf(row) }),
    attributes: (row) => tallies.byRollCall.get(keyOf(row)),
    // A tally rests on all rows of its roll call. A citation names one row or the document as a whole, and a citation
    // of each row would double the number of citations in the dataset: the statements already cite these rows.
    citation: (row) => (tallies.inSeveralRows.has(keyOf(row)) ? {} : undefined),
  };
}
