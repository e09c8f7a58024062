import { DemarcheError } from "../../errors/demarche-error.ts";
import { escapePointer } from "../../errors/escape-pointer.ts";
import type { Problem } from "../../errors/problem.ts";
import type { ActorType } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { RowSelection } from "../shared/cells/row-selection.ts";
import type { ActorDetails, IssueDetails } from "../shared/mapping/name-details.ts";
import type { RowMapping } from "../shared/mapping/row-mapping.ts";
import { guessedType } from "../shared/names/named-entity.ts";
import type { MappedRows } from "../shared/passes/mapped-rows.ts";
import { type NotesRefusals, noteRefusal } from "../shared/records/record-refusal.ts";
import { columnsByName, findVoteColumns } from "./columns.ts";
import type { VoteLosses } from "./losses.ts";
import { VoteMeanings } from "./meanings.ts";
import type { FromVotesOptions } from "./options.ts";
import { findRepeatedVotes, type RepeatedVotes } from "./repeated-votes.ts";
import { conflictsOfRollCalls } from "./roll-call-conflicts.ts";
import { RollCallDates } from "./roll-call-dates.ts";
import { rollCallMapping } from "./roll-call-mapping.ts";
import { stancesOfValues } from "./stances.ts";
import { countVotes, type Tallies } from "./tallies.ts";
import { titleReader } from "./titles.ts";
import { VoteAccount } from "./vote-account.ts";
import { VoteCells } from "./vote-cells.ts";
import { voteMapping } from "./vote-mapping.ts";
import { inferVoterType, schemeOfVoters, VoterCodes } from "./voter-details.ts";

/** The votes of rows in any layout, and the mapping that reads them. */
export class VoteTable<R extends object> {
  readonly #options: FromVotesOptions<R>;
  readonly #selection: RowSelection<R>;
  readonly #votes: VoteCells<R>;
  readonly #voterType: ActorType;
  readonly #codes: VoterCodes;
  /**
   * The dates of votes in a table with one vote per row. Undefined for a wide table, which has one date in each row.
   */
  readonly #dates: RollCallDates<R> | undefined;
  #tallies: Tallies | undefined;

