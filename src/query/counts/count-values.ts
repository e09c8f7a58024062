import type { ActorType } from "../../model/actor.ts";
import type { BaseStatus, BaseType } from "../../model/base.ts";
import type { AnyId, Ids, Kind } from "../../model/ids.ts";
import type { MeetingFormat } from "../../model/meeting.ts";
import type { EventType } from "../../model/political-event.ts";
import type { ResponseAnswer } from "../../model/proposal.ts";
import type { Reporting } from "../../model/reporting.ts";
import type { StatementAct } from "../../model/speech-act.ts";
import type { Stance } from "../../model/stance.ts";
import type { EventStatus, MeetingStatus } from "../../model/status.ts";
import type { ActorRole } from "../filters/actor-roles.ts";
import type { MatterId } from "../stances/stance-comparison.ts";
import type { QuadClass } from "./quad-class.ts";

/** The keys that count dated records by a period of the calendar. */
export interface PeriodValues {
  /**
   * The first possible day, such as `2022-02-04`. If there is no first possible day, it is the last possible day. Null
   * if there is neither, or if the record is undated.
   */
  readonly day: string | null;
  /** The week of ISO 8601 that contains the first possible day, such as `2022-W05`. */
  readonly week: string | null;
  /** The month of the first possible day, such as `2022-02`. */
  readonly month: string | null;
  /** The year of the first possible day, such as `2022`. */
  readonly year: string | null;
}

/** The attributes by which records are counted. */
export interface AttributeValues {
  /**
   * The value that the record itself has for an attribute. For example, the key for the attribute `party` is
   * `attributes.party`.
   */
  readonly [name: `attributes.${string}`]: string | number | boolean | null;
}

/** The documents and sources by which records are counted. */
export interface SourceValues<out I extends Ids = Ids> {
  /** A document that attests the record, as in the filter `documents`. */
  readonly document: I["documents"] | null;
  /** A source, such as an agency, that a document names for the record. The filter `via` selects the same sources. */
  readonly via: I["actors"] | null;
}

/** The places by which records are counted. */
export interface PlaceValues<out I extends Ids = Ids> {
  /** The name of the place, such as `OSCE headquarters, Vienna`. */
  readonly place: string | null;
  /** The state of the place. */
  readonly country: I["actors"] | null;
}

/** The keys that count records by what they deal with or take positions on: issues and other records. */
export interface SubjectValues<out I extends Ids = Ids> {
  /** An issue that the record deals with or takes a position on. */
  readonly issue: I["issues"] | null;
  /** A record of any kind that the record deals with or takes a position on, as in the filter `about`. */
  readonly about: AnyId<I> | null;
}

/** The values by which documents are counted. */
export interface DocumentValues<out I extends Ids = Ids> extends PeriodValues, AttributeValues {
  /** The language of the document, as a BCP 47 tag. */
  readonly language: string | null;
  /** The outlet that published the document. */
  readonly publisher: I["actors"] | null;
  /** The author of the document. */
  readonly author: string | null;
  /** An identifier of the document in any scheme, as in the filter `identifiers`. */
  readonly identifier: string | null;
}

/** The values by which actors are counted. */
export interface ActorValues<out I extends Ids = Ids> extends SourceValues<I>, AttributeValues {
  /** The type of the actor. */
  readonly type: ActorType;
  /** An organization in which the actor has or had a membership or an office. */
  readonly memberOf: I["actors"] | null;
  /** The actor of which this actor is a part. */
  readonly parent: I["actors"] | null;
  /** An identifier of the actor in any scheme, as in the filter `identifiers`. */
  readonly identifier: string | null;
  /** A role that the actor has in a record, as in the filter `roles`. */
  readonly role: ActorRole | null;
}

/** The values by which issues are counted. */
export interface IssueValues<out I extends Ids = Ids> extends AttributeValues {
  /** The issue of which this issue is a part. */
  readonly broader: I["issues"] | null;
}

