import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { dateOf, readDateOf, titleOf } from "../dataset/traits.ts";
import { isExact } from "../dates/is-exact.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day, Edtf } from "../model/edtf.ts";
import type { AnyId, Ids, RecordKind } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import type { OptionRules } from "../options/option-rule.ts";
import { someOf } from "../options/some-of.ts";
import { attributedEntryKinds, attributeRule } from "./filters/attribute-rule.ts";
import {
  about,
  actors,
  type CriteriaFor,
  type Criterion,
  differing,
  documents,
  doubtful,
  places,
  via,
} from "./filters/criterion.ts";
import type { AttributeFilter, PeriodFilter, SourceFilter } from "./filters/filters.ts";
import { rulesOf, select } from "./filters/select.ts";

/** The kinds of record that a timeline contains. */
export const timelineKinds = ["statements", "proposals", "responses", "meetings", "events"] as const;

/** One of {@link timelineKinds}. */
export type TimelineKind = (typeof timelineKinds)[number];

/**
 * Selects the entries of a timeline. An entry has to fit all options. If an option lists values, an entry fits if it
 * has any of these values.
 */
export interface TimelineFilter<out I extends Ids = Ids>
  extends PeriodFilter,
    SourceFilter<I>,
    AttributeFilter {
  /** Selects entries of these kinds. By default all kinds are included. */
  readonly kinds?: readonly TimelineKind[] | undefined;
  /**
   * Selects entries in which one of these actors has any part. In a statement, it is the speaker, a joint speaker, an
   * addressee or a target. In a proposal, it is a proposer or an addressee; in a response, the respondent; in a
   * meeting, a participant; and in an event, an actor or a target. It can also be the principal of a speaker, a
   * proposer, a respondent or a participant.
   */
  readonly actors?: readonly I["actors"][] | undefined;
  /**
   * Selects entries that deal with one of these records or take a position on it. A position on a term is also a
   * position on the issues of the term. A statement that is addressed to a state or directed at it is not necessarily
   * about this state. To select by addressees or targets, use `actors`.
   */
  readonly about?: readonly AnyId<I>[] | undefined;
  /**
   * Selects entries in these places or states. A place can be given by its whole name, or by consecutive words of the
   * name that have no comma between them. For example, "Vienna" selects "OSCE headquarters, Vienna". `describe` lists
   * the places.
   */
  readonly places?: readonly string[] | undefined;
  /** Leaves out the entries that fit this filter. */
  readonly exclude?: TimelineFilter<I> | undefined;
}

/** The fields that all entries of a timeline have. */
export interface TimelineEntryBase<out I extends Ids = Ids> {
  /** The date as coded; null if the entry is undated. */
  readonly date: Edtf | null;
  /**
   * The first day on which the recorded act or event may have begun; null if the entry is undated or its beginning has
   * no lower bound.
   */
  readonly earliest: Day | null;
  /**
   * The last day on which the recorded act or event may have ended; null if the entry is undated or its end has no
   * upper bound.
   */
  readonly latest: Day | null;
  /** True if the date gives the exact first day and the exact last day, and is neither uncertain nor approximate. */
  readonly certain: boolean;
  /** The actors that have a part in the record, starting with those that acted. */
  readonly actors: readonly I["actors"][];
  /**
   * The issues that the record deals with or takes a position on. If it takes a position on a term, the issues of the
   * term are included.
   */
  readonly issues: readonly I["issues"][];
  /** The title of the record; for a statement or a response, the names of the speakers and a summary. */
  readonly title: string;
  /** The documents that attest the record. */
  readonly documents: readonly I["documents"][];
}

/** An entry for a statement. */
export interface StatementEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** Always `"statements"`. TypeScript distinguishes the entries of a timeline by this field. */
  readonly kind: "statements";
  /** The id of the statement. `find` returns the record. */
  readonly id: I["statements"];
}

/** An entry for a proposal. If a statement put the proposal forward, the entry stands for both records. */
export interface ProposalEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** Always `"proposals"`. TypeScript distinguishes the entries of a timeline by this field. */
  readonly kind: "proposals";
  /** The id of the proposal. `find` returns the record. */
  readonly id: I["proposals"];
}

/** An entry for a response to a proposal. If a statement gave the response, the entry stands for both records. */
export interface ResponseEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** Always `"responses"`. TypeScript distinguishes the entries of a timeline by this field. */
  readonly kind: "responses";
  /** The id of the response. `find` returns the record. */
  readonly id: I["responses"];
}

