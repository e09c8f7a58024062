import type { Dataset } from "../../../model/dataset.ts";
import { type Kind, kinds } from "../../../model/ids.ts";

/** The ids of the records that an import added to the dataset in `extends`, by kind. */
export type AddedRecords = Readonly<Record<Kind, readonly string[]>>;

/**
 * Returns the ids of the records that `dataset` has in addition to the records of `base`. Undefined if no dataset is
 * extended, because all records are new then.
 */
export function addedRecords(dataset: Dataset, base: Dataset | undefined): AddedRecords | undefined {
  if (base === undefined) return undefined;
  const lists = kinds.map((kind) => {
    const records: readonly { readonly id: string }[] = dataset[kind];
    const known = new Set<string>(base[kind].map(({ id }) => id));
    return [kind, Object.freeze(records.map(({ id }) => id).filter((id) => !known.has(id)))] as const;
  });
  return Object.freeze(Object.fromEntries(lists)) as AddedRecords;
}
