import { stances } from "../model/statement.ts";
import { codeOf } from "./code-of.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** How often an actor took each stance on a matter. */
export interface StanceTableRow<out A extends string = string> {
  /** The actor. */
  readonly actor: A;
  /** How often it was for it. */
  readonly support: number;
  /** How often it was for it under a condition. */
  readonly conditional: number;
  /** How often it spoke and took neither side. */
  readonly neutral: number;
  /** How often it was against it. */
  readonly oppose: number;
  /** How often its side cannot be told. */
  readonly unclear: number;
}

const width = stances.length;

/**
 * Who takes which stance on a matter, and how often: a row for each actor that speaks on it, in the order of their ids.
 * Who says nothing on it has no row: silence is no stance.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for a matter that is not known.
 *
 * @example
 * ```ts
 * import { columnsOf, stanceTable } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * stanceTable(columnsOf(dataset), "nato-enlargement").map(({ actor, oppose }) => `${actor} ${oppose}`); // => ["russia 1", "vladimir-putin 1"]
 * ```
 */
export function stanceTable<A extends string, M extends string>(
  columns: StatementColumns<unknown, A, M>,
  on: NoInfer<M>,
): StanceTableRow<A>[] {
  const parts = partsOfColumns(columns, "stanceTable");
  const matter = codeOf(parts.matters(), on, "stanceTable", "matter");
  const { starts, actors, counts } = parts.byMatter();
  const start = starts[matter] as number;
  const end = starts[matter + 1] as number;
  const rows = new Array<StanceTableRow<A>>(end - start);
  for (let i = start, at = start * width; i < end; i++, at += width) {
    rows[i - start] = {
      actor: actors[i] as A,
      support: counts[at] as number,
      conditional: counts[at + 1] as number,
      neutral: counts[at + 2] as number,
      oppose: counts[at + 3] as number,
      unclear: counts[at + 4] as number,
    };
  }
  return rows;
}
