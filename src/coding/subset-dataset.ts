import { eachRecord } from "../dataset/each-record.ts";
import { forEachValue, linksOf } from "../dataset/links.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import type { Dataset } from "../model/dataset.ts";
import { type AnyId, type Ids, kinds } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { someOf } from "../options/some-of.ts";
import { attributedEntryKinds, attributeRule } from "../query/filters/attribute-rule.ts";
import {
  about,
  actors,
  type CriteriaFor,
  differing,
  documents,
  doubtful,
  places,
  via,
} from "../query/filters/criterion.ts";
import type { AttributeFilter, PeriodFilter, SourceFilter } from "../query/filters/filters.ts";
import { passes, rulesOf } from "../query/filters/select.ts";

/**
 * The kinds of record that a filter selects. Documents, actors and issues are included if a selected record refers to
 * them.
 */
export const subsetKinds = ["statements", "proposals", "meetings", "bases", "events"] as const;

/** One of {@link subsetKinds}. */
export type SubsetKind = (typeof subsetKinds)[number];

/**
 * The conditions for selecting records. A record is selected if, for every option that is given, it matches at least
 * one value.
 */
export interface SubsetFilter<out I extends Ids = Ids>
  extends PeriodFilter,
    SourceFilter<I>,
    AttributeFilter {
  /** Select records of these kinds. Default: all. */
  readonly kinds?: readonly SubsetKind[] | undefined;
  /**
   * Select records in which one of these actors takes part, for example as speaker, principal, addressee, proposer,
   * participant or host.
   */
  readonly actors?: readonly I["actors"][] | undefined;
  /**
   * Select records that are about one of these records, or take a position on one of them. To select by targets and
   * addressees, use `actors`.
   */
  readonly about?: readonly AnyId<I>[] | undefined;
  /** Select records located in one of these places, or in a place in one of these states. */
  readonly places?: readonly string[] | undefined;
  /** Leave out records that match this filter, unless a selected record refers to them. */
  readonly exclude?: SubsetFilter<I> | undefined;
}

/**
 * Returns the records that match a filter and everything that they refer to, directly or through other records, as a
 * valid dataset.
 *
 * Every record keeps all of its citations. If records are selected by one document, the result therefore also includes
 * the other documents that these records cite. Without these citations, the first document would seem to attest values
 * that only another document reports, such as a status.
 *
 * If a record refers to a term or a response, the whole proposal is included. Bases have no date, so they are left out
 * if `from` or `to` is given, unless `undated` is true. The order of records is kept. Metadata are left out, because
 * the title and the version describe the whole dataset.
 *
 * @throws {@link index!DemarcheError} for an unknown option, id or value.
 *
 * @example
 * ```ts
 * import { describe } from "demarche";
 * import { subsetDataset } from "demarche/coding";
 * import { dataset } from "demarche/data";
 *
 * const talks = subsetDataset(dataset, { kinds: ["meetings"], about: ["sovereignty-of-kazakhstan"] });
 * talks.meetings.map(({ id }) => id); // => ["blinken-central-asia-visit", "blinken-kazakhstan-visit", "blinken-tileuberdi-talks"]
 * describe(talks).counts.statements; // => 0
 * ```
 */
export function subsetDataset<I extends Ids>(dataset: Dataset<I>, filter: SubsetFilter<I> = {}): Dataset {
  checkOptions(
    "subsetDataset",
    filter,
    rulesOf(criteria, { dated: true, attributes: attributeRule(attributedEntryKinds) }),
    dataset,
  );
  const registry = registryOf(dataset);
  const matches = passes(filter, criteria, registry);
  const selected = new Set<string>(subsetKinds);

  const kept = new Set<string>();
  const pending: Entry[] = [];
  const keep = (id: unknown): void => {
    if (typeof id !== "string" || kept.has(id)) return;
    const entry = registry.byId.get(id);
    if (entry === undefined) return;
    kept.add(id);
    pending.push(entry);
    if (entry.proposal !== undefined) keep(entry.proposal.id);
  };
  eachRecord(dataset, (entry) => {
    const { id } = entry.record;
    if (selected.has(entry.kind) && matches(registry.byId.get(id) as Entry)) keep(id);
  });
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { kind, record } = entry;
    for (const { path } of linksOf(kind)) forEachValue(record, path, keep);
    if (kind !== "proposals") continue;
    const { terms, responses } = record as Dataset["proposals"][number];
    for (const { id } of [...terms, ...responses]) keep(id);
  }
  const subset: Record<string, unknown> = {};
  for (const kind of kinds) {
    const records = dataset[kind] as readonly { readonly id: string }[];
    subset[kind] = Object.freeze(records.filter(({ id }) => kept.has(id)));
  }
  return Object.freeze(subset) as never;
}

const criteria: CriteriaFor<SubsetFilter, SubsetKind> = {
  kinds: { rule: /* @__PURE__ */ someOf(subsetKinds), getValues: ({ kind }) => [kind] },
  actors,
  about,
  documents,
  via,
  differing,
  doubtful,
  places,
};
