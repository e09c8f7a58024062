import { registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import type { Dataset } from "../model/dataset.ts";
import type { AnyId, Ids } from "../model/ids.ts";

/**
 * Returns the name of a record of any kind as a text. It is the name of an actor or a base, the label of an issue, the
 * summary of a term, or the title of a document, a proposal, a meeting or an event. For a statement or a response, it
 * consists of the name of the speaker and a summary. If several actors speak jointly, all their names are included.
 *
 * As with {@link find}, the result is always a text if the type of the dataset lists the id. An id that TypeScript
 * knows only as a `string` may not exist, so the result can be `undefined`.
 *
 * @throws {@link DemarcheError} with code `invalid-shape` if the first argument is not a dataset.
 *
 * @example
 * ```ts
 * import { nameOf } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * nameOf(dataset, "sergey-lavrov"); // => "Sergey Lavrov"
 * nameOf(dataset, "no-further-enlargement"); // => "NATO stops its enlargement."
 *
 * const fromElsewhere: string = "nobody";
 * nameOf(dataset, fromElsewhere); // => undefined
 * ```
 */
export function nameOf<I extends Ids, const G extends string>(
  dataset: Dataset<I>,
  id: AnyId<I> | (string extends G ? G : never),
): string extends G | AnyId<I> ? string | undefined : string {
  const { byId } = registryOf(dataset);
  const entry = byId.get(id);
  // TypeScript does not resolve the conditional return type inside the generic function, hence the cast.
  return (entry === undefined ? undefined : titleOf(entry, byId)) as never;
}
