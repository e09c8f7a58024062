import type { ActorType } from "../../model/actor.ts";
import type { BaseStatus, BaseType } from "../../model/base.ts";
import type { Doubt } from "../../model/doubt.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { MeetingFormat } from "../../model/meeting.ts";
import type { AmountBound, EventType } from "../../model/political-event.ts";
import type { ResponseAnswer } from "../../model/proposal.ts";
import type { Reporting } from "../../model/reporting.ts";
import type { Stance, StatementAct } from "../../model/statement.ts";
import type { EventStatus, MeetingStatus } from "../../model/status.ts";
import type { TextQuote, TextSpan } from "../locating/text-span.ts";

/** The kinds of draft. They are the kinds of record that a text attests. */
export const draftKinds = ["statements", "proposals", "meetings", "bases", "events"] as const;

/** One of {@link draftKinds}. */
export type DraftKind = (typeof draftKinds)[number];

/** The single detail of a record that words can attest. Words without such a detail attest the whole record. */
export const wordUses = [
  /** The words name the speaker. */
  "speaker",
  /** The words date the record and attest nothing else. */
  "date",
  /** The words name the place. */
  "place",
] as const;

/** One of {@link wordUses}. */
export type WordUse = (typeof wordUses)[number];

/** Words of the text that attest a draft, given as a quotation. */
export interface DraftQuote extends TextQuote {
  /** The words, copied from the text exactly, with its mistakes and quotation marks. */
  readonly exact: string;
  /** Words directly before `exact`. Only needed if `exact` occurs several times in the text. */
  readonly prefix?: string | undefined;
  /** Words directly after `exact`. Only needed if `exact` occurs several times in the text. */
  readonly suffix?: string | undefined;
  /** The single detail that the words attest. Absent: the words attest the whole record. */
  readonly for?: WordUse | undefined;
}

/** Words of the text that attest a draft, given by their positions in Unicode code points. */
export interface DraftSpan extends TextSpan {
  /**
   * The words at these positions. If the text has different words there, `exact` is searched for in the whole text. If
   * `exact` is absent, the positions are not checked.
   */
  readonly exact?: string | undefined;
  /** The single detail that the words attest. Absent: the words attest the whole record. */
  readonly for?: WordUse | undefined;
}

/** Words of the text that attest a draft, given as a quotation or by their positions. */
export type DraftWords = DraftQuote | DraftSpan;

/** A place in a draft. */
export interface PlaceDraft {
  /** English name of a city, a building or a region. */
  readonly name: string;
  /** State in which the place is. Absent: unknown. */
  readonly country?: string | undefined;
}

/** A quantity in a draft. */
export interface AmountDraft {
  /** The number, counted in `unit`. */
  readonly value: number;
  /** Unit of the number: an ISO 4217 currency code, or a noun such as `soldiers`. */
  readonly unit: string;
  /** Whether the number is a lower or an upper bound. Absent: it is the amount itself. */
  readonly bound?: AmountBound | undefined;
}

/** A stance in the draft of a statement. */
export interface PositionDraft {
  /** What the stance is on: the id or label of an issue, or the key of a proposal, a term or a response. */
  readonly on: string;
  /** Stance that this act expresses. */
  readonly stance: Stance;
  /** Condition of the stance, in our own words. Absent: there is none. */
  readonly condition?: string | undefined;
}

/** The fields that drafts of all kinds have. */
export interface CommonDraft {
  /** Name of this draft within the list, such as `d7`, by which other drafts refer to it. */
  readonly key?: string | undefined;
  /** The words that attest the record, and words that only name its speaker, date or place. */
  readonly words: readonly DraftWords[];
  /**
   * Agencies, outlets or press services that the text names as its sources for the content of the draft. Absent: the
   * text names none.
   */
  readonly via?: readonly string[] | undefined;
  /**
   * Actors for which the draft becomes one record each, for example two states that both reject a plan in one sentence.
   * Absent: the draft becomes one record.
   */
  readonly forEach?: readonly string[] | undefined;
  /** Remark by the coder. Absent: none. */
  readonly note?: string | undefined;
  /** Who or what proposed the draft, such as `model:NAME` or `coder:NAME`. Absent: unknown. */
  readonly by?: string | undefined;
}

/** The fields that drafts of dated records have. */
export interface DatedDraft extends CommonDraft {
  /** Date in EDTF, or the words of the text that date the record. Absent: the text does not date the record. */
  readonly date?: Edtf | undefined;
  /** The date in EDTF, if `date` contains words of the text. The record keeps the words as `dateTold`. */
  readonly resolved?: Edtf | undefined;
  /** Fields whose values are inferred and not reported. Absent: none. */
  readonly doubts?: readonly Doubt[] | undefined;
}

