import type { Doubt } from "../../model/doubt.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { AmountBound } from "../../model/political-event.ts";
import type { ResponseAnswer } from "../../model/proposal.ts";
import type { Stance } from "../../model/stance.ts";
import type { DraftWords } from "./draft-words.ts";

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

/** An actor that takes part in the draft of a meeting. */
export interface ParticipantDraft {
  /** Actor that takes part. */
  readonly actor: string;
  /** Principal for which the actor takes part. Absent: unknown, or the actor itself. */
  readonly onBehalfOf?: string | undefined;
}