/** The values by which statements are counted. */
export interface StatementValues<out I extends Ids = Ids>
  extends PeriodValues,
    SourceValues<I>,
    SubjectValues<I>,
    AttributeValues {
  /** An actor that has any part in the statement, as in the filter `actors`. */
  readonly actor: I["actors"];
  /** An actor that made the statement, alone or jointly. */
  readonly speaker: I["actors"];
  /**
   * An actor for which the statement was made: the principal of the speaker or, without a principal, the speaker
   * itself. A joint speaker speaks for itself.
   */
  readonly principal: I["actors"];
  /** An actor to which the statement is addressed. */
  readonly addressee: I["actors"] | null;
  /** An actor at which the statement is directed. */
  readonly target: I["actors"] | null;
  /** The speech act, such as `demand`. */
  readonly act: StatementAct;
  /**
   * The class of the speech act in event data: verbal cooperation or verbal conflict. Null for a vote, because a vote
   * can be either.
   */
  readonly quadClass: QuadClass | null;
  /** The way in which the statement is reported, such as `indirect`. */
  readonly reporting: Reporting;
  /** An issue, proposal, term or response on which the statement takes a position, as in the filter `on`. */
  readonly on: MatterId<I> | null;
  /** A stance that the statement takes, as in the filter `stances`. */
  readonly stance: Stance | null;
}

/** The values by which proposals are counted. */
export interface ProposalValues<out I extends Ids = Ids>
  extends PeriodValues,
    SourceValues<I>,
    SubjectValues<I> {
  /** A proposer, a principal or an addressee. */
  readonly actor: I["actors"];
  /** An actor that put the proposal forward. */
  readonly proposer: I["actors"];
  /** An actor to which the proposal is addressed. */
  readonly addressee: I["actors"] | null;
  /** The answer that a response gives to the proposal, such as `rejected`. Null if the proposal has no response. */
  readonly answer: ResponseAnswer | null;
}

/** The values by which meetings are counted. */
export interface MeetingValues<out I extends Ids = Ids>
  extends PeriodValues,
    SourceValues<I>,
    SubjectValues<I>,
    PlaceValues<I>,
    AttributeValues {
  /** An actor that took part or was represented. */
  readonly actor: I["actors"] | null;
  /** The format of the meeting, such as `call`. */
  readonly format: MeetingFormat;
  /** The status. */
  readonly status: MeetingStatus;
}

/** The values by which bases are counted. */
export interface BaseValues<out I extends Ids = Ids> extends SourceValues<I>, PlaceValues<I> {
  /** The host or an operator of the base. */
  readonly actor: I["actors"];
  /** The state on whose territory the base is. */
  readonly host: I["actors"];
  /** An actor that operates the base. */
  readonly operator: I["actors"] | null;
  /** The type. */
  readonly type: BaseType;
  /** The status. */
  readonly status: BaseStatus;
}

/** The values by which events are counted. */
export interface EventValues<out I extends Ids = Ids>
  extends PeriodValues,
    SourceValues<I>,
    SubjectValues<I>,
    PlaceValues<I>,
    AttributeValues {
  /** An actor or a target of the event. */
  readonly actor: I["actors"] | null;
  /** An actor at which the event was directed. */
  readonly target: I["actors"] | null;
  /** The type. */
  readonly type: EventType;
  /** The status. */
  readonly status: EventStatus;
  /** A code of the event in any scheme, as in the filter `codes`. */
  readonly code: string | null;
}

/** For each kind of record, the keys of `countBy` and the types of their values. */
export interface CountValues<out I extends Ids = Ids> {
  /** The keys by which `countBy` can count documents. */
  readonly documents: DocumentValues<I>;
  /** The keys by which `countBy` can count actors. */
  readonly actors: ActorValues<I>;
  /** The keys by which `countBy` can count issues. */
  readonly issues: IssueValues<I>;
  /** The keys by which `countBy` can count statements. */
  readonly statements: StatementValues<I>;
  /** The keys by which `countBy` can count proposals. */
  readonly proposals: ProposalValues<I>;
  /** The keys by which `countBy` can count meetings. */
  readonly meetings: MeetingValues<I>;
  /** The keys by which `countBy` can count bases. */
  readonly bases: BaseValues<I>;
  /** The keys by which `countBy` can count events. */
  readonly events: EventValues<I>;
}

/** A key by which the records of a kind can be counted, such as `"speaker"`, `"month"` or `"attributes.party"`. */
export type CountKey<K extends Kind = Kind> = keyof CountValues[K] & string;