/** An entry for a meeting. */
export interface MeetingEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** Always `"meetings"`. TypeScript distinguishes the entries of a timeline by this field. */
  readonly kind: "meetings";
  /** The id of the meeting. `find` returns the record. */
  readonly id: I["meetings"];
}

/** An entry for another event. */
export interface EventEntry<out I extends Ids = Ids> extends TimelineEntryBase<I> {
  /** Always `"events"`. TypeScript distinguishes the entries of a timeline by this field. */
  readonly kind: "events";
  /** The id of the event. `find` returns the record. */
  readonly id: I["events"];
}

/** An entry of a timeline. The field `kind` tells TypeScript which kind of record the entry is for. */
export type TimelineEntry<I extends Ids = Ids> =
  | StatementEntry<I>
  | ProposalEntry<I>
  | ResponseEntry<I>
  | MeetingEntry<I>
  | EventEntry<I>;

/**
 * Returns the statements, proposals, responses, meetings and events of a dataset as one list in the order of time.
 *
 * Entries are sorted by the first day on which they can have begun. If there is no such day, the last day on which they
 * can have begun is used. Entries with the same beginning are sorted by the last day on which they can have ended. If
 * both days are the same, a proposal comes before the responses to it, a meeting or a proposal comes before its parts,
 * and all other entries are sorted by id. A response comes after its proposal whenever the dates allow it. Undated
 * entries come last, and `from` and `to` leave them out unless `undated` is true.
 *
 * A statement and the proposal or response that it made are one act, so they have one entry. The entry has the actors,
 * the issues and the documents of both records. If only one of the two records has a date, it is the date of the entry.
 * The filter selects or leaves out the entry as a whole. If `kinds` leaves out the proposals or the responses, the
 * statement has its own entry.
 *
 * If nothing fits the filter, the result is an empty array.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value.
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
  const kinds: readonly RecordKind[] = filter.kinds ?? timelineKinds;
  const isShown = ({ kind }: Entry) => kinds.includes(kind);
  // A statement and the proposal or response that it made have one entry together. If the proposal or the response is
  // shown, the statement is therefore left out.
  const found = select(filter, criteria, registry).filter(
    (entry) => isShown(entry) && entry.made?.some(isShown) !== true,
  );
  return displayed(found.map((entry) => timelineEntry(entry, registry) as TimelineEntry<I>));
}

/**
 * Returns a criterion for the values of an entry. If a statement made the record of the entry, the values of this
 * statement are included.
 */
function withAct(criterion: Criterion): Criterion {
  return { ...criterion, getValues: (entry, registry) => valuesWithAct(criterion, entry, registry) };
}

function valuesWithAct({ getValues }: Criterion, entry: Entry, registry: Registry): readonly string[] {
  const values = getValues(entry, registry, {}) as readonly string[];
  if (entry.act === undefined) return values;
  return [...new Set([...values, ...(getValues(entry.act, registry, {}) as readonly string[])])];
}

const criteria: CriteriaFor<TimelineFilter, RecordKind> = {
  kinds: {
    rule: /* @__PURE__ */ someOf(timelineKinds),
    getValues: ({ kind }) => [kind as TimelineKind],
  },
  actors: /* @__PURE__ */ withAct(actors),
  about: /* @__PURE__ */ withAct(about),
  documents: /* @__PURE__ */ withAct(documents),
  via: /* @__PURE__ */ withAct(via),
  differing: /* @__PURE__ */ withAct(differing),
  doubtful: /* @__PURE__ */ withAct(doubtful),
  places,
};

/** Returns the rules of the options of {@link timeline}. */
export function timelineRules(): OptionRules<Dataset> {
  return rulesOf(criteria, { dated: true, attributes: attributeRule(attributedEntryKinds) });
}

function timelineEntry(entry: Entry, registry: Registry): TimelineEntry {
  const { byId } = registry;
  const read = readDateOf(entry, registry);
  return Object.freeze({
    kind: entry.kind as TimelineKind,
    id: entry.record.id,
    date: dateOf(entry) ?? null,
    earliest: read?.start.earliest ?? null,
    latest: read?.end.latest ?? null,
    certain: read !== undefined && isExact(read),
    actors: Object.freeze(valuesWithAct(actors, entry, registry)),
    issues: Object.freeze(
      valuesWithAct(about, entry, registry).filter((id) => byId.get(id)?.kind === "issues"),
    ),
    title: titleOf(entry, byId),
    documents: Object.freeze(valuesWithAct(documents, entry, registry)),
  });
}
