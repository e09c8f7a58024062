import { memoize } from "../collections/memo.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { dateOf } from "../dataset/traits.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/edtf.ts";
import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import { timelineKinds } from "./timeline.ts";

/** The period that the facts of a dataset cover. */
export interface DaySpan {
  /** The first day. */
  readonly earliest: Day;
  /** The last day. */
  readonly latest: Day;
}

/** A description of a dataset. */
export interface Description {
  /** Title of the dataset; null: not given. */
  readonly title: string | null;
  /** Version of the data; null: not given. */
  readonly version: string | null;
  /** Day of that version; null: not given. */
  readonly date: Day | null;
  /** SPDX identifier of the licence of the data; null: not given. */
  readonly license: string | null;
  /** The number of records of each kind, including terms and responses. */
  readonly counts: Readonly<Record<RecordKind, number>>;
  /** The first and the last possible day of the dated facts; dates of documents do not count. Null: no fact is dated. */
  readonly span: DaySpan | null;
  /** The number of facts of dated kinds that have no date. */
  readonly undated: number;
  /** Languages of the documents, as sorted BCP 47 tags. */
  readonly languages: readonly string[];
}

/**
 * Describes a dataset: returns the number of records of each kind, the period that they cover, the languages of the
 * documents, the version and the licence. An open interval counts with its known end alone.
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
  return descriptionOf(dataset);
}

const descriptionOf = /* @__PURE__ */ memoize((dataset: Dataset): Description => {
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
});

function isFact({ kind }: Entry): boolean {
  return (timelineKinds as readonly RecordKind[]).includes(kind);
}
