import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";

/** Returns the value that a field has in a row where it is text, and throws otherwise. */
export function textAt(field: string, value: unknown, row: number): string {
  if (typeof value === "string") return value;
  const message = `columnsOf: field ${field} of row ${row} has to be text, not ${shown(value)}. Leave the row out, or give it one.`;
  throw problem("invalid-shape", `/${row}`, message, value);
}
