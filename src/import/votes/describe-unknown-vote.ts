import { shown } from "../../errors/suggest.ts";
import type { VoteColumn } from "./columns.ts";
import type { VoteMeanings } from "./meanings.ts";
import { type VoteMeaning, valuesOfCoding, voteMeanings } from "./values.ts";

/** How many values of a meaning a message names. */
const mostValues = 4;

/**
 * Returns the sentences that say which values the coding has and how to give the unknown value of a vote a meaning. The
 * message shows a table of values. Such a table extends the coding `words`, so for any other coding it also has the
 * values of that coding. `inferred` is the column if no option names it and it was read because another of its cells is
 * a vote.
 */
export function describeUnknownVote(
  cell: unknown,
  { coding, byValue: meanings }: VoteMeanings,
  inferred?: VoteColumn,
): string {
  const sentence = describeVote(cell, coding, meanings);
  if (inferred === undefined) return sentence;
  return `${sentence} If ${shown(String(inferred))} is no column with votes, name those that are in columns.`;
}

function describeVote(
  cell: unknown,
  coding: VoteMeanings["coding"],
  meanings: ReadonlyMap<string, VoteMeaning>,
): string {
  const problem = `${shown(cell)} is no vote of the coding "${coding}", which has ${listOf(meanings)}.`;
  if (typeof cell === "object") return `${problem} Write the vote as a text or a number.`;
  const written = String(cell).trim();
  const added = { ...(coding === "words" ? {} : valuesOfCoding(coding)), [written]: "abstain" as const };
  const table = Object.entries(added).map(([value, meaning]) => `${keyOf(value)}: "${meaning}"`);
  const example = `for example, use values: { ${table.join(", ")} }.`;
  return coding === "words" && /^\d+$/.test(written)
    ? `${problem} For numbers of the General Assembly, use values: "unga"; for those of the Congress, "voteview". For a meaning of your own, ${example}`
    : `${problem} To give it a meaning, ${example}`;
}

function listOf(meanings: ReadonlyMap<string, VoteMeaning>): string {
  return voteMeanings
    .map((meaning) => {
      const values = [...meanings].filter((entry) => entry[1] === meaning).map(([value]) => `"${value}"`);
      const rest = values.length > mostValues ? " …" : "";
      return `${values.slice(0, mostValues).join(", ")}${rest} (${meaning})`;
    })
    .join("; ");
}

function keyOf(value: string): string {
  return /^(?:[A-Za-z_]\w*|0|[1-9]\d*)$/.test(value) ? value : shown(value);
}