  constructor(selection: RowSelection<R>, options: FromVotesOptions<R>) {
    this.#options = options;
    this.#selection = selection;
    const { rows } = selection;
    const byName = columnsByName(selection.all);
    const meanings = new VoteMeanings(options.values, byName.has("rcid") && byName.has("ccode"));
    const columns = findVoteColumns(rows, byName, options, meanings);
    this.#votes = new VoteCells(rows, columns, meanings);
    this.#dates = columns.layout === "votes" ? new RollCallDates(this.#votes, options.dates) : undefined;
    this.#voterType = options.voterType ?? inferVoterType(rows, columns);
    // In a table with one column for each voter, a row cannot have the code of a single voter. Therefore no columns
    // with codes are searched for, but the names of the columns can be codes.
    this.#codes = new VoterCodes(
      columns.layout === "roll-calls" ? new Map() : byName,
      options.voterCode as FromVotesOptions<Record<string, unknown>>["voterCode"],
      schemeOfVoters(rows, columns),
    );
  }

  /** Returns the losses of the import, and adds lost votes, unknown codes of voters and unused columns. */
  lossesOf({ dataset, losses }: MappedRows, repeats: RepeatedVotes): VoteLosses {
    const { rows, columns } = this.#votes;
    const { firstRow = 0 } = this.#options;
    const refused = new Set(losses.refused.map(({ row }) => row - firstRow));
    const { unknownVotes, ...ofVotes } = this.#account(refused, repeats).losses();
    const unknownCodes = this.#readsCodes() ? this.#codes.unknown(rows, firstRow) : [];
    const hasNamesAsCodes = this.#voterType === "state" && this.#options.actor === undefined;
    const unknownNames = hasNamesAsCodes ? this.#codes.unknownNames(this.#votes, firstRow) : [];
    const unknownValues = [...losses.unknownValues, ...unknownVotes, ...unknownCodes, ...unknownNames];
    return Object.freeze({
      ...losses,
      unknownValues,
      conflicts: conflictsOfRollCalls(losses.conflicts, dataset, columns),
      defaultedFields: [
        ...losses.defaultedFields,
        ...(this.#dates?.defaultedFields(refused, firstRow) ?? []),
      ],
      ...ofVotes,
      duplicates: ofVotes.votes.duplicates,
      inferredColumns: columns.inferred,
      otherColumns: columns.others,
    });
  }

  /**
   * Adds the refused votes of a wide table to an error. If `error` has problems of rows, the result has these problems
   * first, and then the refused votes. Returns `error` unchanged if it is of another kind, or if no vote is refused.
   */
  withRefusedVotes(error: unknown): unknown {
    const isOfRows =
      error === undefined || (error instanceof DemarcheError && error.code !== "invalid-option");
    if (!isOfRows) return error;
    const { refusedVotes } = this.#account(new Set(), new Map()).losses();
    const firstRow = this.#options.firstRow ?? 0;
    const [first, ...rest] = [
      ...(error instanceof DemarcheError ? error.issues : []),
      ...refusedVotes.map(({ row, column, value, message }): Problem => {
        const path = `/${row - firstRow}/${escapePointer(column)}`;
        return { code: "invalid-shape", path, value, message };
      }),
    ];
    return first === undefined || refusedVotes.length === 0 ? error : new DemarcheError([first, ...rest]);
  }

  #account(refused: ReadonlySet<number>, repeats: RepeatedVotes): VoteAccount {
    const { inferred } = this.#votes.columns;
    const { firstRow = 0 } = this.#options;
    const isLeftOut = (index: number) => this.#selection.isLeftOut(index);
    return new VoteAccount(this.#votes, {
      refused,
      repeats,
      firstRow,
      isInferred: inferred.length > 0,
      isLeftOut,
    });
  }

  /** Returns whether the codes of the voters are read from the rows. */
  #readsCodes(): boolean {
    return this.#voterType === "state" || this.#options.voterCode !== undefined;
  }

  /**
   * Returns whether the tallies of the mapping that was made last count at least one of these rows, or a refused vote.
   */
  hasTallied(rows: ReadonlySet<number>): boolean {
    return this.#votes.refusals.size > 0 || [...rows].some((row) => this.#tallies?.rows.has(row));
  }

  /**
   * Returns the function `when` of a mapping. It returns true if both `mapping` and the option `when` of the caller
   * keep the row. The mapping with `isAsked` calls the option again, so that `unusedColumns` omits the columns that the
   * option reads, and so that a row is refused if the option throws. Other mappings use the stored result.
   */
  #among(
    mapping: ((row: R, index: number) => boolean) | undefined,
    isAsked: boolean,
  ): (row: R, index: number) => boolean {
    const selection = this.#selection;
    return (row, index) => {
      if (isAsked && !selection.ask(row, index)) return false;
      return !selection.isLeftOut(index) && (mapping === undefined || mapping(row, index));
    };
  }

  /**
   * Returns the votes of voters who have several votes on the same roll call. `refused` has the indexes of the refused
   * rows.
   */
  repeats({ statements }: Dataset, refused: ReadonlySet<number>): RepeatedVotes {
    // The statements of the rows follow those of the dataset in `extends`.
    const firstStatement = this.#options.extends?.statements.length ?? 0;
    return findRepeatedVotes(this.#votes, statements, refused, firstStatement);
  }

  /**
   * Returns the field of a mapping with which a wrong vote is left out and the other votes in its row are kept. In the
   * layout `roll-calls`, every column is another voter, and the option `actor` can give wrong details of a single
   * voter.
   */
  #refusalNoter(position: number): NotesRefusals {
    const votes = this.#votes;
    return {
      [noteRefusal]: (index, refusal) => votes.refusals.set(votes.cellNumber(index, position), refusal),
    };
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
      if (name === options.body) return { type: "body", [guessedType]: true } as ActorDetails;
      if (options.actor !== undefined) return options.actor;
      const details: ActorDetails = this.#readsCodes() ? this.#codes.detailsOf(name, row, type) : { type };
      const guessed = { ...details, [guessedType]: true };
      return options.voterType === undefined ? guessed : details;
    };
    // Every roll call has one event. In the layout `voters`, each column with votes is a roll call. In the other
    // layouts, each row belongs to one roll call.
    const rollCalls = layout === "voters" ? votes.columns.votes : votes.columns.votes.slice(0, 1);
    return {
      document: options.document ?? { title: "Roll calls" },
      event: rollCalls.map((column) => {
        const event = rollCallMapping(column, { votes, titleOf, tallies, body: options.body });
        return { ...event, when: this.#among(event.when, false) };
      }),
      statement: votes.columns.votes.map((column, position) => {
        const repeatOf = (index: number) => repeats.get(votes.cellNumber(index, position));
        const mapping = voteMapping(column, {
          votes,
          options,
          stances,
          repeatOf,
          titleOf,
          dates: this.#dates,
        });
        const statement = {
          ...mapping,
          when: this.#among(mapping.when, position === 0),
          ...(layout === "roll-calls" ? this.#refusalNoter(position) : {}),
        };
        if (repeats.size === 0) return statement;
        return {
          ...statement,
          id: (_, index) => repeatOf(index)?.id,
          key: (_, index) => repeatOf(index)?.id,
        };
      }),
      actor: actorOf,
      issue: issueOf,
      dates: options.dates,
      ...(options.extends === undefined ? {} : { extends: options.extends }),
      ...(options.firstRow === undefined ? {} : { firstRow: options.firstRow }),
      ...(options.onError === undefined ? {} : { onError: options.onError }),
    };
  }
}
