import { checkKind } from "../dataset/check-kind.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import type { DateMatch } from "../dates/period.ts";
import { displayed } from "../display/displayed.ts";
import { type ActorType, actorTypes } from "../model/actor.ts";
import { type BaseStatus, type BaseType, baseStatuses, baseTypes } from "../model/base.ts";
import type { Dataset, Records } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { AnyId, Ids, Kind } from "../model/ids.ts";
import { type MeetingFormat, meetingFormats } from "../model/meeting.ts";
import { type EventType, eventTypes } from "../model/political-event.ts";
import { type ResponseAnswer, responseAnswers } from "../model/proposal.ts";
import { type Reporting, reportings } from "../model/reporting.ts";
import { type Stance, type StatementAct, stances, statementActs } from "../model/statement.ts";
import { type EventStatus, eventStatuses, type MeetingStatus, meetingStatuses } from "../model/status.ts";
import { checkOptions } from "../options/check-options.ts";
import { someOf } from "../options/some-of.ts";
import { byIds, byWords, type Criteria, commonCriteria, rulesOf, select } from "./criteria.ts";
import { utterancesOfStatement } from "./utterances.ts";

/** Filters by date. */
export interface PeriodFilter {
  /** First day of the period, as an EDTF date; of a month or a year, its first day. */
  readonly from?: Edtf | undefined;
  /** Last day of the period, included; of a month or a year, its last day. */
  readonly to?: Edtf | undefined;
  /** Whether an imprecise date only can lie in the period (`"possibly"`, the default) or has to (`"certainly"`). */
  readonly match?: DateMatch | undefined;
}

/** Filters by the documents that attest a record. Citations that only date it do not count. */
export interface SourceFilter<out I extends Ids = Ids> {
  /** Attested by one of these documents. */
  readonly documents?: readonly I["documents"][] | undefined;
  /** Attested by at least so many documents. */
  readonly minDocuments?: number | undefined;
  /** Attested by at most so many documents: `maxDocuments: 1` is what rests on one source alone. */
  readonly maxDocuments?: number | undefined;
}

/** Filters of documents. */
export interface DocumentFilter<out I extends Ids = Ids> extends PeriodFilter {
  /** Written in one of these languages (BCP 47 tags). */
  readonly languages?: readonly string[] | undefined;
  /** Published by one of these. */
  readonly publishers?: readonly I["actors"][] | undefined;
}

/** Filters of actors. */
export interface ActorFilter<out I extends Ids = Ids> extends SourceFilter<I> {
  /** Of one of these types. */
  readonly types?: readonly ActorType[] | undefined;
  /** Field of, or in an office of, one of these. */
  readonly memberOf?: readonly I["actors"][] | undefined;
  /** Part of one of these. */
  readonly parents?: readonly I["actors"][] | undefined;
}

/** Filters of issues. */
export interface IssueFilter<out I extends Ids = Ids> {
  /** Part of one of these wider issues. */
  readonly broader?: readonly I["issues"][] | undefined;
}

/** Filters of statements. */
export interface StatementFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** One of these spoke, was spoken for, spoken to or aimed at. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** One of these spoke. */
  readonly speakers?: readonly I["actors"][] | undefined;
  /** Said for one of these, by itself or by somebody on its behalf: every voice of a state is `principals: ["russia"]`. */
  readonly principals?: readonly I["actors"][] | undefined;
  /** Said to one of these. */
  readonly addressees?: readonly I["actors"][] | undefined;
  /** Aimed at one of these. */
  readonly targets?: readonly I["actors"][] | undefined;
  /** One of these acts. */
  readonly acts?: readonly StatementAct[] | undefined;
  /** Reported in one of these ways. */
  readonly reporting?: readonly Reporting[] | undefined;
  /** Takes a position on one of these, or on a term that deals with one of them; wider and narrower issues do not count. */
  readonly on?: readonly (I["issues"] | I["proposals"] | I["terms"] | I["responses"])[] | undefined;
  /** Takes one of these stances; together with `on`, takes it on one of those. */
  readonly stances?: readonly Stance[] | undefined;
  /** Deals with one of these, or takes a position on it. */
  readonly about?: readonly AnyId<I>[] | undefined;
}

