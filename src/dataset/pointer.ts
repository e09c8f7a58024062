import type { Dataset } from "../model/dataset.ts";
import type { Kind } from "../model/ids.ts";
import type { Entry } from "./registry.ts";

/**
 * Returns the JSON Pointer from a dataset to one of its records. The function searches for the record in the list of
 * its kind, which is slow. Therefore, it is used only for error messages.
 */
export function pointerTo(dataset: Dataset, { kind, record, proposal }: Entry): string {
  const pointerIn = (list: Kind, item: object) =>
    `/${list}/${(dataset[list] as readonly object[]).indexOf(item)}`;
  if (kind !== "terms" && kind !== "responses") return pointerIn(kind, record);
  if (proposal === undefined) return "";
  return `${pointerIn("proposals", proposal)}/${kind}/${(proposal[kind] as readonly object[]).indexOf(record)}`;
}
