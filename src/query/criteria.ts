import { type EntryColumns, entryColumns } from "../dataset/columns.ts";
import { idsOf } from "../dataset/id-rules.ts";
import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { aboutOf, actorsOf, dateOf, documentsOf, placeOf, sourcesOf, titleOf } from "../dataset/traits.ts";
import { overlaps, periodBounds } from "../dates/matches-period.ts";
import type { Period } from "../dates/period.ts";
import { periodRules } from "../dates/period-rules.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import { comparing } from "../options/comparing.ts";
import type { CheckedOption, OptionRule, OptionRules } from "../options/option-rule.ts";
import { someOf } from "../options/some-of.ts";
import { wholeNumber } from "../options/whole-number.ts";

/**
 * A filter by values: what may be asked for, and which values a record has. A record passes if it has any of the
 * values asked for; with several filters it has to pass each.
 */
export interface Criterion {
  /** What may be asked for. */
  readonly rule: OptionRule<Dataset>;
  /** The values that a record has; `options` are those of the whole filter. */
  readonly of: (entry: Entry, registry: Registry, options: object) => readonly (string | undefined)[];
  /** Whether the values depend on the other options. */
  readonly depends?: true;
}

/** The filters of a kind by their names. */
export type Criteria = Readonly<Record<string, Criterion>>;

/** A filter whose values are ids of these kinds. */
export const byIds = (kinds: readonly RecordKind[], of: Criterion["of"]): Criterion => ({
  rule: idsOf(kinds),
  of,
});

/** A filter whose values are words of an enumeration. */
export const byWords = (what: string, words: readonly string[], of: Criterion["of"]): Criterion => ({
  rule: someOf(words, what),
  of,
});

/** Filters that several kinds share, each in one meaning. */
export const commonCriteria = {
  actors: () => byIds(["actors"], actorsOf),
  about: () => byIds([...kinds, ...nestedKinds], aboutOf),
  documents: () => byIds(["documents"], documentsOf),
  places: (): Criterion => ({
    rule: someOf(placesOfDataset, "place"),
    of: (entry, registry) => {
      const place = placeOf(entry);
      return [place?.name, ...(place?.country === undefined ? [] : namesOf(place.country, registry))];
    },
  }),
};

/** A state by its id and by its name: a place in Kazakhstan is asked for as `"kazakhstan"` and as `"Kazakhstan"`. */
function namesOf(state: string, { byId }: Registry): readonly string[] {
  const entry = byId.get(state);
  return entry === undefined ? [state] : [state, titleOf(entry, byId)];
}

const knownPlaces = /* @__PURE__ */ new WeakMap<Dataset, ReadonlySet<string>>();

/** Every place that a dataset names, and the states that it puts them in. */
function placesOfDataset(dataset: Dataset): ReadonlySet<string> {
  const known = knownPlaces.get(dataset);
  if (known !== undefined) return known;
  const registry = registryOf(dataset);
  const places = [...dataset.meetings, ...dataset.bases, ...dataset.events].flatMap(({ place }) =>
    place === undefined
      ? []
      : [place.name, ...(place.country === undefined ? [] : namesOf(place.country, registry))],
  );
  const found = new Set(places.sort());
  knownPlaces.set(dataset, found);
  return found;
}

/** The rules of a filter's options: its criteria, the period where the kind is dated, the number of documents. */
export function rulesOf(criteria: Criteria, dated: boolean): OptionRules<Dataset> {
  const rules: Record<string, OptionRule<Dataset>> = {};
  for (const [name, { rule }] of Object.entries(criteria)) rules[name] = rule;
  if (dated) Object.assign(rules, periodRules);
  if ("documents" in criteria) Object.assign(rules, countRules);
  return rules;
}

const countRules = {
  minDocuments: /* @__PURE__ */ wholeNumber({ atLeast: 0 }),
  maxDocuments: /* @__PURE__ */ comparing(/* @__PURE__ */ wholeNumber({ atLeast: 0 }), checkCounts),
};

