import { problem } from "../../errors/demarche-error.ts";
import { suggest } from "../../errors/suggest.ts";
import type { EventColumns } from "./columns.ts";
import { formatOf } from "./formats.ts";
import type { EventScheme } from "./schemes.ts";

/** Throws if the rows lack a column that every event needs: the code, the date or an actor. */
export function checkEventColumns(scheme: EventScheme, columns: EventColumns): void {
  const { code, date, actors } = formatOf(scheme);
  const missing = [code, date, ...actors].find((name) => columns.nameOf(name) === undefined);
  if (missing === undefined) return;
  const cure = `Give rows of ${scheme}, with its columns as names or in its order.`;
  const message = `fromEvents: the rows have no column "${missing}". ${nearest(missing, columns.unknownNames)}${cure}`;
  throw problem("invalid-shape", "/0", message);
}

/** Returns a sentence about which column was probably meant, with a blank after it. */
function nearest(column: string, names: readonly string[]): string {
  const guess = suggest(column, names);
  if (guess.startsWith("Did you mean")) return `${guess} `;
  const last = column.split(" ").at(-1)?.toLowerCase() ?? "";
  const part = names.find((name) => {
    const written = name.toLowerCase();
    return written.length > 3 && (written.includes(last) || column.toLowerCase().includes(written));
  });
  return part === undefined ? "" : `Did you mean "${part}"? `;
}
