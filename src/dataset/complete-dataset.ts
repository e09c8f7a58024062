import type { Dataset } from "../model/dataset.ts";
import { kinds } from "../model/ids.ts";
import { fieldsOf } from "./unchecked.ts";

/**
 * Returns a dataset with a list of every kind and without fields whose value is undefined. `findShapeProblems` must
 * have found no problem in the input. An absent list of records becomes an empty one. An object that needs no change is
 * returned itself, not as a copy. The search for undefined values takes as long as some of the checks, so it is made
 * only if `hasUndefined` is true. `findShapeProblems` tells its caller whether there are undefined values.
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
