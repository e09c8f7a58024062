import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { readCell } from "../shared/cells/column-use.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { InferredColumn, OtherColumn } from "./losses.ts";
import type { VoteMeanings } from "./meanings.ts";
import type { FromVotesOptions, VoteLayout } from "./options.ts";
import { splitColumns } from "./split-columns.ts";

/** The name of a column, or its index if the rows are arrays. */
export type VoteColumn = string | number;

/** What a column of a table of votes contains. */
type Role = "voter" | "rollCall" | "vote" | "date" | "title";

/**
 * Customary names of columns, in the order in which they are tried. Case, blanks, and the characters `_`, `.` and `-`
 * are ignored. Tables with the column `ccode` have the names in `votersOfStates` instead of the names for `voter`:
 * their voters are states, and their column `member` says whether the state was a member.
 */
const customary: Readonly<Record<Role, readonly string[]>> = {
  voter: [
    "voter",
    "member",
    "membername",
    "legislator",
    // The dataset of Voeten has both of the following columns. "countryname" comes first, because "country" has codes.
    "countryname",
    "country",
    "msname",
    "name",
    "bioname",
    "state",
    "memberid",
    "icpsr",
  ],
  rollCall: [
    "rollcall",
    "rollcallid",
    "rcid",
    "rollnumber",
    "voteid",
    "resid",
    "unres",
    "resolution",
    "motion",
    "bill",
    "undlid",
  ],
  vote: ["vote", "msvote", "castcode", "votecast", "choice", "position", "option"],
  date: ["date", "day", "votedate"],
  title: ["title", "short", "descr", "description", "question"],
};
const votersOfStates = ["voter", "countryname", "country", "ccode"];

/** The columns of a table of votes. */
export interface VoteColumns {
  readonly layout: VoteLayout;
  /** The columns. The keys are their names in lower case, without blanks, `_`, `.` and `-`. */
  readonly byName: ReadonlyMap<string, VoteColumn>;
  readonly role: Readonly<Record<Role, VoteColumn | undefined>>;
  /**
   * Columns that are part of the id of a roll call, because the numbers of roll calls begin anew in each Congress and
   * chamber, or because the caller gives several columns.
   */
  readonly series: readonly VoteColumn[];
  /**
   * Whether a row is refused if one of its cells in `series` is empty. It is true if the caller gave the columns of
   * `series`.
   */
  readonly isSeriesRequired: boolean;
  /** Columns with votes. */
  readonly votes: readonly VoteColumn[];
  /** Columns with votes that no option names, with their values. */
  readonly inferred: readonly InferredColumn[];
  /** Columns of a wide table in which no cell, or only a small part of the cells, is a vote. */
  readonly others: readonly OtherColumn[];
}

/**
 * Returns the columns of the first 100 rows. The keys are the names of the columns in lower case, without blanks, `_`,
 * `.` and `-`.
 */
export function columnsByName(rows: readonly object[]): ReadonlyMap<string, VoteColumn> {
  const columns = new Map<string, VoteColumn>();
  for (const row of rows.slice(0, 100)) {
    if (!isRow(row)) continue;
    for (const name in row)
      if (!columns.has(comparableColumn(name))) columns.set(comparableColumn(name), name);
  }
  return columns;
}

/** Returns a name in lower case without blanks, `_`, `.` and `-`. */
export function comparableColumn(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, "");
}

/** Finds the columns of a table of votes. */
export function findVoteColumns<R extends object>(
  rows: readonly R[],
  byName: ReadonlyMap<string, VoteColumn>,
  options: FromVotesOptions<R>,
  meanings: VoteMeanings,
): VoteColumns {
  const layout = options.layout ?? "votes";
  checkName(options.voterCode?.column, "voterCode", byName);
  for (const name of options.attributes ?? [])
    if (!rows.some((row) => typeof row === "object" && row !== null && name in row))
      checkName(name, "attributes", byName);
  const table: Table = { rows, byName, options: options as FromVotesOptions<object>, meanings };
  const role = {
    voter: layout === "roll-calls" ? undefined : findColumn("voter", table),
    rollCall: layout === "voters" ? undefined : findColumn("rollCall", table),
    vote: layout === "votes" ? findColumn("vote", table) : undefined,
    date: findColumn("date", table),
    title: findColumn("title", table),
  };
  const isSeriesRequired = role.rollCall !== undefined && Array.isArray(options.rollCall);
  const series = isSeriesRequired
    ? (options.rollCall as readonly VoteColumn[]).slice(0, -1)
    : columnsOfSeries(role.rollCall, byName);
  const found = { layout, byName, role, series, isSeriesRequired, inferred: [], others: [] };
  if (layout === "votes") return { ...found, votes: [role.vote as VoteColumn] };
  if (options.columns !== undefined) return { ...found, votes: options.columns };
  const used = new Set([
    ...Object.values(role),
    ...series,
    ...(options.attributes ?? []),
    options.voterCode?.column,
  ]);
  const candidates = [...byName.values()].filter((column) => !used.has(column));
  const columns = splitColumns(candidates, table);
  checkLayout(columns.votes, table);
  return { ...found, ...columns };
}

