import { memoize } from "../collections/memo.ts";
import { idsOf } from "../dataset/id-rules.ts";
import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { actorsOf, documentsOf, placeOf, titleOf } from "../dataset/traits.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { someOf } from "../options/some-of.ts";
import type { PeriodFilter, SourceFilter } from "./filters.ts";
import { subjectsOf } from "./subjects-of.ts";

/**
 * The meaning of one field of a filter. A record fits the field if it has any of the values that the field lists. `K` are
 * the kinds of record, `V` is the type of the values, and `F` is the type of the filter.
 */
export interface Criterion<K extends RecordKind = RecordKind, V extends string = string, F = object> {
  /** The rule that checks the values of the field. */
  readonly rule: OptionRule<Dataset>;
  /**
   * Returns the values of a record. This is a method because TypeScript then accepts criteria of one kind as {@link
   * Criteria}.
   */
  getValues(entry: Entry<K>, registry: Registry, filter: F): readonly (NoInfer<V> | undefined)[];
  /** True if the values of a record depend on other fields of the filter, so that they cannot be indexed. */
  readonly dependsOnFilter?: true;
}

/** The fields of filters that have no criterion: the period, the numbers of documents, and the filter of what is left out. */
type FieldsWithoutCriterion = keyof PeriodFilter | Exclude<keyof SourceFilter, "documents"> | "exclude";

/**
 * The criteria of the filter `F` of records of the kinds `K`, exactly one for each field of the filter that lists values.
 * The other fields have the same meaning in every filter, so `select` and `passes` handle them.
 */
export type CriteriaFor<F, K extends RecordKind> = {
  readonly [Name in Exclude<keyof F, FieldsWithoutCriterion>]-?: NonNullable<
    F[Name]
  > extends readonly (infer V extends string)[]
    ? Criterion<K, V, F>
    : never;
};

/** Criteria by the name of their field. */
export type Criteria = Readonly<Record<string, Criterion>>;

/** The rule of a field that lists ids of actors. */
export const actorIds: OptionRule<Dataset> = /* @__PURE__ */ idsOf(["actors"]);

/** A record fits if one of these actors has a part in it. */
export const actors: Criterion = { rule: actorIds, getValues: actorsOf };

/** A record fits if it deals with one of these records, or takes a position on it. */
export const about: Criterion = {
  rule: /* @__PURE__ */ idsOf(/* @__PURE__ */ (kinds as readonly RecordKind[]).concat(nestedKinds)),
  getValues: subjectsOf,
};

/** A record fits if one of these documents attests it. */
export const documents: Criterion = {
  rule: /* @__PURE__ */ idsOf(["documents"]),
  getValues: documentsOf,
};

/** Returns everything by which a place of the dataset is found. The parts of names come last, so that messages suggest whole names first. */
const placesOfDataset = /* @__PURE__ */ memoize((dataset: Dataset): ReadonlySet<string> => {
  const registry = registryOf(dataset);
  const places = [...dataset.meetings, ...dataset.bases, ...dataset.events].flatMap(
    ({ place }) => place ?? [],
  );
  const names = places.flatMap(({ name, country }) => [name, ...namesOfState(country, registry)]);
  return new Set([...names.sort(), ...places.flatMap(({ name }) => partsOfName(name)).sort()]);
});

/**
 * A record fits if it is in one of these places, or in a place of one of these states. A place is found by its whole name, and
 * by consecutive whole words of a part between commas: `"OSCE headquarters, Vienna"` by `"Vienna"` and by `"OSCE headquarters"`.
 */
export const places: Criterion = {
  rule: /* @__PURE__ */ someOf(placesOfDataset, "place"),
  getValues(entry, registry) {
    const place = placeOf(entry);
    return place === undefined
      ? []
      : [place.name, ...partsOfName(place.name), ...namesOfState(place.country, registry)];
  },
};

/** Returns all sequences of consecutive words in the parts of a name that commas separate. */
function partsOfName(name: string): readonly string[] {
  return name.split(",").flatMap((part) => {
    const words = part.split(/\s+/).filter((word) => word !== "");
    return words.flatMap((_, start) =>
      words.slice(start).map((__, i) => words.slice(start, start + i + 1).join(" ")),
    );
  });
}

/** Returns the id and the name of a state, so that `"kazakhstan"` and `"Kazakhstan"` select the same places. */
function namesOfState(state: string | undefined, { byId }: Registry): readonly string[] {
  if (state === undefined) return [];
  const entry = byId.get(state);
  return entry === undefined ? [state] : [state, titleOf(entry, byId)];
}
