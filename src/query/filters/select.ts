import { type EntryIndex, entryIndex } from "../../dataset/entry-index.ts";
import type { Entry, Registry } from "../../dataset/registry.ts";
import { readDateOf, sourcesOf } from "../../dataset/traits.ts";
import { periodTest } from "../../dates/matches-period.ts";
import type { Period } from "../../dates/period.ts";
import { periodRules } from "../../dates/period-rules.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { RecordKind } from "../../model/ids.ts";
import { comparing } from "../../options/comparing.ts";
import { objectOf } from "../../options/object-of.ts";
import type { CheckedOption, OptionRule, OptionRules } from "../../options/option-rule.ts";
import { wholeNumber } from "../../options/whole-number.ts";
import { attributeTests } from "./attribute-tests.ts";
import type { Criteria, Criterion } from "./criterion.ts";
import type { SourceFilter } from "./filters.ts";

type EntryTest = (entry: Entry) => boolean;

/** The properties of the kinds of record that a filter selects. */
interface SelectedKinds {
  /** Whether the records have dates. */
  readonly dated: boolean;
  /** The rule of the option `attributes`. Undefined if the records have no attributes. */
  readonly attributes?: OptionRule<Dataset> | undefined;
}

/**
 * Returns the rules of the options of a filter. These are the rules of its criteria and the rule of `exclude`, which is
 * a filter of the same kind. If the records have dates, the rules of the period are included. If there is a criterion
 * `documents`, the rules of `minDocuments` and `maxDocuments` are included. If the records have attributes, the rule of
 * `attributes` is included.
 */
export function rulesOf(criteria: Criteria, { dated, attributes }: SelectedKinds): OptionRules<Dataset> {
  const rules: Record<string, OptionRule<Dataset>> = {
    ...Object.fromEntries(Object.entries(criteria).map(([name, { rule }]) => [name, rule])),
    ...(dated && periodRules),
    ...("documents" in criteria && countRules),
    ...(attributes && { attributes }),
  };
  rules.exclude = exclusionOf(rules);
  return rules;
}

/** Returns the rule of the option `exclude`, which is a filter with the given rules. */
export function exclusionOf(rules: OptionRules<Dataset>): OptionRule<Dataset> {
  return objectOf((excluded, option) => {
    // A filter without a condition fits every record. To exclude these records would leave nothing.
    if (!hasCondition(excluded)) option.refuse(`${option.name} has no condition. Leave it out.`);
    return rules;
  }, "{ exclude: { … } }");
}

/**
 * Returns whether a filter can leave out records. A filter with only `match` or `undated` cannot, because these options
 * only say how a period is applied.
 */
function hasCondition(filter: object): boolean {
  return Object.entries(filter).some(
    ([name, value]) => value !== undefined && name !== "match" && name !== "undated",
  );
}

const countRules = {
  minDocuments: /* @__PURE__ */ wholeNumber({ atLeast: 0 }),
  maxDocuments: /* @__PURE__ */ comparing(/* @__PURE__ */ wholeNumber({ atLeast: 0 }), checkCounts),
};

function checkCounts(most: number, { minDocuments: least }: SourceFilter, option: CheckedOption): void {
  if (least === undefined || least <= most) return;
  const message = `${option.caller}: minDocuments ${least} is greater than maxDocuments ${most}. Swap them.`;
  option.refuse(message);
}

/**
 * Returns the entries that fit every field of a filter, in the order in which queries return them. If `kind` is given,
 * only entries of this kind are returned. The filter must have been checked.
 */
export function select(
  filter: object,
  criteria: Criteria,
  registry: Registry,
  kind?: RecordKind,
): readonly Entry[] {
  const index = entryIndex(registry, kind);
  const active = activeCriteria(filter, criteria);
  const candidates = candidatePositions(filter, active, registry, index) ?? index.entries.keys();
  const isInPeriod = indexedPeriodTest(filter, index);
  const fits = fitting(filter, criteria, registry);
  const found: Entry[] = [];
  for (const position of candidates) {
    const entry = index.entries[position] as Entry;
    if (isInPeriod(position) && fits(entry)) found.push(entry);
  }
  return found;
}

/** Returns a function that tests whether an entry fits every field of a filter. The filter must have been checked. */
export function passes(filter: object, criteria: Criteria, registry: Registry): EntryTest {
  const isInPeriod = periodTest(filter);
  const fits = fitting(filter, criteria, registry);
  return (entry) => fits(entry) && (isInPeriod?.(readDateOf(entry, registry)) ?? true);
}

