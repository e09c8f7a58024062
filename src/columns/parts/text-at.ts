import { problem } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";

/** Returns the value of a field if it is text, and throws otherwise. */
export function textAt(field: string, value: unknown, row: number): string {
  if (typeof value === "string") return value;
  const message = `columnsOf: field ${field} of row ${row} has to be text, not ${shown(value)}. Leave the row out, or return a text for it.`;
  throw problem("invalid-shape", `/${row}`, message, value);
}
