import type { ActorType } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { ImportLosses } from "../shared/losses/import-losses.ts";
import type { ActorDetails, IssueDetails } from "../shared/mapping/name-details.ts";
import type { RowMapping } from "../shared/mapping/row-mapping.ts";
import { columnsByName, findVoteColumns } from "./columns.ts";
import { VoteMeanings } from "./meanings.ts";
import type { FromVotesOptions, VoteLosses } from "./options.ts";
import { findRepeatedVotes, type RepeatedVotes } from "./repeated-votes.ts";
import { rollCallMapping } from "./roll-call-mapping.ts";
import { stancesOfValues } from "./stances.ts";
import { countVotes, type Tallies } from "./tallies.ts";
import { titleReader } from "./titles.ts";
import { VoteCells } from "./vote-cells.ts";
import { voteMapping } from "./vote-mapping.ts";
import { inferVoterType, VoterCodes } from "./voter-details.ts";

/** The votes of rows in any layout, and the mapping that reads them. */
export class VoteTable<R extends object> {
  readonly #options: FromVotesOptions<R>;
  readonly #votes: VoteCells<R>;
  readonly #voterType: ActorType;
  readonly #codes: VoterCodes;
  #tallies: Tallies | undefined;

  constructor(rows: readonly R[], options: FromVotesOptions<R>) {
    this.#options = options;
    const byName = columnsByName(rows);
    const meanings = new VoteMeanings(options.values, byName.has("rcid") && byName.has("ccode"));
    const columns = findVoteColumns(rows, byName, options, meanings);
    this.#votes = new VoteCells(rows, columns, meanings);
    this.#voterType = options.voterType ?? inferVoterType(rows, columns);
    // In a table with a column for each voter, no row has the code of a single voter.
    this.#codes = new VoterCodes(columns.layout === "roll-calls" ? new Map() : byName);
  }

  /** Returns the losses of the import with what is known about the whole table. */
  lossesOf(losses: ImportLosses, repeats: RepeatedVotes): VoteLosses {
    const { rows, columns } = this.#votes;
    const duplicates = [...repeats.values()].filter(({ isFirst }) => !isFirst).length;
    const unknownCodes =
      this.#voterType === "state" ? this.#codes.unknown(rows, this.#options.firstRow ?? 0) : [];
    const unknownValues = [...losses.unknownValues, ...unknownCodes];
    return Object.freeze({ ...losses, unknownValues, duplicates, otherColumns: columns.others });
  }

  /** Returns whether the tallies of the last mapping count at least one of these rows. */
  hasTallied(rows: ReadonlySet<number>): boolean {
    return [...rows].some((row) => this.#tallies?.rows.has(row));
  }

  /** Returns the votes of voters who have several votes on the same roll call. `refused` has the rows left out. */
  repeats({ statements }: Dataset, refused: ReadonlySet<number>): RepeatedVotes {
    // The statements of the rows follow those of the extended dataset.
    const firstStatement = this.#options.extends?.statements.length ?? 0;
    return findRepeatedVotes(this.#votes, statements, refused, firstStatement);
  }

  /** Returns the mapping of the rows. It joins repeated votes, and its tallies leave out the refused rows. */
  mapping(refused: ReadonlySet<number>, repeats: RepeatedVotes): RowMapping<R> {
    const options = this.#options;
    const votes = this.#votes;
    const { layout } = votes.columns;
    this.#tallies = countVotes(votes, refused, repeats);
    const tallies = this.#tallies;
    const stances = stancesOfValues(votes);
    const titleOf = titleReader(votes);
    const issueOf = (rollCall: string, row: R, index: number): IssueDetails => {
      const label = { label: titleOf(rollCall, row) };
      if (options.issue === undefined) return label;
      return {
        ...label,
        ...(typeof options.issue === "function" ? options.issue(rollCall, row, index) : options.issue),
      };
    };
    const type = this.#voterType;
    const actorOf = (name: string, row: R, index: number): ActorDetails => {
      if (typeof options.actor === "function") return options.actor(name, row, index);
      return name === options.body
        ? { type: "body" }
        : (options.actor ??
            (type === "state" ? this.#codes.detailsOf(name, row, type) : ({ type } as ActorDetails)));
    };
    // Every roll call has one event. In the layout `voters`, each column with votes is a roll call. In the other
    // layouts, each row belongs to one roll call.
    const rollCalls = layout === "voters" ? votes.columns.votes : votes.columns.votes.slice(0, 1);
    return {
      document: options.document ?? { title: "Roll calls" },
      event: rollCalls.map((column) =>
        rollCallMapping(column, { votes, titleOf, tallies, body: options.body }),
      ),
      statement: votes.columns.votes.map((column, position) => {
        const repeatOf = (index: number) => repeats.get(votes.cellNumber(index, position));
        const statement = voteMapping(column, { votes, options, stances, repeatOf, titleOf });
        if (repeats.size === 0) return statement;
        return {
          ...statement,
          id: (_, index) => repeatOf(index)?.id,
          key: (_, index) => repeatOf(index)?.id,
        };
      }),
      actor: actorOf,
      issue: issueOf,
      ...(options.extends === undefined ? {} : { extends: options.extends }),
      ...(options.firstRow === undefined ? {} : { firstRow: options.firstRow }),
      ...(options.onError === undefined ? {} : { onError: options.onError }),
    };
  }
}