function checkCounts(most: number, { minDocuments: least }: CommonOptions, option: CheckedOption): void {
  if (least === undefined || least <= most) return;
  const message = `${option.caller}: at least ${least} documents and at most ${most} cannot be. Swap minDocuments and maxDocuments.`;
  option.refuse(message);
}

/** The options that every filter may have beside its criteria. */
interface CommonOptions extends Period {
  readonly minDocuments?: number | undefined;
  readonly maxDocuments?: number | undefined;
}

/**
 * The entries of a dataset, or those of a kind, that fit every option of a filter, in order. The options have been checked.
 */
export function select(
  options: object,
  criteria: Criteria,
  registry: Registry,
  kind?: RecordKind,
): readonly Entry[] {
  const columns = entryColumns(registry, kind);
  const isDated = inPeriod(columns, options as Period);
  const test = passes(options, criteria, registry, false);
  // The criterion that fewest records have leaves the fewest to test.
  let fewest: readonly number[] | undefined;
  for (const [name, { of, depends }] of Object.entries(criteria)) {
    const wanted = (options as Record<string, readonly string[] | undefined>)[name];
    if (wanted === undefined || depends === true) continue;
    const byValue = columns.places(name, (entry) => of(entry, registry, options));
    const lists = [...new Set(wanted)].map((value) => byValue.get(value) ?? []);
    if (fewest === undefined || lists.reduce((sum, { length }) => sum + length, 0) < fewest.length)
      fewest = lists.length === 1 ? lists[0] : [...new Set(lists.flat())].sort((a, b) => a - b);
  }
  const { entries } = columns;
  const found: Entry[] = [];
  const take = (place: number) => {
    const entry = entries[place] as Entry;
    if (isDated(place) && test(entry)) found.push(entry);
  };
  if (fewest === undefined) for (let place = 0; place < entries.length; place++) take(place);
  else for (const place of fewest) take(place);
  return found;
}

function inPeriod(columns: EntryColumns, { from, to, match }: Period): (place: number) => boolean {
  if (from === undefined && to === undefined && match === undefined) return () => true;
  const { dates, ofEntries } = columns.dates();
  const bounds = periodBounds({ from, to });
  const lie = dates.map((date) => overlaps(date, bounds.from, bounds.to, match ?? "possibly"));
  return (place) => lie[ofEntries[place] as number] as boolean;
}

/**
 * A test that a record passes when it fits every option of a filter. The options have been checked. `dated`: whether the
 * period is one of them.
 */
export function passes(
  options: object,
  criteria: Criteria,
  registry: Registry,
  dated = true,
): (entry: Entry) => boolean {
  const tests: ((entry: Entry) => boolean)[] = [];
  for (const [name, { of }] of Object.entries(criteria)) {
    const wanted = (options as Record<string, readonly string[] | undefined>)[name];
    if (wanted === undefined) continue;
    const set = new Set<string | undefined>(wanted);
    tests.push((entry) =>
      of(entry, registry, options).some((value) => value !== undefined && set.has(value)),
    );
  }
  const { from, to, match, minDocuments, maxDocuments } = options as CommonOptions;
  if (dated && (from !== undefined || to !== undefined || match !== undefined)) {
    const bounds = periodBounds({ from, to });
    tests.push((entry) => {
      const date = dateOf(entry);
      return overlaps(
        date === undefined ? undefined : registry.readDate(date),
        bounds.from,
        bounds.to,
        match ?? "possibly",
      );
    });
  }
  if (minDocuments !== undefined) {
    tests.push(
      (entry) => sourcesOf(entry).length >= minDocuments && documentsOf(entry).length >= minDocuments,
    );
  }
  if (maxDocuments !== undefined) tests.push((entry) => documentsOf(entry).length <= maxDocuments);
  return (entry) => tests.every((test) => test(entry));
}
