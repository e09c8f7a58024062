import { stances } from "../model/stance.ts";
import { required } from "../options/required.ts";
import { stanceScores } from "../query/stances/stance-summary.ts";
import { checkNames, columnsQuery } from "./lookups/columns-query.ts";
import { knownId } from "./lookups/known-id.ts";
import { pairOf } from "./lookups/pair-of.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Options of {@link monthlyStances}. */
export interface MonthlyStancesOptions<out A extends string = string, out M extends string = string> {
  /** The id of the actor. */
  readonly actor: A;
  /** The id of the issue, proposal, term or response. */
  readonly on: M;
}

/** The stances of an actor on an issue, proposal, term or response in a month. */
export interface MonthlyStance {
  /** The month as `YYYY-MM`. */
  readonly month: string;
  /** The number of stances of the month that are not `unclear`. */
  readonly count: number;
  /**
   * The mean score of the month's stances, from -1 (oppose) to 1 (support); see {@link index!stanceScores}. Stances
   * that are `unclear` have no score and are left out. Null if all stances of the month are `unclear`.
   */
  readonly score: number | null;
}

const unclear = /* @__PURE__ */ stances.indexOf("unclear");
/**
 * Twice the score of each stance. Scores are multiples of 0.5, so the doubled scores are whole numbers, and their sums
 * are exact.
 */
const halves: Int8Array = /* @__PURE__ */ Int8Array.from(
  stances,
  (stance) => 2 * (stance === "unclear" ? 0 : stanceScores[stance]),
);

const query = /* @__PURE__ */ columnsQuery({
  caller: "monthlyStances",
  rules: {
    actor: /* @__PURE__ */ required(/* @__PURE__ */ knownId("actor")),
    on: /* @__PURE__ */ required(/* @__PURE__ */ knownId("matter")),
  },
});

/**
 * Returns the mean stance of an actor on an issue, proposal, term or response for each month, for a line chart. Each
 * month in which the actor takes a stance on it has one row, and the rows are in chronological order. A statement whose
 * date can mean days of several months is left out, because it cannot be assigned to any of these months.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor or a matter that is not known, and for an
 * unknown option.
 *
 * @example
 * ```ts
 * import { columnsOf, monthlyStances } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * monthlyStances(columnsOf(dataset), { actor: "antony-blinken", on: "us-russia-dialogue" });
 * // => [{ month: "2022-01", count: 2, score: 1 }, { month: "2022-02", count: 1, score: 1 }]
 * ```
 */
export function monthlyStances<A extends string, M extends string>(
  columns: StatementColumns<unknown, A, M>,
  options: MonthlyStancesOptions<NoInfer<A>, NoInfer<M>>,
): MonthlyStance[] {
  const parts = partsOfColumns(columns, query.caller);
  checkNames(query, options, parts);
  const pairs = parts.pairs();
  const pair = pairOf(query, options, parts);
  const answer: MonthlyStance[] = [];
  if (pair < 0) return answer;
  const { monthNames } = parts.dates();
  const { months, stances: stanceOf } = pairs;
  const end = pairs.starts[pair + 1] as number;
  let i = pairs.starts[pair] as number;
  while (i < end) {
    const month = months[i] as number;
    if (month < 0) {
      i += 1;
      continue;
    }
    let count = 0;
    let sum = 0;
    for (; i < end; i++) {
      const next = months[i] as number;
      // An entry (the stance of one act) that belongs to no month, for example because its date is a year, can be
      // between two entries of the same month. The loop skips it and continues to count the month.
      if (next < 0) continue;
      if (next !== month) break;
      const stance = stanceOf[i] as number;
      if (stance === unclear) continue;
      count += 1;
      sum += halves[stance] as number;
    }
    const name = monthNames[month] as string;
    // Two calls of `push` take a third less time than one call with `score: count === 0 ? null : …`, because V8 allocates
    // memory for the number in such an expression.
    if (count === 0) answer.push({ month: name, count, score: null });
    else answer.push({ month: name, count, score: sum / (2 * count) });
  }
  return answer;
}
