import type { ActorType } from "../../../model/actor.ts";
import type { Attributes } from "../../../model/attributes.ts";
import type { CitedDifference } from "../../../model/citation.ts";
import type { Dataset, DatasetMetadata } from "../../../model/dataset.ts";
import type { Doubt } from "../../../model/doubt.ts";
import type { Edtf } from "../../../model/edtf.ts";
import type { Identifier } from "../../../model/identifier.ts";
import type { MeetingFormat } from "../../../model/meeting.ts";
import type { AmountBound, EventType } from "../../../model/political-event.ts";
import type { ResponseAnswer } from "../../../model/proposal.ts";
import type { Reporting } from "../../../model/reporting.ts";
import type { Stance, StatementAct } from "../../../model/statement.ts";
import type { EventStatus, MeetingStatus } from "../../../model/status.ts";
import type { Column } from "../../column.ts";

/** The names of the columns of a row. If the rows have several types, a column of one of them is enough. */
export type ColumnName<R> = R extends unknown ? Extract<keyof R, string | number> : never;

/**
 * A field of a mapping: a value, a column (`column("country")`) or a function of the row. A string is always a value.
 * The field is absent if the function returns undefined or null, or if the cell is empty.
 */
export type Field<R, T> = T | Column<ColumnName<R>, T> | ((row: R, index: number) => T | null | undefined);

/** A field of a mapping that is a list. A single value becomes a list with one item, and absent items are left out. */
export type ListField<R, T> = Field<R, T | readonly (T | null | undefined)[]> | readonly Field<R, T>[];

/** A text. Numbers are written in digits. */
export type Text = string | number;

/**
 * A date: EDTF, `20240502` as a text or a number, or a date with a time of day. The time of day is dropped, and the
 * losses count it.
 */
export type MappedDate = Edtf | number;

/**
 * A reference to a record. A string is the id of a record of the dataset that the mapping extends. An object names an
 * actor or an issue, or has the `key` of another record of the same mapping.
 */
export type RecordReference =
  | string
  | {
      /** Name or id of an actor. */
      readonly actor: Text;
    }
  | {
      /** Name or id of an issue. */
      readonly issue: Text;
    }
  | {
      /** Key of a statement. */
      readonly statement: Text;
    }
  | {
      /** Key of a proposal. */
      readonly proposal: Text;
    }
  | {
      /** Key of a meeting. */
      readonly meeting: Text;
    }
  | {
      /** Key of an event. */
      readonly event: Text;
    };

/** Where in its document a record is cited. */
export interface RowCitation {
  /**
   * Number of the row in the table, from 0 and not counting the header. If `row`, `start` and `end` are absent, the document as a
   * whole is cited.
   */
  readonly row?: number | undefined;
  /** Zero-based position of the first character, in Unicode code points. Absent: no characters are cited. */
  readonly start?: number | undefined;
  /** Position after the last character (exclusive), in Unicode code points. Absent: no characters are cited. */
  readonly end?: number | undefined;
  /** Names or ids of the intermediate sources that the document names. Absent: none. */
  readonly via?: Text | readonly Text[] | null | undefined;
  /** `"date"`: the citation dates the record but does not attest it. Absent: the citation attests the record. */
  readonly supports?: "date" | undefined;
  /** Values of the document that differ from those of the record. Absent: the document agrees with the record. */
  readonly says?: CitedDifference | undefined;
}

/**
 * Attributes of a record: the names of columns, each of which gives an attribute with the same name; an object with a
 * field for each attribute; or a function of the row. Absent values are left out.
 */
export type AttributesMapping<R> =
  | readonly ColumnName<R>[]
  | Readonly<Record<string, Field<R, string | number | boolean>>>
  | ((row: R, index: number) => Readonly<Record<string, unknown>> | null | undefined);