/** Filters of proposals. */
export interface ProposalFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** One of these put it forward, was it put forward for, or is to answer it. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** One of these put it forward. */
  readonly proposers?: readonly I["actors"][] | undefined;
  /** One of these is to answer it. */
  readonly addressees?: readonly I["actors"][] | undefined;
  /** Has one of these terms, or a term that deals with one of these. */
  readonly about?: readonly AnyId<I>[] | undefined;
  /** Somebody answered it in one of these ways. */
  readonly answers?: readonly ResponseAnswer[] | undefined;
}

/** Filters of meetings. */
export interface MeetingFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** One of these took part or was represented. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Of one of these formats. */
  readonly formats?: readonly MeetingFormat[] | undefined;
  /** Of one of these statuses. */
  readonly status?: readonly MeetingStatus[] | undefined;
  /** In one of these places, or in a place of one of these states. */
  readonly places?: readonly string[] | undefined;
  /** One of these was talked about. */
  readonly about?: readonly AnyId<I>[] | undefined;
}

/** Filters of bases. */
export interface BaseFilter<out I extends Ids = Ids> extends SourceFilter<I> {
  /** One of these is its host or an operator. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** On the land of one of these. */
  readonly hosts?: readonly I["actors"][] | undefined;
  /** Used by one of these. */
  readonly operators?: readonly I["actors"][] | undefined;
  /** Of one of these types. */
  readonly types?: readonly BaseType[] | undefined;
  /** Of one of these statuses. */
  readonly status?: readonly BaseStatus[] | undefined;
  /** In one of these places, or in a place of one of these states. */
  readonly places?: readonly string[] | undefined;
}

/** Filters of events. */
export interface EventFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** One of these did it, or had it done to them. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Done to one of these. */
  readonly targets?: readonly I["actors"][] | undefined;
  /** Of one of these types. */
  readonly types?: readonly EventType[] | undefined;
  /** Of one of these statuses. */
  readonly status?: readonly EventStatus[] | undefined;
  /** In one of these places, or in a place of one of these states. */
  readonly places?: readonly string[] | undefined;
  /** Deals with one of these. */
  readonly about?: readonly AnyId<I>[] | undefined;
}

/** The filter of each kind. */
export interface Filters<out I extends Ids = Ids> {
  /** Filters of documents. */
  readonly documents: DocumentFilter<I>;
  /** Filters of actors. */
  readonly actors: ActorFilter<I>;
  /** Filters of issues. */
  readonly issues: IssueFilter<I>;
  /** Filters of statements. */
  readonly statements: StatementFilter<I>;
  /** Filters of proposals. */
  readonly proposals: ProposalFilter<I>;
  /** Filters of meetings. */
  readonly meetings: MeetingFilter<I>;
  /** Filters of bases. */
  readonly bases: BaseFilter<I>;
  /** Filters of events. */
  readonly events: EventFilter<I>;
}

/**
 * The records of one kind that fit a filter: documents, statements, proposals, meetings and events in the order of
 * their dates, the others by id.
 *
 * Several values of one option mean any of them; several options mean all of them. Where a record is undated, it
 * possibly lies in every period and certainly in none, and it comes last.
 *
 * @throws {@link DemarcheError} for an unknown kind, option, id or value. Nothing found is an empty array.
 *
 * @example
 * ```ts
 * import { list } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * list(dataset, "bases", { hosts: ["romania"] }).map((base) => base.id); // => ["deveselu-base", "foreign-forces-in-romania"]
 * list(dataset, "statements", { speakers: ["jens-stoltenberg"] }).map((statement) => statement.date); // => ["2022-01-26"]
 * ```
 */
export function list<I extends Ids, K extends Kind>(
  dataset: Dataset<I>,
  kind: K,
  filter: Filters<I>[K] = {} as Filters<I>[K],
): readonly Records<I>[K][] {
  checkKind("list", kind, { nested: false });
  const criteria = criteriaOf(kind);
  checkOptions(`list of ${kind}`, filter, rulesOf(criteria, datedKinds.includes(kind)), dataset);
  const found = select(filter, criteria, registryOf(dataset), kind);
  return displayed(found.map(({ record }) => record as Records<I>[K]));
}

const datedKinds: readonly Kind[] = ["documents", "statements", "proposals", "meetings", "events"];

const knownLanguages = /* @__PURE__ */ new WeakMap<Dataset, ReadonlySet<string>>();

