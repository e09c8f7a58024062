import { eachRecord } from "../dataset/each-record.ts";
import { forEachValue, linksOf } from "../dataset/links.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import type { Dataset } from "../model/dataset.ts";
import { type AnyId, type Ids, kinds } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { someOf } from "../options/some-of.ts";
import { commonCriteria, passes, rulesOf } from "../query/criteria.ts";
import type { PeriodFilter, SourceFilter } from "../query/list.ts";

/** The kinds of record that a subset is chosen by; documents, actors and issues come with them. */
export const subsetKinds = ["statements", "proposals", "meetings", "bases", "events"] as const;

/** One of {@link subsetKinds}. */
export type SubsetKind = (typeof subsetKinds)[number];

/** Which records a subset is made of. Several values of one option mean any of them; several options mean all. */
export interface SubsetFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** Of one of these kinds. Default: all. */
  readonly kinds?: readonly SubsetKind[] | undefined;
  /** One of these has a part in it: speaks, is spoken for or to, proposes, takes part, hosts, acts. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Deals with one of these, or takes a position on it. */
  readonly about?: readonly AnyId<I>[] | undefined;
  /** In one of these places, or in a place of one of these states. */
  readonly places?: readonly string[] | undefined;
}

/**
 * The records that fit a filter, with everything that they refer to, as a dataset of its own: no reference in it leads
 * nowhere.
 *
 * Records are kept whole, with what they name and what that names in turn. So a subset by one document also holds the
 * other documents that the same facts rest on, and a term or a response brings the whole of its proposal. Bases are
 * undated: with a period they are possibly in it and certainly not. The order of records is kept. What the dataset says
 * of itself is left out: a part is not the whole of that version.
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
  const { actors, about, documents, places } = commonCriteria;
  const criteria = { actors: actors(), about: about(), documents: documents(), places: places() };
  const rules = { kinds: someOf(subsetKinds, "kind"), ...rulesOf(criteria, true) };
  checkOptions("subsetDataset", filter, rules, dataset);
  const registry = registryOf(dataset);
  const test = passes(filter, criteria, registry);
  const wanted = new Set<string>(filter.kinds ?? subsetKinds);

  const kept = new Set<string>();
  const open: Entry[] = [];
  const keep = (id: unknown): void => {
    if (typeof id !== "string" || kept.has(id)) return;
    const entry = registry.byId.get(id);
    if (entry === undefined) return;
    kept.add(id);
    open.push(entry);
    if (entry.proposal !== undefined) keep(entry.proposal.id);
  };
  eachRecord(dataset, (entry) => {
    if (wanted.has(entry.kind) && test(entry)) keep(entry.record.id);
  });
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
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