/** The document that the rows come from, or the document of each row. */
export interface DocumentMapping<R> {
  /**
   * Id of the document, in kebab-case. The id of a document of the extended dataset cites that document. Default: an id
   * made from the title.
   */
  readonly id?: Field<R, string> | undefined;
  /** Text that distinguishes the documents of several rows. Default: the id or, without one, the title. */
  readonly key?: Field<R, Text> | undefined;
  /** Title that says what the document is about, in your own words. */
  readonly title?: Field<R, Text> | undefined;
  /** Name or id of the outlet that published the document. Default: unknown. */
  readonly publisher?: Field<R, Text> | undefined;
  /** Name of the author. Default: unknown. */
  readonly author?: Field<R, Text> | undefined;
  /** Address on the web. Default: none. */
  readonly url?: Field<R, string> | undefined;
  /** Language, as a BCP 47 tag. Default: unknown. */
  readonly language?: Field<R, string> | undefined;
  /** Date of publication. Default: unknown. */
  readonly datePublished?: Field<R, MappedDate> | undefined;
  /** Evidence for the date of publication. Default: the document gives the date. */
  readonly datePublishedBasis?: Field<R, Text> | undefined;
  /** Length of the text in code points, as `fingerprint` returns it. Default: the text was not coded. */
  readonly length?: Field<R, number> | undefined;
  /** Digest of the text, as `fingerprint` returns it. Default: the text was not coded. */
  readonly digest?: Field<R, string> | undefined;
  /** Codes in registers, such as a DOI. Default: none. */
  readonly identifiers?: ListField<R, Identifier> | undefined;
  /** Values for which the model has no field. Default: none. */
  readonly attributes?: AttributesMapping<R> | undefined;
  /** Remark. Default: none. */
  readonly note?: Field<R, Text> | undefined;
}

/** The fields that the mappings of all kinds of record have. */
export interface RecordMapping<R> {
  /** Returns whether a row has a record of this mapping. Default: every row has one. */
  readonly when?: ((row: R, index: number) => boolean) | undefined;
  /** Id of the record, in kebab-case. Default: an id made from the document and the number of the row, or from `key`. */
  readonly id?: Field<R, string> | undefined;
  /**
   * Text that identifies the record. Rows with the same key are one record: their lists are united, and for every other
   * field the first row counts. Default: every row is a record of its own.
   */
  readonly key?: Field<R, Text> | undefined;
  /** Where in its document the record is cited. Default: the number of the row. */
  readonly citation?: Field<R, RowCitation> | undefined;
  /** Remark. Default: none. */
  readonly note?: Field<R, Text> | undefined;
}

/** The stance of a row on an issue or a proposal. A position without a stance or without `on` is left out. */
export interface PositionMapping<R> {
  /** Name of the issue, or the id of an issue, a proposal, a term or a response of the extended dataset. */
  readonly on?: Field<R, Text> | undefined;
  /** Key of the proposal that the stance is on, instead of `on`. */
  readonly proposal?: Field<R, Text> | undefined;
  /** Stance of the statement. */
  readonly stance: Field<R, Stance>;
  /** Condition of the stance. Default: none. */
  readonly condition?: Field<R, Text> | undefined;
}

/** A stance that a function of the row returns. */
export interface PositionValue {
  /** Name of the issue, or the id of an issue, a proposal, a term or a response of the extended dataset. */
  readonly on?: Text | null | undefined;
  /** Key of the proposal that the stance is on, instead of `on`. */
  readonly proposal?: Text | null | undefined;
  /** Stance of the statement. Absent: the position is left out. */
  readonly stance?: Stance | null | undefined;
  /** Condition of the stance. Absent: none. */
  readonly condition?: Text | null | undefined;
}

/** The fields of statements. Actors are given by name or id. */
export interface StatementMapping<R> extends RecordMapping<R> {
  /** Actor that made the statement. */
  readonly speaker: Field<R, Text>;
  /** Actors that made the statement jointly with the speaker. Default: none. */
  readonly jointlyWith?: ListField<R, Text> | undefined;
  /** Principal for which the speaker spoke. Default: the speaker spoke for itself. */
  readonly onBehalfOf?: Field<R, Text> | undefined;
  /** Actors to which the statement was made. Default: unknown. */
  readonly addressees?: ListField<R, Text> | undefined;
  /** Actors at which the act was directed. Default: none in particular. */
  readonly targets?: ListField<R, Text> | undefined;
  /** Speech act. */
  readonly act: Field<R, StatementAct>;
  /** Date of the statement. Default: undated. */
  readonly date?: Field<R, MappedDate> | undefined;
  /** Date in the words of the source, if they say more or less than `date`. Default: the record has no such words. */
  readonly dateTold?: Field<R, Text> | undefined;
  /** How the words of the speaker are rendered. Default: `"indirect"`. */
  readonly reporting?: Field<R, Reporting> | undefined;
  /** Content in your own words. Default: the act, the stance and the label of the issue. */
  readonly summary?: Field<R, Text> | undefined;
  /** Stances of the statement. Default: none. */
  readonly positions?:
    | readonly PositionMapping<R>[]
    | ((row: R, index: number) => readonly PositionValue[] | null | undefined)
    | undefined;
  /** Records that the statement concerns. Default: none. */
  readonly about?: ListField<R, RecordReference> | undefined;
  /** Key of the meeting at which the statement was made, or its id in the extended dataset. Default: unknown. */
  readonly meeting?: Field<R, Text> | undefined;
  /** Statements, proposals and responses that the statement answers. Default: none. */
  readonly inReplyTo?: ListField<R, RecordReference> | undefined;
  /** Values for which the model has no field. Default: none. */
  readonly attributes?: AttributesMapping<R> | undefined;
  /** Fields in doubt. Default: none. */
  readonly doubts?: ListField<R, Doubt> | undefined;
}

