import { attributeOf } from "../../dataset/attribute-of.ts";
import type { Entry, Registry } from "../../dataset/registry.ts";
import { placeOf, readDateOf } from "../../dataset/traits.ts";
import { type CalendarUnit, calendarPeriod, calendarUnits } from "../../dates/calendar-period.ts";
import { dayOfCount } from "../../dates/day-of-count.ts";
import type { Period } from "../../dates/period.ts";
import type { Kind } from "../../model/ids.ts";
import type { Statement } from "../../model/statement.ts";
import { criteriaByKind } from "../filters/criteria-by-kind.ts";
import type { Criteria } from "../filters/criterion.ts";
import { quadClassOf } from "./quad-class.ts";

/** A value by which records are counted. */
export type CountValue = string | number | boolean;

/** The beginning of the keys that name an attribute. */
export const attributePrefix = "attributes.";

/** For each key, the filter field that lists values of this key. */
const filterFields: Readonly<Record<string, string>> = {
  actor: "actors",
  about: "about",
  document: "documents",
  via: "via",
  language: "languages",
  publisher: "publishers",
  author: "authors",
  identifier: "identifiers",
  type: "types",
  memberOf: "memberOf",
  parent: "parents",
  role: "roles",
  broader: "broader",
  speaker: "speakers",
  principal: "principals",
  addressee: "addressees",
  target: "targets",
  act: "acts",
  reporting: "reporting",
  on: "on",
  stance: "stances",
  proposer: "proposers",
  answer: "answers",
  format: "formats",
  status: "status",
  host: "hosts",
  operator: "operators",
  code: "codes",
};

/**
 * Returns the filter field that selects records by the values of a key, or undefined if the filter has no such field.
 */
export function filterFieldOf(key: string): string | undefined {
  return Object.hasOwn(filterFields, key) ? filterFields[key] : undefined;
}

/** Returns the keys by which the records of a kind can be counted, except attributes. */
export function countKeysOf(kind: Kind, isDated: boolean): readonly string[] {
  const criteria: Criteria = criteriaByKind[kind];
  return [
    ...Object.entries(filterFields).flatMap(([key, field]) => (field in criteria ? key : [])),
    ...("about" in criteria ? ["issue"] : []),
    ...("acts" in criteria ? ["quadClass"] : []),
    ...("places" in criteria ? ["place", "country"] : []),
    ...(isDated ? calendarUnits : []),
  ];
}

/**
 * Returns the distinct values that a record has for a key. If a filter field for this key lists values, only values in
 * this list are returned.
 */
export function countValuesOf(
  key: string,
  entry: Entry,
  filter: object,
  registry: Registry,
): readonly CountValue[] {
  const field = filterFieldOf(key);
  // A key without a filter field is a period or an attribute. A record has only one value for such a key. If the filter
  // selects by this value, the record has already passed the filter, so its value is not compared again.
  if (field === undefined) return distinct(otherValuesOf(key, entry, filter, registry));
  const values = criterionValues(field, entry, filter, registry);
  const wanted = (filter as Readonly<Record<string, readonly (string | undefined)[] | undefined>>)[field];
  return distinct(wanted === undefined ? values : values.filter((value) => wanted.includes(value)));
}

function distinct(values: readonly (CountValue | undefined)[]): readonly CountValue[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}

/** Returns the values of a record that a filter field tests, such as its speakers for the field `speakers`. */
export function criterionValues(
  field: string,
  entry: Entry,
  filter: object,
  registry: Registry,
): readonly (string | undefined)[] {
  const criteria: Criteria = criteriaByKind[entry.kind as Kind];
  return criteria[field]?.getValues(entry, registry, filter) ?? [];
}

/** Returns the values that a record has for a key that has no filter field. */
function otherValuesOf(
  key: string,
  entry: Entry,
  filter: object,
  registry: Registry,
): readonly (CountValue | undefined)[] {
  if (key.startsWith(attributePrefix)) return [attributeOf(entry.record, key.slice(attributePrefix.length))];
  switch (key) {
    case "issue":
      return criterionValues("about", entry, {}, registry).filter(
        (id) => id !== undefined && registry.byId.get(id)?.kind === "issues",
      );
    case "quadClass":
      return [quadClassOf((entry.record as Statement).act)];
    case "place":
      return [placeOf(entry)?.name];
    case "country":
      return [placeOf(entry)?.country];
    default:
      return [periodOf(entry, key as CalendarUnit, filter, registry)];
  }
}

/** Returns the day, week, month or year in which a record counts. It contains the day that `dayOfCount` returns. */
function periodOf(entry: Entry, unit: CalendarUnit, period: Period, registry: Registry): string | undefined {
  const read = readDateOf(entry, registry);
  const [earliest, latest] = [read?.start.earliest ?? null, read?.end.latest ?? null];
  const day = dayOfCount({ earliest, latest }, period);
  return day === null ? undefined : calendarPeriod(day, unit).key;
}
