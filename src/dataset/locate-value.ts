import { shown } from "../errors/suggest.ts";

/** The steps from a dataset to a value in it: names of fields, and indices of lists as numbers. */
export type Steps = readonly PropertyKey[];

/**
 * Returns the value at the end of some steps, and its name in a message: the kind and id of the innermost record that
 * has an id, then the fields and indices from there. If the outermost record has no id, its index is in the name.
 */
export function locateValue(
  dataset: unknown,
  steps: Steps,
): { readonly name: string; readonly value: unknown } {
  let value = dataset;
  let owner = "the dataset";
  let isInRecord = false;
  let below: string[] = [];
  for (const step of steps) {
    value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    below.push(String(step));
    if (typeof step !== "number" || below.length < 2) continue;
    const id = isObject(value) ? value.id : undefined;
    if (typeof id !== "string" && isInRecord) continue;
    owner = `${below.at(-2)} ${typeof id === "string" ? shown(id) : `number ${step}`}`;
    isInRecord = true;
    below = [];
  }
  return { name: below.length === 0 ? owner : `${owner}: ${below.join(".")}`, value };
}

function isObject(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === "object" && value !== null;
}