/** A location. It is left out if its name is absent. */
export interface PlaceMapping<R> {
  /** Name of the place. */
  readonly name: Field<R, Text>;
  /** Name or id of the state in which the place is. Default: unknown. */
  readonly country?: Field<R, Text> | undefined;
  /** Longitude and latitude in decimal degrees. Default: none. */
  readonly coordinates?: readonly [longitude: Field<R, Text>, latitude: Field<R, Text>] | undefined;
}

/**
 * A participant of a meeting, given as a value or returned by a function of the row: a name or id, or an actor with its
 * principal.
 */
export type ParticipantValue =
  | Text
  | {
      /** Name or id of the participant. */
      readonly actor: Text;
      /** Name or id of the principal for which it takes part. Absent: none. */
      readonly onBehalfOf?: Text | undefined;
    };

/** The fields of meetings. */
export interface MeetingMapping<R> extends RecordMapping<R> {
  /** Title in your own words. */
  readonly title: Field<R, Text>;
  /** Form of the meeting. */
  readonly format: Field<R, MeetingFormat>;
  /** Whether the meeting took place. Default: `"held"`. */
  readonly status?: Field<R, MeetingStatus> | undefined;
  /** Participants. Default: unknown. */
  readonly participants?: ListField<R, ParticipantValue> | undefined;
  /** Date of the meeting. Default: undated. */
  readonly date?: Field<R, MappedDate> | undefined;
  /** Date in the words of the source, if they say more or less than `date`. Default: the record has no such words. */
  readonly dateTold?: Field<R, Text> | undefined;
  /** Location. Default: unknown. */
  readonly place?: PlaceMapping<R> | undefined;
  /** Records that the meeting concerns. Default: none. */
  readonly about?: ListField<R, RecordReference> | undefined;
  /**
   * Key of the meeting of which this meeting is a part, or the id of that meeting in the extended dataset. Default:
   * none.
   */
  readonly parent?: Field<R, Text> | undefined;
  /** Fields in doubt. Default: none. */
  readonly doubts?: ListField<R, Doubt> | undefined;
}

/** A quantity. It is left out if its value is absent. */
export interface AmountMapping<R> {
  /** The number. */
  readonly value: Field<R, Text>;
  /** Unit of the number. */
  readonly unit: Field<R, Text>;
  /** Whether the number is a bound. Default: it is the amount itself. */
  readonly bound?: Field<R, AmountBound> | undefined;
}

/** A code in a scheme of event data. It is left out if `code` is absent. */
export interface CodeMapping<R> {
  /** Scheme that defines the code. */
  readonly scheme: Field<R, string>;
  /** Code as the source gives it. */
  readonly code: Field<R, Text>;
}

