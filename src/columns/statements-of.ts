import { codeOf } from "./code-of.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/**
 * Everything that an actor said, in the order of its dates: a fresh array of the rows themselves.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor that is not known.
 *
 * @example
 * ```ts
 * import { columnsOf, statementsOf } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * statementsOf(columnsOf(dataset), "jens-stoltenberg").map(({ id }) => id); // => ["stoltenberg-on-written-reply"]
 * ```
 */
export function statementsOf<R, A extends string>(columns: StatementColumns<R, A>, actor: NoInfer<A>): R[] {
  const parts = partsOfColumns(columns, "statementsOf");
  const code = codeOf(parts.actors(), actor, "statementsOf", "actor");
  const { rows, starts } = parts.ofActor();
  return rows.slice(starts[code], starts[code + 1]);
}
