import { memoize } from "../../collections/memo.ts";
import { idsOf } from "../../dataset/id-rules.ts";
import { type Entry, type Registry, registryOf } from "../../dataset/registry.ts";
import {
  actorsOf,
  attestingCitations,
  documentsOf,
  placeOf,
  readDateOf,
  titleOf,
} from "../../dataset/traits.ts";
import { isQualified } from "../../dates/is-qualified.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Doubt } from "../../model/doubt.ts";
import { kinds, nestedKinds, type RecordKind } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import { flag } from "../../options/flag.ts";
import type { OptionRule } from "../../options/option-rule.ts";
import { someOf } from "../../options/some-of.ts";
import { subjectsOf } from "../stances/subjects-of.ts";
import type { AttributeFilter, PeriodFilter } from "./filters.ts";

/**
 * The meaning of one field of a filter. `getValues` returns the values that a record has for the field. If the field is
 * a list, a record fits if it has any of the listed values. If the field is `true`, a record fits if it has any value;
 * if the field is `false`, a record fits if it has none. `K` are the kinds of record, `V` is the type of the values,
 * and `F` is the type of the filter.
 */
export interface Criterion<K extends RecordKind = RecordKind, V extends string = string, F = object> {
  /** The rule that checks the values of the field. */
  readonly rule: OptionRule<Dataset>;
  /**
   * Returns the values that a record has for the field. This is a method and not a property with a function type,
   * because TypeScript would otherwise not accept the criteria of one kind as {@link Criteria}.
   */
  getValues(entry: Entry<K>, registry: Registry, filter: F): readonly (NoInfer<V> | undefined)[];
  /**
   * True if the values that a record has for this field depend on other fields of the filter. Such values cannot be
   * stored in an index.
   */
  readonly dependsOnFilter?: true;
}

/**
 * The names of the filter fields that have no criterion: the fields of the period, `minDocuments`, `maxDocuments`,
 * `attributes` and `exclude`.
 */
type FieldsWithoutCriterion =
  | keyof PeriodFilter
  | keyof AttributeFilter
  | "minDocuments"
  | "maxDocuments"
  | "exclude";

/**
 * The criteria of a filter `F` for records of the kinds `K`. Each field of the filter has exactly one criterion, except
 * the fields in `FieldsWithoutCriterion`. Those fields have the same meaning in every filter, so `select` and `passes`
 * handle them.
 */
export type CriteriaFor<F, K extends RecordKind> = {
  readonly [Name in Exclude<keyof F, FieldsWithoutCriterion>]-?: NonNullable<
    F[Name]
  > extends readonly (infer V extends string)[]
    ? Criterion<K, V, F>
    : NonNullable<F[Name]> extends boolean
      ? Criterion<K, string, F>
      : never;
};

/** The criteria of a filter. Each key is the name of a field of the filter. */
export type Criteria = Readonly<Record<string, Criterion>>;

/** The rule of a field that lists ids of actors. */
export const actorIds: OptionRule<Dataset> = /* @__PURE__ */ idsOf(["actors"]);

/** The criterion of a field `actors`: a record fits if one of the listed actors has a part in it. */
export const actors: Criterion = { rule: actorIds, getValues: actorsOf };

/**
 * The criterion of a field `about`: a record fits if it deals with one of the listed records or takes a position on one
 * of them.
 */
export const about: Criterion = {
  rule: /* @__PURE__ */ idsOf(/* @__PURE__ */ (kinds as readonly RecordKind[]).concat(nestedKinds)),
  getValues: subjectsOf,
};

/** The criterion of a field `documents`: a record fits if one of the listed documents attests it. */
export const documents: Criterion = {
  rule: /* @__PURE__ */ idsOf(["documents"]),
  getValues: documentsOf,
};

/**
 * The criterion of a field `via`: a record fits if a document that attests it names one of the listed actors as its
 * source.
 */
export const via: Criterion = {
  rule: actorIds,
  getValues: (entry) => attestingCitations(entry).flatMap((citation) => citation.via ?? []),
};

/**
 * The criterion of the boolean field `differing`. `true` selects the records that differ from at least one cited
 * document. The values of a record are the ids of these documents.
 */
export const differing: Criterion = {
  rule: flag,
  getValues: (entry) =>
    attestingCitations(entry).flatMap((citation) => (citation.says ? citation.document : [])),
};

/** A record, reduced to the field that lists its doubtful values. */
interface DoubtedRecord {
  readonly doubts?: readonly Doubt[];
}

/**
 * The criterion of the boolean field `doubtful`: `true` selects the records with a field in doubt. The values of a
 * record are the names of these fields.
 */
export const doubtful: Criterion = {
  rule: flag,
  getValues(entry, registry) {
    const date = readDateOf(entry, registry);
    if (date !== undefined && isQualified(date)) return ["date"];
    return (entry.record as DoubtedRecord).doubts?.map(({ field }) => field) ?? [];
  },
};

/**
 * Returns all texts that the field `places` of a filter accepts: the names of places, the ids and names of their
 * states, and parts of the names of places. Error messages suggest earlier texts first, so the parts are at the end.
 */
const placesOfDataset = /* @__PURE__ */ memoize((dataset: Dataset): ReadonlySet<string> => {
  const registry = registryOf(dataset);
  const places = [...registry.byId.values()].flatMap((entry) => placeOf(entry) ?? []);
  const names = places.flatMap((place) => namesOfPlace(place, registry));
  return new Set([...names.sort(), ...places.flatMap(partsOfName).sort()]);
});

/**
 * The criterion of a field `places`: a record fits if its place is one of the listed places or is in one of the listed
 * states. A place can be given by its whole name, or by one or more words that follow each other in the name without a
 * comma between them. For example, both `"Vienna"` and `"OSCE headquarters"` select the place
 * `"OSCE headquarters, Vienna"`.
 */
export const places: Criterion = {
  rule: /* @__PURE__ */ someOf(placesOfDataset),
  getValues(entry, registry) {
    const place = placeOf(entry);
    return place === undefined ? [] : [...namesOfPlace(place, registry), ...partsOfName(place)];
  },
};

/** Returns all sequences of consecutive words of the name, except sequences with a comma between the words. */
function partsOfName({ name }: Place): readonly string[] {
  return name.split(",").flatMap((part) => {
    const words = part.match(/\S+/g) ?? [];
    return words.flatMap((_, start) =>
      words.slice(start).map((__, i) => words.slice(start, start + i + 1).join(" ")),
    );
  });
}

/**
 * Returns the name of a place, and the id and the name of its state, so that `"kazakhstan"` and `"Kazakhstan"` select
 * the same places.
 */
function namesOfPlace({ name, country }: Place, { byId }: Registry): readonly string[] {
  if (country === undefined) return [name];
  const state = byId.get(country);
  return state === undefined ? [name, country] : [name, country, titleOf(state, byId)];
}
