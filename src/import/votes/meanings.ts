import { isAbsent } from "../shared/cells/read-cell.ts";
import { isMissingVote } from "./missing-vote.ts";
import type { FromVotesOptions } from "./options.ts";
import { type VoteCoding, type VoteMeaning, valuesOfCoding } from "./values.ts";

/** The meanings of the values of votes in a table. */
export class VoteMeanings {
  /** Name of the coding that the values extend. */
  readonly coding: VoteCoding;
  /** A map from values in lower case to their meanings. */
  readonly byValue: ReadonlyMap<string, VoteMeaning>;

  constructor(values: FromVotesOptions<object>["values"], isUnga: boolean) {
    this.coding = typeof values === "string" ? values : values === undefined && isUnga ? "unga" : "words";
    const own = typeof values === "object" ? Object.entries(values) : [];
    const ownMeanings = own.map(([value, meaning]) => [plainValue(value), meaning] as const);
    // The caller's values are entered twice: at the beginning, because messages list only the first values, and at the
    // end, because they override the values of the coding.
    this.byValue = new Map([...ownMeanings, ...Object.entries(valuesOfCoding(this.coding)), ...ownMeanings]);
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
    if (isAbsent(value) || typeof value === "object") return undefined;
    const plain = plainValue(value);
    // Some programs write underscores instead of blanks, as in "DID_NOT_VOTE".
    return this.byValue.get(plain) ?? this.byValue.get(plain.replace(/_+/g, " "));
  }
}

/** Converts a value to a text in lower case, without blanks at its ends. */
export function plainValue(value: unknown): string {
  return String(value).trim().toLowerCase();
}
