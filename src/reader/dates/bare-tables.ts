import { memoize } from "../../collections/memo.ts";
import { type DateTables, dateTables } from "./date-tables.ts";
import type { DateWords } from "./date-words.ts";

/** Returns the tables for a text that is written without accents. */
export const bareTables = /* @__PURE__ */ memoize((words: DateWords): DateTables => dateTables(bare(words)));

/** Returns a copy of a value in which all strings are without accents. */
function bare<T>(value: T): T {
  if (typeof value === "string") return value.normalize("NFD").replace(/\p{M}/gu, "") as T;
  if (Array.isArray(value)) return value.map(bare) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, bare(field)])) as T;
}
