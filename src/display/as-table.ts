import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import { displayed } from "./displayed.ts";

/**
 * Returns a frozen copy of an array. Notebooks show the copy as a table, as they show the results of queries. Methods
 * such as `filter`, `map` and `slice` return plain arrays, which notebooks do not show as tables.
 *
 * @throws {@link DemarcheError} with code `invalid-shape` for a value that is not an array.
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
  if (!Array.isArray(rows)) {
    const cure = typeof rows === "object" && rows !== null ? " Pass toRows(result)." : "";
    throw problem("invalid-shape", "", `asTable takes an array of rows, not ${shown(rows)}.${cure}`, rows);
  }
  return displayed([...rows]);
}
