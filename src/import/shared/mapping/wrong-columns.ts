import { isObject } from "../../../collections/is-object.ts";
import { shown, suggest } from "../../../errors/suggest.ts";

/**
 * Returns sentences about what is wrong with the `columns` of a mapping, or undefined if nothing is wrong. `others` are
 * the other fields of the mapping, and `cells` are the fields that `columns` can have.
 */
export function wrongColumns(
  columns: unknown,
  others: Readonly<Record<string, unknown>>,
  cells: readonly string[],
): string | undefined {
  if (columns === undefined || columns === "same") return undefined;
  if (!isObject(columns))
    return `columns has to be "same" or an object with the name of a column for each field, not ${shown(columns)}. Write { date: "Day" }.`;
  for (const [field, name] of Object.entries(columns)) {
    if (name === undefined) continue;
    if (!cells.includes(field))
      return `columns cannot have the field ${shown(field)}. ${suggest(field, cells)} Fields with parts are given beside columns.`;
    if (typeof name !== "string" && typeof name !== "number")
      return `columns: ${field} has to be the name of a column, not ${shown(name)}. Give a column with options beside columns: ${field}: column("…", { … }).`;
    if (others[field] !== undefined) return `${field} is in the mapping and in columns. Give it once.`;
  }
  return undefined;
}
