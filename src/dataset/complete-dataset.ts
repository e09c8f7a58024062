import type { Dataset } from "../model/dataset.ts";
import { kinds } from "../model/ids.ts";
import { fieldsOf } from "./unchecked.ts";

/**
 * Returns a dataset that has a list for every kind and no fields whose value is undefined. If the list of a kind is
 * absent, the result has an empty list. If there is nothing to change, the result is the input itself and not a copy.
 * The input must have passed `findShapeProblems`.
 *
 * `hasUndefined` says whether a value in the input is undefined. `findShapeProblems` finds this out and tells its
 * caller by a callback. If `hasUndefined` is false, the slow search for such values is skipped.
 */
export function completeDataset(
  dataset: object,
  { hasUndefined }: { readonly hasUndefined: boolean },
): Dataset {
  const present = (hasUndefined ? withoutUndefined(dataset) : dataset) as Record<string, unknown>;
  const missing = kinds.filter((kind) => present[kind] === undefined);
  if (missing.length === 0) return present as unknown as Dataset;
  return { ...present, ...Object.fromEntries(missing.map((kind) => [kind, []])) } as unknown as Dataset;
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined;
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      if (typeof item !== "object") continue;
      const complete = withoutUndefined(item);
      if (complete === item) continue;
      copy ??= [...value];
      copy[i] = complete;
    }
    return copy ?? value;
  }
  const fields = fieldsOf(value);
  if (fields === undefined) return value;
  let isChanged = false;
  const copy: Record<string, unknown> = {};
  for (const name in fields) {
    const inner = fields[name];
    if (inner === undefined) {
      isChanged = true;
      continue;
    }
    copy[name] = typeof inner === "object" ? withoutUndefined(inner) : inner;
    if (copy[name] !== inner) isChanged = true;
  }
  return isChanged ? copy : value;
}
