import { checkId } from "../dataset/check-id.ts";
import { checkKind } from "../dataset/check-kind.ts";
import { positionById } from "../dataset/position-by-id.ts";
import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { dateOf, readDateOf } from "../dataset/traits.ts";
import { beginningOf } from "../dates/beginning.ts";
import { type Nearest, nearestBeginnings } from "../dates/nearest-beginnings.ts";
import { viewOf } from "../display/displayed.ts";
import { problem } from "../errors/demarche-error.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids, Kind } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { checkCountKey } from "./counts/check-count-key.ts";
import { countValuesOf, filterFieldOf } from "./counts/count-keys.ts";
import type { CountKey } from "./counts/count-values.ts";
import { criteriaByKind } from "./filters/criteria-by-kind.ts";
import type { Criteria } from "./filters/criterion.ts";
import { filterRules, isDated } from "./filters/filter-rules.ts";
import type { Filters } from "./filters/filters.ts";
import { select } from "./filters/select.ts";

/** The kinds of record that {@link list} sorts by date. */
export type DatedKind = { [K in Kind]: "from" extends keyof Filters[K] ? K : never }[Kind];

/** Options of {@link adjacent}: the filter of the kind, and `same`. */
export type AdjacentOptions<I extends Ids = Ids, K extends DatedKind = DatedKind> = Filters<I>[K] & {
  /**
   * The name of a field, such as `"speaker"`, `"issue"` or `"attributes.party"`. The names are those of `countBy`. Only
   * the records that share a value of this field with the given record are kept. If the given record has no value of
   * the field, only records without a value are kept.
   */
  readonly same?: CountKey<K> | undefined;
};

/** The nearest record before or after a given record. `certain` says whether no other record can be nearer. */
export interface AdjacentRecord<out I extends Ids = Ids, out K extends DatedKind = DatedKind> {
  /** The id of the nearest record in the order of {@link list}. Null if there is none. */
  readonly id: I[K] | null;
  /** The date of the nearest record. Null if it is undated, or if there is no nearest record. */
  readonly date: Edtf | null;
  /**
   * True if no other record can be nearer, and if it is certain which of the two records began first. If `id` is null,
   * the value is true only if it is certain that no record began before (or after) the given record.
   */
  readonly certain: boolean;
  /**
   * All records that can be the nearest, in the order of `list`. A date can mean several days. A record is included if
   * it is the nearest for at least some of these days.
   */
  readonly possible: readonly I[K][];
}

/** The records before and after a record in the order of time. */
export interface AdjacentRecords<out I extends Ids = Ids, out K extends DatedKind = DatedKind> {
  /** The kind of the records. */
  readonly kind: K;
  /** The id of the given record. */
  readonly id: I[K];
  /** The last record that began before the given record. */
  readonly previous: AdjacentRecord<I, K>;
  /** The first record that began after the given record. */
  readonly next: AdjacentRecord<I, K>;
}

/**
 * Returns the previous and the next record of the same kind, in the order of {@link list}. The options are the filter
 * of the kind, and `same`. For example, with `same: "speaker"`, the result is the previous and the next statement with
 * the same speaker. The given record itself does not have to fit the filter.
 *
 * If dates overlap, the order of the records in time is not known, although `list` puts them in some order. Therefore
 * `possible` has every record that can be the nearest, and `certain` is true only if no other record can be the
 * nearest. The order of two records of the same day is not known. As in {@link elapsed}, a record that is undated,
 * uncertain or approximate can have begun before or after any other record, because EDTF does not say how far the true
 * date may be from the given one. To leave out undated records, set `from`.
 *
 * @throws {@link DemarcheError} for an unknown kind, id, option or value, and for a kind that has no dates.
 *
 * @example
 * ```ts
 * import { adjacent } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const certain = { from: "2022", to: "2022", match: "certainly" } as const;
 * const talks = adjacent(dataset, "meetings", "lavrov-blinken-21-january", certain);
 * [talks.next.id, talks.next.certain]; // => ["lavrov-blinken-1-february", true]
 *
 * // The three statements of Peskov have the same imprecise date, so their order in time is not known.
 * const { next } = adjacent(dataset, "statements", "peskov-on-considerations", { same: "speaker" });
 * [next.id, next.certain]; // => ["peskov-on-prospect-of-dialogue", false]
 * next.possible; // => ["peskov-in-no-hurry", "peskov-on-prospect-of-dialogue"]
 * ```
 */
export function adjacent<I extends Ids, K extends DatedKind>(
  dataset: Dataset<I>,
  kind: K,
  id: I[K],
  options: AdjacentOptions<I, K> = {} as AdjacentOptions<I, K>,
): AdjacentRecords<I, K> {
  checkKind("adjacent", kind, { nested: false });
  if (!isDated[kind]) {
    const message = `adjacent: ${kind} have no dates, so no order in time. list(dataset, "${kind}") has them by id.`;
    throw problem("invalid-option", "", message, kind);
  }
  checkId("adjacent", id, [kind], dataset);
  checkOptions(`adjacent of ${kind}`, options, { ...filterRules(kind), same: sameRule(kind) }, dataset);
  const { same, ...filter } = options as { readonly same?: string };
  const registry = registryOf(dataset);
  const entry = registry.byId.get(id) as Entry;
  const hasSame = same === undefined ? () => true : commonValueTest(same, entry, filter, registry);
  const found = select(filter, criteriaByKind[kind] as Criteria, registry, kind).filter(
    (other) => other !== entry && hasSame(other),
  );
  const positionOf = positionById(registry, kind);
  const firstAfter = found.findIndex(({ record }) => positionOf(record.id) > positionOf(id));
  const middle = firstAfter === -1 ? found.length : firstAfter;
  const begun = found.map((other) => ({ other, ...beginningOf(readDateOf(other, registry)) }));
  const { before, after } = nearestBeginnings(begun, beginningOf(readDateOf(entry, registry)));
  const view = {
    kind,
    id,
    previous: adjacentRecord(found[middle - 1], before),
    next: adjacentRecord(found[middle], after),
  };
  const rows = () => [
    { order: "previous", ...view.previous },
    { order: "next", ...view.next },
  ];
  return viewOf(view, rows) as unknown as AdjacentRecords<I, K>;
}

function sameRule(kind: Kind): OptionRule<Dataset> {
  const checkKey = checkCountKey(kind, "cannot be compared by");
  return { check: (value, option) => checkKey(value, option.path, option) };
}

/**
 * Returns a function that tests whether a record shares a value of `key` with `entry`. If `entry` has no value, only
 * records without a value pass the test.
 */
function commonValueTest(
  key: string,
  entry: Entry,
  filter: object,
  registry: Registry,
): (other: Entry) => boolean {
  // The filter may list only some values of the compared field, or begin within the compared month. All values have to
  // be compared, so the field and the period are removed.
  const others = { ...filter, [filterFieldOf(key) ?? ""]: undefined, from: undefined, to: undefined };
  const wanted = countValuesOf(key, entry, others, registry);
  return (other) => {
    const values = countValuesOf(key, other, others, registry);
    return wanted.length === 0 ? values.length === 0 : values.some((value) => wanted.includes(value));
  };
}

function adjacentRecord(
  listed: Entry | undefined,
  { possible, certain }: Nearest<{ readonly other: Entry }>,
): AdjacentRecord {
  return Object.freeze({
    id: listed?.record.id ?? null,
    date: (listed && dateOf(listed)) ?? null,
    certain,
    possible: Object.freeze(possible.map(({ other }) => other.record.id)),
  });
}
