import type { ActorType } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Stance } from "../../model/statement.ts";
import { type Column, column as columnOf, describedColumn } from "../column.ts";
import { readCell } from "../shared/cells/column-use.ts";
import { isAbsent } from "../shared/cells/read-cell.ts";
import type { ImportLosses } from "../shared/losses/import-losses.ts";
import { refuse } from "../shared/losses/refusal.ts";
import type { EventMapping } from "../shared/mapping/event-mapping.ts";
import type { ActorDetails, IssueDetails } from "../shared/mapping/name-details.ts";
import type { RowMapping } from "../shared/mapping/row-mapping.ts";
import type { StatementMapping } from "../shared/mapping/statement-mapping.ts";
import { columnsByName, findVoteColumns, plainName, type VoteColumn, type VoteColumns } from "./columns.ts";
import { describeUnknownVote } from "./describe-unknown-vote.ts";
import { plainValue, VoteMeanings } from "./meanings.ts";
import type { FromVotesOptions, VoteLosses } from "./options.ts";
import type { VoteMeaning } from "./values.ts";
import { inferVoterType, VoterCodes } from "./voter-details.ts";

const stanceOf: Readonly<Record<VoteMeaning, Stance | undefined>> = {
  yes: "support",
  no: "oppose",
  abstain: "neutral",
  absent: "neutral",
  "not-a-member": undefined,
};

/** Returns a column whose name is known only when the rows are read. */
function cellOf<T>(name: VoteColumn): Column<never, T> {
  return columnOf(name) as Column<never, T>;
}

/** A vote of a voter who has several votes on the same roll call. */
interface RepeatedVote {
  /** Id of the statement of the first vote. */
  readonly id: string;
  /** The value of the first vote. */
  readonly firstValue: unknown;
  /** Whether it is the first of these votes. */
  readonly isFirst: boolean;
}

/** The repeated votes, by the number of the cell. */
export type RepeatedVotes = ReadonlyMap<number, RepeatedVote>;

/** A vote in the rows: the cells with its voter, its roll call and its value. */
interface Cell {
  readonly voter: unknown;
  readonly rollCall: unknown;
  readonly value: unknown;
}

/** What the statements of a column need from the whole table. */
interface CellReaders<R> {
  /** Returns what is known about the vote in a row if the voter has several. */
  readonly repeatOf: (index: number) => RepeatedVote | undefined;
  /** Returns the title of a roll call. */
  readonly titleOf: (rollCall: string, row: R) => string;
}

/** The votes of rows in any layout, and the mapping that reads them. */
export class VoteTable<R extends object> {
  readonly #rows: readonly R[];
  readonly #options: FromVotesOptions<R>;
  readonly #columns: VoteColumns;
  readonly #meanings: VoteMeanings;
  readonly #voterType: ActorType;
  readonly #codes: VoterCodes;
  readonly #tallied = new Set<number>();
  readonly #attributes = new Map<unknown, Readonly<Record<string, unknown>>>();

  constructor(rows: readonly R[], options: FromVotesOptions<R>) {
    this.#rows = rows;
    this.#options = options;
    const byName = columnsByName(rows);
    this.#meanings = new VoteMeanings(options.values, byName.has("rcid") && byName.has("ccode"));
    this.#columns = findVoteColumns(rows, byName, options, this.#meanings);
    this.#voterType = options.voterType ?? inferVoterType(rows, this.#columns);
    // In a table with a column for each voter, no row has the code of a single voter.
    this.#codes = new VoterCodes(this.#columns.layout === "roll-calls" ? new Map() : byName);
  }

