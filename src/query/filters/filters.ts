import type { Period } from "../../dates/period.ts";
import type { ActorType } from "../../model/actor.ts";
import type { BaseStatus, BaseType } from "../../model/base.ts";
import type { AnyId, Ids } from "../../model/ids.ts";
import type { MeetingFormat } from "../../model/meeting.ts";
import type { EventType } from "../../model/political-event.ts";
import type { ResponseAnswer } from "../../model/proposal.ts";
import type { Reporting } from "../../model/reporting.ts";
import type { StatementAct } from "../../model/speech-act.ts";
import type { Stance } from "../../model/stance.ts";
import type { EventStatus, MeetingStatus } from "../../model/status.ts";
import type { ActorRole } from "./actor-roles.ts";

/** The options that select records by their dates. */
export interface PeriodFilter extends Period {}

/**
 * The options that select records by the documents that attest them, or by whether some of their values are in doubt. A
 * document that only gives the date of a record does not attest it.
 */
export interface SourceFilter<out I extends Ids = Ids> {
  /** Selects records that are attested by one of these documents. */
  readonly documents?: readonly I["documents"][] | undefined;
  /** Selects records that are attested by at least this number of documents. */
  readonly minDocuments?: number | undefined;
  /**
   * Selects records that are attested by at most this number of documents. For example, `maxDocuments: 1` finds the
   * records with a single source.
   */
  readonly maxDocuments?: number | undefined;
  /**
   * Selects records by the source that a document gives for them, such as a news agency or a press service. A record
   * fits if at least one of its documents names one of these actors as the source. Documents do not always name their
   * sources.
   */
  readonly via?: readonly I["actors"][] | undefined;
  /**
   * `true` selects records that differ from at least one of their documents. `false` selects the other records.
   * `attestation` returns the differences.
   */
  readonly differing?: boolean | undefined;
  /**
   * `true` selects records that have a value in doubt, and `false` selects the other records. A value is in doubt if
   * `doubts` names its field, or if it is an uncertain or approximate date.
   */
  readonly doubtful?: boolean | undefined;
}

/** The options that select records by attributes. */
export interface AttributeFilter {
  /**
   * Selects records by their attributes. A record fits if it has one of the listed values for each listed attribute.
   * For example, `{ party: ["green", "red"], "in office": [true] }` selects the records of either party whose attribute
   * `in office` is true. An attribute that no record of the dataset has is an error.
   */
  readonly attributes?: Readonly<Record<string, readonly (string | number | boolean)[]>> | undefined;
}

/** Selects documents. */
export interface DocumentFilter<out I extends Ids = Ids> extends PeriodFilter, AttributeFilter {
  /** Selects documents in one of these languages (BCP 47 tags). */
  readonly languages?: readonly string[] | undefined;
  /** Selects documents that one of these actors published. */
  readonly publishers?: readonly I["actors"][] | undefined;
  /** Selects documents with exactly one of these texts as their author. */
  readonly authors?: readonly string[] | undefined;
  /** Selects documents that have exactly one of these identifiers in any scheme, such as a DOI. */
  readonly identifiers?: readonly string[] | undefined;
  /** Leaves out the documents that fit this filter. */
  readonly exclude?: DocumentFilter<I> | undefined;
}

/** Selects actors. */
export interface ActorFilter<out I extends Ids = Ids> extends SourceFilter<I>, AttributeFilter {
  /** Selects actors of one of these types. */
  readonly types?: readonly ActorType[] | undefined;
  /** Selects actors that have or had a membership or an office in one of these organizations. */
  readonly memberOf?: readonly I["actors"][] | undefined;
  /** Selects actors that are parts of one of these actors. */
  readonly parents?: readonly I["actors"][] | undefined;
  /** Selects actors that have exactly one of these identifiers in any scheme, such as the ISO code `"KAZ"`. */
  readonly identifiers?: readonly string[] | undefined;
  /**
   * Selects actors that have one of these roles in any record of the dataset. Together with `exclude`, this finds
   * actors that lack a role. For example, `{ roles: ["target"], exclude: { roles: ["speaker"] } }` selects the actors
   * that were the target of a statement or an event but made no statement themselves.
   */
  readonly roles?: readonly ActorRole[] | undefined;
  /** Leaves out the actors that fit this filter. */
  readonly exclude?: ActorFilter<I> | undefined;
}

