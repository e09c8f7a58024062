import { checkKind } from "../dataset/check-kind.ts";
import { registryOf } from "../dataset/registry.ts";
import type { Dataset, Records } from "../model/dataset.ts";
import type { Ids, RecordKind } from "../model/ids.ts";

/**
 * The record of one kind that has this id; terms and responses of proposals are found, too.
 *
 * An id that the dataset's type knows gives the record itself. One that is only known as a `string` may have none, and
 * then the answer is `undefined`: asking is how one finds out. An id of another kind is not found.
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
  // The conditional type is deferred inside a generic function, so no narrower one can be named here.
  return (entry?.kind === kind ? entry.record : undefined) as never;
}
