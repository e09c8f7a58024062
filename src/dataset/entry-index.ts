import { getOrAdd } from "../collections/get-or-add.ts";
import { memoize } from "../collections/memo.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import type { RecordKind } from "../model/ids.ts";
import { inOrder } from "./order.ts";
import type { Entry, Registry } from "./registry.ts";
import { readDateOf } from "./traits.ts";

/**
 * The entries of a dataset or of one kind, with an index of their dates and values. With the index, a query tests only
 * the entries that can match, instead of all entries. Each part of the index is computed when a query first needs it,
 * and is then stored. Therefore, a dataset must not change after its first query.
 */
export interface EntryIndex {
  /** The entries, sorted like the results of queries. A query that selects some of them need not sort its result. */
  readonly entries: readonly Entry[];
  /** Returns the index of the dates of `entries`. */
  readonly dates: () => DateIndex;
  /**
   * Returns, for each value, the entries that have it, as indices in `entries`. The result is stored under `name`, so
   * all callers that pass the same name have to pass the same `getValues`.
   */
  readonly positions: (name: string, getValues: GetValues) => ReadonlyMap<string, readonly number[]>;
}

type GetValues = (entry: Entry) => readonly (string | undefined)[];

/** The dates of entries. Often many entries have the same date, so a query tests each distinct date only once. */
interface DateIndex {
  /** The distinct dates. If at least one entry has no date, the list also contains undefined. */
  readonly distinct: readonly (EdtfDate | undefined)[];
  /** For each entry, the index of its date in `distinct`. */
  readonly codes: Int32Array;
}

/** Returns the index of all entries of a dataset, or of those of one kind. */
export const entryIndex: (registry: Registry, kind?: RecordKind) => EntryIndex = /* @__PURE__ */ memoize(
  (registry: Registry, kind?: RecordKind) => makeIndex(entriesInOrder(registry, kind), registry),
);

function entriesInOrder(registry: Registry, kind: RecordKind | undefined): readonly Entry[] {
  if (kind === undefined) return inOrder([...registry.byId.values()], registry);
  return entryIndex(registry).entries.filter((entry) => entry.kind === kind);
}

function makeIndex(entries: readonly Entry[], registry: Registry): EntryIndex {
  let dates: DateIndex | undefined;
  const positionsByName = new Map<string, ReadonlyMap<string, readonly number[]>>();
  return {
    entries,
    dates() {
      dates ??= indexDates(entries, registry);
      return dates;
    },
    positions(name, getValues) {
      return getOrAdd(positionsByName, name, () => positionsByValue(entries, getValues));
    },
  };
}

function indexDates(entries: readonly Entry[], registry: Registry): DateIndex {
  const codeOf = new Map<EdtfDate | undefined, number>();
  const codes = entries.map((entry) => getOrAdd(codeOf, readDateOf(entry, registry), () => codeOf.size));
  return { distinct: [...codeOf.keys()], codes: new Int32Array(codes) };
}

function positionsByValue(
  entries: readonly Entry[],
  getValues: GetValues,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [position, entry] of entries.entries()) {
    for (const value of getValues(entry)) {
      if (value === undefined) continue;
      // A record can have the same value twice, for example if it takes two positions on one issue. The index of such a
      // record is added only once here. `addToGroup` would add it twice.
      const positions = getOrAdd(found, value, () => []);
      if (positions.at(-1) !== position) positions.push(position);
    }
  }
  return found;
}
