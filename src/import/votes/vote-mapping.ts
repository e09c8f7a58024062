import type { Stance } from "../../model/stance.ts";
import { describedColumn, functionOfColumn } from "../column.ts";
import { readCell } from "../shared/cells/column-use.ts";
import { isAbsent } from "../shared/cells/read-cell.ts";
import { readerOfFields } from "../shared/cells/read-field.ts";
import type { StatementMapping } from "../shared/mapping/statement-mapping.ts";
import { leftOut } from "../shared/records/parts/positions-part.ts";
import type { VoteColumn } from "./columns.ts";
import { describeUnknownVote } from "./describe-unknown-vote.ts";
import { namedColumn } from "./named-column.ts";
import type { FromVotesOptions } from "./options.ts";
import type { RepeatedVote } from "./repeated-votes.ts";
import type { RollCallDates } from "./roll-call-dates.ts";
import type { VoteCells } from "./vote-cells.ts";
import { foldVote } from "./vote-words.ts";

/** What {@link voteMapping} needs to know about the whole table. */
interface VoteContext<R extends object> {
  readonly votes: VoteCells<R>;
  readonly options: FromVotesOptions<R>;
  /** The stance for each value in the rows. */
  readonly stances: Readonly<Record<string, Stance>>;
  /** Returns the vote in a row if its voter has several votes on the roll call. Undefined for any other vote. */
  readonly repeatOf: (index: number) => RepeatedVote | undefined;
  /** Returns the title of a roll call. */
  readonly titleOf: (rollCall: string, row: R) => string;
  /** The dates of votes without a date in their row. Undefined: only the dates in the rows are read. */
  readonly dates: RollCallDates<R> | undefined;
}

/** Returns the mapping of the votes in a column. */
export function voteMapping<R extends object>(
  column: VoteColumn,
  { votes, options, stances, repeatOf, titleOf, dates }: VoteContext<R>,
): StatementMapping<R> {
  const { columns, meanings } = votes;
  const attributesOfValue = new Map<unknown, Readonly<Record<string, unknown>>>();
  const { layout } = columns;
  const { voter, date } = columns.role;
  const { attributes = [], absent } = options;
  const describe = (cell: unknown) =>
    describeUnknownVote(cell, meanings, layout === "votes" || options.columns ? undefined : column);
  const rollCallOf = (row: R) => votes.rollCallAt(row, column) as string;
  const isSilent = (row: R) => absent === "silent" && meanings.of(readCell(row, column)) === "absent";
  const isLater = (index: number) => repeatOf(index)?.isFirst === false;
  // A silent statement has no position. Therefore the roll call is named in `about` and in the summary.
  const silent: Pick<StatementMapping<R>, "about" | "summary"> = {
    about: (row, index) => (isSilent(row) && !isLater(index) ? { issue: rollCallOf(row) } : undefined),
    summary: (row, index) =>
      isSilent(row) && !isLater(index) && !isAbsent(rollCallOf(row))
        ? `Vote: absent, ${titleOf(String(rollCallOf(row)), row)}.`
        : undefined,
  };
  return {
    when: (row) => votes.hasVote(row, [column]),
    speaker: voter === undefined ? column : namedColumn<string>(voter),
    act: "vote",
    ...(date === undefined ? {} : { date: dateField(date, dates) }),
    positions: [
      {
        // A repeated vote has no position, because its position would be added to those of the first vote.
        on: (row, index) => (isLater(index) || isSilent(row) ? (leftOut as never) : rollCallOf(row)),
        stance: describedColumn(column, stances, describe),
      },
    ],
    ...(absent === "silent" ? silent : {}),
    attributes: (row, index) => {
      const written = readCell(row, column);
      const repeat = repeatOf(index);
      const isEqual = repeat !== undefined && foldVote(written) === foldVote(repeat.firstValue);
      const value = isEqual ? repeat.firstValue : written;
      if (attributes.length > 0)
        return {
          vote: value,
          ...Object.fromEntries(attributes.map((name) => [name, readCell(row, name)])),
        };
      let shared = attributesOfValue.get(value);
      if (shared === undefined) {
        shared = { vote: value };
        attributesOfValue.set(value, shared);
      }
      return shared;
    },
  };
}

function dateField<R extends object>(
  column: VoteColumn,
  dates: RollCallDates<R> | undefined,
): StatementMapping<R>["date"] {
  if (dates === undefined) return namedColumn<string>(column);
  const read = (row: object) => dates.of(row as R);
  return readerOfFields(functionOfColumn(String(column), read)) as NonNullable<StatementMapping<R>["date"]>;
}
