import type { Dataset } from "../model/dataset.ts";
import type { Kind } from "../model/ids.ts";
import type { Entry } from "./registry.ts";

/** JSON Pointer from a dataset to a record of it. Searches for the record, so it is meant for messages. */
export function pointerTo(dataset: Dataset, { kind, record, proposal }: Entry): string {
  const at = (list: Kind, one: object) => `/${list}/${(dataset[list] as readonly object[]).indexOf(one)}`;
  if (kind !== "terms" && kind !== "responses") return at(kind, record);
  if (proposal === undefined) return "";
  return `${at("proposals", proposal)}/${kind}/${(proposal[kind] as readonly object[]).indexOf(record)}`;
}
