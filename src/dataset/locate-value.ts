import { shown } from "../errors/suggest.ts";

/** The steps from a dataset to a value in it. A text is the name of a field, and a number is an index in a list. */
export type Steps = readonly PropertyKey[];

/**
 * Returns the value at the end of the steps, and the name by which messages refer to it. The name has the kind and the
 * id of the innermost record that contains the value, and then the steps from this record to the value. For example,
 * the name of a value in a term has the id of the term, not the id of the proposal. If no record that contains the
 * value has an id, the name begins with the kind and the index of the outermost record.
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
