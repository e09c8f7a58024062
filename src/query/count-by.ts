import { checkKind } from "../dataset/check-kind.ts";
import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { compareText } from "../dates/compare-edtf.ts";
import { displayed } from "../display/displayed.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids, Kind } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { required } from "../options/required.ts";
import { checkCountKey } from "./counts/check-count-key.ts";
import { type CountValue, countValuesOf, criterionValues, filterFieldOf } from "./counts/count-keys.ts";
import type { CountKey, CountValues } from "./counts/count-values.ts";
import { criteriaByKind } from "./filters/criteria-by-kind.ts";
import type { Criteria, Criterion } from "./filters/criterion.ts";
import { filterRules } from "./filters/filter-rules.ts";
import type { Filters } from "./filters/filters.ts";
import { select } from "./filters/select.ts";

/** The key by which the records of a kind are counted, or the two keys of a cross-tabulation. */
export type CountedBy<K extends Kind = Kind> = CountKey<K> | readonly [CountKey<K>, CountKey<K>];

/** Options of {@link countBy}: the fields of the filter of the kind, and `by`. */
export type CountByOptions<
  I extends Ids = Ids,
  K extends Kind = Kind,
  B extends CountedBy<K> = CountedBy<K>,
> = Filters<I>[K] & {
  /**
   * The key by which records are counted, such as `"speaker"`, `"month"` or `"attributes.party"`. An array of two keys,
   * such as `["speaker", "target"]`, makes a cross-tabulation. Most keys are the singular of a field of the filter. For
   * example, `speaker` counts by the values that the field `speakers` selects. `day`, `week`, `month` and `year` have
   * the same meaning as in `groupTimeline`.
   */
  readonly by: B;
};

/** The number, the share and the ids of the records in a row of {@link countBy}. */
export interface Count<out I extends Ids = Ids, K extends Kind = Kind> {
  /** The number of records. */
  readonly count: number;
  /** `count` divided by the number of all records that fit the filter, from 0 to 1. */
  readonly share: number;
  /** The ids of the records, in the order of `list`. */
  readonly ids: readonly I[K][];
}

/**
 * A row of {@link countBy}. It has the fields of {@link Count}. It also has one field for each key, with the value that
 * all records of the row share.
 */
export type CountRow<
  I extends Ids = Ids,
  K extends Kind = Kind,
  B extends CountedBy<K> = CountedBy<K>,
> = (B extends readonly [infer First, infer Second]
  ? ValuesOfKeys<I, K, (First | Second) & CountKey<K>>
  : ValuesOfKeys<I, K, B & CountKey<K>>) &
  Count<I, K>;

/** The fields of a row that contain the counted values. Each field has the name of its key. */
export type ValuesOfKeys<I extends Ids, K extends Kind, Key extends CountKey<K>> = {
  readonly [Name in Key]: CountValues<I>[K][Name];
};

/**
 * Counts the records of a kind by one value, or by two for a cross-tabulation, such as statements by speaker and
 * target. Returns one row for each value, or for each pair of values that occur together, with the ids of the records.
 * The row with the highest count comes first, and rows with the same count are sorted by value.
 *
 * The options include the filter of {@link list}. A row counts the records that `list` selects for its values. For
 * example, the row `{ speaker: "russia", act: "demand" }` counts the records that fit
 * `{ speakers: ["russia"], acts: ["demand"] }`. If the filter lists values for the field by which records are counted,
 * only these values have rows.
 *
 * A statement with two targets counts under both, so counts and shares can add up to more than the whole. A record
 * without a value counts in a row whose value is null. Among rows with the same count, this row is the last. When
 * counting by day, week, month or year, a record counts only in the period that contains its first possible day, as in
 * {@link groupTimeline}. With `from`, this is the first possible day from `from` on. Attributes are those of the records themselves, and not those of their actors.
 *
 * @throws {@link DemarcheError} for an unknown kind, option, id or value, without `by`, and for a `by` that the records
 * of the kind do not have.
 *
 * @example
 * ```ts
 * import { countBy } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const [first] = countBy(dataset, "statements", { by: "speaker" });
 * [first?.speaker, first?.count]; // => ["antony-blinken", 11]
 *
 * const blame = countBy(dataset, "statements", { by: ["speaker", "target"], acts: ["accuse"] });
 * blame.map(({ speaker, target, count }) => `${speaker}, ${target}: ${count}`);
 * // => ["putin-administration, united-states: 1", "sergey-lavrov, us-department-of-defense: 1", "sergey-lavrov, west: 1"]
 * ```
 */
