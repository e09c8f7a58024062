import { memoize } from "../../collections/memo.ts";
import { shown } from "../../errors/suggest.ts";
import { trimmed } from "../../text/invisible.ts";
import type { VoteColumn } from "./columns.ts";
import type { VoteMeanings } from "./meanings.ts";
import { type VoteCoding, type VoteMeaning, valuesOfCoding, voteCodings, voteMeanings } from "./values.ts";
import { isVoteOfCoding } from "./vote-words.ts";

/** The greatest number of values that a message names for each meaning. */
const mostValues = 4;

/**
 * Returns a message about an unknown value of a vote: the values of the coding, and how to give the unknown value a
 * meaning. The message suggests an object for the option `values`. This option is added to the coding `words`, but it
 * replaces any other coding. For any other coding, the object therefore also has the values of the coding.
 *
 * `inferred` is the column of the vote if no option names it. The message then says that the column may have no votes.
 */
export function describeUnknownVote(cell: unknown, meanings: VoteMeanings, inferred?: VoteColumn): string {
  const sentence = describeVote(cell, meanings);
  if (inferred === undefined) return sentence;
  return `${sentence} If ${shown(String(inferred))} is no column with votes, name those that are in columns.`;
}

function describeVote(cell: unknown, meanings: VoteMeanings): string {
  const { coding } = meanings;
  const { listed, table } = descriptionOf(meanings);
  const problem = `${shown(cell)} is no vote of the coding "${coding}", which has ${listed}.`;
  if (typeof cell === "object") return `${problem} Write the vote as a text or a number.`;
  const written = trimmed(String(cell));
  const meaningsOfVotes = voteMeanings.map((meaning) => `"${meaning}"`).join(", ");
  const own = `If the source says what it means, give values: { ${[...table, `${keyOf(written)}: MEANING`].join(", ")} }, where MEANING is one of ${meaningsOfVotes}.`;
  return `${problem}${otherCodings(written, coding)} ${own}`;
}

/**
 * Returns the values of a coding in words, and the fields of the option `values` that repeat them. They are made once,
 * because a million messages can contain them.
 */
const descriptionOf = /* @__PURE__ */ memoize(({ coding, listed }: VoteMeanings) => {
  const known = coding === "words" ? {} : valuesOfCoding(coding);
  return {
    listed: listOf(listed),
    table: Object.entries(known).map(([value, meaning]) => `${keyOf(value)}: "${meaning}"`),
  };
});

/**
 * Returns a sentence about the other codings that have the value. The sentence begins with a blank. It is an empty text
 * if no other coding has the value.
 */
function otherCodings(written: string, coding: VoteCoding): string {
  const others = voteCodings.filter((name) => name !== coding && isVoteOfCoding(name, written));
  if (others.length === 0) return "";
  const sources = { words: "for words", unga: "of the General Assembly", voteview: "of the Congress" };
  const names = others.map((name) => `"${name}" (${sources[name]})`);
  return ` It is a value of the coding${others.length > 1 ? "s" : ""} ${names.join(" and ")}.`;
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
