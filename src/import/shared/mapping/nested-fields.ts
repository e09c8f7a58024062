import { isObject } from "../../../collections/is-object.ts";
import { shown } from "../../../errors/suggest.ts";
import { isColumn } from "../../column.ts";

/**
 * Returns a sentence that says how to write a column in a field whose value is a list or an object. The sentence begins
 * with a blank.
 */
export function cureOfColumn(name: string, field: unknown): string {
  if (!isColumn(field)) return "";
  const column = `column(${shown(field.name)})`;
  const examples: Readonly<Record<string, string>> = {
    place: `{ name: ${column} }`,
    amount: `{ value: ${column}, unit: "…" }`,
    codes: `[{ scheme: "…", code: ${column} }]`,
    positions: `[{ on: "…", stance: ${column} }]`,
    attributes: `[${shown(field.name)}]`,
  };
  return ` Write ${name}: ${examples[name]}.`;
}

/** What the value of a field with parts has to be, for messages. */
export const nested: Readonly<Record<string, string>> = {
  place: "an object with a name",
  amount: "an object with a value and a unit",
  codes: "an array of objects with a scheme and a code",
  positions: "an array of positions or a function of the row",
  attributes: "an array of columns, an object of fields or a function of the row",
};

/** Returns whether the value of a field does not have the form that `nested` requires for the field. */
export function isNested(name: string, field: unknown): boolean {
  if (field === undefined || !Object.hasOwn(nested, name)) return false;
  if (isColumn(field)) return true;
  if (name === "codes") return !Array.isArray(field);
  if (name === "positions") return !Array.isArray(field) && typeof field !== "function";
  if (name === "attributes") return typeof field !== "object" && typeof field !== "function";
  return !isObject(field);
}