/** Selects issues. */
export interface IssueFilter<out I extends Ids = Ids> extends AttributeFilter {
  /** Selects issues whose field `broader` is one of these issues. */
  readonly broader?: readonly I["issues"][] | undefined;
  /** Leaves out the issues that fit this filter. */
  readonly exclude?: IssueFilter<I> | undefined;
}

/** Selects statements. */
export interface StatementFilter<out I extends Ids = Ids>
  extends PeriodFilter,
    SourceFilter<I>,
    AttributeFilter {
  /** Selects statements whose speaker, joint speaker, principal, addressee or target is one of these actors. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Selects statements that one of these actors made, alone or jointly. */
  readonly speakers?: readonly I["actors"][] | undefined;
  /**
   * Selects statements by principal. A statement fits if it was made on behalf of one of these actors, or if one of
   * these actors made it for itself, alone or jointly. For example, `principals: ["russia"]` selects all statements
   * that were made for Russia.
   */
  readonly principals?: readonly I["actors"][] | undefined;
  /** Selects statements addressed to one of these actors. */
  readonly addressees?: readonly I["actors"][] | undefined;
  /** Selects statements directed at one of these actors. */
  readonly targets?: readonly I["actors"][] | undefined;
  /** Selects statements with one of these speech acts. */
  readonly acts?: readonly StatementAct[] | undefined;
  /** Selects statements that are reported in one of these ways. */
  readonly reporting?: readonly Reporting[] | undefined;
  /**
   * Selects statements that take a position on one of these issues, proposals, terms or responses. A position on a term
   * is also a position on the issues of the term. A position on a broader or narrower issue does not count.
   */
  readonly on?: readonly (I["issues"] | I["proposals"] | I["terms"] | I["responses"])[] | undefined;
  /**
   * Selects statements that take one of these stances. If the filter also has the field `on`, the stance has to be on
   * one of the issues, proposals, terms or responses in `on`.
   */
  readonly stances?: readonly Stance[] | undefined;
  /**
   * `true` selects statements that take a position under a condition, whatever the stance of the position is. `false`
   * selects the other statements. If the filter also has the field `on`, only positions on the records in `on` count.
   */
  readonly conditional?: boolean | undefined;
  /**
   * Selects statements that deal with one of these records or take a position on it. A statement that is addressed to a
   * state or directed at it is not necessarily about this state. To select by addressees or targets, use `addressees`,
   * `targets` or `actors`.
   */
  readonly about?: readonly AnyId<I>[] | undefined;
  /** Leaves out the statements that fit this filter. */
  readonly exclude?: StatementFilter<I> | undefined;
}

/** Selects proposals. */
export interface ProposalFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I> {
  /** Selects proposals if a proposer, the principal or an addressee is one of these actors. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Selects proposals that one of these actors put forward. */
  readonly proposers?: readonly I["actors"][] | undefined;
  /** Selects proposals addressed to one of these actors. */
  readonly addressees?: readonly I["actors"][] | undefined;
  /** Selects proposals that have one of these terms, or a term that deals with one of these records. */
  readonly about?: readonly AnyId<I>[] | undefined;
  /** Selects proposals that have a response with one of these answers. */
  readonly answers?: readonly ResponseAnswer[] | undefined;
  /** Leaves out the proposals that fit this filter. */
  readonly exclude?: ProposalFilter<I> | undefined;
}

