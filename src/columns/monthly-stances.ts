import { stances } from "../model/statement.ts";
import { stanceScores } from "../query/stance-cell.ts";
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
  const pair = findPair(pairs, actor, on, "monthlyStances");
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
      // The year that a day lies in can stand between it and the next day.
      if (next < 0) continue;
      if (next !== month) break;
      const stance = stanceOf[i] as number;
      if (stance === unclear) continue;
      n += 1;
      sum += halves[stance] as number;
    }
    const name = monthNames[month] as string;
    // One after the other and not `n === 0 ? null : …`, by which the engine keeps a number in a third more of the time.
    if (n === 0) answer.push({ month: name, n, mean: null });
    else answer.push({ month: name, n, mean: sum / (2 * n) });
  }
  return answer;
}
