import { codeOf } from "./code-of.ts";
import { countBits } from "./count-bits.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** How two actors stand to each other over all matters. */
export interface PairComparison<out M extends string = string> {
  /** The matters on which both take a side at least once, in order. */
  readonly matters: readonly M[];
  /** On how many of them both are on one side. */
  readonly agree: number;
  /** On how many they are on opposite sides. */
  readonly disagree: number;
}

/**
 * Where two actors stand to each other. An actor is on the side that it takes more often, a conditional support counted
 * as support; who took both equally often is on neither, so `agree` and `disagree` can be fewer than the matters.
 *
 * For cells that tell mixed, neutral, silent and unclear apart, with the statements behind them, see
 * {@link index!compareStances}.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor that is not known.
 *
 * @example
 * ```ts
 * import { columnsOf, comparePair } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * comparePair(columnsOf(dataset), "russia", "sergey-lavrov"); // => { matters: ["indivisible-security", "us-forces-in-central-asia", "us-russia-dialogue"], agree: 3, disagree: 0 }
 * ```
 */
export function comparePair<A extends string, M extends string>(
  columns: StatementColumns<unknown, A, M>,
  a: NoInfer<A>,
  b: NoInfer<A>,
): PairComparison<M> {
  const parts = partsOfColumns(columns, "comparePair");
  const actors = parts.actors();
  const one = codeOf(actors, a, "comparePair", "actor");
  const other = codeOf(actors, b, "comparePair", "actor");
  const { words, any, support, oppose } = parts.sides();
  const names = parts.matters().texts;
  const matters: M[] = [];
  let agree = 0;
  let disagree = 0;
  for (let word = 0, i = one * words, j = other * words; word < words; word++, i++, j++) {
    const p = support[i] as number;
    const q = oppose[i] as number;
    const r = support[j] as number;
    const s = oppose[j] as number;
    agree += countBits((p & r) | (q & s));
    disagree += countBits((p & s) | (q & r));
    for (let both = (any[i] as number) & (any[j] as number); both !== 0; both &= both - 1) {
      matters.push(names[word * 32 + 31 - Math.clz32(both & -both)] as M);
    }
  }
  return { matters, agree, disagree };
}