/** The draft of a statement, which is a speech act. */
export interface StatementDraft extends DatedDraft {
  /** Kind of draft. */
  readonly kind: "statements";
  /** Actor that spoke. Absent: each actor of `forEach` is the speaker of one record. */
  readonly speaker?: string | undefined;
  /** Actors that made the statement jointly with the speaker. Absent: none. */
  readonly jointlyWith?: readonly string[] | undefined;
  /** Principal for which the speaker spoke, such as the state of a minister. Absent: the speaker itself. */
  readonly onBehalfOf?: string | undefined;
  /** Actors to which the statement was made. Absent: the words name none. */
  readonly addressees?: readonly string[] | undefined;
  /** Actors at which the act was directed, whether or not they were addressed. Absent: none. */
  readonly targets?: readonly string[] | undefined;
  /** Speech act. */
  readonly act: StatementAct;
  /** How the text renders the words of the speaker. */
  readonly reporting: Reporting;
  /** Content of the statement, in our own words, in English. */
  readonly summary: string;
  /** Stances that the statement expresses. Absent: none. */
  readonly positions?: readonly PositionDraft[] | undefined;
  /** Keys, ids or names of what the statement concerns. Absent: none. */
  readonly about?: readonly string[] | undefined;
  /** Key or id of the meeting at which the statement was made. Absent: unknown, or it was not made at a meeting. */
  readonly meeting?: string | undefined;
  /** Keys or ids of the statements, proposals and responses that the statement answers. Absent: none. */
  readonly inReplyTo?: readonly string[] | undefined;
}

/** The draft of a term of a proposal. */
export interface TermDraft {
  /** Name of this term within the list, by which drafts refer to it. */
  readonly key?: string | undefined;
  /** The words that attest the term. They are first searched for within the words of the proposal. */
  readonly words: readonly DraftWords[];
  /** What is asked for or offered, in our own words, in English. */
  readonly summary: string;
  /** Keys, ids or names of what the term concerns. Absent: none. */
  readonly about?: readonly string[] | undefined;
  /**
   * The stances that an actor takes on issues if it supports the term. For example, an actor that supports a ban
   * opposes what is banned. Absent: an actor that supports the term supports the issues in `about`.
   */
  readonly positions?: readonly TermPositionDraft[] | undefined;
}

/** The stance that an actor takes on an issue if it supports a term. */
export interface TermPositionDraft {
  /** Id or label of the issue. */
  readonly on: string;
  /** Stance on the issue. */
  readonly stance: "support" | "oppose";
}

/** The draft of an answer to a proposal. */
export interface ResponseDraft {
  /** Name of this response within the list, by which drafts refer to it. */
  readonly key?: string | undefined;
  /** The words that attest the answer. They are first searched for within the words of the proposal. */
  readonly words: readonly DraftWords[];
  /** Actor that answered, or that did not answer. */
  readonly by: string;
  /** Principal for which the answer was given. Absent: the actor itself. */
  readonly onBehalfOf?: string | undefined;
  /** Date of the answer in EDTF, or the words that date the answer. Absent: the text does not date the answer. */
  readonly date?: Edtf | undefined;
  /** The date in EDTF, if `date` contains words of the text. */
  readonly resolved?: Edtf | undefined;
  /** Fields whose values are inferred and not reported. Absent: none. */
  readonly doubts?: readonly Doubt[] | undefined;
  /** Kind of answer. */
  readonly answer: ResponseAnswer;
  /** Content of the answer, in our own words, in English. */
  readonly summary: string;
  /** Keys or ids of the terms that are answered. Absent: the whole proposal. */
  readonly terms?: readonly string[] | undefined;
  /** Key or id of the statement that gave the answer. Absent: none. */
  readonly statement?: string | undefined;
}

/** The draft of a proposal. */
export interface ProposalDraft extends DatedDraft {
  /** Kind of draft. */
  readonly kind: "proposals";
  /** Title, in our own words, in English. */
  readonly title: string;
  /** Actors that put the proposal forward. Absent: each actor of `forEach` is the proposer of one record. */
  readonly proposers?: readonly string[] | undefined;
  /** Principal for which the proposal was put forward. Absent: the proposers themselves. */
  readonly onBehalfOf?: string | undefined;
  /** Actors that are to answer. Absent: unknown. */
  readonly addressees?: readonly string[] | undefined;
  /** Key or id of the statement that put the proposal forward. Absent: none. */
  readonly statement?: string | undefined;
  /** Items that the proposal asks for or offers. Absent: unknown. */
  readonly terms?: readonly TermDraft[] | undefined;
  /** Answers of the addressees. Absent: none. */
  readonly responses?: readonly ResponseDraft[] | undefined;
  /** Key or id of the wider proposal that the proposal is part of. Absent: none. */
  readonly parent?: string | undefined;
  /** Keys or ids of the statements, proposals and responses that the proposal answers. Absent: none. */
  readonly inReplyTo?: readonly string[] | undefined;
  /**
   * Key or id of the meeting at which the proposal was put forward. Absent: unknown, or it was not put forward at a
   * meeting.
   */
  readonly meeting?: string | undefined;
}

/** An actor that takes part in the draft of a meeting. */
export interface ParticipantDraft {
  /** Actor that takes part. */
  readonly actor: string;
  /** Principal for which the actor takes part. Absent: unknown, or the actor itself. */
  readonly onBehalfOf?: string | undefined;
}

