import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { aboutOf, actorsOf, dateOf, documentsOf, titleOf } from "../dataset/traits.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day, Edtf } from "../model/edtf.ts";
import type { AnyId, Ids } from "../model/ids.ts";
import type { ProposalResponse } from "../model/proposal.ts";
import { checkOptions } from "../options/check-options.ts";
import type { OptionRules } from "../options/option-rule.ts";
import { someOf } from "../options/some-of.ts";
import { type Criteria, commonCriteria, rulesOf, select } from "./criteria.ts";
import type { PeriodFilter, SourceFilter } from "./list.ts";

/** The kinds of record that a timeline tells. */
export const timelineKinds = ["statements", "proposals", "responses", "meetings", "events"] as const;

/** One of {@link timelineKinds}. */
export type TimelineKind = (typeof timelineKinds)[number];

/** Which entries a timeline has. Several values of one option mean any of them; several options mean all. */
export interface TimelineFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** Of one of these kinds. Default: all. */
  readonly kinds?: readonly TimelineKind[] | undefined;
  /** One of these has a part in it: speaks, is spoken for or to, proposes, answers, takes part, acts. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Deals with one of these, or takes a position on it. */
  readonly about?: readonly AnyId<I>[] | undefined;
  /** In one of these places, or in a place of one of these states. */
  readonly places?: readonly string[] | undefined;
}

/** What every entry of a timeline has. */
export interface TimelineEntryBase<out I extends Ids = Ids> {
  /** The date as it is coded; null: no document dates it. */
  readonly date: Edtf | null;
  /** The first day on which it can have begun; null: not bounded. */
  readonly earliest: Day | null;
  /** The last day on which it can have ended; null: not bounded. */
  readonly latest: Day | null;
  /** Whether the days are known: each bound is one day, and no part of the date is in doubt. */
  readonly certain: boolean;
  /** Everybody who has a part in it, the foremost first. */
  readonly actors: readonly I["actors"][];
  /** The issues that it deals with or takes a position on. */
  readonly issues: readonly I["issues"][];
  /** What happened: a name, or a sentence after the name of whoever spoke. */
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

/** A proposal on a timeline, together with the act that put it forward. */
export interface ProposalEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** The kind of record. */
  readonly kind: "proposals";
  /** Its id. */
  readonly id: I["proposals"];
}

/** A response to a proposal on a timeline, together with the act that gave it. */
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

/** Another dated fact on a timeline. */
export interface EventEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** The kind of record. */
  readonly kind: "events";
  /** Its id. */
  readonly id: I["events"];
}

/** One line of a timeline; `kind` tells which record `id` names. */
export type TimelineEntry<I extends Ids = Ids> =
  | StatementEntry<I>
  | ProposalEntry<I>
  | ResponseEntry<I>
  | MeetingEntry<I>
  | EventEntry<I>;

/**
 * What happened, in order: statements, proposals, the responses to them, meetings and other events.
 *
 * Entries come in the order of the first day on which each can have begun, then of the last on which it can have
 * ended, then of their ids; what is undated comes last. An act that put a proposal or a response forward is told once:
 * its statement is left out where the proposal or the response is on the timeline.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value. Nothing found is an empty array.
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
  const told = new Set<string>();
  for (const entry of select(filter, criteria(), registry)) {
    if (!wanted.has(entry.kind)) continue;
    found.push(entry);
    const made =
      entry.kind === "proposals" || entry.kind === "responses"
        ? (entry.record as ProposalResponse).statement
        : undefined;
    if (made !== undefined) told.add(made);
  }
  const once = found.filter(({ record }) => !told.has(record.id));
  return displayed(once.map((entry) => timelineEntry(entry, registry) as TimelineEntry<I>));
}

function criteria(): Criteria {
  const { actors, about, documents, places } = commonCriteria;
  return { actors: actors(), about: about(), documents: documents(), places: places() };
}

/** What {@link timeline} can be told. */
export function timelineRules(): OptionRules<Dataset> {
  return { kinds: someOf(timelineKinds, "kind"), ...rulesOf(criteria(), true) };
}

function timelineEntry(entry: Entry, { byId, readDate }: Registry): TimelineEntry {
  const date = dateOf(entry);
  const read = date === undefined ? undefined : readDate(date);
  const exact =
    read !== undefined &&
    read.start.earliest !== null &&
    read.start.earliest === read.start.latest &&
    read.end.earliest !== null &&
    read.end.earliest === read.end.latest;
  return Object.freeze({
    kind: entry.kind as TimelineKind,
    id: entry.record.id,
    date: date ?? null,
    earliest: read?.start.earliest ?? null,
    latest: read?.end.latest ?? null,
    certain: exact && !read.uncertain && !read.approximate,
    actors: Object.freeze(actorsOf(entry)),
    issues: Object.freeze(aboutOf(entry).filter((id) => byId.get(id)?.kind === "issues")),
    title: titleOf(entry, byId),
    documents: Object.freeze(documentsOf(entry)),
  });
}
