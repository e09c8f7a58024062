import { checkKind } from "../dataset/check-kind.ts";
import { registryOf } from "../dataset/registry.ts";
import type { Dataset, Records } from "../model/dataset.ts";
import type { Ids, RecordKind } from "../model/ids.ts";

/**
 * Returns the record of a given kind that has a given id. The kinds include terms and responses, which are parts of
 * proposals.
 *
 * If the type of the dataset lists the id, the result is always the record. An id that TypeScript knows only as a
 * `string` may not exist, so the result can be `undefined`. It is also `undefined` for the id of a record of another
 * kind.
 *
 * @throws {@link DemarcheError} with code `unknown-kind` for a kind that does not exist.
 *
 * @example
 * ```ts
 * import { find } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * find(dataset, "actors", "sergey-lavrov").name; // => "Sergey Lavrov"
 * find(dataset, "terms", "no-further-enlargement").summary; // => "NATO stops its enlargement."
 *
 * const fromElsewhere: string = "nobody";
 * find(dataset, "actors", fromElsewhere); // => undefined
 * ```
 */
export function find<I extends Ids, K extends RecordKind, const G extends string>(
  dataset: Dataset<I>,
  kind: K,
  id: I[K] | (string extends G ? G : never),
): string extends G | I[K] ? Records<I>[K] | undefined : Records<I>[K] {
  checkKind("find", kind, { nested: true });
  const entry = registryOf(dataset).byId.get(id);
  // TypeScript does not resolve the conditional return type inside the generic function, hence the cast.
  return (entry?.kind === kind ? entry.record : undefined) as never;
}