export function countBy<I extends Ids, K extends Kind, const B extends CountedBy<K>>(
  dataset: Dataset<I>,
  kind: K,
  options: CountByOptions<I, K, B>,
): readonly CountRow<I, K, B>[] {
  checkKind("countBy", kind, { nested: false });
  const rules = { ...filterRules(kind), by: required(byRule(kind), 'Write { by: "…" }.') };
  checkOptions(`countBy of ${kind}`, options ?? {}, rules, dataset);
  const { by, ...filter } = options as { readonly by: string | readonly string[] };
  const keys = typeof by === "string" ? [by] : by;
  const registry = registryOf(dataset);
  const entries = select(filter, criteriaByKind[kind] as Criteria, registry, kind);
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    for (const values of combinations(keys, entry, filter, registry)) {
      const group = JSON.stringify(values);
      const found = groups.get(group);
      if (found === undefined) groups.set(group, { values, ids: [entry.record.id] });
      else found.ids.push(entry.record.id);
    }
  }
  const rows = [...groups.values()].sort(compareGroups).map(({ values, ids }) =>
    Object.freeze({
      ...Object.fromEntries(keys.map((key, i) => [key, values[i] ?? null])),
      count: ids.length,
      share: ids.length / entries.length,
      ids: Object.freeze(ids),
    }),
  );
  return displayed(rows, ({ ids: _, ...row }) => row) as unknown as readonly CountRow<I, K, B>[];
}

/**
 * The records that have the same value for each key. A value is undefined if the records have no value for that key.
 */
interface Group {
  readonly values: readonly (CountValue | undefined)[];
  readonly ids: string[];
}

/**
 * Returns all combinations of the values that a record has for the keys. If the values of one key depend on another
 * key, only the combinations that occur together are returned. For example, a statement may support one issue and
 * oppose another. Only two of the four pairs of a stance and an issue are then returned.
 */
function combinations(
  keys: readonly string[],
  entry: Entry,
  filter: object,
  registry: Registry,
): readonly (readonly (CountValue | undefined)[])[] {
  const dependent = dependentFields(keys, entry, filter);
  const found: (readonly (CountValue | undefined)[])[] = [];
  const add = (values: readonly (CountValue | undefined)[], narrowed: object): void => {
    const key = keys[values.length];
    if (key === undefined) {
      if (dependent.every((field) => fitsField(field, entry, narrowed, registry))) found.push(values);
      return;
    }
    const field = filterFieldOf(key);
    const all = countValuesOf(key, entry, narrowed, registry);
    for (const value of all.length === 0 ? [undefined] : all) {
      const isUsed = dependent.length > 0 && field !== undefined && value !== undefined;
      add([...values, value], isUsed ? { ...narrowed, [field]: [value] } : narrowed);
    }
  };
  add([], filter);
  return found;
}

/**
 * Returns the names of the fields whose values depend on other fields of the filter. For example, the values for
 * `stances` depend on the field `on`. A field is returned only if it is in `filter` or belongs to one of `keys`.
 */
function dependentFields(keys: readonly string[], { kind }: Entry, filter: object): readonly string[] {
  const criteria = criteriaByKind[kind as Kind] as Readonly<Record<string, Criterion>>;
  return Object.keys(criteria).filter(
    (field) =>
      criteria[field]?.dependsOnFilter === true &&
      ((filter as Readonly<Record<string, unknown>>)[field] !== undefined ||
        keys.some((key) => filterFieldOf(key) === field)),
  );
}

/** Returns whether a record fits a field of the filter. The value of the field is a list of values, or a boolean. */
function fitsField(field: string, entry: Entry, filter: object, registry: Registry): boolean {
  const wanted = (filter as Readonly<Record<string, readonly unknown[] | boolean | undefined>>)[field];
  if (wanted === undefined) return true;
  const values = criterionValues(field, entry, filter, registry);
  // If the filter field is `false`, it selects the records without a value.
  if (typeof wanted === "boolean") return values.length > 0 === wanted;
  return values.some((value) => wanted.includes(value));
}

/** Sorts groups by the number of records, and groups with the same number by their values. */
function compareGroups(a: Group, b: Group): number {
  if (a.ids.length !== b.ids.length) return b.ids.length - a.ids.length;
  for (const [i, value] of a.values.entries()) {
    const order = compareValues(value, b.values[i]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Compares two values. Numbers come first, then texts, then booleans. A missing value comes last. */
function compareValues(a: CountValue | undefined, b: CountValue | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === typeof b) return compareText(String(a), String(b));
  return typeOrder.indexOf(typeof a) - typeOrder.indexOf(typeof b);
}

const typeOrder: readonly string[] = ["number", "string", "boolean", "undefined"];

/** Returns the rule of the option `by` for a kind. The value is one key, or an array of two different keys. */
function byRule(kind: Kind): OptionRule<Dataset> {
  const checkKey = checkCountKey(kind, "cannot be counted by");
  return {
    check(value, option) {
      if (!Array.isArray(value)) checkKey(value, option.path, option);
      else if (value.length !== 2 || value[0] === value[1]) {
        const what = value.length === 2 ? `${shown(value[0])} twice` : shown(value);
        option.refuse(`${option.name} has to be one name or two different ones, not ${what}.`);
      } else for (const i of [0, 1]) checkKey(value[i], `${option.path}/${i}`, option);
    },
  };
}
