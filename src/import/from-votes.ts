import { checkOptions } from "../options/check-options.ts";
import { withPlainColumns } from "./shared/cells/plain-columns.ts";
import { RowSelection } from "./shared/cells/row-selection.ts";
import { withoutMissing } from "./shared/cells/without-missing.ts";
import { importRows } from "./shared/passes/import-rows.ts";
import type { MappedVotes } from "./votes/losses.ts";
import { type FromVotesOptions, voteOptionRules } from "./votes/options.ts";
import { withPlainOptions } from "./votes/plain-options.ts";
import { VoteTable } from "./votes/vote-table.ts";
import { foldVote } from "./votes/vote-words.ts";

/**
 * Returns the dataset that roll calls contain: a statement with the act `vote` for each vote, and an event of type
 * `vote` for each roll call, with its tally. The rows can be long (a row is a vote) or wide (a row is a voter or a roll
 * call).
 *
 * - Every roll call is a separate issue. If it has the id of an issue of the dataset in `extends`, it is that issue.
 * - Every statement cites its row. An event cites its row if the votes are in a single row. Otherwise, it cites the
 *   document as a whole, because its tally rests on several rows: those that the statements on its issue cite.
 * - A voter has one vote on a roll call. A repeated vote is joined with the first and counted in `losses.duplicates`.
 *   If it differs, the first vote is kept, and `losses.conflicts` has both values. If the numbers of roll calls begin anew
 *   in every session, give a list of columns in `rollCall`, because votes of two sessions would be repeated votes.
 * - "Yes" is `support`, and "no" is `oppose`. Abstention and absence are `neutral`; with `absent: "silent"`, an absent
 *   voter has no position. The attribute `vote` of the statement has the value in the row, and the attributes `yes`,
 *   `no`, `abstain` and `absent` of the event count the votes.
 * - `when` can leave out rows, for example all roll calls before a session. No tally counts them.
 * - Missing data (empty cells, NA, N/A, NaN, NULL, None, a hyphen or a point) and votes of voters who were not members are left
 *   out. `losses.skippedVotes` lists them, and `losses.votes` counts every cell with a vote.
 * - In a wide table, a column is read as votes if at least half of its cells are votes. `losses.inferredColumns` lists
 *   these columns with their values, and `losses.otherColumns` lists all others. The option `columns` replaces this
 *   rule.
 * - A value that is not in the coding (see the option `values`) is refused and counted, because numbers mean different
 *   things in different sources: 3 means "no" in the General Assembly, and "yea" in the Congress. In a wide table, only
 *   this vote is left out, and `losses.refusedVotes` lists it. Only accepted votes are counted in tallies.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and if a column is missing and no column has a customary
 * name.
 *
 * @example
 * ```ts
 * import { fromVotes } from "demarche/import";
 *
 * const rows = [
 *   { rcid: 3, ccode: 339, country: "Alba", date: "2024-05-02", vote: 1, unres: "R/1" },
 *   { rcid: 3, ccode: 355, country: "Borea", date: "2024-05-02", vote: 3, unres: "R/1" },
 *   { rcid: 3, ccode: 365, country: "Gray", date: "2024-05-02", vote: 8, unres: "R/1" },
 * ];
 * const { dataset, losses } = fromVotes(rows, { title: "unres", body: "General Assembly" });
 * dataset.statements.map(({ speaker, positions }) => `${speaker}: ${positions[0]?.stance}`);
 * // => ["alba: support", "borea: oppose", "gray: neutral"]
 * dataset.events[0]?.attributes; // => { yes: 1, no: 1, abstain: 0, absent: 1 }
 * losses.unusedColumns; // => []
 * ```
 */
export function fromVotes<R extends object>(
  given: readonly R[],
  givenOptions: FromVotesOptions<R> = {},
): MappedVotes {
  checkOptions("fromVotes", givenOptions, voteOptionRules);
  if (!Array.isArray(given)) return importRows("fromVotes", given, {} as never) as never;
  const options = withPlainOptions(givenOptions);
  const { values, missing } = options;
  const table = typeof values === "object" ? new Set(Object.keys(values).map(foldVote)) : undefined;
  const isValue = (text: string) => table?.has(foldVote(text)) === true;
  const rows = withoutMissing(withPlainColumns(given), missing, isValue);
  const votes = new VoteTable(new RowSelection(rows, options.when), options);
  const read = (...known: Parameters<typeof votes.mapping>) => {
    try {
      return importRows("fromVotes", rows, votes.mapping(...known));
    } catch (error) {
      throw votes.withRefusedVotes(error);
    }
  };
  const first = read(new Set(), new Map());
  const refusedVotes = options.onError === "throw" ? votes.withRefusedVotes(undefined) : undefined;
  if (refusedVotes !== undefined) throw refusedVotes;
  const { firstRow = 0 } = options;
  const refused = new Set(first.losses.refused.map(({ row }) => row - firstRow));
  const repeats = votes.repeats(first.dataset, refused);
  // An event gets its tally before it is known which rows are refused, for example for a wrong vote, and which votes
  // are repeated. If a tally counts such rows, all rows are imported again without counting them.
  const result = repeats.size > 0 || votes.hasTallied(refused) ? read(refused, repeats) : first;
  return Object.freeze({ dataset: result.dataset, losses: votes.lossesOf(result, repeats) });
}
