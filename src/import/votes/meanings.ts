import { isAbsent } from "../shared/cells/read-cell.ts";
import { isMissingVote } from "./missing-vote.ts";
import type { FromVotesOptions } from "./options.ts";
import { type VoteCoding, type VoteMeaning, valuesOfCoding } from "./values.ts";
import { VoteWords } from "./vote-words.ts";

/** The meanings of the values of votes in a table. */
export class VoteMeanings {
  /** Name of the coding that the values extend. */
  readonly coding: VoteCoding;
  readonly #words: VoteWords;

  constructor(values: FromVotesOptions<object>["values"], isUnga: boolean) {
    this.coding = typeof values === "string" ? values : values === undefined && isUnga ? "unga" : "words";
    this.#words = new VoteWords(valuesOfCoding(this.coding), typeof values === "object" ? values : {});
  }

  /** The values with their meanings, for messages. */
  get listed(): ReadonlyMap<string, VoteMeaning> {
    return this.#words.listed;
  }

  /**
   * Returns whether a cell is empty or marks missing data. If the caller gives a meaning to a mark of missing data,
   * such as a hyphen, the mark is a vote.
   */
  isMissing(value: unknown): boolean {
    return isMissingVote(value) && this.of(value) === undefined;
  }

  /** Returns the meaning of a cell. Undefined if it is empty or no vote. */
  of(value: unknown): VoteMeaning | undefined {
    return isAbsent(value) || typeof value === "object" ? undefined : this.#words.get(String(value));
  }
}
