import { stances } from "../model/statement.ts";
import { stanceScores } from "../query/stance-summary.ts";
import { checkNames } from "./check-names.ts";
import { pairOf } from "./pair-of.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Options of {@link monthlyStances}. */
export interface MonthlyStancesOptions<out A extends string = string, out M extends string = string> {
  /** Whose stances. */
  readonly actor: A;
  /** On what. */
  readonly on: M;
}

/** The stances of an actor on a matter in a month. */
export interface MonthlyStance {
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** How many statements of the month take a known stance, that is, any but `unclear`. */
  readonly n: number;
  /** The mean of these stances by their declared values, from -1 (oppose) to 1 (support); null: none is known. */
  readonly mean: number | null;
}

const unclear = /* @__PURE__ */ stances.indexOf("unclear");
/** The declared values, doubled, so that sums are whole numbers. */
const halves: Int8Array = /* @__PURE__ */ Int8Array.from(
  stances,
  (stance) => 2 * (stance === "unclear" ? 0 : stanceScores[stance]),
);

/**
 * Returns the stances of an actor on a matter month by month, for a curve: a row for each month in which it speaks on it, in
 * order. A statement whose date can mean days of several months is left out, since it belongs to none of them.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor or a matter that is not known, and for an unknown
 * option.
 *
 * @example
 * ```ts
 * import { columnsOf, monthlyStances } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * monthlyStances(columnsOf(dataset), { actor: "sergey-lavrov", on: "us-russia-dialogue" }); // => [{ month: "2022-02", n: 1, mean: 1 }]
 * ```
 */
export function monthlyStances<A extends string, M extends string>(
  columns: StatementColumns<unknown, A, M>,
  options: MonthlyStancesOptions<NoInfer<A>, NoInfer<M>>,
): MonthlyStance[] {
  const parts = partsOfColumns(columns, "monthlyStances");
  checkNames("monthlyStances", options, ["actor", "on"]);
  const pairs = parts.pairs();
  const pair = pairOf(pairs, options.actor, options.on, "monthlyStances");
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
    let n = 0;
    let sum = 0;
    for (; i < end; i++) {
      const next = months[i] as number;
      // The year of a day can come between it and the next day of the same month.
      if (next < 0) continue;
      if (next !== month) break;
      const stance = stanceOf[i] as number;
      if (stance === unclear) continue;
      n += 1;
      sum += halves[stance] as number;
    }
    const name = monthNames[month] as string;
    // Two calls rather than one with `n === 0 ? null : …`, with which the engine stores the number in a third more time.
    if (n === 0) answer.push({ month: name, n, mean: null });
    else answer.push({ month: name, n, mean: sum / (2 * n) });
  }
  return answer;
}