  /** Returns the losses of the import with what is known about the whole table. */
  lossesOf(losses: ImportLosses, repeats: RepeatedVotes): VoteLosses {
    const duplicates = [...repeats.values()].filter(({ isFirst }) => !isFirst).length;
    const unknownCodes =
      this.#voterType === "state" ? this.#codes.unknown(this.#rows, this.#options.firstRow ?? 0) : [];
    const unknownValues = [...losses.unknownValues, ...unknownCodes];
    return Object.freeze({ ...losses, unknownValues, duplicates, otherColumns: this.#columns.others });
  }

  #cellAt(row: R, column: string | number): Cell {
    const { voter, rollCall } = this.#columns.role;
    return {
      voter: voter === undefined ? column : readCell(row, voter),
      rollCall: rollCall === undefined ? column : readCell(row, rollCall),
      value: readCell(row, column),
    };
  }

  /** Returns whether the tallies count at least one of these rows. */
  hasTallied(rows: ReadonlySet<number>): boolean {
    return [...rows].some((row) => this.#tallied.has(row));
  }

  #cellNumber(row: number, position: number): number {
    return row * this.#columns.votes.length + position;
  }

  /** Returns the votes of voters who have several votes on the same roll call. `refused` has the rows left out. */
  repeats({ statements }: Dataset, refused: ReadonlySet<number>): RepeatedVotes {
    const firsts = new Map<string, Map<string, RepeatedVote & { readonly cell: number }>>();
    const repeats = new Map<number, RepeatedVote>();
    // The statements of the rows follow those of the extended dataset, in the order of the rows and of the columns.
    let next = this.#options.extends?.statements.length ?? 0;
    for (const [index, row] of this.#rows.entries()) {
      if (refused.has(index)) continue;
      for (const [position, column] of this.#columns.votes.entries()) {
        if (!this.#hasVote(row, [column])) continue;
        const { id, speaker } = statements[next++] as Dataset["statements"][number];
        const { rollCall, value } = this.#cellAt(row, column);
        const cell = this.#cellNumber(index, position);
        let voters = firsts.get(String(rollCall));
        if (voters === undefined) {
          voters = new Map();
          firsts.set(String(rollCall), voters);
        }
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

  /**
   * Returns the tally of each roll call, counting only the first vote of each known voter, if its value is known and its
   * row was accepted.
   */
  #tallies(
    refused: ReadonlySet<number>,
    repeats: RepeatedVotes,
  ): ReadonlyMap<string, Record<string, number>> {
    const tallies = new Map<string, Record<string, number>>();
    this.#tallied.clear();
    for (const [index, row] of this.#rows.entries()) {
      if (typeof row !== "object" || row === null || refused.has(index)) continue;
      const cells = this.#columns.votes.map((column, position) => ({
        ...this.#cellAt(row, column),
        isRepeated: repeats.get(this.#cellNumber(index, position))?.isFirst === false,
      }));
      const known = cells.filter(({ voter, rollCall }) => !isAbsent(voter) && !isAbsent(rollCall));
      // A row is refused as a whole if one of its votes has an unknown value.
      if (known.some(({ value }) => !isAbsent(value) && this.#meanings.of(value) === undefined)) continue;
      for (const { rollCall, value, isRepeated } of known) {
        if (isRepeated) continue;
        const meaning = this.#meanings.of(value);
        if (meaning === undefined || meaning === "not-a-member") continue;
        const key = String(rollCall);
        let tally = tallies.get(key);
        if (tally === undefined) {
          tally = { yes: 0, no: 0, abstain: 0, absent: 0 };
          tallies.set(key, tally);
        }
        tally[meaning] = (tally[meaning] as number) + 1;
        this.#tallied.add(index);
      }
    }
    return tallies;
  }

  /** Returns the titles that several roll calls have, in lower case and without blanks, `_`, `.` and `-`. */
  #sharedTitles(): ReadonlySet<string> {
    const { rollCall, title } = this.#columns.role;
    const owners = new Map<string, string>();
    const shared = new Set<string>();
    if (rollCall === undefined || title === undefined) return shared;
    for (const row of this.#rows) {
      if (typeof row !== "object" || row === null) continue;
      const key = String(readCell(row, rollCall));
      const written = plainName(String(readCell(row, title)));
      const owner = owners.get(written);
      if (owner === undefined) owners.set(written, key);
      else if (owner !== key) shared.add(written);
    }
    return shared;
  }

  /**
   * Returns a function that returns the title of the roll call of a row. If several roll calls have the same title, the
   * id of the roll call follows it.
   */
  #titleReader(): (rollCall: string, row: R) => string {
    const { title } = this.#columns.role;
    const shared = this.#sharedTitles();
    return (rollCall, row) => {
      const written = title === undefined ? undefined : readCell(row, title);
      if (isAbsent(written)) return `Roll call ${rollCall}`;
      return shared.has(plainName(String(written))) ? `${written} (${rollCall})` : String(written);
    };
  }

  /** Returns the stance that each value in the rows stands for. */
  #stances(): Readonly<Record<string, Stance>> {
    const stances = new Map<string, Stance>();
    for (const row of this.#rows) {
      if (typeof row !== "object" || row === null) continue;
      for (const column of this.#columns.votes) {
        const value = readCell(row, column);
        const meaning = this.#meanings.of(value);
        const stance = meaning === undefined ? undefined : stanceOf[meaning];
        if (stance !== undefined) stances.set(String(value), stance);
      }
    }
    return Object.fromEntries(stances);
  }

  /** Returns the mapping of the rows. It joins repeated votes, and its tallies leave out the refused rows. */
  mapping(refused: ReadonlySet<number>, repeats: RepeatedVotes): RowMapping<R> {
    const options = this.#options;
    const tallies = this.#tallies(refused, repeats);
    const stances = this.#stances();
    const titleOf = this.#titleReader();
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
    const rollCalls =
      this.#columns.layout === "voters" ? this.#columns.votes : this.#columns.votes.slice(0, 1);
    return {
      document: options.document ?? { title: "Roll calls" },
      event: rollCalls.map((column) => this.#event(column, titleOf, tallies)),
      statement: this.#columns.votes.map((column, position) => {
        const repeatOf = (index: number) => repeats.get(this.#cellNumber(index, position));
        const statement = this.#statement(column, stances, { repeatOf, titleOf });
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

  #event(
    column: string | number,
    titleOf: (rollCall: string, row: R) => string,
    tallies: ReadonlyMap<string, Record<string, number>>,
  ): EventMapping<R> {
    const { rollCall, date } = this.#columns.role;
    const keyOf = (row: R) => {
      const key = rollCall === undefined ? column : readCell(row, rollCall);
      if (!isAbsent(key)) return String(key);
      throw refuse(
        { field: "rollCall", column: String(rollCall) },
        "is missing. Give the roll call of the votes.",
      );
    };
    return {
      // If all votes in a row are by voters who were not members, the row is left out and makes no event.
      when: (row) =>
        this.#hasVote(row, this.#columns.layout === "roll-calls" ? this.#columns.votes : [column]),
      key: keyOf,
      title: (row) => titleOf(keyOf(row), row),
      type: "vote",
      actors: this.#options.body === undefined ? [] : [this.#options.body],
      ...(date === undefined ? {} : { date: cellOf<string>(date) }),
      about: (row) => ({ issue: keyOf(row) }),
      attributes: (row) => tallies.get(keyOf(row)),
    };
  }

  #hasVote(row: R, columns: readonly (string | number)[]): boolean {
    const { voter, rollCall } = this.#columns.role;
    if (voter !== undefined && isAbsent(readCell(row, voter))) return this.#columns.layout === "votes";
    if (rollCall !== undefined && isAbsent(readCell(row, rollCall))) return true;
    return columns.some((column) => {
      const value = readCell(row, column);
      return !isAbsent(value) && this.#meanings.of(value) !== "not-a-member";
    });
  }

  #statement(
    column: string | number,
    values: Readonly<Record<string, Stance>>,
    { repeatOf, titleOf }: CellReaders<R>,
  ): StatementMapping<R> {
    const { layout } = this.#columns;
    const { voter, rollCall, date } = this.#columns.role;
    const { attributes = [], absent } = this.#options;
    const describe = (cell: unknown) =>
      describeUnknownVote(
        cell,
        this.#meanings,
        layout === "votes" || this.#options.columns ? undefined : column,
      );
    const rollCallOf = (row: R) => (rollCall === undefined ? column : readCell(row, rollCall)) as string;
    const isSilent = (row: R) => absent === "silent" && this.#meanings.of(readCell(row, column)) === "absent";
    const isLater = (index: number) => repeatOf(index)?.isFirst === false;
    // A silent statement has no position that names the roll call, so its field `about` and its summary name it.
    const silent: Pick<StatementMapping<R>, "about" | "summary"> = {
      about: (row, index) => (isSilent(row) && !isLater(index) ? { issue: rollCallOf(row) } : undefined),
      summary: (row, index) =>
        isSilent(row) && !isLater(index) && !isAbsent(rollCallOf(row))
          ? `Vote: absent, ${titleOf(String(rollCallOf(row)), row)}.`
          : undefined,
    };
    return {
      when: (row) => this.#hasVote(row, [column]),
      speaker: voter === undefined ? column : cellOf<string>(voter),
      act: "vote",
      ...(date === undefined ? {} : { date: cellOf<string>(date) }),
      positions: [
        {
          // The position of a repeated vote would be added to those of the first vote.
          on: (row, index) => (isLater(index) || isSilent(row) ? undefined : rollCallOf(row)),
          stance: describedColumn(column, values, describe),
        },
      ],
      ...(absent === "silent" ? silent : {}),
      attributes: (row, index) => {
        const written = readCell(row, column);
        const repeat = repeatOf(index);
        const isEqual = repeat !== undefined && plainValue(written) === plainValue(repeat.firstValue);
        const value = isEqual ? repeat.firstValue : written;
        if (attributes.length > 0)
          return {
            vote: value,
            ...Object.fromEntries(attributes.map((name) => [name, readCell(row, name)])),
          };
        let shared = this.#attributes.get(value);
        if (shared === undefined) {
          shared = { vote: value };
          this.#attributes.set(value, shared);
        }
        return shared;
      },
    };
  }
}