/** Selects meetings. */
export interface MeetingFilter<out I extends Ids = Ids>
  extends PeriodFilter,
    SourceFilter<I>,
    AttributeFilter {
  /** Selects meetings in which one of these actors took part or was represented. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Selects meetings that have one of these formats. */
  readonly formats?: readonly MeetingFormat[] | undefined;
  /** Selects meetings that have one of these statuses. */
  readonly status?: readonly MeetingStatus[] | undefined;
  /**
   * Selects meetings in these places or states. A place can be given by its whole name, or by consecutive words of the
   * name that have no comma between them. For example, "Vienna" selects "OSCE headquarters, Vienna". `describe` lists
   * the places.
   */
  readonly places?: readonly string[] | undefined;
  /** Selects meetings that dealt with one of these records. */
  readonly about?: readonly AnyId<I>[] | undefined;
  /** Leaves out the meetings that fit this filter. */
  readonly exclude?: MeetingFilter<I> | undefined;
}

/** Selects bases. */
export interface BaseFilter<out I extends Ids = Ids> extends SourceFilter<I> {
  /** Selects bases of which one of these actors is the host or an operator. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Selects bases on the territory of one of these states. */
  readonly hosts?: readonly I["actors"][] | undefined;
  /** Selects bases that one of these actors operates. */
  readonly operators?: readonly I["actors"][] | undefined;
  /** Selects bases of one of these types. */
  readonly types?: readonly BaseType[] | undefined;
  /** Selects bases that have one of these statuses. */
  readonly status?: readonly BaseStatus[] | undefined;
  /**
   * Selects bases in these places or states. A place can be given by its whole name, or by consecutive words of the
   * name that have no comma between them. For example, "Vienna" selects "OSCE headquarters, Vienna". `describe` lists
   * the places.
   */
  readonly places?: readonly string[] | undefined;
  /** Leaves out the bases that fit this filter. */
  readonly exclude?: BaseFilter<I> | undefined;
}

/** Selects events. */
export interface EventFilter<out I extends Ids = Ids> extends PeriodFilter, SourceFilter<I>, AttributeFilter {
  /** Selects events in which one of these actors acts or is a target. */
  readonly actors?: readonly I["actors"][] | undefined;
  /** Selects events of which one of these actors is a target. */
  readonly targets?: readonly I["actors"][] | undefined;
  /** Selects events of one of these types. */
  readonly types?: readonly EventType[] | undefined;
  /** Selects events that have one of these statuses. */
  readonly status?: readonly EventStatus[] | undefined;
  /** Selects events that have one of these codes, in any scheme. `"19"` does not select events with the code `"190"`. */
  readonly codes?: readonly string[] | undefined;
  /**
   * Selects events in these places or states. A place can be given by its whole name, or by consecutive words of the
   * name that have no comma between them. For example, "Vienna" selects "OSCE headquarters, Vienna". `describe` lists
   * the places.
   */
  readonly places?: readonly string[] | undefined;
  /**
   * Selects events that deal with one of these records. An event is not necessarily about its targets. To select by
   * targets, use `targets` or `actors`.
   */
  readonly about?: readonly AnyId<I>[] | undefined;
  /** Leaves out the events that fit this filter. */
  readonly exclude?: EventFilter<I> | undefined;
}

/** The type of the filter of each kind of record, which `list` and `countBy` accept. */
export interface Filters<out I extends Ids = Ids> {
  /** The options of `list(dataset, "documents", filter)`. */
  readonly documents: DocumentFilter<I>;
  /** The options of `list(dataset, "actors", filter)`. */
  readonly actors: ActorFilter<I>;
  /** The options of `list(dataset, "issues", filter)`. */
  readonly issues: IssueFilter<I>;
  /** The options of `list(dataset, "statements", filter)`. */
  readonly statements: StatementFilter<I>;
  /** The options of `list(dataset, "proposals", filter)`. */
  readonly proposals: ProposalFilter<I>;
  /** The options of `list(dataset, "meetings", filter)`. */
  readonly meetings: MeetingFilter<I>;
  /** The options of `list(dataset, "bases", filter)`. */
  readonly bases: BaseFilter<I>;
  /** The options of `list(dataset, "events", filter)`. */
  readonly events: EventFilter<I>;
}
