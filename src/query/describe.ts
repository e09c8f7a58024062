import { type Entry, registryOf } from "../dataset/registry.ts";
import { dateOf } from "../dataset/traits.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/edtf.ts";
import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import { timelineKinds } from "./timeline.ts";

/** The days between which the facts of a dataset lie. */
export interface DaySpan {
  /** The first day. */
  readonly earliest: Day;
  /** The last day. */
  readonly latest: Day;
}

/** What a dataset holds, in numbers. */
export interface Description {
  /** Its name; null: it has none. */
  readonly title: string | null;
  /** Version of the data; null: none is given. */
  readonly version: string | null;
  /** Day of that version; null: none is given. */
  readonly date: Day | null;
  /** SPDX identifier of the licence of the data; null: none is given. */
  readonly license: string | null;
  /** How many records there are of each kind, terms and responses included. */
  readonly counts: Readonly<Record<RecordKind, number>>;
  /** The first and the last day that a dated fact can be of; documents do not count. Null: no fact is dated. */
  readonly span: DaySpan | null;
  /** How many facts of dated kinds no document dates. */
  readonly undated: number;
  /** Languages of the documents, as BCP 47 tags in order. */
  readonly languages: readonly string[];
}

/**
 * What a dataset holds: how many records of each kind, over which days, in which languages, in which version, under
 * which licence. An open end does not widen the span; the end that is told counts.
 *
 * @example
 * ```ts
 * import { describe } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const { counts, span, languages } = describe(dataset);
 * counts.documents; // => 5
 * span; // => { earliest: "1991-01-01", latest: "2023-02-28" }
 * languages; // => ["it", "ro"]
 * ```
 */
export function describe(dataset: Dataset): Description {
  let description = descriptions.get(dataset);
  if (description === undefined) {
    description = describeAnew(dataset);
    descriptions.set(dataset, description);
  }
  return description;
}

// All is looked at to count it, so that is done once.
const descriptions = /* @__PURE__ */ new WeakMap<Dataset, Description>();

function describeAnew(dataset: Dataset): Description {
  const { byId, readDate } = registryOf(dataset);
  const counts = Object.fromEntries([...kinds, ...nestedKinds].map((kind) => [kind, 0])) as Record<
    RecordKind,
    number
  >;
  let earliest: Day | null = null;
  let latest: Day | null = null;
  let undated = 0;
  for (const entry of byId.values()) {
    counts[entry.kind] += 1;
    if (!isFact(entry)) continue;
    const date = dateOf(entry);
    if (date === undefined) {
      undated += 1;
      continue;
    }
    const { start, end } = readDate(date);
    for (const day of [start.earliest, start.latest, end.earliest, end.latest]) {
      if (day === null) continue;
      if (earliest === null || day < earliest) earliest = day;
      if (latest === null || day > latest) latest = day;
    }
  }
  const { title = null, version = null, date = null, license = null } = dataset.metadata ?? {};
  return Object.freeze({
    title,
    version,
    date,
    license,
    counts: Object.freeze(counts),
    span: earliest === null || latest === null ? null : Object.freeze({ earliest, latest }),
    undated,
    languages: Object.freeze([...new Set(dataset.documents.map((document) => document.language))].sort()),
  });
}

function isFact({ kind }: Entry): boolean {
  return (timelineKinds as readonly RecordKind[]).includes(kind);
}
