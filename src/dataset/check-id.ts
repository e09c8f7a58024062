import { DemarcheError } from "../errors/demarche-error.ts";
import type { Dataset } from "../model/dataset.ts";
import type { RecordKind } from "../model/ids.ts";
import { idProblem } from "./id-problem.ts";

/** Throws an error if `id` is not the id of a record of the wanted kinds. `caller` is the name of the public function. */
export function checkId(caller: string, id: unknown, wanted: readonly RecordKind[], dataset: Dataset): void {
  const found = idProblem(id, wanted, dataset, { name: caller, path: "" });
  if (found !== undefined) throw new DemarcheError([found]);
}
