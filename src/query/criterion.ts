import { memoize } from "../collections/memo.ts";
import { idsOf } from "../dataset/id-rules.ts";
import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { aboutOf, actorsOf, documentsOf, placeOf, titleOf } from "../dataset/traits.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { someOf } from "../options/some-of.ts";
import type { PeriodFilter, SourceFilter } from "./filters.ts";

/**
 * One field of a filter: the rule that its values are checked by, and the values that a record has. A record fits if it
 * has any of the values that the field lists. `V` are the values, `F` is the whole filter.
 */
export interface Criterion<K extends RecordKind = RecordKind, V extends string = string, F = object> {
  /** The rule that the values of the field are checked by. */
  readonly rule: OptionRule<Dataset>;
  /** Returns the values of a record. A method, so that TypeScript lets criteria of one kind pass as {@link Criteria}. */
  getValues(entry: Entry<K>, registry: Registry, filter: F): readonly (NoInfer<V> | undefined)[];
  /** Whether the values of a record depend on other fields of the filter, so that they cannot be indexed. */
  readonly dependsOnFilter?: true;
}

/** The fields that a filter has without a criterion: the period and the numbers of documents. */
type FieldsWithoutCriterion = keyof PeriodFilter | Exclude<keyof SourceFilter, "documents">;

/**
 * The criteria of the filter `F` of records of the kinds `K`: exactly one for each field of the filter that lists values.
 * The period and the numbers of documents mean the same in every filter, so `select` and `passes` handle them.
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

/** Fits if one of these actors has a part in the record. */
export const actors: Criterion = { rule: actorIds, getValues: actorsOf };

/** Fits if the record deals with one of these, or takes a position on it. */
export const about: Criterion = {
  rule: /* @__PURE__ */ idsOf(/* @__PURE__ */ (kinds as readonly RecordKind[]).concat(nestedKinds)),
  getValues: aboutOf,
};

/** Fits if one of these documents attests the record. */
export const documents: Criterion = {
  rule: /* @__PURE__ */ idsOf(["documents"]),
  getValues: documentsOf,
};

/** All places that a dataset names, with the states that they are in. */
const placesOfDataset = /* @__PURE__ */ memoize((dataset: Dataset): ReadonlySet<string> => {
  const registry = registryOf(dataset);
  const names = [...dataset.meetings, ...dataset.bases, ...dataset.events].flatMap(({ place }) =>
    place === undefined ? [] : [place.name, ...namesOfState(place.country, registry)],
  );
  return new Set(names.sort());
});

/** Fits if the record is in one of these places, or in a place of one of these states. */
export const places: Criterion = {
  rule: /* @__PURE__ */ someOf(placesOfDataset, "place"),
  getValues(entry, registry) {
    const place = placeOf(entry);
    return place === undefined ? [] : [place.name, ...namesOfState(place.country, registry)];
  },
};

/** The id and the name of a state, so that `"kazakhstan"` and `"Kazakhstan"` find the same places. */
function namesOfState(state: string | undefined, { byId }: Registry): readonly string[] {
  if (state === undefined) return [];
  const entry = byId.get(state);
  return entry === undefined ? [state] : [state, titleOf(entry, byId)];
}
