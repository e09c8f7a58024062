import { memoize } from "../collections/memo.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { dateOf } from "../dataset/traits.ts";
import { compareText } from "../dates/compare-edtf.ts";
import type { Attributes } from "../model/attributes.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/edtf.ts";
import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import { type AttributedKind, attributedKinds } from "./filters/attribute-rule.ts";
import { timelineKinds } from "./timeline.ts";

/** The first and the last day of a period. */
export interface DaySpan {
  /** The first day of the period. */
  readonly earliest: Day;
  /** The last day of the period. */
  readonly latest: Day;
}

/** A place, with the number of records that are in it. */
export interface PlaceCount {
  /** The name of the place. */
  readonly name: string;
  /** The id of the state that the place is in; null if no state is coded. */
  readonly country: string | null;
  /** The number of meetings, bases and events in the place. */
  readonly records: number;
}

/** An attribute, with the number of records that have it. */
export interface AttributeCount {
  /** The kind of the records. */
  readonly kind: AttributedKind;
  /** The name of the attribute. */
  readonly name: string;
  /** The number of records of this kind that have the attribute. */
  readonly records: number;
}

/** The size, the period and the metadata of a dataset. */
export interface Description {
  /** The title of the dataset; null if its metadata has none. */
  readonly title: string | null;
  /** The version of the data; null if the metadata has none. */
  readonly version: string | null;
  /** The day on which this version of the data was released; null if the metadata has none. */
  readonly date: Day | null;
  /** The SPDX identifier of the licence of the data; null if the metadata has none. */
  readonly license: string | null;
  /** The number of records of each kind, including terms and responses. */
  readonly counts: Readonly<Record<RecordKind, number>>;
  /**
   * The first and the last possible day of the statements, proposals, responses, meetings and events; null if none of
   * these records is dated.
   */
  readonly span: DaySpan | null;
  /** The number of statements, proposals, responses, meetings and events without a date. */
  readonly undated: number;
  /** The languages of the documents, as sorted BCP 47 tags. */
  readonly languages: readonly string[];
  /**
   * The places of the meetings, bases and events, sorted by name. The option `places` of a filter accepts their names.
   */
  readonly places: readonly PlaceCount[];
  /**
   * The attributes of the documents, actors, issues, statements, meetings and events, sorted by kind and name. The
   * option `attributes` of a filter accepts their names.
   */
  readonly attributes: readonly AttributeCount[];
}

/**
 * Returns a description of a dataset: the number of records of each kind, the period that the records cover, the
 * languages of the documents, the places, the attributes, the version and the licence.
 *
 * The period covers what the documents report. It does not include the dates of the documents themselves. An open
 * interval contributes only the bound that is known.
 *
 * @example
 * ```ts
 * import { describe } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const { counts, span, languages, places } = describe(dataset);
 * counts.documents; // => 5
 * span; // => { earliest: "1991-01-01", latest: "2023-02-28" }
 * languages; // => ["it", "ro"]
 * places.find(({ name }) => name === "Geneva"); // => { name: "Geneva", country: null, records: 3 }
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
    languages: Object.freeze(
      [...new Set(dataset.documents.flatMap((document) => document.language ?? []))].sort(),
    ),
    places: Object.freeze(placesOf(dataset)),
    attributes: Object.freeze(attributesOf(dataset)),
  });
});

function placesOf({ meetings, bases, events }: Dataset): readonly PlaceCount[] {
  const counts = new Map<string, PlaceCount>();
  for (const { place } of [...meetings, ...bases, ...events]) {
    if (place === undefined) continue;
    const { name, country = null } = place;
    const key = JSON.stringify([name, country]);
    counts.set(key, { name, country, records: (counts.get(key)?.records ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => compareText(a, b)).map(([, count]) => Object.freeze(count));
}

function attributesOf(dataset: Dataset): readonly AttributeCount[] {
  return attributedKinds.flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const { attributes = {} } of dataset[kind] as readonly { readonly attributes?: Attributes }[])
      for (const name of Object.keys(attributes)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, records]) => Object.freeze({ kind, name, records }));
  });
}

function isFact({ kind }: Entry): boolean {
  return (timelineKinds as readonly RecordKind[]).includes(kind);
}