/** The fields of events. */
export interface EventMapping<R> extends RecordMapping<R> {
  /** Title in your own words. */
  readonly title: Field<R, Text>;
  /** Kind of event. */
  readonly type: Field<R, EventType>;
  /** Whether the event happened. Default: `"done"`. */
  readonly status?: Field<R, EventStatus> | undefined;
  /** Actors that performed the event. Default: none is known. */
  readonly actors?: ListField<R, Text> | undefined;
  /** Actors at which the event was directed. Default: none in particular. */
  readonly targets?: ListField<R, Text> | undefined;
  /** Date of the event. Default: undated. */
  readonly date?: Field<R, MappedDate> | undefined;
  /** Date in the words of the source, if they say more or less than `date`. Default: the record has no such words. */
  readonly dateTold?: Field<R, Text> | undefined;
  /** Location. Default: unknown. */
  readonly place?: PlaceMapping<R> | undefined;
  /** Quantity. Default: none. */
  readonly amount?: AmountMapping<R> | undefined;
  /** Records that the event concerns. Default: none. */
  readonly about?: ListField<R, RecordReference> | undefined;
  /** Description in your own words. Default: the title. */
  readonly summary?: Field<R, Text> | undefined;
  /** Codes in schemes of event data. Default: none. */
  readonly codes?: readonly CodeMapping<R>[] | undefined;
  /** Values for which the model has no field. Default: none. */
  readonly attributes?: AttributesMapping<R> | undefined;
  /** Fields in doubt. Default: none. */
  readonly doubts?: ListField<R, Doubt> | undefined;
}

/** A term of a proposal, given as a value or returned by a function of the row. */
export interface TermValue {
  /** What is asked for or offered, in your own words. */
  readonly summary: Text;
  /** Records that the term concerns. Absent: none. */
  readonly about?: readonly RecordReference[] | undefined;
}

/** A response to a proposal, given as a value or returned by a function of the row. */
export interface ResponseValue {
  /** Actor that answered. */
  readonly by: Text;
  /** Principal for which the answer was given. Absent: none. */
  readonly onBehalfOf?: Text | undefined;
  /** Date of the answer. Absent: undated. */
  readonly date?: MappedDate | undefined;
  /** Kind of answer. */
  readonly answer: ResponseAnswer;
  /** Content in your own words. Absent: the answer. */
  readonly summary?: Text | undefined;
}

/** The fields of proposals. */
export interface ProposalMapping<R> extends RecordMapping<R> {
  /** Title in your own words. */
  readonly title: Field<R, Text>;
  /** Actors that put the proposal forward. */
  readonly proposers: ListField<R, Text>;
  /** Principal for which the proposal was put forward. Default: none. */
  readonly onBehalfOf?: Field<R, Text> | undefined;
  /** Actors that are to answer. Default: unknown. */
  readonly addressees?: ListField<R, Text> | undefined;
  /** Date of the proposal. Default: undated. */
  readonly date?: Field<R, MappedDate> | undefined;
  /** Date in the words of the source, if they say more or less than `date`. Default: the record has no such words. */
  readonly dateTold?: Field<R, Text> | undefined;
  /** Key of the statement that put the proposal forward, or its id in the extended dataset. Default: none. */
  readonly statement?: Field<R, Text> | undefined;
  /** Items that the proposal asks for or offers. Default: none. */
  readonly terms?: ListField<R, TermValue> | undefined;
  /** Answers of the addressees. Default: none. */
  readonly responses?: ListField<R, ResponseValue> | undefined;
  /**
   * Key of the proposal of which this proposal is a part, or the id of that proposal in the extended dataset. Default:
   * none.
   */
  readonly parent?: Field<R, Text> | undefined;
  /** Statements, proposals and responses that the proposal answers. Default: none. */
  readonly inReplyTo?: ListField<R, RecordReference> | undefined;
  /** Key of the meeting at which the proposal was put forward, or its id in the extended dataset. Default: unknown. */
  readonly meeting?: Field<R, Text> | undefined;
  /** Fields in doubt. Default: none. */
  readonly doubts?: ListField<R, Doubt> | undefined;
}

/** The fields of an office or a membership, which becomes part of the record of an actor. */
export interface MembershipMapping<R> {
  /** Returns whether a row has a membership. Default: every row has one. */
  readonly when?: ((row: R, index: number) => boolean) | undefined;
  /** Actor that holds the office or is a member. */
  readonly actor: Field<R, Text>;
  /** State, body, organization or group. */
  readonly organization: Field<R, Text>;
  /** Office or kind of membership. Default: `"member"`. */
  readonly role?: Field<R, Text> | undefined;
  /** First day. Default: unknown. */
  readonly startDate?: Field<R, MappedDate> | undefined;
  /** Last day. Default: unknown, or it has not ended. */
  readonly endDate?: Field<R, MappedDate> | undefined;
  /** Where in its document the membership is cited. Default: the number of the row. */
  readonly citation?: Field<R, RowCitation> | undefined;
}

