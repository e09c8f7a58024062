import type { ActorType } from "../model/actor.ts";
import type { Day, Edtf } from "../model/edtf.ts";
import type { MeetingFormat } from "../model/meeting.ts";
import type { StatementAct } from "../model/speech-act.ts";
import type { MeetingStatus } from "../model/status.ts";

/**
 * A part of a text, from the position `start` up to, but not including, the position `end`. Positions count Unicode
 * code points.
 */
export interface Span {
  /** The position of the first character. */
  readonly start: number;
  /** The position after the last character. */
  readonly end: number;
}

/** An item that the reader found in a text. */
export interface ReadItem extends Span {
  /** The name of the rule that found the item, so that a coder sees why it is there. */
  readonly rule: string;
}

/** A name of an actor in a text. */
export interface Mention extends ReadItem {
  /**
   * The ids of the gazetteer entries that have this name. If there are two or more ids, the name is ambiguous. If there
   * are none, no entry has the name.
   */
  readonly candidates: readonly string[];
  /** The name of the actor in the gazetteer. It is absent for an ambiguous or unknown name. */
  readonly name?: string;
  /** The type of the actor. For an unknown name, it is the most likely type. */
  readonly kind: ActorType;
  /** Whether the name of a place means a government, as `Moscow` does in `Moscow denied this`. */
  readonly metonym?: true;
  /**
   * Whether the name was recognized only by its sound, because its spelling differs from all names of the gazetteer
   * entry.
   */
  readonly fuzzy?: true;
  /** Whether no entry of the gazetteer has this name. */
  readonly unknown?: true;
}

/** An office whose holder speaks for a state or an organization. */
export interface Office {
  /** The office in English, such as `foreign minister`. */
  readonly role: string;
  /** The state or organization of the office. It is absent if the phrase does not name it. */
  readonly organization?: {
    /** The id of the gazetteer entry. It is absent if no entry has the name. */
    readonly id?: string;
    /** The English name. */
    readonly name: string;
    /** The type of the actor. */
    readonly kind: "state" | "organization";
  };
}

/** A phrase that names an office or a body, such as `the Russian foreign minister`. */
export interface OfficeMention extends ReadItem, Office {
  /**
   * The state to which the office probably belongs, if the phrase does not say it. In `Italy is ready, Foreign Minister
   * Livia Orsini said`, this is Italy. It is absent if the text around the phrase suggests no state.
   */
  readonly likelyOrganization?: Office["organization"];
  /** The person whom the text names beside the phrase. It is absent if the text names none. */
  readonly holder?: Mention;
}

/** How precise a date in a text is. */
export type DatePrecision = "day" | "month" | "season" | "year" | "decade" | "century" | "interval";

/**
 * How a date in a text is resolved. An `absolute` date is complete in itself, a `relative` date depends on the day of
 * publication, and an `anaphoric` date depends on another date in the text.
 */
export type DateBasis = "absolute" | "relative" | "anaphoric";

/** A date in a text. */
export interface DateMention extends ReadItem {
  /** The date in the Extended Date/Time Format (EDTF). */
  readonly edtf: Edtf;
  /** The precision of the date. */
  readonly precision: DatePrecision;
  /** How the date was resolved. */
  readonly basis: DateBasis;
  /**
   * Whether the date is in a quotation and depends on the day on which the words were spoken, as `yesterday` does. The
   * reader resolves it against the day of publication, which may be a later day.
   */
  readonly inQuote?: true;
}

/** The speaker of a quotation or of a reported statement. */
export interface Speaker {
  /** The words that name the speaker: a name, a pronoun or a phrase such as `the Russian foreign minister`. */
  readonly span?: Span;
  /**
   * The words of an earlier sentence for the speaker, if this sentence has a pronoun or a shorter phrase and no sentence
   * names the speaker. For example, `a diplomat` for `he`.
   */
  readonly antecedent?: Span;
  /**
   * The ids of the gazetteer entries that fit the speaker. The list is empty if no entry fits, or if the words are an
   * office whose holder is unknown.
   */
  readonly candidates: readonly string[];
  /** The name of the speaker in the gazetteer, if there is exactly one candidate. */
  readonly name?: string;
  /**
   * Whether the speaker is named in an earlier sentence and not in this one. This sentence then has a pronoun, as in
   * `he said`, a word for a text, as in `the statement says`, or no subject at all.
   */
  readonly anaphoric?: true;
}

/** Words in quotation marks, without the marks. */
export interface Quotation extends ReadItem {
  /** Who is quoted. It is absent if the text names nobody. */
  readonly speaker?: Speaker;
  /** The others who are quoted together with the speaker. */
  readonly jointlyWith?: readonly Speaker[];
  /**
   * Whether one of the two quotation marks is missing. The reader then infers the position of the missing mark within
   * the paragraph.
   */
  readonly unbalanced?: true;
  /** The words that report the quotation, such as `said`. They are absent if the sentence has none. */
  readonly cue?: Span;
  /** The type of act that the cue suggests, such as `accuse`. */
  readonly act?: StatementAct;
  /** To whom the words are addressed, if this actor is an object of the verb, as in `told Danko`. */
  readonly addressees?: readonly Speaker[];
  /** The actors that the words support, oppose, accuse, criticize or threaten, if they are the object of the verb. */
  readonly targets?: readonly Speaker[];
  /** The day on which the words were spoken, if the sentence states it. */
  readonly date?: Edtf;
}

