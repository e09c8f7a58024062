import type { BaseStatus, BaseType } from "../../model/base.ts";
import type { Doubt } from "../../model/doubt.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { MeetingFormat } from "../../model/meeting.ts";
import type { EventType } from "../../model/political-event.ts";
import type { Reporting } from "../../model/reporting.ts";
import type { StatementAct } from "../../model/speech-act.ts";
import type { EventStatus, MeetingStatus } from "../../model/status.ts";
import type {
  AmountDraft,
  ParticipantDraft,
  PlaceDraft,
  PositionDraft,
  ResponseDraft,
  TermDraft,
} from "./draft-parts.ts";
import type { DraftWords } from "./draft-words.ts";
import type { NewActor, NewIssue } from "./new-names.ts";

/** The kinds of draft. They are the kinds of record that a text attests. */
export const draftKinds = ["statements", "proposals", "meetings", "bases", "events"] as const;

/** One of {@link draftKinds}. */
export type DraftKind = (typeof draftKinds)[number];

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
  /** State on whose territory the base is. Absent: the draft makes one base for each actor of `forEach`, and this actor is the host. */
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
 * The draft of a record. Its names and words have not been looked up yet. Actors are written as ids or names, issues as
 * ids or labels, and the field `words` replaces the citations. The other fields are the same as in the record.
 */
export type Draft = StatementDraft | ProposalDraft | MeetingDraft | BaseDraft | EventDraft;

/** The drafts of one text, and the new actors and new issues to which they refer. */
export interface Drafts {
  /** The drafts, in any order. */
  readonly drafts: readonly Draft[];
  /** Actors that the dataset does not have. Absent: none. */
  readonly newActors?: readonly NewActor[] | undefined;
  /** Issues that the dataset does not have. Absent: none. */
  readonly newIssues?: readonly NewIssue[] | undefined;
}