/** A code of an actor in a register, as a row has it. */
export interface ActorCode {
  /** Register that assigns the code: one of the known schemes, or any other name. */
  readonly scheme: string;
  /** Code as the register writes it. If it is empty, the code is left out. */
  readonly identifier: Text | null | undefined;
}

/** The details of an actor that a row names. */
export interface ActorDetails {
  /** Id of the actor, in kebab-case. Absent: an id made from the name. */
  readonly id?: string | undefined;
  /** Kind of actor. */
  readonly type: ActorType;
  /**
   * Customary name in English. Absent: the name in the row. Names in the rows that differ from the customary name
   * become other names.
   */
  readonly name?: Text | undefined;
  /** Name or id of the actor that a body is part of. Absent: none. */
  readonly parent?: Text | undefined;
  /** Codes in registers. Two names with the same code are the same actor. Absent: none. */
  readonly identifiers?: readonly ActorCode[] | undefined;
  /** Values for which the model has no field. Absent: none. */
  readonly attributes?: Attributes | undefined;
  /** Remark. Absent: none. */
  readonly note?: string | undefined;
}

/** The details of an issue that a row names. */
export interface IssueDetails {
  /** Id of the issue, in kebab-case. Absent: an id made from the label. */
  readonly id?: string | undefined;
  /** Short label. Absent: the name in the row. */
  readonly label?: Text | undefined;
  /** The proposition that actors support or oppose, in one sentence. Absent: the label. */
  readonly proposition?: Text | undefined;
  /** Name or id of the wider issue. Absent: none. */
  readonly broader?: Text | undefined;
  /** Name or id of the issue whose supporters oppose this one. Absent: none. */
  readonly opposes?: Text | undefined;
  /** Values for which the model has no field. Absent: none. */
  readonly attributes?: Attributes | undefined;
  /** Remark. Absent: none. */
  readonly note?: string | undefined;
}

/** What to do with rows that cannot be mapped. */
export const rowErrorModes = ["collect", "throw"] as const;

/** One of {@link rowErrorModes}. */
export type RowErrorMode = (typeof rowErrorModes)[number];

/**
 * The second argument of {@link mapRows}: what the rows contain. With a list of mappings, one row makes several
 * records.
 */
export interface RowMapping<R> {
  /** The document that the rows come from. Every record cites it by the number of the row. */
  readonly document: DocumentMapping<R>;
  /** Statements. Default: none. */
  readonly statement?: StatementMapping<R> | readonly StatementMapping<R>[] | undefined;
  /** Meetings. Default: none. */
  readonly meeting?: MeetingMapping<R> | readonly MeetingMapping<R>[] | undefined;
  /** Events. Default: none. */
  readonly event?: EventMapping<R> | readonly EventMapping<R>[] | undefined;
  /** Proposals. Default: none. */
  readonly proposal?: ProposalMapping<R> | readonly ProposalMapping<R>[] | undefined;
  /** Offices and memberships. Default: none. */
  readonly membership?: MembershipMapping<R> | readonly MembershipMapping<R>[] | undefined;
  /**
   * The details of actors: the same details for all actors, or a function of a name and the first row that has the
   * name. Default: only actors of the extended dataset can be named.
   */
  readonly actor?: ActorDetails | ((name: string, row: R, index: number) => ActorDetails) | undefined;
  /**
   * The details of issues: the same details for all issues, or a function of a name and the first row that has the
   * name. Default: the name is the label and the proposition.
   */
  readonly issue?: IssueDetails | ((name: string, row: R, index: number) => IssueDetails) | undefined;
  /** A dataset whose records the rows can name, and that the result contains. Default: none. */
  readonly extends?: Dataset | undefined;
  /**
   * Title, version, date and licence of the result. Default: the result has no metadata, even if the extended dataset
   * has.
   */
  readonly metadata?: DatasetMetadata | undefined;
  /**
   * Number of the first of these rows in the table. Citations, losses and messages count from it, and the header does not
   * count. Write the number of the rows before these if a table is read in parts. Functions of the row get the index
   * within `rows` all the same. Default: 0.
   */
  readonly firstRow?: number | undefined;
  /**
   * What to do with rows that cannot be mapped and dates that cannot be read: list them in the losses, or throw one error
   * with all of them. Default: `"collect"`.
   */
  readonly onError?: RowErrorMode | undefined;
}