/** Returns the columns of Voteview that are part of the id of a roll call, in addition to the column with its number. */
function columnsOfSeries(
  rollCall: VoteColumn | undefined,
  byName: VoteColumns["byName"],
): readonly VoteColumn[] {
  if (rollCall === undefined || comparableColumn(String(rollCall)) !== "rollnumber") return [];
  return ["congress", "chamber"].flatMap((name) => byName.get(name) ?? []);
}

/**
 * Throws if the option `layout` does not fit the columns: each row is one vote, but the option says that it is a roll
 * call or a voter. The column `vote` would then be read as the only voter or roll call.
 */
function checkLayout(votes: readonly VoteColumn[], { byName, options: { layout } }: Table): void {
  const vote = votes.find((column) => customary.vote.includes(comparableColumn(String(column))));
  const names = layout === "voters" ? customary.rollCall : customary.voter;
  const other = names.flatMap((name) => byName.get(name) ?? []).find((column) => !votes.includes(column));
  if (vote === undefined || other === undefined) return;
  const content = layout === "voters" ? "roll calls" : "voters";
  const message = `fromVotes: layout cannot be ${shown(layout)}, because the column ${shown(String(vote))} has votes and the column ${shown(String(other))} has names of ${content}, so a row is a vote. Leave layout out, or name the columns with votes in columns.`;
  throw problem("invalid-option", "/layout", message, layout);
}

/** A table of votes with its options. */
interface Table {
  readonly rows: readonly object[];
  readonly byName: ReadonlyMap<string, VoteColumn>;
  readonly options: FromVotesOptions<object>;
  readonly meanings: VoteMeanings;
}

/** Throws if an option names a column that the rows do not have. */
function checkName(
  given: VoteColumn | undefined,
  option: string,
  byName: ReadonlyMap<string, VoteColumn>,
): void {
  const columns = [...byName.values()].map(String);
  if (given === undefined || columns.length === 0 || columns.includes(String(given))) return;
  const message = `Option ${option} of fromVotes: no row has a column ${shown(given)}. ${suggest(String(given), columns)}`;
  throw problem("invalid-option", `/${option}`, message, given);
}

function findColumn(role: Role, table: Table): VoteColumn | undefined {
  const { byName, options } = table;
  const given = [options[role] ?? []].flat() as readonly VoteColumn[];
  for (const column of given) checkName(column, role, byName);
  if (given.length > 0) return given.at(-1);
  const columns = [...byName.values()].map(String);
  const names = role === "voter" && byName.has("ccode") ? votersOfStates : customary[role];
  for (const name of names) {
    const found = byName.get(name);
    if (found !== undefined) return found;
  }
  if (role === "date" || role === "title") return undefined;
  // If the table is empty, any name can be returned, because the column is never read.
  if (columns.length === 0) return names[0];
  const message = `fromVotes needs option ${role}, because no column has one of the names ${names.join(", ")}. ${suggest("", columns)}${layoutHint(table)}`;
  throw problem("invalid-option", `/${role}`, message);
}

/** Returns a sentence about the layout that the rows may have. It begins with a blank. */
function layoutHint({ rows, byName, options, meanings }: Table): string {
  if (options.layout !== undefined) return ` The layout is "${options.layout}"; is it that of the rows?`;
  const wide = [...byName.values()].filter((column) =>
    rows.slice(0, 100).some((row) => isRow(row) && meanings.of(readCell(row, column)) !== undefined),
  );
  const examples = wide.slice(0, 2).map((column) => shown(String(column)));
  const found =
    wide.length < 2 ? "" : ` ${wide.length} columns have votes, such as ${examples.join(" and ")}.`;
  return `${found} If a row is a roll call with a column for each voter, give layout: "roll-calls"; if it is a voter with a column for each roll call, give layout: "voters".`;
}
