import { problem } from "../../errors/demarche-error.ts";
import { escapePointer } from "../../errors/escape-pointer.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { textIn } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";

/**
 * Throws if a key of the option `types` or `acts` is probably misspelt: no value in the file equals it, but it
 * resembles a value that the option lacks. Case matters, because the option is looked up with the exact value. A key
 * that resembles no value is allowed, because one option can serve many files.
 */
export function checkKeys(
  option: "types" | "acts",
  table: Readonly<Record<string, unknown>> = {},
  { rows, field }: { readonly rows: readonly SourceRow[]; readonly field: string },
): void {
  const keys = Object.keys(table);
  if (keys.length === 0) return;
  const values = new Set(rows.flatMap((row) => textIn(row, field) ?? []));
  const unread = [...values].filter((value) => !keys.includes(value));
  for (const key of keys) {
    if (values.has(key)) continue;
    const hint = suggest(key, unread);
    if (!hint.startsWith("Did you mean")) continue;
    const message = `fromPopolo: ${option}: no ${field} in the file is ${shown(key)}. ${hint}`;
    throw problem("invalid-option", `/${option}/${escapePointer(key)}`, message, key);
  }
}
