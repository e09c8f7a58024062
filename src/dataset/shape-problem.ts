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

/** Returns a description of the allowed values of a field. For a list, the description does not include the items. */
export function expectedOf(field: Field): Expected {
  return field.list ? "a list" : expectedItemOf(field);
}

/** Returns a description of the allowed values of a field. If the field is a list, it describes the allowed items. */
export function expectedItemOf({ type }: Field): Expected {
  return typeof type === "string" ? (descriptions[type] ?? "a text") : type;
}

/**
 * Reports a value that is missing, has the wrong type or is not among the allowed values. `expected` describes the
 * allowed values.
 */
export function wrongValue(dataset: unknown, steps: Steps, expected: Expected): Problem {
  const { name, value } = locateValue(dataset, steps);
  return problemAt(steps, value, `${name} ${reasonOf(value, expected)}${cureOf(value, steps)}`);
}

/** Reports a value that has the right type but is not allowed. `cure` says what to write. */
export function forbiddenValue(dataset: unknown, steps: Steps, cure: string): Problem {
  const { name, value } = locateValue(dataset, steps);
  return problemAt(steps, value, `${name} cannot be ${shown(value)}. ${cure}`);
}

/**
 * Reports a field whose name is not allowed, such as an attribute with a blank name. `steps` lead to the object that
 * has the field, and `cure` says what to write.
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
 * Reports an unknown field of the object at `steps`. `known` lists the names of the fields that the object can have.
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
  // Databases and spreadsheets write null if a field has no value, so the message for null says what to do instead.
  const isField = steps.length > 1 && typeof steps.at(-1) === "string";
  return value === null && isField ? " Leave an optional field out where it has no value." : "";
}
