import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { aboutOf, actorsOf, dateOf, documentsOf, titleOf } from "../dataset/traits.ts";
import { isExact } from "../dates/is-exact.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day, Edtf } from "../model/edtf.ts";
import type { AnyId, Ids, RecordKind } from "../model/ids.ts";
import type { ProposalResponse } from "../model/proposal.ts";
import { checkOptions } from "../options/check-options.ts";
import type { OptionRules } from "../options/option-rule.ts";
import { someOf } from "../options/some-of.ts";
import { about, actors, type CriteriaFor, documents, places } from "./criterion.ts";
import type { PeriodFilter, SourceFilter } from "./filters.ts";
import { rulesOf, select } from "./select.ts";

/** The kinds of record that a timeline contains. */
export const timelineKinds = ["statements", "proposals", "responses", "meetings", "events"] as const;

/** One of {@link timelineKinds}. */
export type TimelineKind = (typeof timelineKinds)[number];

/** Filters of a timeline. An entry fits an option if it fits any of its values, and it has to fit all options. */
export interface TimelineFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** Only these kinds. Default: all. */
  readonly kinds?: readonly TimelineKind[] | undefined;
  /** One of these has a part in it: as speaker, principal, addressee, target, proposer, participant or actor. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** The entry deals with one of these, or takes a position on it. */
  readonly about?: readonly AnyId<I>[] | undefined;
  /** The entry is in one of these places, or in a place of one of these states. */
  readonly places?: readonly string[] | undefined;
}

/** The fields of every entry of a timeline. */
export interface TimelineEntryBase<out I extends Ids = Ids> {
  /** The date as coded; null: undated. */
  readonly date: Edtf | null;
  /** The first possible day of the beginning; null: not bounded. */
  readonly earliest: Day | null;
  /** The last possible day of the end; null: not bounded. */
  readonly latest: Day | null;
  /** Whether the first and the last day are known, and the date is neither uncertain nor approximate. */
  readonly certain: boolean;
  /** The actors that have a part in it, starting with those that acted. */
  readonly actors: readonly I["actors"][];
  /** The issues that it deals with or takes a position on. */
  readonly issues: readonly I["issues"][];
  /** What happened: a title, or the name of the speaker with a sentence. */
  readonly title: string;
  /** The documents that attest it. */
  readonly documents: readonly I["documents"][];
}

/** A statement on a timeline. */
export interface StatementEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** The kind of record. */
  readonly kind: "statements";
  /** Its id. */
  readonly id: I["statements"];
}

/** A proposal on a timeline, together with the statement that put it forward. */
export interface ProposalEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** The kind of record. */
  readonly kind: "proposals";
  /** Its id. */
  readonly id: I["proposals"];
}

/** A response to a proposal on a timeline, together with the statement that gave it. */
export interface ResponseEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** The kind of record. */
  readonly kind: "responses";
  /** Its id. */
  readonly id: I["responses"];
}

/** A meeting on a timeline. */
export interface MeetingEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** The kind of record. */
  readonly kind: "meetings";
  /** Its id. */
  readonly id: I["meetings"];
}

/** Another event on a timeline. */
export interface EventEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** The kind of record. */
  readonly kind: "events";
  /** Its id. */
  readonly id: I["events"];
}

/** An entry of a timeline; `kind` is the kind of the record with this `id`. */
export type TimelineEntry<I extends Ids = Ids> =
  | StatementEntry<I>
  | ProposalEntry<I>
  | ResponseEntry<I>
  | MeetingEntry<I>
  | EventEntry<I>;

/**
 * Returns what happened, in the order of time: statements, proposals, the responses to them, meetings and other events.
 *
 * Entries are sorted by their first possible day, then by their last possible day, then by id; undated entries come last.
 * If a proposal or a response is on the timeline, the statement that made it is left out, so that one act is one entry.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value. If nothing fits, the result is an empty array.
 *
 * @example
 * ```ts
 * import { timeline } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const january = timeline(dataset, { from: "2022-01-20", to: "2022-01-25", match: "certainly" });
 * january.map((entry) => `${entry.date} ${entry.title}`); // => ["2022-01-21 Meeting of Lavrov and Blinken on security guarantees"]
 * ```
 */
export function timeline<I extends Ids>(
  dataset: Dataset<I>,
  filter: TimelineFilter<I> = {},
): readonly TimelineEntry<I>[] {
  checkOptions("timeline", filter, timelineRules(), dataset);
  const registry = registryOf(dataset);
  const wanted = new Set<string>(filter.kinds ?? timelineKinds);
  const found: Entry[] = [];
  const statementsListedAsProposals = new Set<string>();
  for (const entry of select(filter, criteria, registry)) {
    if (!wanted.has(entry.kind)) continue;
    found.push(entry);
    const made =
      entry.kind === "proposals" || entry.kind === "responses"
        ? (entry.record as ProposalResponse).statement
        : undefined;
    if (made !== undefined) statementsListedAsProposals.add(made);
  }
  const distinct = found.filter(({ record }) => !statementsListedAsProposals.has(record.id));
  return displayed(distinct.map((entry) => timelineEntry(entry, registry) as TimelineEntry<I>));
}

const criteria: CriteriaFor<Omit<TimelineFilter, "kinds">, RecordKind> = { actors, about, documents, places };

/** The rules of the options of {@link timeline}. */
export function timelineRules(): OptionRules<Dataset> {
  return { kinds: someOf(timelineKinds, "kind"), ...rulesOf(criteria, { dated: true }) };
}

function timelineEntry(entry: Entry, { byId, readDate }: Registry): TimelineEntry {
  const date = dateOf(entry);
  const read = date === undefined ? undefined : readDate(date);
  return Object.freeze({
    kind: entry.kind as TimelineKind,
    id: entry.record.id,
    date: date ?? null,
    earliest: read?.start.earliest ?? null,
    latest: read?.end.latest ?? null,
    certain: read !== undefined && isExact(read),
    actors: Object.freeze(actorsOf(entry)),
    issues: Object.freeze(aboutOf(entry).filter((id) => byId.get(id)?.kind === "issues")),
    title: titleOf(entry, byId),
    documents: Object.freeze(documentsOf(entry)),
  });
}