/** A statement that the text reports in its own words. */
export interface ReportedStatement extends ReadItem {
  /** Who made the statement. It is absent if the text names nobody. */
  readonly speaker?: Speaker;
  /** The others who made the statement together with the speaker. */
  readonly jointlyWith?: readonly Speaker[];
  /**
   * The words that report the statement, such as `said` or `according to`. If a sentence without such words continues a
   * statement, the cue is the verb of this sentence, such as `would`.
   */
  readonly cue: Span;
  /** To whom the statement is made, if this actor is an object of the verb, as in `told Danko`. */
  readonly addressees?: readonly Speaker[];
  /**
   * The actors that the statement supports, opposes, accuses, criticizes or threatens, if they are the object of the
   * verb.
   */
  readonly targets?: readonly Speaker[];
  /** The type of act that the cue suggests, such as `accuse`. */
  readonly act?: StatementAct;
  /** The day of the statement, if the sentence states it. */
  readonly date?: Edtf;
}

/** A news agency or another medium that the text names as its source. */
export interface AgencyMention extends ReadItem {
  /** The customary name of the agency or medium, such as `Reuters`. */
  readonly name: string;
}

/** The name of a city or a state in a text, if it means the place and not a government. */
export interface PlaceMention extends Span {
  /** The English name of the place. */
  readonly name: string;
  /** The id of the gazetteer entry of the state in which the place is. It is absent if the gazetteer has none. */
  readonly state?: string;
}

/** A meeting, a visit or a conversation in a text. */
export interface ReportedMeeting extends ReadItem {
  /** The format of the meeting that its noun or verb suggests. For example, `visited` suggests `visit`. */
  readonly format: MeetingFormat;
  /** The actors who met. */
  readonly participants: readonly Speaker[];
  /** Whether the meeting was held or cancelled, or is only scheduled or proposed. */
  readonly status: MeetingStatus;
  /** The day of the meeting, if the sentence states it. */
  readonly date?: Edtf;
  /** The place of the meeting, if the sentence states one that the reader knows. */
  readonly place?: PlaceMention;
}

/** An offer or a demand in a text. */
export interface ReportedOffer extends ReadItem {
  /** Whether the words offer or demand something. */
  readonly kind: "offer" | "demand";
  /** The act of making the offer or the demand that the cue suggests, such as `propose` or `invite`. */
  readonly act?: StatementAct;
  /** Who makes the offer or the demand. */
  readonly speaker?: Speaker;
  /** The others who make the offer or the demand together with the speaker. */
  readonly jointlyWith?: readonly Speaker[];
  /** To whom the offer or the demand is made. */
  readonly addressees: readonly Speaker[];
  /** The words that make it an offer or a demand. */
  readonly cue: Span;
  /**
   * Whether the words only appeal to somebody, as in `urged both sides to stay calm`. A mere appeal contains nothing
   * that the addressee could accept or reject.
   */
  readonly mereAppeal?: true;
  /**
   * Whether the words are only a noun for the offer or the demand and the actor who makes it, as in `the proposal of
   * Alba`. They do not say what is offered or demanded.
   */
  readonly isNameOnly?: true;
  /** The day of the offer or the demand, if the sentence states it. */
  readonly date?: Edtf;
}

/** The items that the reader found in a text. Every list is sorted by position. */
export interface Reading {
  /** The text as it was given. All positions in the reading are counted in Unicode code points of this text. */
  readonly text: string;
  /** The language of the lexicon with which the text was read, such as `it`. */
  readonly language: string;
  /** The day of publication against which dates were resolved. It is absent if it was not given. */
  readonly published?: Day;
  /** The names of actors. */
  readonly mentions: readonly Mention[];
  /** The phrases for offices and bodies that speak for a state or an organization. */
  readonly offices: readonly OfficeMention[];
  /** The dates. */
  readonly dates: readonly DateMention[];
  /** The positions of dates such as `yesterday` that could not be resolved, because `published` was not given. */
  readonly unresolvedDates: readonly Span[];
  /** The words in quotation marks. */
  readonly quotations: readonly Quotation[];
  /** The statements that the text reports in its own words. */
  readonly statements: readonly ReportedStatement[];
  /**
   * The acts that the text reports without the words of the speaker, as in `rejected the plan`. The span of such an
   * item is the object of the verb, such as `the plan`.
   */
  readonly acts: readonly ReportedStatement[];
  /** The agencies and media that the text names as its sources. */
  readonly agencies: readonly AgencyMention[];
  /** The meetings. */
  readonly meetings: readonly ReportedMeeting[];
  /** The offers and demands. */
  readonly offers: readonly ReportedOffer[];
}