/** The draft of a meeting. */
export interface MeetingDraft extends DatedDraft {
  /** Kind of draft. */
  readonly kind: "meetings";
  /** Title, in our own words, in English. */
  readonly title: string;
  /** Form of the meeting. */
  readonly format: MeetingFormat;
  /** Status of the meeting, according to the text. */
  readonly status: MeetingStatus;
  /**
   * Actors that take part. With `forEach`, the participants of each record are these actors and one actor of `forEach`.
   * Absent: unknown.
   */
  readonly participants?: readonly ParticipantDraft[] | undefined;
  /** Location. Absent: unknown. */
  readonly place?: PlaceDraft | undefined;
  /** Keys, ids or names of what was discussed. Absent: unknown. */
  readonly about?: readonly string[] | undefined;
  /** Key or id of the series, round or visit that the meeting is part of. Absent: none. */
  readonly parent?: string | undefined;
}

/** The draft of a base: a military installation or presence. */
export interface BaseDraft extends CommonDraft {
  /** Kind of draft. */
  readonly kind: "bases";
  /** Name in English, or a description if the text does not name the base. */
  readonly name: string;
  /** Whether the text names the base. */
  readonly nameAttested: boolean;
  /** Kind of installation or presence. */
  readonly type: BaseType;
  /** State on whose territory the base is. Absent: each actor of `forEach` is the host of one record. */
  readonly host?: string | undefined;
  /** Actors that use the base. Absent: unknown. */
  readonly operators?: readonly string[] | undefined;
  /** Whether the base exists, according to the text. */
  readonly status: BaseStatus;
  /** Location within the host state. Absent: unknown. */
  readonly place?: PlaceDraft | undefined;
}

/** The draft of an event. */
export interface EventDraft extends DatedDraft {
  /** Kind of draft. */
  readonly kind: "events";
  /** Title, in our own words, in English. */
  readonly title: string;
  /** Kind of event. */
  readonly type: EventType;
  /** Status of the event, according to the text. */
  readonly status: EventStatus;
  /**
   * Actors that performed the event. With `forEach`, the actors of each record are these and one actor of `forEach`.
   * Absent: unknown.
   */
  readonly actors?: readonly string[] | undefined;
  /** Actors at which the event was directed. Absent: none. */
  readonly targets?: readonly string[] | undefined;
  /** Location. Absent: unknown. */
  readonly place?: PlaceDraft | undefined;
  /** Quantity, such as a sum of money. Absent: none. */
  readonly amount?: AmountDraft | undefined;
  /** Keys, ids or names of what the event concerns. Absent: none. */
  readonly about?: readonly string[] | undefined;
  /** Description, in our own words, in English. */
  readonly summary: string;
}

/**
 * The draft of a record, before its names and words are settled. Actors are written as ids or names, issues as ids or
 * labels, and the field `words` replaces the citations. The other fields are the same as in the record.
 */
export type Draft = StatementDraft | ProposalDraft | MeetingDraft | BaseDraft | EventDraft;

/** An office or membership of a new actor. */
export interface MembershipDraft {
  /** Actor, such as a state or an organization, in which the new actor holds the office or is a member. */
  readonly organization: string;
  /** Office or kind of membership, in English: `president`, `member`. */
  readonly role: string;
  /** The words that attest the office or membership. Absent: the first words that name the actor. */
  readonly words?: readonly DraftWords[] | undefined;
}

/** An actor that is not in the dataset yet. */
export interface NewActor {
  /** Customary name in English. */
  readonly name: string;
  /** Kind of actor. */
  readonly type: ActorType;
  /** Other spellings of the name in the text. Absent: the text contains the English name. */
  readonly otherNames?: readonly string[] | undefined;
  /**
   * Words that refer to the actor without naming it, such as `Italian` in `the Italian government`. Absent: the text
   * names the actor.
   */
  readonly words?: readonly DraftWords[] | undefined;
  /** Larger actor that the new actor is part of, such as the state of a ministry. Absent: none. */
  readonly parent?: string | undefined;
  /** Offices and memberships that the text reports. Absent: none. */
  readonly memberships?: readonly MembershipDraft[] | undefined;
}

/** An issue that is not in the dataset yet. */
export interface NewIssue {
  /** Short label. */
  readonly label: string;
  /** The proposition, in one English sentence. An actor that agrees with it supports the issue. */
  readonly proposition: string;
  /** Id or label of the wider issue. Absent: none. */
  readonly broader?: string | undefined;
}

/** The drafts of one text, and the new actors and new issues to which they refer. */
export interface Drafts {
  /** The drafts, in any order. */
  readonly drafts: readonly Draft[];
  /** Actors that the dataset does not have. Absent: none. */
  readonly newActors?: readonly NewActor[] | undefined;
  /** Issues that the dataset does not have. Absent: none. */
  readonly newIssues?: readonly NewIssue[] | undefined;
}
