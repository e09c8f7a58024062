import { referrersOf } from "../../dataset/referrers.ts";
import { registryOf } from "../../dataset/registry.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Statement } from "../../model/statement.ts";

/** Returns the statements that refer to a record in any of their fields, in the order of their dates. */
export function statementsNaming(id: string, dataset: Dataset): readonly Statement[] {
  return referrersOf(id, registryOf(dataset))
    .filter(({ kind }) => kind === "statements")
    .map(({ record }) => record as Statement);
}
