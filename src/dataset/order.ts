import { compareDates, compareText } from "../dates/compare-edtf.ts";
import type { RecordKind } from "../model/ids.ts";
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

interface OrderedEntries {
  readonly all: readonly Entry[];
  readonly byKind: Map<RecordKind, readonly Entry[]>;
}

const ordered = /* @__PURE__ */ new WeakMap<Registry, OrderedEntries>();

/** All entries of a dataset, or those of a kind, in that order. Sorted once: a query that filters them need not sort. */
export function entriesInOrder(registry: Registry, kind?: RecordKind): readonly Entry[] {
  let known = ordered.get(registry);
  if (known === undefined) {
    known = { all: inOrder([...registry.byId.values()], registry), byKind: new Map() };
    ordered.set(registry, known);
  }
  if (kind === undefined) return known.all;
  let ofKind = known.byKind.get(kind);
  if (ofKind === undefined) {
    ofKind = known.all.filter((entry) => entry.kind === kind);
    known.byKind.set(kind, ofKind);
  }
  return ofKind;
}
