import type { DateMatch } from "../dates/period.ts";
import type { ActorType } from "../model/actor.ts";
import type { BaseStatus, BaseType } from "../model/base.ts";
import type { Edtf } from "../model/edtf.ts";
import type { AnyId, Ids } from "../model/ids.ts";
import type { MeetingFormat } from "../model/meeting.ts";
import type { EventType } from "../model/political-event.ts";
import type { ResponseAnswer } from "../model/proposal.ts";
import type { Reporting } from "../model/reporting.ts";
import type { Stance, StatementAct } from "../model/statement.ts";
import type { EventStatus, MeetingStatus } from "../model/status.ts";

/** Filters by date. */
export interface PeriodFilter {
  /** First day of the period; a month or a year stands for its first day. */
  readonly from?: Edtf | undefined;
  /** Last day of the period, included; a month or a year stands for its last day. */
  readonly to?: Edtf | undefined;
  /** Whether an imprecise date fits if it possibly falls into the period (`"possibly"`, the default) or only if it certainly does (`"certainly"`). */
  readonly match?: DateMatch | undefined;
}

/** Filters by the documents that attest a record. Citations that only date the record do not count. */
export interface SourceFilter<out I extends Ids = Ids> {
  /** Attested by one of these documents. */
  readonly documents?: readonly I["documents"][] | undefined;
  /** Attested by at least this number of documents. */
  readonly minDocuments?: number | undefined;
  /** Attested by at most this number of documents: `maxDocuments: 1` finds the records with a single source. */
  readonly maxDocuments?: number | undefined;
}

/** Filters of documents. */
export interface DocumentFilter<out I extends Ids = Ids> extends PeriodFilter {
  /** In one of these languages (BCP 47 tags). */
  readonly languages?: readonly string[] | undefined;
  /** Published by one of these. */
  readonly publishers?: readonly I["actors"][] | undefined;
}

/** Filters of actors. */
export interface ActorFilter<out I extends Ids = Ids> extends SourceFilter<I> {
  /** Has one of these types. */
  readonly types?: readonly ActorType[] | undefined;
  /** Is a member of one of these, or holds an office in it. */
  readonly memberOf?: readonly I["actors"][] | undefined;
  /** Is a part of one of these. */
  readonly parents?: readonly I["actors"][] | undefined;
}

/** Filters of issues. */
export interface IssueFilter<out I extends Ids = Ids> {
  /** Is narrower than one of these issues. */
  readonly broader?: readonly I["issues"][] | undefined;
}

/** Filters of statements. */
export interface StatementFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** One of these is the speaker, the principal, an addressee or a target. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** One of these is the speaker. */
  readonly speakers?: readonly I["actors"][] | undefined;
  /** Made for one of these, by itself or on its behalf: `principals: ["russia"]` finds all statements for the state. */
  readonly principals?: readonly I["actors"][] | undefined;
  /** Addressed to one of these. */
  readonly addressees?: readonly I["actors"][] | undefined;
  /** One of these is a target. */
  readonly targets?: readonly I["actors"][] | undefined;
  /** Has one of these speech acts. */
  readonly acts?: readonly StatementAct[] | undefined;
  /** Reported in one of these ways. */
  readonly reporting?: readonly Reporting[] | undefined;
  /** Takes a position on one of these, or on a term that deals with one of them; broader and narrower issues do not count. */
  readonly on?: readonly (I["issues"] | I["proposals"] | I["terms"] | I["responses"])[] | undefined;
  /** Takes one of these stances; together with `on`, takes it on one of the matters in `on`. */
  readonly stances?: readonly Stance[] | undefined;
  /** Deals with one of these, or takes a position on it. */
  readonly about?: readonly AnyId<I>[] | undefined;
}

/** Filters of proposals. */
export interface ProposalFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** One of these is a proposer, the principal or an addressee. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** One of these is a proposer. */
  readonly proposers?: readonly I["actors"][] | undefined;
  /** One of these is an addressee. */
  readonly addressees?: readonly I["actors"][] | undefined;
  /** Has one of these terms, or a term that deals with one of these. */
  readonly about?: readonly AnyId<I>[] | undefined;
  /** Has a response with one of these answers. */
  readonly answers?: readonly ResponseAnswer[] | undefined;
}

/** Filters of meetings. */
export interface MeetingFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** One of these took part or was represented. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Has one of these formats. */
  readonly formats?: readonly MeetingFormat[] | undefined;
  /** Has one of these statuses. */
  readonly status?: readonly MeetingStatus[] | undefined;
  /** Is in one of these places, or in a place of one of these states. */
  readonly places?: readonly string[] | undefined;
  /** Dealt with one of these. */
  readonly about?: readonly AnyId<I>[] | undefined;
}

/** Filters of bases. */
export interface BaseFilter<out I extends Ids = Ids> extends SourceFilter<I> {
  /** One of these is the host or an operator. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Is on the territory of one of these. */
  readonly hosts?: readonly I["actors"][] | undefined;
  /** One of these is an operator. */
  readonly operators?: readonly I["actors"][] | undefined;
  /** Has one of these types. */
  readonly types?: readonly BaseType[] | undefined;
  /** Has one of these statuses. */
  readonly status?: readonly BaseStatus[] | undefined;
  /** Is in one of these places, or in a place of one of these states. */
  readonly places?: readonly string[] | undefined;
}

/** Filters of events. */
export interface EventFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** One of these is an actor or a target of the event. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** One of these is a target. */
  readonly targets?: readonly I["actors"][] | undefined;
  /** Has one of these types. */
  readonly types?: readonly EventType[] | undefined;
  /** Has one of these statuses. */
  readonly status?: readonly EventStatus[] | undefined;
  /** Is in one of these places, or in a place of one of these states. */
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
