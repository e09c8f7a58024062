import type { EdtfDate } from "../dates/parse-edtf.ts";
import type { RecordKind } from "../model/ids.ts";
import { inOrder } from "./order.ts";
import type { Entry, Registry } from "./registry.ts";
import { dateOf } from "./traits.ts";

/**
 * The entries of a dataset, or those of a kind, by column: the index that queries read, so that a question to a million
 * statements looks at those that can answer it and not at every one. (`search` keeps words beside it, and `describe` its
 * answer.) A dataset stays as it is once it was asked. Each part is worked out when a query first needs it, and goes when
 * the dataset goes.
 */
export interface EntryColumns {
  /** The entries in the one order that queries answer in: a query that picks some of them need not sort. */
  readonly entries: readonly Entry[];
  /** The dates of the entries. */
  readonly dates: () => DateColumn;
  /**
   * The places in `entries` of those that have a value, by the value. `of`: the values of an entry, the same whoever asks
   * by that name.
   */
  readonly places: (name: string, of: (entry: Entry) => Values) => ReadonlyMap<string, readonly number[]>;
}

type Values = readonly (string | undefined)[];

/** Few different dates stand for many entries: what holds for one of them is worked out once. */
interface DateColumn {
  /** The different dates; undefined: undated. */
  readonly dates: readonly (EdtfDate | undefined)[];
  /** Of each entry, the place of its date in `dates`. */
  readonly ofEntries: Int32Array;
}

const known = /* @__PURE__ */ new WeakMap<Registry, Map<RecordKind | undefined, EntryColumns>>();

/** The columns of all entries of a dataset, or of those of a kind. */
export function entryColumns(registry: Registry, kind?: RecordKind): EntryColumns {
  let byKind = known.get(registry);
  if (byKind === undefined) {
    byKind = new Map();
    known.set(registry, byKind);
  }
  let columns = byKind.get(kind);
  if (columns === undefined) {
    const entries =
      kind === undefined
        ? inOrder([...registry.byId.values()], registry)
        : entryColumns(registry).entries.filter((entry) => entry.kind === kind);
    columns = makeColumns(entries, registry);
    byKind.set(kind, columns);
  }
  return columns;
}

function makeColumns(entries: readonly Entry[], registry: Registry): EntryColumns {
  let dates: DateColumn | undefined;
  const byName = new Map<string, ReadonlyMap<string, readonly number[]>>();
  return {
    entries,
    dates() {
      dates ??= dateColumn(entries, registry);
      return dates;
    },
    places(name, of) {
      let places = byName.get(name);
      if (places === undefined) {
        places = placesByValue(entries, of);
        byName.set(name, places);
      }
      return places;
    },
  };
}

function dateColumn(entries: readonly Entry[], { readDate }: Registry): DateColumn {
  const codes = new Map<EdtfDate | undefined, number>();
  const ofEntries = new Int32Array(entries.length);
  for (let place = 0; place < entries.length; place++) {
    const date = dateOf(entries[place] as Entry);
    const read = date === undefined ? undefined : readDate(date);
    let code = codes.get(read);
    if (code === undefined) {
      code = codes.size;
      codes.set(read, code);
    }
    ofEntries[place] = code;
  }
  return { dates: [...codes.keys()], ofEntries };
}

function placesByValue(
  entries: readonly Entry[],
  of: (entry: Entry) => Values,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [place, entry] of entries.entries()) {
    for (const value of of(entry)) {
      if (value === undefined) continue;
      const places = found.get(value);
      if (places === undefined) found.set(value, [place]);
      // A record can have a value twice, as two positions on one matter.
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  return found;
}
