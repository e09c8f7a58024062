import { compareDates, compareText } from "../dates/compare-edtf.ts";
import type { Entry, Registry } from "./registry.ts";
import { dateOf } from "./traits.ts";

/** The entries in the one order that queries answer in: by date, undated last, then by id. */
export function inOrder(entries: readonly Entry[], registry: Registry): readonly Entry[] {
  const dated = entries.map((entry) => {
    const date = dateOf(entry);
    return { entry, date: date === undefined ? undefined : registry.readDate(date) };
  });
  dated.sort((a, b) => compareDates(a.date, b.date) || compareText(a.entry.record.id, b.entry.record.id));
  return dated.map(({ entry }) => entry);
}
