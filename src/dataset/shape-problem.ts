import { escapePointer } from "../errors/escape-pointer.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Field } from "./fields.ts";
import { locateValue, type Steps } from "./locate-value.ts";

/** A description of what a value has to be, or a list of the values that are allowed. */
export type Expected = string | readonly string[];

/** The required value of each kind in a dataset, such as `actors`. */
export const listOfRecords = "a list of records";

const descriptions: Readonly<Record<string, string>> = {
  object: "an object",
  number: "a number",
  integer: "a whole number of 0 or more",
  boolean: "true or false",
  attributes: "an object",
  coordinates: "a longitude and a latitude",
};

/** Returns what the value of a field has to be. For a list, the result does not describe the items. */
export function expectedOf(field: Field): Expected {
  return field.list ? "a list" : expectedItemOf(field);
}

/** Returns what the value of a field has to be. If the value is a list, returns what each item has to be. */
export function expectedItemOf({ type }: Field): Expected {
  return typeof type === "string" ? (descriptions[type] ?? "a text") : type;
}

/**
 * Returns the problem of a value that is missing, has the wrong type or is not among the allowed values. `expected` is
 * what the value has to be.
 */
export function wrongValue(dataset: unknown, steps: Steps, expected: Expected): Problem {
  const { name, value } = locateValue(dataset, steps);
  return problemAt(steps, value, `${name} ${reasonOf(value, expected)}${cureOf(value, steps)}`);
}

/** Returns the problem of a value of the right type that is not allowed. `cure` says what to write. */
export function forbiddenValue(dataset: unknown, steps: Steps, cure: string): Problem {
  const { name, value } = locateValue(dataset, steps);
  return problemAt(steps, value, `${name} cannot be ${shown(value)}. ${cure}`);
}

/**
 * Returns the problem that an object at `steps` has a field with a name that is not allowed, such as an attribute with
 * a blank name. `cure` says what to write.
 */
export function forbiddenName(dataset: unknown, steps: Steps, forbidden: string, cure: string): Problem {
  const { name } = locateValue(dataset, steps);
  return problemAt(
    [...steps, forbidden],
    forbidden,
    `${name} cannot have the name ${shown(forbidden)}. ${cure}`,
  );
}

/**
 * Returns the problem that an object at `steps` has an unknown field. `known` lists the names of the fields that the
 * object can have.
 */
export function unknownField(
  dataset: unknown,
  steps: Steps,
  field: string,
  known: readonly string[],
): Problem {
  const { name, value } = locateValue(dataset, steps);
  const nearest = suggest(field, known);
  const cure = nearest.startsWith("Did") ? nearest : "Take it out.";
  const fieldValue = (value as Readonly<Record<string, unknown>>)[field];
  return problemAt([...steps, field], fieldValue, `${name} has no field ${shown(field)}. ${cure}`);
}

function problemAt(steps: Steps, value: unknown, message: string): Problem {
  const path = steps.map((step) => `/${escapePointer(String(step))}`).join("");
  return { code: "invalid-shape", path, ...(value === undefined ? {} : { value }), message };
}

function reasonOf(value: unknown, expected: Expected): string {
  const isChoice = typeof expected !== "string";
  if (value === undefined) {
    return `is missing; it has to be ${isChoice ? `one of ${expected.map(shown).join(", ")}` : expected}.`;
  }
  return isChoice
    ? `cannot be ${shown(value)}. ${suggest(value, expected)}`
    : `has to be ${expected}, not ${shown(value)}.`;
}

function cureOf(value: unknown, steps: Steps): string {
  if (typeof value === "string" && steps.length === 0) return " Parse the text first: JSON.parse(text).";
  // The hint is only for null in a field, because databases and spreadsheets write null if a field has no value.
  const isField = steps.length > 1 && typeof steps.at(-1) === "string";
  return value === null && isField ? " Leave an optional field out where it has no value." : "";
}
