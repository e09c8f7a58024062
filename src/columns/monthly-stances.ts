import { stances } from "../model/statement.ts";
import { stanceScores } from "../query/stance-cell.ts";
import { codeOf } from "./code-of.ts";
import { findPair } from "./find-pair.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** What an actor holds of a matter in a month. */
export interface MonthlyStance {
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** How many statements of the month take a stance that is known: all but the unclear. */
  readonly n: number;
  /** Their mean on the declared scale, from -1 (oppose) to 1 (support); null: all are unclear. */
  readonly mean: number | null;
}

const unclear = /* @__PURE__ */ stances.indexOf("unclear");
/** The declared scale in halves, so that sums are whole numbers. */
const halves: Int8Array = /* @__PURE__ */ Int8Array.from(
  stances,
  (stance) => 2 * (stance === "unclear" ? 0 : stanceScores[stance]),
);

/**
 * What an actor holds of a matter month by month, for a curve: the months in which it speaks on it, in order. A statement
 * whose date can mean days of several months is of none of them, and left out.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor or a matter that is not known.
 *
 * @example
 * ```ts
 * import { columnsOf, monthlyStances } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * monthlyStances(columnsOf(dataset), "sergey-lavrov", "us-russia-dialogue"); // => [{ month: "2022-02", n: 1, mean: 1 }]
 * ```
 */
export function monthlyStances<A extends string, M extends string>(
  columns: StatementColumns<unknown, A, M>,
  actor: NoInfer<A>,
  on: NoInfer<M>,
): MonthlyStance[] {
  const parts = partsOfColumns(columns, "monthlyStances");
  const pairs = parts.pairs();
  const pair = findPair(
    pairs,
    codeOf(parts.actors(), actor, "monthlyStances", "actor"),
    codeOf(parts.matters(), on, "monthlyStances", "matter"),
  );
  const months: MonthlyStance[] = [];
  if (pair < 0) return months;
  const { month: monthOf, monthNames } = parts.dates();
  let month = -1;
  let n = 0;
  let sum = 0;
  const end = pairs.starts[pair + 1] as number;
  for (let i = pairs.starts[pair] as number; i < end; i++) {
    const next = monthOf[pairs.dates[i] as number] as number;
    if (next < 0) continue;
    if (next !== month) {
      if (month >= 0)
        months.push({ month: monthNames[month] as string, n, mean: n === 0 ? null : sum / (2 * n) });
      month = next;
      n = 0;
      sum = 0;
    }
    const stance = pairs.stances[i] as number;
    if (stance === unclear) continue;
    n += 1;
    sum += halves[stance] as number;
  }
  if (month >= 0)
    months.push({ month: monthNames[month] as string, n, mean: n === 0 ? null : sum / (2 * n) });
  return months;
}
