import { problem } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";
import type { NetworkRow } from "./network-row.ts";

const checked = /* @__PURE__ */ new WeakSet<readonly NetworkRow[]>();

/**
 * Throws if two rows have the same id. `explain` calls this function, because it names rows by their ids, which have no
 * effect on weights. Checking them for every network would take up to a tenth of its time. An array is checked once.
 */
export function checkUniqueIds(rows: readonly NetworkRow[]): void {
  if (checked.has(rows)) return;
  const seen = new Set<string | number>();
  for (let i = 0; i < rows.length; i++) {
    const { id } = rows[i] as NetworkRow;
    seen.add(id);
    if (seen.size > i) continue;
    const first = rows.findIndex((row) => row.id === id);
    const message =
      `explain names rows by their ids, and the rows at index ${first} and ${i} have the same id ${shown(id)}. ` +
      "Give each row of the network a different id, for example its index.";
    throw problem("duplicate-id", `/${i}/id`, message, id);
  }
  checked.add(rows);
}
