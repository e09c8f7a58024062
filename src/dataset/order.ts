import { compareDates } from "../dates/compare-edtf.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import type { Entry, Registry } from "./registry.ts";
import { dateOf } from "./traits.ts";

/** The entries in the one order that queries answer in: by date, undated last, then by id. */
export function inOrder(entries: readonly Entry[], { readDate }: Registry): readonly Entry[] {
  // Few different dates stand for many entries: those are sorted, and then the entries of each.
  const byDate = new Map<EdtfDate | undefined, Entry[]>();
  for (const entry of entries) {
    const date = dateOf(entry);
    const read = date === undefined ? undefined : readDate(date);
    const alike = byDate.get(read);
    if (alike === undefined) byDate.set(read, [entry]);
    else alike.push(entry);
  }
  const sorted: Entry[] = [];
  let last: EdtfDate | undefined;
  let run: Entry[] = [];
  const tell = () => {
    if (run.length < 2) return void sorted.push(...run);
    // Without a function to compare by, texts are sorted by their code units, and in half of the time.
    const byId = new Map(run.map((entry) => [entry.record.id as string, entry]));
    for (const id of [...byId.keys()].sort()) sorted.push(byId.get(id) as Entry);
  };
  for (const [read, alike] of [...byDate].sort(([a], [b]) => compareDates(a, b))) {
    // `2022-01-10` and `2022-01-10~` are two dates in one place.
    if (run.length > 0 && compareDates(last, read) === 0) run = run.concat(alike);
    else {
      tell();
      run = alike;
    }
    last = read;
  }
  tell();
  return sorted;
}
