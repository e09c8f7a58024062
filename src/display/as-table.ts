import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import { displayed } from "./displayed.ts";

/**
 * Rows, or the records of any result, that show themselves as a table in a notebook, as the results of queries do.
 * `filter`, `map` and `slice` give plain arrays; this gives them the display back.
 *
 * @throws {@link DemarcheError} for what is no array.
 *
 * @example
 * ```ts
 * import { asTable, list, toRows } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const held = toRows(list(dataset, "meetings", { status: ["held"] }), { names: dataset });
 * const table = asTable(held.filter((row) => row["place.name"] === "Geneva"));
 * table.length; // => 2
 * ```
 */
export function asTable<T extends object>(rows: readonly T[]): readonly T[] {
  if (!Array.isArray(rows))
    throw problem("invalid-shape", "", `asTable takes an array of rows, not ${shown(rows)}.`, rows);
  return displayed([...rows]);
}