function languagesOf(dataset: Dataset): ReadonlySet<string> {
  let known = knownLanguages.get(dataset);
  if (known === undefined) {
    known = new Set(dataset.documents.map(({ language }) => language).sort());
    knownLanguages.set(dataset, known);
  }
  return known;
}

function criteriaOf(kind: Kind): Criteria {
  const { actors, about, documents, places } = commonCriteria;
  const of =
    <K extends Kind>(values: (record: Records[K]) => readonly (string | undefined)[]) =>
    (entry: Entry) =>
      values(entry.record as Records[K]);
  switch (kind) {
    case "documents":
      return {
        languages: {
          rule: someOf(languagesOf, "language"),
          of: of<"documents">((d) => [d.language]),
        },
        publishers: byIds(
          ["actors"],
          of<"documents">((d) => [d.publisher]),
        ),
      };
    case "actors":
      return {
        documents: documents(),
        types: byWords(
          "type",
          actorTypes,
          of<"actors">((a) => [a.type]),
        ),
        memberOf: byIds(
          ["actors"],
          of<"actors">((a) => a.memberships?.map((m) => m.organization) ?? []),
        ),
        parents: byIds(
          ["actors"],
          of<"actors">((a) => [a.parent]),
        ),
      };
    case "issues":
      return {
        broader: byIds(
          ["issues"],
          of<"issues">((i) => [i.broader]),
        ),
      };
    case "statements":
      return {
        actors: actors(),
        about: about(),
        documents: documents(),
        speakers: byIds(
          ["actors"],
          of<"statements">((s) => [s.speaker]),
        ),
        principals: byIds(
          ["actors"],
          of<"statements">((s) => [s.onBehalfOf ?? s.speaker]),
        ),
        addressees: byIds(
          ["actors"],
          of<"statements">((s) => s.addressees ?? []),
        ),
        targets: byIds(
          ["actors"],
          of<"statements">((s) => s.targets ?? []),
        ),
        acts: byWords(
          "act",
          statementActs,
          of<"statements">((s) => [s.act]),
        ),
        reporting: byWords(
          "way of reporting",
          reportings,
          of<"statements">((s) => [s.reporting]),
        ),
        on: byIds(["issues", "proposals", "terms", "responses"], ({ record }, registry) =>
          utterancesOfStatement(registry, record as Records["statements"]).map(({ on }) => on),
        ),
        stances: {
          ...byWords("stance", stances, ({ record }, registry, options) => {
            const { on } = options as StatementFilter;
            return utterancesOfStatement(registry, record as Records["statements"])
              .filter((utterance) => on?.includes(utterance.on) ?? true)
              .map(({ stance }) => stance);
          }),
          depends: true,
        },
      };
    case "proposals":
      return {
        actors: actors(),
        about: about(),
        documents: documents(),
        proposers: byIds(
          ["actors"],
          of<"proposals">((p) => p.proposers),
        ),
        addressees: byIds(
          ["actors"],
          of<"proposals">((p) => p.addressees),
        ),
        answers: byWords(
          "answer",
          responseAnswers,
          of<"proposals">((p) => p.responses.map((r) => r.answer)),
        ),
      };
    case "meetings":
      return {
        actors: actors(),
        about: about(),
        documents: documents(),
        places: places(),
        formats: byWords(
          "format",
          meetingFormats,
          of<"meetings">((m) => [m.format]),
        ),
        status: byWords(
          "status",
          meetingStatuses,
          of<"meetings">((m) => [m.status]),
        ),
      };
    case "bases":
      return {
        actors: actors(),
        documents: documents(),
        places: places(),
        hosts: byIds(
          ["actors"],
          of<"bases">((b) => [b.host]),
        ),
        operators: byIds(
          ["actors"],
          of<"bases">((b) => b.operators),
        ),
        types: byWords(
          "type",
          baseTypes,
          of<"bases">((b) => [b.type]),
        ),
        status: byWords(
          "status",
          baseStatuses,
          of<"bases">((b) => [b.status]),
        ),
      };
    case "events":
      return {
        actors: actors(),
        about: about(),
        documents: documents(),
        places: places(),
        targets: byIds(
          ["actors"],
          of<"events">((e) => e.targets ?? []),
        ),
        types: byWords(
          "type",
          eventTypes,
          of<"events">((e) => [e.type]),
        ),
        status: byWords(
          "status",
          eventStatuses,
          of<"events">((e) => [e.status]),
        ),
      };
  }
}
