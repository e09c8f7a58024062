import { getOrAdd } from "../../collections/get-or-add.ts";
import { shown } from "../../errors/suggest.ts";
import { trimmed } from "../../text/invisible.ts";
import { readCell } from "../shared/cells/column-use.ts";
import { isRow } from "../shared/cells/is-row.ts";
import { isAbsent } from "../shared/cells/read-cell.ts";
import type { UnknownValue } from "../shared/losses/import-losses.ts";
import { valueText } from "../shared/losses/refusal.ts";
import { rowName } from "../shared/losses/row-name.ts";
import type { VoteColumn } from "./columns.ts";
import { describeUnknownVote } from "./describe-unknown-vote.ts";
import type { RefusedVote, SkippedVote, SkippedVoteReason, VoteCounts, VoteLosses } from "./losses.ts";
import type { RepeatedVotes } from "./repeated-votes.ts";
import type { VoteCells } from "./vote-cells.ts";

/** What {@link VoteAccount} needs to know about an import. */
interface Import {
  /** Indexes of the refused rows. */
  readonly refused: ReadonlySet<number>;
  readonly repeats: RepeatedVotes;
  readonly firstRow: number;
  /** Whether the columns with votes were inferred. */
  readonly isInferred: boolean;
  /** Returns whether the option `when` leaves out the row at an index. Its cells are not counted. */
  readonly isLeftOut: (index: number) => boolean;
}

type Fate = keyof Omit<VoteCounts, "read">;

/** Counts the cells in the columns with votes, and lists the votes that are not in the dataset. */
export class VoteAccount {
  readonly #votes: VoteCells<object>;
  readonly #import: Import;
  readonly #counts = { mapped: 0, duplicates: 0, missing: 0, notMembers: 0, refused: 0 };
  readonly #skipped = new Map<string, SkippedVote & { count: number }>();
  readonly #refused: RefusedVote[] = [];
  readonly #unknown = new Map<string, UnknownValue & { count: number }>();

  constructor(votes: VoteCells<object>, done: Import) {
    this.#votes = votes;
    this.#import = done;
    for (const [index, row] of votes.rows.entries()) {
      if (done.isLeftOut(index)) continue;
      const isReadable = isRow(row);
      for (const [position, column] of votes.columns.votes.entries())
        this.#counts[isReadable ? this.#fateOf(row, index, column, position) : "refused"] += 1;
    }
  }

  /** Returns the part of the losses that concerns single votes. */
  losses(): Pick<VoteLosses, "votes" | "skippedVotes" | "refusedVotes"> & {
    readonly unknownVotes: readonly UnknownValue[];
  } {
    const read = Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
    return {
      votes: Object.freeze({ read, ...this.#counts }),
      skippedVotes: [...this.#skipped.values()],
      refusedVotes: this.#refused,
      unknownVotes: [...this.#unknown.values()],
    };
  }

  #fateOf(row: object, index: number, column: VoteColumn, position: number): Fate {
    const { refused, repeats } = this.#import;
    const { columns, meanings } = this.#votes;
    const value = readCell(row, column);
    if (meanings.isMissing(value)) return this.#skip("missing", column, value, index);
    const meaning = meanings.of(value);
    if (meaning === undefined && columns.layout !== "votes") this.#refuse(column, value, index);
    if (meaning === undefined || refused.has(index)) return "refused";
    if (meaning === "not-a-member") return this.#skip("not-a-member", column, value, index);
    const refusal = this.#votes.refusals.get(this.#votes.cellNumber(index, position));
    if (refusal !== undefined) {
      this.#noteRefused(column, value, index, refusal.message);
      return "refused";
    }
    const { voter } = columns.role;
    if (voter !== undefined && isAbsent(readCell(row, voter)))
      return this.#skip("no-voter", column, value, index);
    return repeats.get(this.#votes.cellNumber(index, position))?.isFirst === false ? "duplicates" : "mapped";
  }

  #skip(because: SkippedVoteReason, column: VoteColumn, cell: unknown, index: number): Fate {
    const value = isAbsent(cell) ? "" : trimmed(String(cell));
    const key = JSON.stringify([because, column, value]);
    const row = index + this.#import.firstRow;
    const first = { because, column: String(column), value, count: 0, row };
    getOrAdd(this.#skipped, key, () => first).count += 1;
    return because === "not-a-member" ? "notMembers" : "missing";
  }

  #refuse(column: VoteColumn, cell: unknown, index: number): void {
    const { isInferred } = this.#import;
    const problem = describeUnknownVote(cell, this.#votes.meanings, isInferred ? column : undefined);
    const { row, column: name, value } = this.#noteRefused(column, cell, index, problem);
    const key = JSON.stringify([name, value]);
    const field = "statement.positions.0.stance";
    getOrAdd(this.#unknown, key, () => ({ field, column: name, value, count: 0, row })).count += 1;
  }

  #noteRefused(column: VoteColumn, cell: unknown, index: number, problem: string): RefusedVote {
    const { firstRow } = this.#import;
    const name = String(column);
    const message = `${rowName(index, firstRow)}, column ${shown(name)}: ${problem}`;
    const refused = { row: index + firstRow, column: name, value: valueText(cell), message };
    this.#refused.push(refused);
    return refused;
  }
}