/** Returns a function that tests whether an entry fits every field of a filter except those of the period. */
function fitting(filter: object, criteria: Criteria, registry: Registry): EntryTest {
  const tests = [
    ...activeCriteria(filter, criteria).map(
      ({ wanted, getValues }): EntryTest =>
        // If the field is `false`, a record fits if it has no value.
        (entry) =>
          getValues(entry, registry, filter).some(
            (value) => typeof wanted === "boolean" || wanted.has(value as string),
          ) ===
          (wanted !== false),
    ),
    ...documentTests(filter, criteria, registry),
    ...attributeTests(filter),
    ...excludeTests(filter, criteria, registry),
  ];
  return (entry) => tests.every((test) => test(entry));
}

/**
 * Returns the positions of the entries that fit one criterion, in ascending order. The index lists these positions for
 * each value of a criterion. The chosen criterion is the one that the fewest entries fit, so that few entries have to
 * be tested against the other criteria. Returns undefined if the filter has no indexed criterion.
 */
function candidatePositions(
  filter: object,
  active: readonly ActiveCriterion[],
  registry: Registry,
  index: EntryIndex,
): readonly number[] | undefined {
  let fewest: { readonly total: number; readonly lists: readonly (readonly number[])[] } | undefined;
  for (const { name, wanted, getValues, dependsOnFilter } of active) {
    if (typeof wanted === "boolean" || dependsOnFilter) continue;
    const byValue = index.positions(name, (entry) => getValues(entry, registry, filter));
    const lists = [...wanted].map((value) => byValue.get(value) ?? []);
    const total = lists.reduce((sum, { length }) => sum + length, 0);
    if (fewest === undefined || total < fewest.total) fewest = { total, lists };
  }
  if (fewest === undefined || fewest.lists.length === 1) return fewest?.lists[0];
  // An entry that has several of the wanted values is in several lists. The set removes the duplicates.
  return [...new Set(fewest.lists.flat())].sort((a, b) => a - b);
}

/** A criterion that a filter uses. */
interface ActiveCriterion extends Criterion {
  /** The name of the field of the filter. */
  readonly name: string;
  /**
   * The values that the filter lists, or a boolean. `true` selects the records that have a value, and `false` selects
   * the records that have none.
   */
  readonly wanted: ReadonlySet<string> | boolean;
}

function activeCriteria(filter: object, criteria: Criteria): readonly ActiveCriterion[] {
  return Object.entries(criteria).flatMap(([name, criterion]) => {
    const field = (filter as Readonly<Record<string, readonly string[] | boolean | undefined>>)[name];
    if (field === undefined) return [];
    return { ...criterion, name, wanted: typeof field === "boolean" ? field : new Set(field) };
  });
}

/**
 * Returns a function that tests whether the entry at a position of the index is in the period. Many entries have the
 * same date, so each distinct date is compared with the period only once.
 */
function indexedPeriodTest(period: Period, index: EntryIndex): (position: number) => boolean {
  const isInPeriod = periodTest(period);
  if (isInPeriod === undefined) return () => true;
  const { distinct, codes } = index.dates();
  const matching = distinct.map(isInPeriod);
  return (position) => matching[codes[position] as number] as boolean;
}

function documentTests(filter: SourceFilter, criteria: Criteria, registry: Registry): readonly EntryTest[] {
  const { minDocuments = 0, maxDocuments } = filter;
  if (minDocuments === 0 && maxDocuments === undefined) return [];
  const isAttested = (entry: Entry): boolean => {
    // A record has at least as many citations as documents, so a record with too few citations also has too few
    // documents. Citations are faster to count, so they are counted first.
    if (entry.act === undefined && sourcesOf(entry).length < minDocuments) return false;
    const { length } = criteria.documents?.getValues(entry, registry, filter) ?? [];
    return length >= minDocuments && (maxDocuments === undefined || length <= maxDocuments);
  };
  return [isAttested];
}

function excludeTests(filter: object, criteria: Criteria, registry: Registry): readonly EntryTest[] {
  const { exclude } = filter as { readonly exclude?: object | undefined };
  if (exclude === undefined) return [];
  const isExcluded = passes(exclude, criteria, registry);
  return [(entry) => !isExcluded(entry)];
}
